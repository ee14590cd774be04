import type { Span } from '../schema/api.ts';

/**
 * Where a surface stands inside its cleaned sentence. Offsets count in the original file, from which cleaning took
 * characters away, so the place nearest to the counted one is taken.
 *
 * @param sentence cleaned sentence; `base` is its offset in the original
 * @param surface cleaned surface
 * @param start offset of the surface in the original
 * @returns offsets into `sentence`, or null when it does not hold the surface
 */
export function placeSpan(sentence: string, base: number, surface: string, start: number): Span | null {
  if (surface === '') return null;
  const wanted = start - base;
  let best: number | null = null;
  for (let at = sentence.indexOf(surface); at >= 0; at = sentence.indexOf(surface, at + 1))
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best === null ? null : { start: best, end: best + surface.length };
}

/** Spans in order, those that touch or overlap joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
