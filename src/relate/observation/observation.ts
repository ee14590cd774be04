/** Observations: every measured figure of a report as a claim. */
import { viewOf } from '../../recognise/time/view.ts';
import type { Claim, ObservationClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { readSentence } from './read-sentence.ts';

/** The observation claims of a report, in the order of its text. */
export const relateObservations: Relater = (report: RecognisedReport): Claim[] => {
  const { document, context } = report;
  const claims: ObservationClaim[] = [];
  for (const sentence of document.sentences) {
    if (sentence.role === 'annex') continue;
    for (const reading of readSentence(sentence.text, viewOf(context.header, sentence))) {
      const { start, end, rule, ...rest } = reading;
      claims.push({
        kind: 'observation',
        place: context.header.place ?? '',
        ...rest,
        evidence: evidenceOf(document, sentence, start, Math.max(end, start + 1), rule),
      });
    }
  }
  return claims;
};
