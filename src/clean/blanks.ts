/** Blanks: Chinese is written without them, so nearly all of them came with a page's layout. */
import { type Cut, cut, cutting, linesOf, type Pass, swap } from './draft.ts';

const BLANK = '[ \\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const RUN = new RegExp(`${BLANK}+`, 'gu');
/** 2 0 1 5 年: a title set wide. */
const SPACED_YEAR = new RegExp(`(?<![\\d.])\\d(?:${BLANK}{1,3}\\d){3}(?=${BLANK}{0,3}年)`, 'gu');
const SPACED_DAY = new RegExp(`(?<=[年月]${BLANK}{0,3})\\d${BLANK}{1,3}\\d(?=${BLANK}{0,3}[月日])`, 'gu');

/** G D P: an abbreviation set wide. */
const SPACED_LETTERS = new RegExp(`(?<![A-Za-z])[A-Z](?:${BLANK}[A-Z]){1,5}(?![A-Za-z])`, 'gu');
/** 6 000户: thousands set apart by a blank. */
const THOUSANDS = new RegExp(`(?<![\\d.])\\d{1,3}(?:${BLANK}\\d{3}){1,3}(?=${BLANK}{0,2}[\\p{Script=Han}%])`, 'gu');

/** A line of so many units holds several paragraphs. */
const LONG_LINE = 1500;

/** Line ends as \n: carriage returns, form feeds and the separators of Unicode. */
export const evenLineEnds: Pass = (draft) => {
  const change = new Map<number, string>();
  for (const match of draft.text.matchAll(/\r(?!\n)|[\f\v\u0085\u2028\u2029]/gu)) change.set(match.index, '\n');
  return cutting('line-end', /\r(?=\n)/gu)(swap(draft, change));
};

/**
 * Removes blanks, but one between two Latin words or two numbers. A wide gap behind a full stop, or anywhere in a line too
 * long for a paragraph, is where a line end was lost.
 */
export const removeBlanks: Pass = (draft) => {
  const { text } = draft;
  const within = new Set<number>();
  for (const pattern of [SPACED_YEAR, SPACED_DAY, SPACED_LETTERS, THOUSANDS])
    for (const match of text.matchAll(pattern))
      for (let i = match.index; i < match.index + match[0].length; i++) within.add(i);
  const long = linesOf(text).filter((line) => line.text.length >= LONG_LINE);
  const change = new Map<number, string>();
  const cuts: Cut[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? '\n';
    const after = text[end] ?? '\n';
    const words = /[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after) && !within.has(start);
    const numbers = /\d/u.test(before) && /\d/u.test(after) && !within.has(start);
    const wide = match[0].length >= 4 || /\u3000{2}/u.test(match[0]);
    const paragraph =
      wide &&
      before !== '\n' &&
      after !== '\n' &&
      (/[。！？]/u.test(before) || long.some((line) => line.start <= start && end <= line.end));
    if (paragraph) change.set(start, '\n');
    else if (words || numbers) change.set(start, ' ');
    const kept = paragraph || words || numbers ? 1 : 0;
    cuts.push({ rule: 'blank', start: start + kept, end });
  }
  return cut(swap(draft, change), cuts);
};

/** Empty lines go, and the line ends before the first line and behind the last one. */
export const removeEmptyLines: Pass = (draft) => {
  const { text } = draft;
  const cuts: Cut[] = [];
  for (const match of text.matchAll(/\n+/gu)) {
    const end = match.index + match[0].length;
    const outside = match.index === 0 || end === text.length;
    cuts.push({ rule: 'empty-line', start: match.index + (outside ? 0 : 1), end });
  }
  return cut(draft, cuts);
};
