/**
 * A sketch by which two files are seen to hold the same report: another name, another format, another source with small
 * differences. MinHash (Broder 1997) over the 8-grams of the Han characters; no words, no order, no numbers.
 */

/** 64 minima, unsigned 32 bits each; empty for a text too short to hold one 8-gram. */
export type ReportSketch = readonly number[];

const GRAM = 8;
const MINIMA = 64;
/** Two texts with fewer shared 8-grams than this are two reports: consecutive years of one city share under a tenth. */
const SAME = 0.5;

/** Odd multipliers and offsets of the 64 hash functions, from a fixed linear congruence. */
const FUNCTIONS: readonly (readonly [number, number])[] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return Array.from({ length: MINIMA }, () => [next() | 1, next()] as const);
})();

/** Spreads every bit over the word (the finaliser of MurmurHash3). */
function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The sketch of a text. Everything but Han characters is passed over, so blanks, marks and digits do not matter. */
export function sketchOf(text: string): ReportSketch {
  const han: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) han.push(unit);
  }
  const minima = new Array<number>(MINIMA).fill(0xffffffff);
  const grams = new Set<number>();
  for (let i = 0; i + GRAM <= han.length; i++) {
    let h = 0x811c9dc5;
    for (let j = i; j < i + GRAM; j++) h = Math.imul(h ^ han[j]!, 0x01000193);
    grams.add(h >>> 0);
  }
  for (const gram of grams)
    for (let f = 0; f < MINIMA; f++) {
      const [factor, offset] = FUNCTIONS[f]!;
      const value = mix(Math.imul(gram, factor) + offset);
      if (value < minima[f]!) minima[f] = value;
    }
  return grams.size === 0 ? [] : minima;
}

/** The estimated share of 8-grams that two texts have in common, 0 to 1. A text without a sketch is like no other. */
export function similarity(a: ReportSketch, b: ReportSketch): number {
  if (a.length !== MINIMA || b.length !== MINIMA) return 0;
  let equal = 0;
  for (let i = 0; i < MINIMA; i++) if (a[i] === b[i]) equal++;
  return equal / MINIMA;
}

/** Whether two sketches are those of one report. */
export const isSameReport = (a: ReportSketch, b: ReportSketch): boolean => similarity(a, b) >= SAME;
