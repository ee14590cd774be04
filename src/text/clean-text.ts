/**
 * Text with the way back: every code unit of the cleaned text knows its offset in the decoded original.
 * Cleaning only deletes code units or replaces one by one, so a span of clean text is a span of the original.
 */
export interface CleanText {
  readonly text: string;
  /** Original offset of each code unit of `text`; ascending. */
  readonly origin: Int32Array;
  /** Code units removed, by rule id. */
  readonly removed: Readonly<Record<string, number>>;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of the decoded original that clean [start, end) came from. Empty spans are refused: evidence is never empty. */
export function originalSpan(clean: CleanText, start: number, end: number): Span {
  const first = clean.origin[start];
  const last = clean.origin[end - 1];
  if (first === undefined || last === undefined || end <= start)
    throw new RangeError(`no text between ${start} and ${end}`);
  return { start: first, end: last + 1 };
}

/** White space and the marks of Markdown and HTML that stand inside words of a dirty source. */
const MARKS = /[\s\u200B-\u200F\u2060\uFEFF\u00AD*#_`~|\\]+/gu;

/** A quote as the extraction prints it: the original text with white space and marks removed. */
export function stripMarks(original: string): string {
  return original.replace(MARKS, '');
}
