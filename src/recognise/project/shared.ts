/** What the members of a list share: the whole tail of the last, the head of the first, one number after another. */
import type { Grammar, Kind } from './grammar.ts';

/** Sizes, grades and describing words between a proper head and the kind that it shares: 薛城｜110千伏｜输变电, 映卧｜二级｜路. */
const QUALIFIER =
  /(?:\d+(?:\.\d+)?(?:千伏|[Kk][Vv]|万吨级?|万千瓦|兆瓦)|特高压|[一二三四]级|水毁|流域|梯级|主体|两岸|沿线|沿岸|周边|支流|环湖|国际|国家|旅游|综合|生态|外贸|进出口|出口|合作|转型升级|产业|科技|文化|现代|农业|工业|先进|技术|特色|智慧|历史|湿地|通用|支线|标准化|大数据|信息|应用|示范|创新|加工|精深|商贸|物流|保护|养老|医疗|康养|教育|能源|新能源|光伏|材料|制造|装备|化工|食品|服务|配套|协作|基础|消费|体育|休闲|度假|冷链|仓储|供水|污水|垃圾|处理|防洪|灌溉|节水|小型|大型|中型|城市|主题|森林|考古|遗址|民俗|风情|影视|研发|实训|孵化|电商|跨境|保税|高新|专业|批发)$/u;

/** The end of a name that others of its list may share, taken off from the right; '' where the name is of one piece. */
export function sharedTail(name: string, grammar: Grammar): string {
  let left = name;
  let tail = '';
  let noun = false;
  for (let step = 0; step < 6; step++) {
    const kind = grammar.kindAtEnd(left);
    if (kind && kind.suffix.length < left.length && !(noun && left.length - kind.suffix.length < 2)) {
      if (noun && kind.grade !== 'a' && kind.suffix.length < 2) break;
      tail = kind.suffix + tail;
      left = left.slice(0, left.length - kind.suffix.length);
      noun ||= kind.grade !== 'a' && kind.grade !== 'p';
      continue;
    }
    // 牙根二级水电站: the second of its river, not a grade.
    const size = tail && !(/级$/u.test(left) && /^水?电站/u.test(tail)) ? (left.match(QUALIFIER)?.[0] ?? '') : '';
    if (!size || left.length - size.length < 2) break;
    tail = size + tail;
    left = left.slice(0, left.length - size.length);
  }
  return /[和与及]/u.test(left) || (!noun && /[段期]$/u.test(tail)) ? '' : tail;
}

const WORK =
  /(?:综合|全面|整体|路面|人行道|基础设施|绿化|亮化|美化|提标|升级|维修|拓宽|风貌|循环化|生态|环境|品质|业态)$/u;

/** The works that end a name: 联丰路｜提标改造, 霁川河｜生态修复; '' where none does. */
export function workOf(name: string, grammar: Grammar): string {
  let left = name;
  let work = '';
  for (let step = 0; step < 4; step++) {
    const kind = grammar.kindAtEnd(left);
    const suffix = kind?.grade === 'a' ? kind.suffix : work ? (left.match(WORK)?.[0] ?? '') : '';
    if (!suffix || left.length - suffix.length < 2) break;
    work = suffix + work;
    left = left.slice(0, left.length - suffix.length);
  }
  return work;
}

interface Numbered {
  readonly name: string;
  readonly kind: Kind | null;
}

const UNIT = '号机组|号线|号高炉|号泵站|号楼|期|条生产线|排干|干渠|水厂|支渠';
const CHINESE = '一二三四五六七八九十';

/** 核电站2—6号机组, 陶瓷第一二条生产线, 1#2#焦炉: one name for each of the numbers; null where there is one alone. */
export function eachOf(name: string): string[] | null {
  const range = name.match(new RegExp(`^(.*?)(\\d{1,2})[—–\\-~至到](\\d{1,2})(${UNIT})(.*)$`, 'u'));
  if (range) {
    const [first, last] = [Number(range[2]), Number(range[3])];
    if (last > first && last - first <= 8)
      return Array.from({ length: last - first + 1 }, (_, i) => `${range[1]}${first + i}${range[4]}${range[5]}`);
  }
  const run = name.match(new RegExp(`^(.*?)第?([${CHINESE}]{2,4})(${UNIT})(.*)$`, 'u'));
  if (
    run &&
    !run[2]!.includes('十') &&
    [...run[2]!].every((c, i, all) => i === 0 || CHINESE.indexOf(c) > CHINESE.indexOf(all[i - 1]!))
  )
    return [...run[2]!].map((c) => `${run[1]}${/条/u.test(run[3]!) ? '第' : ''}${c}${run[3]}${run[4]}`);
  const marked = name.match(/^(.*?)((?:\d#){2,})(.*)$/u);
  if (marked) return marked[2]!.match(/\d#/gu)!.map((n) => `${marked[1]}${n}${marked[3]}`);
  return null;
}

/** Gives numbers the head of the first and the tail of the last: 1、2号线首期, 核电站5、6号机组, 五、七排干沟. Changes `raw` in place. */
export function shareNumbers<T extends Numbered & { readonly completed: boolean }>(raw: T[]): void {
  for (let at = raw.length - 1; at > 0; at--) {
    const last = raw[at]!;
    const tail = last.name.match(new RegExp(`^(\\d{1,3}|[${CHINESE}])((?:${UNIT}|号|国道|省道|路|支|线).*)$`, 'u'));
    if (!tail) continue;
    let head = '';
    for (let i = at - 1; i >= 0; i--) {
      const m = raw[i]!.name.match(new RegExp(`^(.*?)(\\d{1,3}|[${CHINESE}])$`, 'u'));
      if (!m) break;
      head = m[1]! || head;
      raw[i] = { ...raw[i]!, name: raw[i]!.name + tail[2]!, kind: last.kind, completed: true };
    }
    if (head) {
      raw[at] = { ...last, name: head + last.name, completed: true };
      for (let i = at - 1; i >= 0 && /^(?:\d|[一二三四五六七八九])/u.test(raw[i]!.name) && raw[i]!.completed; i--)
        raw[i] = { ...raw[i]!, name: head + raw[i]!.name };
    }
  }
}

const STRETCH = /^(.{2,}?(?:河|江|湖|渠|堤|溪|高速|公路|铁路|高铁|快速路|国道|省道|线|[GS]\d{1,4}))(.{2,5}段)/u;

/** 滏阳新河冀州段、武邑段: a bare stretch lies on the river or road of the one before. Changes `raw` in place. */
export function shareStretch<T extends Numbered & { readonly completed: boolean }>(raw: T[]): void {
  for (let i = 1; i < raw.length; i++) {
    const before = raw[i - 1]!.name.match(STRETCH);
    if (before && /^\p{Script=Han}{2,4}段/u.test(raw[i]!.name) && !/[河江湖渠路线堤]/u.test(raw[i]!.name))
      raw[i] = { ...raw[i]!, name: before[1]! + raw[i]!.name, completed: true };
  }
}
