import type { ReportHeader } from '../../schema/facts.ts';
import type { TimeFrame } from '../../schema/values.ts';
import type { Sentence } from '../../segment/report-document.ts';

/** The point in time from which a sentence speaks. */
export interface TimeView {
  /** The year that 今年 means. */
  readonly thisYear: number | null;
  /** The year for which the report sets targets. */
  readonly year: number | null;
  /** The year that the report looks back on. */
  readonly reviewYear: number | null;
  readonly timeFrame: TimeFrame;
}

/** The view of one sentence: the years of its report's header and the time frame of its section. */
export function viewOf(header: ReportHeader, sentence: Pick<Sentence, 'timeFrame'>): TimeView {
  const { thisYear, year, reviewYear } = header;
  return { thisYear, year, reviewYear, timeFrame: sentence.timeFrame };
}

export const looksAhead = (view: TimeView): boolean => view.timeFrame === 'plan' || view.timeFrame === 'five_year_plan';

/** The single year that a section speaks of: the plan's year, or the year looked back on. */
export function sectionYear(view: TimeView): number | null {
  return looksAhead(view) ? view.year : view.reviewYear;
}

/** "2012-2016"; a span of one year is that year. */
export const spanOf = (from: number, to: number): string => (from === to ? `${to}` : `${from}-${to}`);

/** The `count` years that end with the year looked back on: 过去五年 told in the report for 2012 is "2007-2011". */
export function pastYears(view: TimeView, count: number): string | null {
  return view.reviewYear === null ? null : spanOf(view.reviewYear - count + 1, view.reviewYear);
}

/** The `count` years that begin with the plan's year: 今后五年 told in the report for 2012 is "2012-2016". */
export function comingYears(view: TimeView, count: number): string | null {
  return view.year === null ? null : spanOf(view.year, view.year + count - 1);
}

/** What holds when a sentence names no time. A five-year section has two answers: its span and its last year. */
export interface DefaultPeriod {
  /** For sums and averages over the section's time: 累计, 年均, 新增. */
  readonly over: string | null;
  /** For a level reached: 达到, 突破. */
  readonly at: string | null;
}

/** The period of a sentence without a time of its own, from its section. */
export function defaultPeriods(view: TimeView): DefaultPeriod {
  if (view.timeFrame === 'five_year_review')
    return { over: pastYears(view, 5), at: view.reviewYear === null ? null : `${view.reviewYear}` };
  if (view.timeFrame === 'five_year_plan')
    return { over: comingYears(view, 5), at: view.year === null ? null : `${view.year + 4}` };
  const year = sectionYear(view);
  const period = year === null ? null : `${year}`;
  return { over: period, at: period };
}

/** The period of a level told in a sentence without a time of its own. */
export function defaultPeriod(view: TimeView): string | null {
  return defaultPeriods(view).at;
}
