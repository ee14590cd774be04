/** Villages: a stem of two or three characters before 村, in a list or behind the place that holds it. */
import type { Rule } from '../../text/rule.ts';
import type { Accepted } from './accept.ts';

/** Kinds of village, no names: 行政村, 城中村, 示范村. */
const KIND =
  /(?:行政|贫困|示范|美丽|自然|中心|重点|城中|传统|乡|农|新|空心|薄弱|试点|文明|生态|旅游|特色|先进|经济|整治|达标|专业|城郊|边境|移民|民族|少数|革命|老区|古|山|各|个|旧|村|出列|搬迁|帮扶|脱贫|建制|党建|法治|平安|样板|精品|标杆|标准|红色|淘宝|数字|电商|文化|历史|景区|庄园|渔|牧|军|地球|奥运|亚运|大学|运动|度假|国际|未来|共富|和美|幸福|优秀|卫生|森林|一般|合并|撤并|集体|[一二三四五六七八九十百千\d]|的|级|型|化|类|强|弱|镇|县|市|区|两|全|整|驻|进|到|入|治|兴|强)$/u;

export const VILLAGE: Rule = {
  id: 'place.village',
  pattern: /(?<=^|[、，；：（]|和)(?<stem>[\p{Script=Han}]{2,3})村(?=[、等和（被荣获入，]|成为|创建|列入|两)/gu,
  why: 'A member of a list: 孟封镇、东高白村分别….',
  hit: ['徐沟镇、〔东高白村〕被评为样板'],
  miss: ['建设美丽乡村、示范村', '改造城中村', '完成村、社区换届'],
};

/** Stems that begin with a verb or preposition, or tell of many: 完成|村, 至大汪村, 名镇名村. */
const NO_STEM =
  /^(?:[至到在从由向对与和及为是以把将等或含按让]|完成|推进|推动|加快|建设|打造|支持|做好|改造|美化|实施|开展|深入|创建|整治|规划|名[镇城])/u;

const isStem = (stem: string): boolean => !KIND.test(stem) && !NO_STEM.test(stem);

/** Villages of a sentence. Right behind a township or county (新城镇野麻湾村) the list is not needed. */
export function findVillages(text: string, places: readonly Accepted[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const free = (start: number, end: number) => !places.some((place) => place.start < end && start < place.end);
  for (const match of text.matchAll(VILLAGE.pattern)) {
    const end = match.index + match[0].length;
    // A list of places or villages, not any clause that begins with a village.
    const listed = /[、和]$/u.test(text.slice(0, match.index)) || /^[、和]/u.test(text.slice(end));
    if (listed && isStem(match.groups!['stem']!) && free(match.index, end)) found.push({ start: match.index, end });
  }
  for (const place of places) {
    if (place.entry.level !== 'township' && place.entry.level !== 'county') continue;
    const match = /^(?<stem>[\p{Script=Han}]{2,3})村(?!民|庄|级|镇|居|委|集|两)/u.exec(text.slice(place.end));
    if (!match || !isStem(match.groups!['stem']!)) continue;
    const end = place.end + match[0].length;
    if (free(place.end, end) && !found.some((v) => v.start === place.end)) found.push({ start: place.end, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
