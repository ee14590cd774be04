/** Cuts a paragraph into sentences at 。！？, but not inside 《》, （） or a quotation. */
import type { Span } from '../text/clean-text.ts';

const STOPS = '。！？';
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '（': '）',
  '「': '」',
  '『': '』',
  '〈': '〉',
};
const CLOSERS = new Set(Object.values(PAIRS));
/** Behind a closing quote these carry the sentence on: “马上就办！”的作风. */
const CARRIES_ON = /^[，、；：。！？,;:）》”’的地得等和与及之为]/u;
/** A longer quotation of several sentences is cut inside: its marks end sentences of the speech. */
const LONGEST_QUOTE = 240;

/** Offset of the closing mark for each opening one that closes within reach, by position. */
function closings(text: string): Map<number, number> {
  const open: { mark: string; at: number }[] = [];
  const pairs = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (PAIRS[char] !== undefined) open.push({ mark: PAIRS[char], at: i });
    else if (CLOSERS.has(char)) {
      const from = open.findLastIndex(({ mark }) => mark === char);
      if (from < 0) continue;
      pairs.set(open[from]!.at, i);
      open.length = from;
    }
  }
  return pairs;
}

/** The spans of a paragraph's sentences, offsets into the paragraph; together they cover all but blanks at their seams. */
export function sentencesOf(text: string): Span[] {
  const pairs = closings(text);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') spans.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const inside = pairs.get(i);
    if (inside !== undefined && inside - i <= LONGEST_QUOTE) {
      const closing = text[inside - 1]!;
      i = inside;
      // “……。” ends a sentence where nothing carries it on.
      const rest = text.slice(inside + 1, inside + 2);
      if (
        STOPS.includes(closing) &&
        text[inside] !== '）' &&
        text[inside] !== '》' &&
        rest !== '' &&
        !CARRIES_ON.test(rest) &&
        inside - start > 20
      )
        close(inside + 1);
      continue;
    }
    if (!STOPS.includes(text[i]!)) continue;
    while (i + 1 < text.length && (STOPS.includes(text[i + 1]!) || CLOSERS.has(text[i + 1]!))) i++;
    close(i + 1);
  }
  close(text.length);
  return spans;
}
