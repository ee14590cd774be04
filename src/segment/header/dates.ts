/** Calendar days in Chinese reports: 2020年4月9日, 二〇二六年一月二十七日, 二○一二年五月. */

export interface StatedDate {
  readonly year: number;
  readonly month: number;
  /** Null where only the month is stated. */
  readonly day: number | null;
  /** Offset of the first character in the text that was searched. */
  readonly start: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((char, value) => [char, value] as const)
    .concat([...'〇○ОOo0Ｏ〇'].map((char) => [char, 0] as const)),
);
const CHINESE_YEAR = '[一二三四五六七八九零〇○ОOo0Ｏ]{4}';
const SMALL = '[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?:((?:19|20)\\d\\d)|(${CHINESE_YEAR}))年(?:(\\d{1,2})|(${SMALL}))月(?:(?:(\\d{1,2})|(${SMALL}))日)?`,
  'gu',
);

/** 二十七 → 27, 十 → 10; NaN for what is no number below a hundred. */
function smallNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? (DIGITS.get(text) ?? Number.NaN) : Number.NaN;
  const tens = ten === 0 ? 1 : DIGITS.get(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : DIGITS.get(text.slice(ten + 1));
  return tens === undefined || ones === undefined ? Number.NaN : tens * 10 + ones;
}

/** 二〇二六 → 2026; NaN otherwise. */
export function yearNumber(text: string): number {
  return Number([...text].map((char) => DIGITS.get(char) ?? char).join(''));
}

/** Every calendar day or month that a text states, in order. What no calendar holds is passed over. */
export function datesIn(text: string): StatedDate[] {
  return [...text.matchAll(DATE)].flatMap((match): StatedDate[] => {
    const [, year, yearHan, month, monthHan, day, dayHan] = match;
    const date = {
      year: year ? Number(year) : yearNumber(yearHan!),
      month: month ? Number(month) : smallNumber(monthHan!),
      day: day ? Number(day) : dayHan ? smallNumber(dayHan) : null,
      start: match.index,
    };
    const possible =
      date.year >= 1950 &&
      date.year <= 2100 &&
      date.month >= 1 &&
      date.month <= 12 &&
      (date.day === null || (date.day >= 1 && date.day <= 31));
    return possible ? [date] : [];
  });
}

/** YYYY-MM-DD, or YYYY-MM. */
export function isoDate({ year, month, day }: StatedDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
}
