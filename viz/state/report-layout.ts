/** From a report's text and offsets to paragraphs of runs: sentences, marked spans, what was left out. Pure. */
import type { ReportAnswer } from '../../src/schema/api.ts';

export interface Run {
  readonly text: string;
  readonly passage?: string;
  /** Running number of a marked span, or null. */
  readonly mark: number | null;
  /** Text that no sentence holds: headers, notes, marks of layout. */
  readonly left: boolean;
}
export type Part =
  | { readonly kind: 'heading'; readonly path: readonly string[]; readonly timeFrame: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly dim: boolean };

export interface ReportLayout {
  readonly parts: readonly Part[];
  readonly count: number;
  /** Number of the mark that was asked for, or -1. */
  readonly first: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Something worth saying was left out, not only blanks and marks of layout. */
const WORDS = /[\p{L}\p{N}]/u;

export function layOutReport(report: ReportAnswer, spans: readonly Piece[], wish: Piece): ReportLayout {
  const marks = tidy(spans, report.text.length);
  const parts: Part[] = [];
  let runs: Run[] = [];
  let at = 0;
  let heading = '';
  const flush = () => {
    if (runs.some((run) => run.text.trim() !== ''))
      parts.push({ kind: 'paragraph', runs, dim: runs.every((run) => run.left) });
    runs = [];
  };
  const put = (start: number, end: number, passage?: string) => {
    let from = start;
    marks.forEach((mark, number) => {
      const [a, b] = [Math.max(mark.start, from), Math.min(mark.end, end)];
      if (a >= b) return;
      if (a > from) push(from, a, null, passage);
      push(a, b, number, passage);
      from = b;
    });
    if (from < end) push(from, end, null, passage);
  };
  const push = (start: number, end: number, mark: number | null, passage?: string) => {
    const text = report.text.slice(start, end).replace(/\s*\n\s*/g, '');
    runs.push({ text, mark, left: false, ...(passage !== undefined && { passage }) });
  };
  for (const passage of report.passages) {
    if (passage.start < at) continue;
    const between = report.text.slice(at, passage.start);
    const path = passage.section.join(' / ');
    const breaks = between.includes('\n');
    if (breaks || path !== heading) flush();
    const rest = passage.section.reduce((text, title) => text.replace(title, ''), between);
    if (WORDS.test(rest) && at > 0) {
      runs.push({ text: rest, mark: null, left: true });
      if (breaks) flush();
    }
    if (path !== heading) {
      heading = path;
      if (passage.section.length > 0)
        parts.push({ kind: 'heading', path: passage.section, timeFrame: passage.timeFrame });
    }
    put(passage.start, passage.end, passage.id);
    at = passage.end;
  }
  flush();
  return { parts, count: marks.length, first: marks.findIndex((m) => m.start <= wish.start && wish.start < m.end) };
}

/** In order, inside the text, none overlapping. */
function tidy(spans: readonly Piece[], length: number): Piece[] {
  const sorted = [...spans].filter((s) => s.start < s.end && s.end <= length).sort((a, b) => a.start - b.start);
  const kept: Piece[] = [];
  for (const span of sorted) if (kept.length === 0 || span.start >= kept.at(-1)!.end) kept.push(span);
  return kept;
}
