/** Lists of indicators: 城镇和农村居民人均可支配收入, 专利申请量和授权量, 一二三产业, 铁、钢、材产量. */
import { leadingVerb, trailingVerb } from './action-verbs.ts';

/** Contractions that hold several indicators in one word. */
const CONTRACTED: readonly { pattern: RegExp; parts: readonly string[] }[] = [
  { pattern: /一、?二、?三(?:次)?产业?(?:增加值)?/u, parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { pattern: /三次产业(?:增加值)?(?!结构|比|占)/u, parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { pattern: /二、?三产业?(?:增加值)?/u, parts: ['第二产业增加值', '第三产业增加值'] },
  { pattern: /城乡(?=(?:常住)?居民)/u, parts: ['城镇', '农村'] },
  { pattern: /城乡(?=低保|最低|特困|人均)/u, parts: ['城市', '农村'] },
  { pattern: /存贷款/u, parts: ['存款', '贷款'] },
  { pattern: /存、贷款?/u, parts: ['存款', '贷款'] },
  { pattern: /进出口/u, parts: ['进口', '出口'] },
  { pattern: /粮油菜(?=产)/u, parts: ['粮食', '油料', '蔬菜'] },
  { pattern: /粮油(?=产|总|种|播)/u, parts: ['粮食', '油料'] },
  { pattern: /内外资/u, parts: ['内资', '外资'] },
  { pattern: /省市(?=级)/u, parts: ['省', '市'] },
];

const OPEN = '（(《“';
const CLOSE = '）)》”';

/** Cuts at 、和与及以及 outside brackets and quotation marks. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const mark = /^(?:以及|、|和(?!谐|美|平|解|睦|田)|与|及(?!时|格|其|以)|，)/u.exec(text.slice(i, i + 2))?.[0];
    if (!mark || i === start) continue;
    // 普及率, 惠及, 参与: the character belongs to the word before it.
    if (/^(?:及|与)$/u.test(mark) && /[普惠涉波顾触兼参给授赠]/u.test(text[i - 1]!)) continue;
    parts.push(text.slice(start, i));
    i += mark.length - 1;
    start = i + 1;
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part !== '');
}

/** Endings by which a list member is a whole indicator. */
const ENDING =
  /(?:总收入|人均可支配收入|人均纯收入|可支配收入|纯收入|收入|增加值|总产值|产值|进出口总额|零售总额|总额|总值|余额|金额|税额|交易额|销售额|(?<![员名金份])额|[\p{Script=Han}]{2}率|率|总产量|产量|申请量|授权量|发电量|用水量|排放量|拥有量|(?<!质)量|人数|户数|起数|件数|人次|指数|天数|数量|(?<!岁)数|标准|比重|占比|面积|投资|消费|支出|存款|贷款|经费|资金|强度|能耗|价格|时间|周期|里程|长度|利润|税收|出口|进口|产业|企业|存栏量?|出栏量?|饲养量|(?<=接待[\p{Script=Han}]{0,6})游客|人口|能力|规模|密度|浓度|水平|成本|费用|工资|补助|预算|消费品|装机|床位|学位|专利|商标|机构|保险|项目|工程|公里|住房|小区|道路|公路|学校|医院|幼儿园|事故|案件|建议|提案)$/u;

const HEADS =
  /^(?:专利|建成区|城区|市区|主城区|中心城区|规模以上工业企业|规模以上工业|快递|电信|邮政|旅游|旅客|粮食|各类安全生产事故|安全生产事故|生产安全事故|道路交通事故|空气质量|地表水|单位GDP|万元GDP)/u;

/** A member that says itself what it covers takes no head from the first: 限上消费品零售额, 城镇…. */
const OWN_SCOPE = /^(?:限上|限额|城[镇乡市]|农村|全社会|社会|固定|居民|旅游|民间|工业|高新|服务业|税收|进出口|房地产)/u;

/** Restores the shared tail (城镇〔居民人均可支配收入〕和农村居民…) and head (专利申请量和〔专利〕授权量) of list members. */
export function completeList(parts: readonly string[]): string[] {
  if (parts.length < 2) return [...parts];
  const last = parts.at(-1)!;
  const tail = ENDING.exec(last)?.[0];
  const first = parts[0]!;
  const head = HEADS.exec(first)?.[0] ?? '';
  const even = evenTail(parts);
  return parts.map((part, i) => {
    let whole = part;
    if (i > 0 && PARTNER[part] && first.endsWith(PARTNER[part]!)) return first.slice(0, -PARTNER[part]!.length) + part;
    const doing = i > 0 && leadingVerb(part) === part ? trailingVerb(first) : '';
    // 标准厂房开工、建成分别超过…: the things are the same, the verb changes.
    if (doing !== '' && first.length > doing.length + 1) return first.slice(0, -doing.length) + part;
    if (i < parts.length - 1 && even !== '' && !ENDING.test(part)) return part + even;
    // 机场高速二期、武黄高速总工程量: a tail of one character (量, 额, 数) is no shared noun.
    if (i < parts.length - 1 && tail && tail.length > 1 && !ENDING.test(part)) {
      // 铁、钢、材产量; 城镇和农村居民…: the member takes the place of as many characters of the last one.
      const rest = last.slice(part.length);
      whole = part + (rest.length >= 2 && ENDING.test(rest) && sameKind(part, last) ? rest : tail);
    }
    if (i > 0 && whole.length < first.length && !whole.startsWith(head)) {
      const shared = first.indexOf(whole.slice(0, 2));
      if (shared > 1 && first.length - shared <= whole.length + 2) whole = first.slice(0, shared) + whole;
      else if (head && first.length - head.length <= whole.length + 1 && !OWN_SCOPE.test(whole)) whole = head + whole;
    }
    return whole;
  });
}

/** What a list's second member is the other side of: 一般公共预算收入、支出. */
const PARTNER: Readonly<Record<string, string>> = {
  支出: '收入',
  收入: '支出',
  进口: '出口',
  出口: '进口',
  贷款: '存款',
  授权量: '申请量',
};

/** 刑事、治安案件发案数; 肉牛、生猪、大鹅饲养量: members of one length share what stands behind as many characters of the last. */
function evenTail(parts: readonly string[]): string {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const length = first.length;
  if (length > 3 || parts.slice(0, -1).some((part) => part.length !== length)) return '';
  const from = last[length] === '业' && !first.endsWith('业') ? length + 1 : length;
  const tail = last.slice(from);
  return tail.length >= 2 && ENDING.test(last) ? tail : '';
}

/** Whether the member can stand for the first characters of the last one: 城镇 / 农村, 城市 / 农村, 铁 / 材. */
function sameKind(part: string, last: string): boolean {
  if (part.length === 1) return true;
  const PAIRS =
    /^(?:城镇|城市|城区|农村|农民|牧区|农牧区|出口|进口|存款|贷款|国税|地税|省级|市级|县级|国家|男|女|公路|铁路|水路|航空|一产|二产|三产|国内|国外|广播|电视|数字电视|境外|入境|海外|第一|第二|第三)/u;
  if (PAIRS.test(part) && PAIRS.test(last)) return true;
  return /(?:低保|五保|养老|医疗)/u.test(part) && part.length === 4;
}

/** The `count` indicators that `text` lists, each with its full name; null when it does not list that many. */
export function listSubjects(text: string, count: number): string[] | null {
  if (count < 2) return [text];
  // 光电子信息、装备制造、生命健康等产业产值: the members stand before 等, what they share behind it.
  const sample = /^(?<members>.+?)等(?:[一二三四五六七八九十\d]*[大个类]?)(?<tail>[\p{Script=Han}]{2,})$/u.exec(
    text,
  )?.groups;
  const members = sample ? splitList(sample['members']!) : [];
  if (sample && members.length === count) return members.map((member) => member + sample['tail']!);
  const sectors = CONTRACTED.find(
    ({ pattern, parts }) => parts.length === count && parts[0]!.startsWith('第') && pattern.exec(text)?.index === 0,
  );
  if (sectors && /^[一二三]/u.test(text)) return [...sectors.parts];
  const parts = splitList(text);
  if (parts.length === count) return completeList(parts);
  for (const { pattern, parts: members } of CONTRACTED) {
    const hit = pattern.exec(text);
    if (!hit || members.length !== count) continue;
    const [before, after] = [text.slice(0, hit.index), text.slice(hit.index + hit[0].length)];
    if (parts.length > 1 && parts.length !== count && parts.length > 2) continue;
    return members.map((member) =>
      member.length > 3 && /^(?:增加值|产业)?$/u.test(after) ? member : `${before}${member}${after}`,
    );
  }
  // 全市X和Y、Z: one mark more than figures. The last members belong to the figures.
  if (parts.length > count) {
    const byComma = text.split('、').filter((part) => part !== '');
    if (byComma.length === count) return completeList(byComma);
  }
  return null;
}

/** 粮油菜产量, 城乡居民收入 spelt out; null where the text holds no contraction. */
export function spellOut(text: string): string[] | null {
  for (const { pattern, parts } of CONTRACTED) {
    const hit = pattern.exec(text);
    if (hit) return parts.map((part) => text.slice(0, hit.index) + part + text.slice(hit.index + hit[0].length));
  }
  return null;
}

/** Two indicators told with one figure: 财政总收入和一般预算收入年均增长15%. Null unless every member is whole. */
export function jointSubjects(text: string): string[] | null {
  const parts = splitList(text);
  if (parts.length < 2) return null;
  const whole = completeList(parts);
  return whole.every((part) => part.length >= 2 && ENDING.test(part)) ? whole : null;
}
