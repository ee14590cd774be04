/** Places that no gazetteer holds: state farms on a road, cities behind their country, villages in a counted list. */
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { PlaceLevel } from '../../schema/values.ts';
import type { Rule } from '../../text/rule.ts';
import type { Accepted } from './accept.ts';

export interface Outlying {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly rule: string;
}

/** Farms by kind, no names: 家庭农场, 国有林场. */
const FARM_KIND =
  /(?:家庭|国有|国营|生态|示范|智慧|集体|股份|合作|未来|乡村|村庄|林区|规模化?|各|个|一批|社会|数字|共享|开心|休闲|观光|现代|机械|直属|市属|县属|省属|垦区|地方|等|和|及|与)$/u;

export const FARM: Rule = {
  id: 'place.farm',
  pattern:
    /(?<=[至到、—－-]|^|，|。|\d线|[国省县]道|推进|加快|建设|开工|实施|完成)(?<stem>八五[一二三四五六七八九〇〇]{1,2}|[\p{Script=Han}]{2,3})(?:农场|林场|牧场|垦区)(?=[至到—－-]|[七八九一二三四五六]分场|(?:公路|高速|段|抽水蓄能|风电|光伏))/gu,
  why: 'A farm or forest station at one end of a road, or before the works that stand there, is a place: 八五二农场.',
  hit: ['建设朝阳至〔建丰农场〕段公路', '推进〔八五二农场〕抽水蓄能电站'],
  miss: ['扶持家庭农场至百家', '建设国有林场公路'],
};

export const CITY_OF_COUNTRY: Rule = {
  id: 'place.city-of-country',
  pattern: /(?<=△)[\p{Script=Han}·]{2,6}[市州](?=$|[，。、；：）]|[缔结签建友在和与及])/gu,
  why: 'What ends in 市 right behind a country is a city of it: 新西兰纳尔逊市.',
  hit: ['与新西兰〔纳尔逊市〕缔结友好城市'],
  miss: ['与新西兰建立友好城市'],
};

export const COUNTED_VILLAGES: Rule = {
  id: 'place.counted-villages',
  pattern:
    /(?<=^|[，。；：]|[在对把将]|推进|支持|建设|完成|抓好)(?<list>[\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4}){1,7})(?:等)?[\d一二三四五六七八九十]+个?(?:行政|建制|自然)?村(?=（|[\p{Script=Han}]|$)(?!级|民|庄)/gu,
  why: 'The members of a counted list of villages, each completed by 村: 大梨树、獐岛2个村.',
  hit: ['〔东高白〕、野麻湾2个村荣获称号'],
  miss: ['改造道路、桥梁等5个村组设施'],
};

/** Words of things, not names of villages. */
const NO_VILLAGE =
  /(?:道路|桥梁|产业|项目|工程|设施|旅游|文化|生态|建设|发展|试点|示范|改造|环境|整治|服务|管理|活动|家园|通村|美丽|贫困|乡镇|[区县市镇乡村]$)/u;

/** The places of a sentence that only its wording shows. */
export function findOutlying(
  text: string,
  places: readonly Accepted[],
  home: GazetteerEntry | null,
  gazetteer: Gazetteer,
): Outlying[] {
  const found: Outlying[] = [];
  const free = (start: number, end: number) =>
    !places.some((p) => p.start < end && start < p.end) && !found.some((p) => p.start < end && start < p.end);
  for (const match of text.matchAll(FARM.pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const stem = match.groups!['stem']!;
    // 至朝阳农场: a place of that name before the kind is the farm's.
    const inside = places.filter((p) => p.start < end && start < p.end);
    if (FARM_KIND.test(stem) || inside.some((p) => p.start !== start)) continue;
    found.push({ start, end, name: match[0], level: 'township', rule: FARM.id });
  }
  for (const country of places) {
    if (country.entry.level !== 'country') continue;
    const match = /^[\p{Script=Han}·]{2,6}?(?:[市州省府县道]|边疆区)(?=$|[，。、；：）]|[缔结签建友在和与及])/u.exec(
      text.slice(country.end),
    );
    if (!match || /城市|国际|友|、|多|各|等|与|和|及/u.test(match[0])) continue;
    const end = country.end + match[0].length;
    if (free(country.end, end))
      found.push({ start: country.end, end, name: match[0], level: 'region', rule: CITY_OF_COUNTRY.id });
  }
  for (const match of text.matchAll(COUNTED_VILLAGES.pattern)) {
    let at = match.index;
    const members = match.groups!['list']!.split('、');
    if (members.some((name) => NO_VILLAGE.test(name))) continue;
    for (const name of members) {
      // 五龙背 of such a list is the town.
      const town = home ? gazetteer.townships(name, home)[0] : undefined;
      if (free(at, at + name.length))
        found.push({
          start: at,
          end: at + name.length,
          name: town?.name ?? `${name}村`,
          level: town ? 'township' : 'village',
          rule: COUNTED_VILLAGES.id,
        });
      at += name.length + 1;
    }
  }
  return found;
}
