/** Who holds a title: the city, unless the clause names a county, zone, village, site, school or office as its subject. */
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../recognise/mention.ts';
import { subjectOf } from './subject.ts';

/** Sites, schools, offices and zones that hold titles. */
const SITE =
  /(?:技师学院|学院|大学|学校|中学|小学|高中|一中|幼儿园|博物馆|纪念馆|图书馆|文化馆|科技馆|美术馆|医院|古城|古镇|古村|古街|老街|小镇|景区|湿地|公园|峡谷|大峡谷|经开区|高新区|开发区|经济区|保税区|工业园区|产业园区|化工园区|物流园区|物流园|工业园|产业园|产业城|园区|新区|新城|度假区|名胜区|保护区|村|镇|乡|商务区|实验室|街区|步行街|社区|街道|港|口岸|湖|河|江|水库|灌区|流域|林场|岛|海湾|孵化器|书院|寺|遗址|产业集群|集群|产业链|基地|市场|农场|[^务政]局|法院|检察院|卫生院|中心|教育集团)$/u;
/** Titles that sites hold: any name before them is the site's. */
const SITE_TITLE =
  /A级(?:旅游)?景区|[345]A景区|A旅游景区|度假区|度假地|公园|河湖|传统村落|湿地|遗产|保护区|街区|步行街|名村|名镇|海湾|博物馆|旅游示范基地/u;
/** No name: predicates, counts, the city itself. */
const NO_NAME =
  /全市|我市|我州|本市|全州|市委|市政府|国家|省级|全国|全省|一批|各[地县区级]|建设|推进|打造|支持|加快|推动|创建|聚力|着力|争创|启动|实施|提升|世界|一流|工作|经验|做法|行动|改革|发展|水平|成果|成效|体系|模式|机制|[的了是以为对在使让并也又还]|[，。；：]|^[\d一二三四五六七八九十]+|(?:全面|稳步|深入|扎实|不断|持续|进一步|切实|加强|协同|共同|更多|综合|开展|现有|新型)|(?:旅游|产业|经济|文化)$|^(?:应用|有关|相关|其他)/u;
/** Works, firms and wares: their prizes are no titles of a place. */
const OTHER_BEARER =
  /(?:公司|(?<!教育)集团|企业|品牌|商标|电影|歌曲|剧目|电视剧|舞剧|作品|(?<!水)产品|图书|纪录片|创作|同志|教授|运动员|选手)$/u;
const BEARER_OF_CASE = /(?:项目|工程|机制|产品|平台)$/u;

export interface HolderContext {
  readonly gazetteer?: Gazetteer | undefined;
  readonly home?: GazetteerEntry | null;
  readonly city: string | null;
}

export interface Holders {
  readonly names: readonly string[];
  /** Whether several titles fall to several holders in their order. */
  readonly each: boolean;
  /** Whether the clause names them; else it is the city. */
  readonly named: boolean;
}

const NEARER = ['county', 'township', 'village', 'zone', 'prefecture'];
const contains = (outer: Mention, inner: Mention): boolean =>
  outer !== inner &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

/** The name of one member of the subject's list: a place, a site, or null. */
function holderName(
  name: string,
  from: number,
  mentions: readonly Mention[],
  context: HolderContext,
  site: boolean,
): string | null {
  const to = from + name.length;
  const inside = mentions.filter(
    (m) => m.kind === 'place' && NEARER.includes(m.level) && m.start >= from && m.end <= to,
  );
  // 「湘桥区桥东街道社光村」: of places that follow each other without a mark the last one is meant.
  const last = inside.filter((m) => m.end === to && !inside.some((other) => contains(other, m))).at(-1);
  // 抚|河源: a place cut out of another name is none.
  if (last && (last.start === from || inside.some((m) => m.end === last.start || m.start === from))) return last.name;
  const { gazetteer, home } = context;
  const known = gazetteer && home ? gazetteer.lookup(name, home) : null;
  if (known && home && known.code !== home.code && gazetteer!.isWithin(known, home.code)) return known.name;
  if (name === context.city || known?.code === home?.code) return known || name === context.city ? context.city : null;
  if (name.length < 2 || name.length > 18 || NO_NAME.test(name)) return null;
  // 甲县白鹭村: the village holds it.
  if (gazetteer && home && /[村镇乡]$/u.test(name))
    for (const length of [3, 2]) {
      const front = name.length - length >= 3 ? gazetteer.lookup(name.slice(0, length), home) : null;
      if (front && front.level === 'county' && gazetteer.isWithin(front, home.code)) return name.slice(length);
    }
  // Two characters are a site's name when they say so: 嵩山.
  return SITE.test(name) ||
    (site &&
      /^[\p{Script=Han}·“”（）\d—-]+$/u.test(name) &&
      name.length <= 12 &&
      (name.length > 2 || /[山湖河江岛海峡谷]$/u.test(name)))
    ? name
    : null;
}

/**
 * @param before the clause up to the title
 * @param clauseStart where the clause begins in its sentence
 * @returns null where the title is a work's or a firm's; else the holders, at least one when the city is known
 */
export function holdersOf(
  before: string,
  clauseStart: number,
  title: string,
  mentions: readonly Mention[],
  context: HolderContext,
): Holders | null {
  const subject = subjectOf(before);
  const bearer = subject.names.at(-1);
  if (!subject.touching && bearer && OTHER_BEARER.test(bearer) && !/遗产/u.test(title)) return null;
  if (!subject.touching && bearer && BEARER_OF_CASE.test(bearer) && /(?:案例|经验)$/u.test(title)) return null;
  const site = SITE_TITLE.test(title);
  const found: string[] = [];
  let at = 0;
  for (const name of subject.names) {
    const from = before.indexOf(name, at);
    at = from + name.length;
    const holder = holderName(name, clauseStart + from, mentions, context, site);
    if (holder) found.push(holder);
  }
  if (found.length > 0) return { names: [...new Set(found)], each: subject.each, named: true };
  // No subject that can be told: a nearer place anywhere in the clause.
  const places = mentions.filter(
    (m) =>
      m.kind === 'place' &&
      m.start >= clauseStart &&
      m.end <= clauseStart + before.length &&
      NEARER.slice(0, 4).includes(m.level),
  );
  const last = places.filter((place) => !places.some((next) => next.start === place.end || contains(next, place)));
  if (last.length > 0) return { names: [...new Set(last.map((place) => place.name))], each: subject.each, named: true };
  return { names: context.city ? [context.city] : [], each: false, named: false };
}
