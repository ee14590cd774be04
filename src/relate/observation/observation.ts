/** Observations: every measured figure of a report as a claim. */
import type { Mention } from '../../recognise/mention.ts';
import { viewOf } from '../../recognise/time/view.ts';
import type { Claim, ObservationClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { canonicalNames } from './canonical.ts';
import { placeMeasured } from './measured-place.ts';
import { readSentence } from './read-sentence.ts';
import { framesOf } from './term-frame.ts';

/** Numbers inside these names measure nothing. */
const NAMES: ReadonlySet<string> = new Set(['project', 'policy', 'event', 'honor', 'company']);

/** The observation claims of a report, in the order of its text. */
export const relateObservations: Relater = (report: RecognisedReport): Claim[] => {
  const { document, context } = report;
  const home = context.header.place ?? '';
  const canonical = canonicalNames(context.lexicons);
  const claims: ObservationClaim[] = [];
  const frames = framesOf(document.sentences, context.header.year);
  for (const sentence of document.sentences) {
    if (sentence.role === 'annex') continue;
    const mentions = report.mentions[sentence.index]!;
    const inName = (start: number, end: number) =>
      mentions.some((m) => NAMES.has(m.kind) && m.start < start && end < m.end && covers(m));
    for (const reading of readSentence(
      sentence.text,
      viewOf(context.header, { timeFrame: frames[sentence.index]! }),
      inName,
    )) {
      const { start, end, rule, indicator, ...rest } = reading;
      const placed = placeMeasured(indicator, start, mentions, home);
      claims.push({
        kind: 'observation',
        place: placed?.place ?? home,
        indicator: canonical(placed?.indicator ?? indicator, rest.measure),
        ...rest,
        evidence: evidenceOf(document, sentence, start, Math.max(end, start + 1), rule),
      });
    }
  }
  return claims;
};

/** A name with a number in it is not a list that happens to hold one. */
function covers(mention: Mention): boolean {
  return mention.end - mention.start <= 40;
}
