/** A sentence cut at its commas, semicolons and colons; marks inside brackets and titles cut nothing. */
export interface Clause {
  readonly text: string;
  /** Offset into the sentence. */
  readonly start: number;
  readonly end: number;
  /** The mark that ends the clause, or the empty string at the end of the sentence. */
  readonly mark: string;
}

const OPEN = '（(《“「';
const CLOSE = '）)》”」';
const MARKS = '，,；;：。！？!?';

export function cutClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < sentence.length; i++) {
    const char = sentence[i]!;
    if (OPEN.includes(char)) {
      // An opening mark that is never closed must not swallow the rest of the sentence.
      const close = sentence.indexOf(CLOSE[OPEN.indexOf(char)]!, i);
      if (close > 0 && close - i <= 60) depth++;
    } else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && MARKS.includes(char)) {
      if (char === ',' && /\d/u.test(sentence[i - 1] ?? '') && /\d/u.test(sentence[i + 1] ?? '')) continue;
      if (char === '：' && /\d/u.test(sentence[i - 1] ?? '') && /\d/u.test(sentence[i + 1] ?? '')) continue;
      clauses.push({ text: sentence.slice(start, i), start, end: i, mark: char });
      start = i + 1;
    }
  }
  if (start < sentence.length) clauses.push({ text: sentence.slice(start), start, end: sentence.length, mark: '' });
  return clauses;
}
