/**
 * Reports at the turn of a term tell of five years and of the last one in one part, and set goals for five years and then
 * the tasks of the first in another. Once such a part has turned to the year (刚刚过去的2021年…, 今年着重做好…), what
 * follows speaks of the year until the term is named again.
 */
import type { ReportHeader } from '../../schema/facts.ts';
import type { TimeFrame } from '../../schema/values.ts';
import type { Sentence } from '../../segment/report-document.ts';

const TERM =
  /今后五年|未来五年|今后一个时期|“十[二三四五]五”(?:期间|时期|末)|本届任期|五年(?:奋斗|发展|的?主要|内)|到20\d\d年|五年来|过去(?:的)?五年|五年间|五年里|本届政府(?:成立|任期|五年|以来)/u;

/** The time frame of each sentence, in the order of the report. */
export function framesOf(sentences: readonly Sentence[], header: ReportHeader): TimeFrame[] {
  const greeting = '(?:各位代表[，：！]?|同志们[，：！]?)?';
  const toPlan = new RegExp(`^${greeting}(?:今年|${header.year ?? '20\\d\\d'}年)`, 'u');
  const toReview = new RegExp(
    `^${greeting}(?:刚刚过去的|过去的?一年|一年来|这一年|回顾过去(?:的)?一年|去年|${header.reviewYear ?? '20\\d\\d'}年)`,
    'u',
  );
  let part: string | undefined;
  let year: TimeFrame | null = null;
  return sentences.map(({ section, text, timeFrame }) => {
    if (section[0] !== part) {
      part = section[0];
      year = null;
    }
    if (TERM.test(text)) year = null;
    else if (timeFrame === 'plan' && toPlan.test(text)) year = 'plan';
    else if (timeFrame === 'review' && toReview.test(text)) year = 'review';
    return year !== null && timeFrame === `five_year_${year}` ? year : timeFrame;
  });
}
