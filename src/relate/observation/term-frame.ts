/**
 * Reports of a new term set goals for five years and then the tasks of the first year in one part. Once such a part has
 * turned to the year (2012年是…, 今年着重做好…), what follows speaks of the year until it names the term again.
 */

import type { TimeFrame } from '../../schema/values.ts';
import type { Sentence } from '../../segment/report-document.ts';

const TERM =
  /今后五年|未来五年|今后一个时期|“十[二三四五]五”(?:期间|时期|末)|本届任期|五年(?:奋斗|发展|的?主要|内)|到20\d\d年/u;

/** The time frame of each sentence, in the order of the report. */
export function framesOf(sentences: readonly Sentence[], year: number | null): TimeFrame[] {
  const turns = new RegExp(`^(?:各位代表[，：！]?)?(?:今年|${year ?? '20\\d\\d'}年)`, 'u');
  let part: string | undefined;
  let ofTheYear = false;
  return sentences.map((sentence) => {
    if (sentence.section[0] !== part) {
      part = sentence.section[0];
      ofTheYear = false;
    }
    if (TERM.test(sentence.text)) ofTheYear = false;
    else if (sentence.timeFrame === 'plan' && turns.test(sentence.text)) ofTheYear = true;
    return ofTheYear && sentence.timeFrame === 'five_year_plan' ? 'plan' : sentence.timeFrame;
  });
}
