/** Whether a name names one thing: a proper part, or only words that every city uses. */
import type { Mention } from '../mention.ts';
import { isGeneric } from './generic.ts';
import type { Grammar, Kind } from './grammar.ts';

/** proper: something in it belongs to this thing alone; plain: common words; nameless: a kind, a programme, a slogan. */
export type Identity = 'proper' | 'plain' | 'nameless';

const LONGEST = 36;

/** A number of things behind a kind: 除险加固138座. */
const COUNTED_END = /[\d.]+[余多]?(?:个|座|处|项|条|所|家|件|户|套|公里|万?平方米)(?:为民办实事)?$/u;

/** Words that no name of a thing holds: clauses, programmes, feelings of direction. */
const NEVER =
  /[，。；：？！、]|的|我们|各级|各县|各区|各地|以及|不断|为主|为重点|为核心|为龙头|为依托|为引领|为抓手|为载体|方面|问题|力度|水平|能力|机制|制度|政策|行动|体制|改革(?!发展研究|开放)|攻坚|战略|战役|会战|模式|格局|理念|思想|精神|意识|作风|秩序|环境建设|群众|贫困户|收入|增加值|投资额|总投资|亿元|美元|外资|租赁|租房|绿美|\dA级|学习|借鉴|民生实事|用心|杜绝|高耗能|高污染|500强|跨国公司|在建$|大纲|一流|世界一流|区域性|国际性|世界级|面向|计划$|所有权|经营权|推向|研究型|高水平|现象|行为|乱[搭牵停]|[和与]全[市州县省]|大乐园|大花园|后花园|进园区|进乡镇|申报|申遗|评定|加大|车辆|积极|参与|企业(?!综合服务|公共服务|服务中心|服务平台|信用|供应链|技术|研究|大厦|家|园|总部|孵化|服务|广场|公馆|基地|创新|加速)|向.{1,6}延伸|(?<!第)[一二两三四五六七八九十]+[个条所座家]|增长|提高|达到|超过|新增|累计|完成|加快|推进|推动|力争|确保|争取|促进|抓好|谋划|成为|不再|采用|互派|招募|再添|免费|绕行|抓实|挂牌|上市$|合作$|创[45]A|经济副中心|取得|实现|相结合|一体化发展|高质量|现代化建设|体系$|规划$|方案|试点(?!$)|标准$|人员|人才交流|创建|申建|争创|一批|优势|进景区|进校园|进社区|资本市场|标杆|观摩|[《》]|核准|[和及与]$|部分$|明显|显著|量级|持续火爆|入围|获评|入选|难题|区县|镇街|未能|尚未|升级国家|贷款|债券|金融工具|%|班列$|(?<!全)产业链$|线路$|做[早深细]|刷新|放映|技能培训|(?:持续|大幅|稳步|不断|有效)提升|跨越发展|百项|来.投资|老有所|世行贷款|民生商品|征求意见|其他|各功能|强师|\d(?:千伏|[Kk][Vv])以上|课题|\d+[个条家户]|[一二三四五六][区城园]多园|规划[和与]|政府|部门|委员会|管委会|政协|人大|市委|州委|省委|书记|市长/u;

/** A slogan rather than a thing: 区域性国际金融中心, 全国重要制造业基地. */
const SLOGAN =
  /区域性|世界级|国际化|一流|亿吨|全国性|具有|面向|高地|目的地|知名|领先|全国重要|全国最|全省最|示范区$|先行区$|样板|标杆|强市|强区|大市|核心区$|国家级|省级|州级|市级|县级|区级|村级|乡级|镇级|万亩|千亩|若干/u;

/** Common words that end no name of a thing, unless it has a part of its own. */
const VAGUE_END =
  /(?:[^新]型|[^个]性|服务|制造|(?:制造|服务)业|企业|产业|经济|发展|工作|活动|任务|资金|网络|系统|行业|领域|产品|技术|旅游|[日岸岛线]游)$/u;

/** Honors, zones and figures of speech that stand as places or titles. */
const ZONE =
  /(?:名城|之都|之城|城市|增长极|桥头堡|中心城区|主城区)$|都市圈$|城市群$|经济带$|经济区$|建成区$|高新区$|经开区$|开发区$|自贸区$|试验区$|合作区$|联动创新区|创新区$|(?:^|[^大中小特高])(?:思路|出路|丝路|之路|新路|道路网|香港|台湾省|互联互通|全覆盖)$/u;

