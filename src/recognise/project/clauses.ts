/** Cuts a sentence into clauses and list members without cutting inside quotation marks and brackets. */

export interface Piece {
  readonly start: number;
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '（': '）',
  '(': ')',
  '「': '」',
  '【': '】',
};
/** A pair longer than this is quoted speech or a lost mark, not a part of a name. */
const LONGEST_PAIR = 40;

/** 1 for every code unit that stands inside a matched pair of marks, the marks themselves included. */
export function insidePairs(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const close = PAIRS[text[i]!];
    if (!close) continue;
    const end = text.indexOf(close, i + 1);
    if (end < 0 || end - i > LONGEST_PAIR) continue;
    inside.fill(1, i, end + 1);
    i = end;
  }
  return inside;
}

/** The pieces of text[start, end) between the marks of `separators` that stand outside pairs. */
export function splitAt(text: string, inside: Uint8Array, start: number, end: number, separators: string): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let i = start; i <= end; i++)
    if (i === end || (!inside[i] && separators.includes(text[i]!))) {
      if (i > from) pieces.push({ start: from, end: i });
      from = i + 1;
    }
  return pieces;
}

/** Clauses between commas, semicolons, colons and full stops. */
export function clausesOf(text: string, inside: Uint8Array): Piece[] {
  return splitAt(text, inside, 0, text.length, '，；：。！？,;:!?\n');
}
