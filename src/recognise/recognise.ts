import type { Sentence } from '../segment/report-document.ts';
import { recogniseCompanies } from './company/recognise-company.ts';
import { recogniseEvents } from './event/event.ts';
import { recogniseHonors } from './honor/honor.ts';
import type { Mention, RecogniseContext, Recogniser } from './mention.ts';
import { settleOverlaps } from './overlaps.ts';
import { recognisePlaces } from './place/recognise-place.ts';
import { recognisePolicies } from './policy/recognise-policy.ts';
import { recogniseProjects } from './project/project.ts';
import { recogniseQuantity } from './quantity/recognise-quantity.ts';
import { recogniseTime } from './time/recognise-time.ts';

/** The order of recognisers: each sees what those before it found. Places first: names of every kind hold them. */
export const RECOGNISERS: readonly Recogniser[] = [
  // Places: administrative places, zones, regions.
  recognisePlaces,
  // Companies: known names, legal forms, rare stems before a trade or product.
  recogniseCompanies,
  // Times: resolved by the report's own point of view.
  recogniseTime,
  // Quantities: numbers with their units and hedges.
  recogniseQuantity,
  // Policies: titles, listed names, names bounded by verbs and anchors.
  recognisePolicies,
  // Events: fairs, festivals, matches.
  recogniseEvents,
  // Honors: titles, rankings and pilots.
  recogniseHonors,
  // Projects: last, for their names hold places and companies.
  recogniseProjects,
];

/** All mentions of one sentence, by start, then longest first. */
export function recognise(sentence: Sentence, context: RecogniseContext): Mention[] {
  let found: Mention[] = [];
  for (const recogniser of RECOGNISERS) found = [...found, ...recogniser(sentence, found, context)];
  return settleOverlaps(found).sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
}