/** 个 and its like behind a number at the front: a count of things without names. */
const COUNTED =
  /^(?:[\d.]+[百千万]?|[一二三四五六七八九十两]+|数十|多|几|每)(?:[-—–~至]\d+)?(?:余|多)?(?:大|个|条|座|所|家|处|项|宗|批|件|栋|套|户|公里|万亩|亩|万平方米|对|类|名|艘|台)|^(?:一批|所有|全部|各类|这些|上述|部分|有关|相关|其他|重点|重大|一大批)/u;

/** Code units of the first `length` of `text` that stand in no pair of characters that many cities write. */
function rareness(text: string, length: number, grammar: Grammar): number {
  let rare = 0;
  for (let i = 0; i < length; i++) {
    if (!/\p{Script=Han}/u.test(text[i]!)) continue;
    const before = i > 0 && grammar.common.has(text.slice(i - 1, i + 1));
    if (!before && !grammar.common.has(text.slice(i, i + 2))) rare++;
  }
  return rare;
}

const CODED =
  /[A-Z]{1,4}\d{1,4}|\d+号|\d+千伏|\d+[Kk][Vv]|第[一二三四五六七八九十\d]+[^批届轮次]|\d{3}(?:线|国道|省道)|国道\d|省道\d|[一二三四]期|(?:[\d.]+[百千]?万?|[百千]万)(?:吨|头|千瓦|兆瓦|辆|套|只|头|台|件)|年产/u;

/** 市企业综合服务中心: the city's own, and one. */
const CITYS =
  /^[市州](?![民场政域区县级内外容辖委直])\p{Script=Han}{3,}(?:中心|医院|馆|基地|大楼)(?:迁建|扩建|改扩建|改造|搬迁|[一二三]期)?$/u;

/** 北部热源厂, 城东水厂: where in the city it stands is a name. */
const SITED =
  /^(?:[东南西北]部|城[东南西北中]|站前|[东南西北]郊|城市中环|市区[东南西北]部).*(?:厂|站|场|水库|新城|公园|医院|学校|小学|中学|高架|路|桥|环)$/u;

const OWNED =
  /^(?:市|省|州|县|区)(?:[第妇中体图文博科档青老残食疾人传急儿特工职民精一二三][^场政]|会展|社会福利|公共卫生|级公共卫生)/u;

/** These begin a clause, not a name. */
const FRONT =
  /^(?:建强|搞好|营建|新开业|开展|丰富|适度|施策|研究规划|采用|增加|增设|破解|联手|携手|壮大|力助|[镇村乡](?:垃圾|污水|级)|“[^”]{1,4}”前|[以把将在对者性被让使于该其每某这更很未没也就才只仅又还到及的了是有按型与为由业]|从(?!化|江)|各|特别|或|进行|给予|一些|现有|原有|更多|更大|入驻|并将|集(?![美宁安贤团双通桓丹大庆二锡])|那[些个时样种里么]|全[市州县](?=[^城])|启动|建成|开工|实施|谋划|打造|恢复|规范|提质升级|好(?=园|学校|医院|路))/u;

/** Many of which a place has, though it may have one museum. */
const SORTED = /^(?:三级|两级|四级|县域|乡镇|农村|社区|小|新|专业|特色|一批)|基地$|处理(?:系统|厂)$|实验室$/u;

/** Roads, schools and stations are named by common words: 机场大道, 职业学院, 殡仪馆搬迁. */
const ROAD =
  /(?:大道|[^道街巷支马]路|大街|大桥|路桥|高速|学院|医院|遗址公园|国家文化公园|综合楼|垃圾焚烧发电|园区|车站|客站|机场|馆|师范|[一二三四五六七八九]中)(?:(?:整体|综合)?(?:改造|改扩建|扩容|扩建|搬迁|迁建|整治|拓宽|提升)+)?$/u;

/** What the name is made of, told beside the identity: rules ask for more where a list does not vouch for it. */
export interface Judged {
  readonly identity: Identity;
  /** Characters of the identifying part that common words do not explain. */
  readonly rare: number;
  /** A number, code or phase, or a place or company, stands in it. */
  readonly anchored: boolean;
}

/**
 * @param name the name as it stands, or completed
 * @param inside mentions found before that stand inside the name
 */
