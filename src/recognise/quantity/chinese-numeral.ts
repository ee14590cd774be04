/** Chinese numerals below ten thousand, and the marks for ten thousand and a hundred million that follow them. */

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of Chinese digits and place marks, without 万 and 亿. */
export const CHINESE_NUMERAL = '[零〇一二两三四五六七八九十百千]+';

/** 两千三百 → 2300, 十五 → 15, 百 → 100, 二三 → null (no numeral: "two or three"), 二〇一二 → null (a year). */
export function readChineseNumeral(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const place = PLACE[char];
    if (place !== undefined) {
      if (place >= last) return null;
      total += (digit ?? 1) * place;
      last = place;
      digit = null;
      continue;
    }
    const value = DIGIT[char];
    if (value === undefined) return null;
    if (value === 0 && total > 0) continue;
    if (digit !== null) return null;
    digit = value;
  }
  return total + (digit ?? 0);
}

/** Writes a whole number below ten thousand as it is spoken: 2300 → 两千三百, 15 → 十五. Used to test the reader. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  let text = '';
  let rest = value;
  let gap = false;
  for (const [place, mark] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / place);
    rest %= place;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += place === 10 && digit === 1 && text === '' ? mark : digits[digit]! + mark;
  }
  return text;
}
