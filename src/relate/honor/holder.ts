/** Who holds a title: the city, unless the clause names a county, zone, village, site, school or office as its subject. */
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../recognise/mention.ts';
import { subjectOf } from './subject.ts';

/** Sites, schools, offices and zones that hold titles. */
const SITE =
  /(?:技师学院|学院|大学|学校|中学|小学|高中|一中|幼儿园|博物馆|纪念馆|图书馆|文化馆|科技馆|美术馆|医院|古城|古镇|古村|古街|老街|小镇|景区|湿地|公园|峡谷|大峡谷|经开区|高新区|开发区|经济区|保税区|工业园区|产业园区|化工园区|物流园区|物流园|工业园|产业园|产业城|园区|新区|新城|度假区|名胜区|保护区|村|镇|乡|商务区|实验室|街区|步行街|社区|街道|港|口岸|湖|河|江|水库|灌区|流域|林场|岛|海湾|孵化器|书院|寺|遗址|产业集群|集群|产业链|基地|市场|农场|[^务政]局|法院|检察院|卫生院|中心|教育集团)$/u;
/** Titles that sites hold: any name before them is the site's. */
const SITE_TITLE =
  /A级(?:旅游)?景区|[345]A景区|A旅游景区|度假区|度假地|公园|河湖|传统村落|湿地|遗产|保护区|街区|步行街|名村|名镇|海湾|博物馆|旅游示范基地|旅游景区|森林景区|文物保护单位|型社区/u;
/** No name: predicates, counts, the city itself. */
const NO_NAME =
  /全市|我市|我州|本市|全州|市委|市政府|国家|省级|全国|全省|一批|各[地县区级]|建设|推进|打造|支持|加快|推动|创建|聚力|着力|争创|启动|实施|提升|世界|一流|工作|经验|做法|行动|改革|发展|水平|成果|成效|体系|模式|机制|[的了是以为对在使让并也又还]|[，。；：]|^(?:\d+|[一二三四五六七八九十]+[个家处项批大年系类种级流])|(?:全面|稳步|深入|扎实|不断|持续|进一步|切实|加强|协同|共同|更多|综合|开展|现有|新型)|(?:旅游|产业|经济|文化)$|代表性|^(?:应用|有关|相关|其他)/u;
/** Works, firms and wares: their prizes are no titles of a place. */
const OTHER_BEARER =
  /(?:公司|(?<!教育)集团|企业|品牌|商标|电影|歌曲|剧目|电视剧|舞剧|作品|(?<!水)产品|图书|纪录片|创作|同志|教授|运动员|选手)$/u;
const BEARER_OF_CASE = /(?:项目|工程|机制|产品|平台|工作|制)$/u;
/** What is done, not where: titles of cities and pilots fall to the city for it, all others to nobody. */
const WORK = /(?:热线|装备|制造|艺术|技艺)$/u;
const OF_CITY = /(?:城市|市|州|试点|试点.{2,4}|试验区|先行区|示范区)$/u;
/** A verb between a place and the title: without one they are members of one list. */
const VERB_BETWEEN =
  /创建|争创|申报|申创|入选|获[批评得]|荣[获膺]|列[入为]|评[为定]|成为|建设|打造|开展|推进|晋升|晋级|创成|升级|升格|纳入|跻身|上榜|通过/u;

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

const isSibling = (between: string): boolean =>
  /^[”"]?(?:、|和|及|以及|与)/u.test(between) && !VERB_BETWEEN.test(between);

/** The subject's last member is a company as a whole. */
function firmHolds(before: string, bearer: string, clauseStart: number, mentions: readonly Mention[]): boolean {
  const end = clauseStart + before.indexOf(bearer) + bearer.length;
  return mentions.some((m) => m.kind === 'company' && m.end === end && m.end - m.start >= bearer.length);
}

/**
 * A county or zone that opens the sentence, or its part, speaks in all clauses of it: 「甲县突出茶业，建设…示范区」.
 * @param at where the title's clause begins
 */
export function topicOf(text: string, at: number, title: string, mentions: readonly Mention[]): string | null {
  // Titles of cities are the city's own.
  if (/(?:城市|市|州)$/u.test(title)) return null;
  const from =
    Math.max(text.lastIndexOf('；', at - 1), text.lastIndexOf('：', at - 1), text.lastIndexOf('。', at - 1)) + 1;
  if (from >= at || /我市|全市|我州|全州/u.test(text.slice(from, at))) return null;
  const opening = mentions.filter(
    (m) => m.kind === 'place' && m.start === from && m.end < at && ['county', 'township', 'zone'].includes(m.level),
  );
  const topic = opening.sort((a, b) => b.end - a.end)[0];
  return topic && TOPIC_VERB.test(text.slice(topic.end)) ? topic.name : null;
}
const TOPIC_VERB =
  /^(?:片区)?(?:要|突出|加快|围绕|依托|以|聚焦|推进|立足|重点|着力|全力|紧扣|发挥|打造|建设|抓好|做|深化|坚持|充分|积极|大力|新上|完成|实施|提升)/u;

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
  const subjectEnd = clauseStart + (bearer ? before.indexOf(bearer) + bearer.length : 0);
  const placed = mentions.some((m) => m.kind === 'place' && m.start >= clauseStart && m.end <= subjectEnd);
  if (!subject.touching && bearer && OTHER_BEARER.test(bearer) && !/遗产/u.test(title)) return null;
  if (!subject.touching && bearer && BEARER_OF_CASE.test(bearer) && /(?:案例|经验)$/u.test(title)) return null;
  if (!subject.touching && bearer && WORK.test(bearer) && !OF_CITY.test(title) && !placed) return null;
  if (!subject.touching && bearer && !placed && firmHolds(before, bearer, clauseStart, mentions)) return null;
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
      !(m.level === 'zone' && isSibling(before.slice(m.end - clauseStart))) &&
      NEARER.slice(0, 4).includes(m.level),
  );
  const last = places.filter((place) => !places.some((next) => next.start === place.end || contains(next, place)));
  if (last.length > 0) return { names: [...new Set(last.map((place) => place.name))], each: subject.each, named: true };
  return { names: context.city ? [context.city] : [], each: false, named: false };
}
