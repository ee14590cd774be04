/** Cuts a sentence into clauses and the members of lists, quotes and titles kept whole. */
import { maskEnclosed } from './quote-free.ts';

export interface Piece {
  readonly text: string;
  /** Offset into the sentence. */
  readonly start: number;
}

function cut(text: string, start: number, at: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of text.matchAll(at)) {
    if (mark.index > from) pieces.push({ text: text.slice(from, mark.index), start: start + from });
    from = mark.index + mark[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: start + from });
  return pieces;
}

/** Clauses of a sentence, in masked text: marks inside quotes, titles and brackets stand as MASK. */
export function clausesOf(sentence: string): Piece[] {
  return cut(maskEnclosed(sentence), 0, /[，。；：！？,;:!?]|——/gu);
}

/** Members of a list: cut at 、 and between a closing and an opening quote or title. */
export function membersOf(piece: Piece): Piece[] {
  return cut(piece.text, piece.start, /、|(?<=[”》])(?:和|及|以及|与)?(?=[“《])/gu);
}
