/** Places of one sentence: administrative ones by the gazetteer, named regions by a lexicon, zones and villages by a grammar. */
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, PlaceMention, RecogniseContext } from '../mention.ts';
import { acceptPlaces } from './accept.ts';
import { findCandidates, homeOf } from './candidate.ts';
import { nameAt } from './gazetteer.ts';

/** The day to which names are given: the report's, or the middle of its year. */
function dateOf(context: RecogniseContext): string | null {
  const { date, year } = context.header;
  return date ?? (year === null ? null : `${year}-03`);
}

/** A recogniser of places; it reads only the sentence, the report's header and the knowledge passed in. */
export function recognisePlaces(
  sentence: Sentence,
  _found: readonly Mention[],
  context: RecogniseContext,
): PlaceMention[] {
  const { gazetteer, lexicons } = context;
  const home = homeOf(context.header, gazetteer);
  const date = dateOf(context);
  const candidates = findCandidates(sentence.text, home, gazetteer, lexicons.get('place-ambiguous'));
  return acceptPlaces(sentence.text, candidates, gazetteer).map(({ start, end, surface, entry, rule }) => ({
    kind: 'place',
    start,
    end,
    surface,
    name: nameAt(entry, date),
    rule,
    code: entry.code,
    level: entry.level,
  }));
}
