/** What is measured when it is not the report's own place: a county, a zone, a company, a project. */
import type { Mention } from '../../recognise/mention.ts';
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
 */
export function placeMeasured(
  indicator: string,
  start: number,
  mentions: readonly Mention[],
  home: string,
): Placed | null {
  for (const mention of mentions) {
    if (!MEASURABLE.has(mention.kind) || mention.name === home) continue;
    if (mention.kind === 'place' && (mention.level === 'country' || mention.level === 'province')) continue;
    if (mention.start > start || mention.end <= start) continue;
    if (!indicator.startsWith(mention.surface) || mention.start !== start) continue;
    const rest = trimName(indicator.slice(mention.surface.length).replace(/^(?:的|累计|全年|全区|全县|共|已)+/u, ''));
    if (rest.length < 2) continue;
    if (mention.kind === 'project' && !OF_PROJECT.test(rest) && !OF_SITE.test(mention.surface)) continue;
    return { place: mention.name, indicator: rest };
  }
  return null;
}
