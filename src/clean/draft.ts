/** A text on its way through the cleaning passes. Each pass deletes code units or replaces one by one, nothing else. */
import type { CleanText, Span } from '../text/clean-text.ts';

export interface Draft {
  readonly text: string;
  /** Original offset of each code unit. */
  readonly origin: Int32Array;
  /** Code units removed so far, by rule id. */
  readonly removed: Readonly<Record<string, number>>;
}

export interface Line extends Span {
  readonly text: string;
}

/** A pass takes a draft and gives the next one; it never reads anything else. */
export type Pass = (draft: Draft) => Draft;

export function draftOf(original: string): Draft {
  return { text: original, origin: Int32Array.from({ length: original.length }, (_, i) => i), removed: {} };
}

export const finish = ({ text, origin, removed }: Draft): CleanText => ({ text, origin, removed });

/** The lines of a text without their line ends, blank ones too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** A span to remove, and the rule under which its code units are counted. */
export interface Cut extends Span {
  readonly rule: string;
}

/** Removes spans, sorted and not overlapping. */
export function cut(draft: Draft, cuts: readonly Cut[]): Draft {
  if (cuts.length === 0) return draft;
  const pieces: string[] = [];
  const origin = new Int32Array(draft.origin.length);
  const removed: Record<string, number> = { ...draft.removed };
  let length = 0;
  let at = 0;
  const keep = (to: number) => {
    pieces.push(draft.text.slice(at, to));
    origin.set(draft.origin.subarray(at, to), length);
    length += to - at;
  };
  for (const { rule, start, end } of cuts) {
    if (start < at) throw new RangeError(`${rule}: spans to remove overlap or are not sorted`);
    if (end <= start) continue;
    keep(start);
    removed[rule] = (removed[rule] ?? 0) + end - start;
    at = end;
  }
  keep(draft.text.length);
  return { text: pieces.join(''), origin: origin.slice(0, length), removed };
}

/** Replaces single code units: `change` maps an offset to its new code unit. */
export function swap(draft: Draft, change: ReadonlyMap<number, string>): Draft {
  if (change.size === 0) return draft;
  const pieces: string[] = [];
  let at = 0;
  for (const [offset, unit] of [...change].sort((a, b) => a[0] - b[0])) {
    if (unit.length !== 1) throw new RangeError(`one code unit is replaced by one, not by ${JSON.stringify(unit)}`);
    pieces.push(draft.text.slice(at, offset), unit);
    at = offset + 1;
  }
  pieces.push(draft.text.slice(at));
  return { ...draft, text: pieces.join('') };
}

/** A pass that removes every match of a global pattern. */
export const cutting =
  (rule: string, pattern: RegExp): Pass =>
  (draft) =>
    cut(
      draft,
      Array.from(draft.text.matchAll(pattern), ({ 0: match, index: start }) => ({
        rule,
        start,
        end: start + match.length,
      })),
    );
