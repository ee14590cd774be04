import type { Mention, RecogniseContext } from '../recognise/mention.ts';
import type { Claim, Evidence } from '../schema/facts.ts';
import type { ReportDocument, Sentence } from '../segment/report-document.ts';
import { originalSpan, stripMarks } from '../text/clean-text.ts';

/** One report with the mentions of each sentence, by sentence index. */
export interface RecognisedReport {
  readonly document: ReportDocument;
  readonly mentions: readonly (readonly Mention[])[];
  readonly context: RecogniseContext;
}

/** A relater makes the claims of its kind from a whole report, in the order of the text. */
export type Relater = (report: RecognisedReport) => Claim[];

/** Evidence for a span of one sentence; offsets are turned into those of the original file. */
export function evidenceOf(
  document: ReportDocument,
  sentence: Sentence,
  start: number,
  end: number,
  rule: string,
): Evidence {
  const span = originalSpan(document.clean, sentence.start + start, sentence.start + end);
  const quote = stripMarks(document.source.text.slice(span.start, span.end));
  return { passage: sentence.index, ...span, quote, rule };
}
