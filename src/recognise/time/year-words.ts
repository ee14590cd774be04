import type { TimeView } from './view.ts';

const DIGITS = '〇一二三四五六七八九';

/** 两 → 2, 十 → 10, 十二 → 12, 二十 → 20, 3 → 3; null for any other word. */
export function yearCount(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  if (word === '两') return 2;
  const parts = word.match(/^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u);
  if (!parts || word === '') return null;
  const digit = (c: string | undefined) => (c ? DIGITS.indexOf(c) : 0);
  const [, high, ten, low] = parts;
  if (!ten) return high && !low ? digit(high) : null;
  return (high ? digit(high) : 1) * 10 + digit(low);
}

/** First and last year of a five-year plan by its number: 十二 is 2011 to 2015. */
export function planYears(word: string): { first: number; last: number } | null {
  const number = yearCount(word);
  if (number === null || number < 6) return null;
  const first = 2011 + 5 * (number - 12);
  return { first, last: first + 4 };
}

/** A year as written: 2019, 二〇一九. */
export function writtenYear(word: string): number {
  const digits = [...word].map((c) => (/\d/u.test(c) ? c : /[〇○零]/u.test(c) ? '0' : String(DIGITS.indexOf(c))));
  return Number(digits.join(''));
}

/**
 * The year that a spoken word means, or null when the report leaves it open.
 * @param spoken the year that the sentence spoke of last, or its section's year: 全年, 当年 and 上年 hang on it.
 */
export function spokenYear(word: string, view: TimeView, spoken: number | null): number | null {
  const from = (year: number | null, by: number) => (year === null ? null : year + by);
  if (/^(?:今年|本年度)/u.test(word)) return view.thisYear;
  if (/^去年/u.test(word)) return from(view.thisYear, -1);
  if (/^前年/u.test(word)) return from(view.thisYear, -2);
  if (/^明年/u.test(word)) return from(view.thisYear, 1);
  if (/^后年/u.test(word)) return from(view.thisYear, 2);
  if (/^上一?年/u.test(word)) return from(spoken, -1);
  if (/^(?:次年|翌年)/u.test(word)) return from(spoken, 1);
  return spoken;
}
