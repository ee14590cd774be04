/** What is measured when it is not the report's own place: a county, a zone, a company, a project. */
import type { Mention } from '../../recognise/mention.ts';
import { leadingVerb } from './action-verbs.ts';
import { trimName } from './name.ts';

export interface Placed {
  readonly place: string;
  readonly indicator: string;
}

const MEASURABLE: ReadonlySet<string> = new Set(['place', 'company', 'project']);
/** What a project by itself is measured by; a park or a port by anything. */
const OF_PROJECT =
  /^(?:总投资|计划总投资|概算总投资|累计投资|投资|完成投资|年度投资|占地|用地|建筑面积|总建筑面积|全长|总长|入驻|产值|产能|年产|库容|装机|过货|客流|吞吐|开户|交易|线上交易)/u;
const OF_SITE = /(?:区|园|港|口岸|基地|机场|中心|产业园|集团|公司|企业|站|场|城|镇|所)$/u;

/**
 * @param indicator the name as read, its surface beginning at `start` of the sentence
 * @param home the report's own place
 * @param before the text just before the surface
 */
export function placeMeasured(
  indicator: string,
  start: number,
  mentions: readonly Mention[],
  home: string,
  before = '',
): Placed | null {
  for (const mention of mentions) {
    if (!MEASURABLE.has(mention.kind) || mention.name === home) continue;
    if (mention.kind === 'place' && (mention.level === 'country' || mention.level === 'province')) continue;
    if (leadingVerb(mention.surface) !== '') continue;
    if (mention.kind === 'project' && indicator.startsWith(mention.surface)) {
      // 总投资221亿元的X项目: told of the project wherever its name stands.
      const of = indicator.slice(mention.surface.length).replace(/^(?:项目|工程)/u, '');
      if (OF_PROJECT.test(of)) return { place: mention.name, indicator: of };
    }
    if (mention.start > start || mention.end <= start) continue;
    if (!indicator.startsWith(mention.surface) || mention.start !== start) continue;
    // 东川区、禄劝县…: a list of places; 与中铁建集团签署…: a partner.
    if (/^[、和及与—-]/u.test(indicator.slice(mention.surface.length))) continue;
    if (mention.kind !== 'place' && /[与和同对向由]$/u.test(before)) continue;
    const rest = trimName(indicator.slice(mention.surface.length).replace(/^(?:的|累计|全年|全区|全县|共|已)+/u, ''));
    if (rest.length < 2) continue;
    if (mention.kind === 'project' && !OF_PROJECT.test(rest) && !OF_SITE.test(mention.surface)) continue;
    return { place: mention.name, indicator: rest };
  }
  return null;
}

/** Surfaces of the places, zones and companies of a sentence that are not the report's own. */
export function sitesOf(mentions: readonly Mention[], home: string): string[] {
  return mentions
    .filter((m) => (m.kind === 'place' || m.kind === 'company') && m.name !== home && leadingVerb(m.surface) === '')
    .map((m) => m.surface);
}

/** A name that begins with a place's surface, as the lists of places give it: 经开区财政总收入. */
export function placeByPrefix(indicator: string, mentions: readonly Mention[]): Placed | null {
  for (const mention of mentions) {
    if (mention.kind !== 'place' && mention.kind !== 'company') continue;
    const rest = indicator.startsWith(mention.surface) ? indicator.slice(mention.surface.length) : '';
    if (rest.length >= 2) return { place: mention.name, indicator: rest };
  }
  return null;
}

/**
 * The place that a sentence is about from its head: 五象新区建设提速，完成投资…, 酒钢集团扭亏为盈，实现盈利….
 * Zones and companies only: a county at the head is as often one example among others.
 */
export function headSite(text: string, mentions: readonly Mention[], home: string): Mention | null {
  for (const mention of mentions) {
    if (mention.name === home || leadingVerb(mention.surface) !== '') continue;
    if (mention.kind !== 'company' && !(mention.kind === 'place' && mention.level === 'zone')) continue;
    if (trimName(text.slice(0, mention.start)) !== '' || /[与和同对向由把将]$/u.test(text.slice(0, mention.start)))
      continue;
    if (/^[、和及与等至到—\-（“”，]/u.test(text.slice(mention.end))) return null;
    return mention;
  }
  return null;
}
