/**
 * A report's own time: each year and five-year plan that a text names is written by its part in the report, so that one
 * set of rules reads the reports of all years. 今年 of a report given in December is 回顾年, of one given in January 计划年.
 */
import type { ReportHeader } from '../../schema/facts.ts';

const ORDINALS = '一二三四五六七八九十';
/** The first year of 十二五, from which the others are counted. */
const TWELFTH = 2011;

/** The words in which a text is rewritten. */
export const PLANNED = '计划年';
export const REVIEWED = '回顾年';
export const LAST_FIVE = '上个五年';
export const NEXT_FIVE = '下个五年';
export const THIS_FIVE = '这个五年';

/**
 * 十四五 in a report of 2021, its first year, is the plan to come and 十三五 the one behind; in a report of 2023 十四五 is
 * neither.
 */
function fiveYears(ordinal: number, year: number): string {
  const first = TWELFTH + (ordinal - 2) * 5;
  if (first === year) return NEXT_FIVE;
  if (first > year) return NEXT_FIVE;
  if (first + 5 <= year) return LAST_FIVE;
  return THIS_FIVE;
}

export function relativeTime(text: string, { year, thisYear }: Pick<ReportHeader, 'year' | 'thisYear'>): string {
  if (year === null) return text;
  const name = (named: number, otherwise: string): string =>
    named === year ? PLANNED : named === year - 1 ? REVIEWED : otherwise;
  const now = thisYear ?? year;
  return text
    .replace(/“?十([一二三四五六七])五”?/gu, (_, ordinal: string) => fiveYears(ORDINALS.indexOf(ordinal) + 1, year))
    .replace(/(?<!\d)(20\d\d)(?!\d)(年(?!代))?/gu, (all, named: string) => name(Number(named), all))
    .replace(/今年|本年度/gu, (all) => name(now, all))
    .replace(/去年|上年|上一年度/gu, (all) => name(now - 1, all))
    .replace(/明年|来年/gu, (all) => name(now + 1, all));
}
