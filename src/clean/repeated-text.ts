/** The same report again in one file: the first copy is kept (some sources hold one text eight times). */
import { type Cut, cut, type Line, linesOf, type Pass } from './draft.ts';

const GRAM = 12;
/** Of a repeated line nearly all 12-grams stand earlier in the text; a formula that recurs does not fill a line. */
const SEEN = 0.9;
/** Shorter lines (headings, the salutation) are judged by their neighbours. */
const TELLING = 24;
/** Fewer characters are a formula said twice (whole paragraphs of guiding thought recur), not a copy. */
const LEAST_COPY = 1000;

/** The characters that tell a text, blanks and marks passed over: a copy may differ in those. */
const core = (line: string): string => line.replace(/[^\p{Script=Han}\p{N}A-Za-z]+/gu, '');

function hash(text: string, at: number): number {
  let h = 0x811c9dc5;
  for (let i = at; i < at + GRAM; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

type Judgement = 'new' | 'seen' | 'short';

interface ToldLine extends Line {
  readonly core: string;
  readonly judgement: Judgement;
}

/** Says of each line whether it was said before, in reading order. */
function judge(lines: readonly Line[]): ToldLine[] {
  const grams = new Set<number>();
  return lines.map((line) => {
    const told = core(line.text);
    const here: number[] = [];
    for (let i = 0; i + GRAM <= told.length; i++) here.push(hash(told, i));
    const known = here.reduce((sum, gram) => sum + (grams.has(gram) ? 1 : 0), 0);
    for (const gram of here) grams.add(gram);
    const judgement = told.length < TELLING ? 'short' : known >= here.length * SEEN ? 'seen' : 'new';
    return { ...line, core: told, judgement };
  });
}

export const removeRepeatedText: Pass = (draft) => {
  const lines = judge(linesOf(draft.text));
  const firstAt = new Map<string, number>();
  for (const [at, line] of lines.entries()) if (!firstAt.has(line.core)) firstAt.set(line.core, at);
  const copies: Cut[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]!.judgement !== 'seen') {
      at++;
      continue;
    }
    // A run of seen lines with the short ones between them; it ends before the short lines that lead to something new.
    let last = at;
    let size = 0;
    for (let next = at; next < lines.length && lines[next]!.judgement !== 'new'; next++)
      if (lines[next]!.judgement === 'seen') {
        size += lines[next]!.core.length;
        last = next;
      }
    // The copy's own title and salutation stand before its first long line, as they stood in the first copy.
    let first = at;
    const belongs = (line: ToldLine, index: number) =>
      line.judgement === 'short' && (line.core === '' || firstAt.get(line.core)! < index);
    while (first > 0 && belongs(lines[first - 1]!, first - 1)) first--;
    if (size >= LEAST_COPY)
      copies.push({ rule: 'repeated-text', start: Math.max(0, lines[first]!.start - 1), end: lines[last]!.end });
    at = last + 1;
  }
  return cut(draft, copies);
};