export function identityOf(name: string, kind: Kind | null, inside: readonly Mention[], grammar: Grammar): Judged {
  const nameless: Judged = { identity: 'nameless', rare: 0, anchored: false };
  const bare = name.replace(/(?:建设)?(?:项目|工程)$/u, '');
  if (bare.length < 2 || bare.length > LONGEST || grammar.nameless.has(bare) || grammar.nameless.has(name))
    return nameless;
  if (grammar.verbAt(bare, 0)?.word.length === bare.length || FRONT.test(bare)) return nameless;
  if (
    [...bare].filter((c) => '“（《【「'.includes(c)).length !== [...bare].filter((c) => '”）》】」'.includes(c)).length
  )
    return nameless;
  const unmarked = bare.replace(/“[^“”]*”/gu, '');
  // “全国最具创新力博物馆”, “陆港型国家物流枢纽”: titles.
  if (/^“[^“”]*(?:全国|国家)[^“”]*”$/u.test(bare) && !/公园”$/u.test(bare)) return nameless;
  // 省15项工程, 221路, 冀州段: a count, a bus, a stretch of nothing named.
  if (/^[省市县州]\d{1,3}$|^\d+路$|^沿[路河海江线湖街]$|^\p{Script=Han}{1,3}段$/u.test(bare)) return nameless;
  // 某河, 某湾 in a list of projects: the water, not what is built on it.
  if (kind === null && /^\p{Script=Han}{1,3}[河江湾海沟溪域]$/u.test(bare)) return nameless;
  if (NEVER.test(unmarked) || COUNTED.test(bare) || COUNTED_END.test(bare)) return nameless;
  if (
    (kind?.suffix === bare && (kind.grade !== 'u' || /[园区]$|基地$|枢纽$|机场$/u.test(bare))) ||
    (grammar.kinds.has(bare) && bare.length < 4)
  )
    return nameless;
  // A new area told by its name alone is a place: 五象新区.
  if (
    kind &&
    /[区城]$/u.test(kind.suffix) &&
    kind.suffix.length <= 3 &&
    inside.some((m) => m.kind === 'place' && m.surface === bare)
  )
    return nameless;
  // 钟表园, 视光园: one character says so little that it counts with the name.
  const tail = kind && bare.endsWith(kind.suffix) && !/^[园馆站]$/u.test(kind.suffix) ? kind.suffix.length : 0;
  const own = bare.length - tail;
  const rare = rareness(bare, own, grammar);
  const marked = /“[^“”]{2,}”/u.test(bare) && kind !== null && kind.grade !== 'a';
  const anchored =
    CODED.test(bare) ||
    OWNED.test(bare) ||
    (kind !== null && CITYS.test(bare)) ||
    (kind !== null && kind.grade !== 'a' && kind.grade !== 'p' && SITED.test(bare)) ||
    inside.some((m) => m.kind === 'place' || m.kind === 'company');
  // 陈旧供热管网, 支沟治理: a kind by whatever path it comes; one 会展中心 or 图书馆 a place may have, and roads are named by any word.
  const sole =
    (kind !== null && 'uy'.includes(kind.grade) && !SORTED.test(bare)) || ROAD.test(bare) || /[东南西北]/u.test(bare);
  const owned =
    inside.some((m) => m.kind === 'place' || m.kind === 'company') ||
    /“|\d号|第[一二三四五六七八九十]|[一二三四]期/u.test(bare);
  const thing =
    kind !== null && kind.grade !== 'a' && bare.length >= 5 && !/\d|[和与及]|^(?:自备|农村|背街)/u.test(bare);
  if (!owned && !sole && !thing && isGeneric(bare, grammar)) return nameless;
  if (SLOGAN.test(bare) && !(anchored || marked || rare > 1)) return nameless;
  // “百院兴医”一期: a campaign goes in phases too.
  if (/^“[^“”]+”(?:[一二三四五六七八九十]期|工程)?$/u.test(bare) && kind?.grade === 'p') return nameless;
  if (ZONE.test(bare) || (VAGUE_END.test(bare) && kind?.grade !== 'y' && rare === 0 && !anchored)) return nameless;
  if (marked || anchored || rare > 0) return { identity: 'proper', rare, anchored: anchored || marked };
  // 胜利路, 文化路: a road is named by any word that is not a kind of road.
  if (
    kind &&
    kind.grade === 's' &&
    /[路街桥道延线]$/u.test(kind.suffix) &&
    bare.length <= 8 &&
    bare.length - kind.suffix.length >= 2
  )
    return { identity: 'proper', rare, anchored: false };
  return { identity: 'plain', rare, anchored: false };
}
