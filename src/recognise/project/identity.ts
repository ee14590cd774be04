/** Whether a name names one thing: a proper part, or only words that every city uses. */
import type { Mention } from '../mention.ts';
import type { Grammar, Kind } from './grammar.ts';

/** proper: something in it belongs to this thing alone; plain: common words; nameless: a kind, a programme, a slogan. */
export type Identity = 'proper' | 'plain' | 'nameless';

const LONGEST = 36;

/** Words that no name of a thing holds: clauses, programmes, feelings of direction. */
const NEVER =
  /[，。；：？！、]|的|我们|各级|各县|各区|各地|以及|不断|为主|为重点|为核心|为龙头|为依托|为引领|为抓手|为载体|方面|问题|力度|水平|能力|机制|制度|政策|行动|体制|改革|攻坚|战略|战役|会战|模式|格局|理念|思想|精神|意识|作风|秩序|环境建设|群众|贫困户|收入|增加值|投资额|总投资|亿元|增长|提高|达到|超过|新增|累计|完成|加快|推进|推动|力争|确保|争取|促进|抓好|谋划|成为|取得|实现|相结合|一体化发展|高质量|现代化建设|体系$|网络$|规划$|方案|试点|标准$|服务$|企业$|产业$|经济$|发展$|工作$|活动$|任务$|资金$|政府|部门|委员会|管委会|政协|人大|市委|州委|省委|书记|市长/u;

/** A slogan rather than a thing: 区域性国际金融中心, 全国重要制造业基地. */
const SLOGAN =
  /区域性|世界级|国际化|一流|全国性|具有|面向|高地|目的地|知名|领先|全国重要|重要的?|全国最|最大|全省最|辐射|新型|示范区$|先行区$|样板|标杆|名城|之都|之城|强市|强区|大市|城市$|都市圈|城市群|经济带|经济区|增长极|桥头堡|中心城市|中心城区|主城区$|核心区$|高新区$|经开区$|开发区$|自贸区$|试验区$|国家级|省级|市级|万亩|千亩|\d+个|若干|若干/u;

/** 个 and its like behind a number at the front: a count of things without names. */
const COUNTED =
  /^(?:[\d.]+|[一二三四五六七八九十两]+|数十|多|几|每)(?:余|多)?(?:个|条|座|所|家|处|项|批|件|栋|套|户|公里|万亩|亩|万平方米|对|类|名|艘|台)|^(?:一批|所有|全部|各类|这些|上述|部分|有关|相关|其他|重点|重大|一大批)/u;

const PARTICLES = new Set([...'东西南北中大小新老上下市县区省州国级化型类村镇乡一二三四五六七八九十号及和与及']);

/** Code units of `text` that no common word covers. */
function uncovered(text: string, common: ReadonlySet<string>): number {
  const best = new Int32Array(text.length + 1);
  for (let i = 1; i <= text.length; i++) {
    best[i] = best[i - 1]! + (PARTICLES.has(text[i - 1]!) ? 0 : 1);
    for (let length = 2; length <= Math.min(4, i); length++)
      if (common.has(text.slice(i - length, i))) best[i] = Math.min(best[i]!, best[i - length]!);
  }
  return best[text.length]!;
}

/**
 * @param name the name as it stands, or completed
 * @param inside mentions found before that stand inside the name
 */
export function identityOf(name: string, kind: Kind | null, inside: readonly Mention[], grammar: Grammar): Identity {
  const bare = name.replace(/(?:建设)?(?:项目|工程)$/u, '');
  if (bare.length < 2 || bare.length > LONGEST || grammar.nameless.has(bare) || grammar.nameless.has(name))
    return 'nameless';
  const unmarked = bare.replace(/“[^“”]*”/gu, '');
  if (NEVER.test(unmarked) || COUNTED.test(bare)) return 'nameless';
  if (kind?.suffix === bare || (grammar.kinds.has(bare) && bare.length < 5)) return 'nameless';
  const marked = /“[^“”]{2,}”/u.test(bare);
  const coded =
    /[A-Z]{1,4}\d{1,4}|\d+号|\d+千伏|[\dA-Za-z]{2,}[Kk][Vv]|第[一二三四五六七八九十\d]+|\d{3}(?:线|国道|省道)|国道\d|省道\d|[一二三四]期|\d+万(?:吨|千瓦|辆|套|只|头|台|件)|年产/u.test(
      bare,
    );
  const owned = /^(?:市|省|州|县|区)(?:[第妇中体图文博科档青老残食疾人传急儿特工职民精一二三]|会展|社会|公共)/u.test(
    bare,
  );
  const held = inside.some((m) => m.kind === 'place' || m.kind === 'company');
  if (SLOGAN.test(bare) && !(marked || coded))
    return kind &&
      held &&
      !/示范区$|核心区$|高新区$|经开区$|开发区$|城市$|城区$|试验区$|城市群$|经济带$|先行区$/u.test(bare)
      ? 'plain'
      : 'nameless';
  if (marked || coded || owned || held) return 'proper';
  const own = kind ? bare.slice(0, bare.length - (bare.endsWith(kind.suffix) ? kind.suffix.length : 0)) : bare;
  if (own === '') return 'nameless';
  return uncovered(own, grammar.common) > 0 ? 'proper' : 'plain';
}
