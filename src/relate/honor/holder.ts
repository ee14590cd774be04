/** Who holds a title: the city, unless the clause names a county, zone, village, site or school before it. */
import type { Mention } from '../../recognise/mention.ts';

/** Sites, schools and zones that hold titles, at the head of the clause or behind 支持. */
const SITE =
  /(?:^|、|支持|和)([\p{Script=Han}·]{2,12}?(?:职业技术学院|职业学院|学院|大学|中学|小学|博物馆|医院|古城|古镇|景区|湿地公园|公园|峡谷|大峡谷|经开区|高新区|开发区|经济区|工业园区|产业园区|工业园|产业园|园区|新区|村|镇|商务区|实验室|图书馆|文化馆|街区|社区|港))(?=$|、|和|成功|获|荣|入选|被|列|创|升|通过|建设|争|申|新|顺利|跻身|晋|分别|等)/gu;

const contains = (outer: Mention, inner: Mention): boolean =>
  outer !== inner &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

/** @returns the holders' names, at least one */
export function holdersOf(
  before: string,
  clauseStart: number,
  at: number,
  mentions: readonly Mention[],
  city: string | null,
): string[] {
  const places = mentions.filter(
    (m) =>
      m.kind === 'place' &&
      m.start >= clauseStart &&
      m.end <= at &&
      ['county', 'township', 'village', 'zone'].includes(m.level),
  );
  // 「湘桥区桥东街道社光村」: of places that follow each other without a mark the last one is meant.
  const last = places.filter((place) => !places.some((next) => next.start === place.end || contains(next, place)));
  if (last.length > 0) return [...new Set(last.map((place) => place.name))];
  const sites = [...before.matchAll(SITE)]
    .map((match) => match[1]!)
    .filter(
      (site) =>
        !/全市|我市|国家|省级|一批|等$|建设|推进|打造|支持|加快|推动|创建|聚力|着力|争创|启动|实施|提升|世界|一流/u.test(
          site,
        ),
    );
  if (sites.length > 0) return [...new Set(sites)];
  return city ? [city] : [];
}
