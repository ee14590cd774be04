/** Decides which candidates are places: sure forms first, then the rest by what stands around them. */

import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidate.ts';
import { EVIDENCE } from './evidence-rules.ts';

export interface Accepted extends Candidate {
  readonly rule: string;
}

const REACH = 24;
/** Evidence that is sure for a county of any province, unless its form is common elsewhere. */
const IN_A_RUN = /^place\.(?:enumerated|route-end|rail-pair)$/u;

/** The text around a candidate with places masked, as the evidence rules see it. */
function masked(text: string, at: Candidate, accepted: readonly Candidate[], waiting: readonly Candidate[]): string {
  const from = Math.max(0, at.start - REACH);
  const to = Math.min(text.length, at.end + REACH);
  const marks = [
    { span: at as { start: number; end: number }, mark: '▲' },
    ...accepted.map((span) => ({ span, mark: '△' })),
    ...waiting.map((span) => ({ span, mark: '▽' })),
  ];
  let result = '';
  for (let i = from; i < to; ) {
    // The candidate itself, then accepted places, then the longest that waits.
    const hit = marks.find(
      ({ span }) => span.start === i && (span === at || span.end <= at.start || span.start >= at.end),
    );
    if (hit) {
      result += hit.mark;
      i = hit.span.end;
    } else result += text[i++];
  }
  return result;
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;

/** A township or far county counts after another place only when that place holds it. */
function holds(previous: readonly Candidate[], candidate: Candidate, gazetteer: Gazetteer): boolean {
  const before = previous.find((place) => place.end === candidate.start);
  return before !== undefined && gazetteer.isWithin(candidate.entry, before.entry.code);
}

/** 丹东|振兴, 乐山|大佛: right after the report's own city an everyday word is itself. */
function afterHome(previous: readonly Candidate[], candidate: Candidate, home: GazetteerEntry | null): boolean {
  return previous.some((place) => place.end === candidate.start && place.entry === home);
}

/** A county counts before another candidate only when it holds that one. */
function holdsNext(others: readonly Candidate[], candidate: Candidate, gazetteer: Gazetteer): boolean {
  return others.some(
    (next) =>
      next.start === candidate.end &&
      next.entry !== candidate.entry &&
      gazetteer.isWithin(next.entry, candidate.entry.code),
  );
}

/** A short county of another city is meant only in the report's own province, or beside places of the county's province. */
function nearby(accepted: readonly Candidate[], candidate: Candidate, home: GazetteerEntry | null): boolean {
  const province = candidate.entry.code.slice(0, 2);
  // Regions and lands have no province.
  if (!/^\d/u.test(province)) return true;
  return home?.code.startsWith(province) === true || accepted.some((place) => place.entry.code.startsWith(province));
}

/** Accepted places of one sentence, none overlapping, in the order of the text. */
export function acceptPlaces(
  text: string,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  home: GazetteerEntry | null,
): Accepted[] {
  const longestFirst = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const accepted: Accepted[] = [];
  const take = (candidate: Candidate, rule: string) => {
    if (!accepted.some((other) => overlaps(other, candidate))) accepted.push({ ...candidate, rule });
  };
  const refused = (candidate: Candidate, waiting: readonly Candidate[]): boolean =>
    EVIDENCE.some(
      (rule) =>
        rule.verdict === 'refuse' &&
        rule.for.includes(candidate.sureness) &&
        rule.pattern.test(masked(text, candidate, accepted, waiting)),
    );
  for (const candidate of longestFirst) {
    if (candidate.sureness === 'full') take(candidate, 'place.full');
    if (candidate.sureness === 'plain' && !refused(candidate, [])) take(candidate, 'place.short');
  }
  const open = () =>
    longestFirst.filter(
      (candidate) =>
        candidate.sureness !== 'full' &&
        candidate.sureness !== 'plain' &&
        !accepted.some((other) => overlaps(other, candidate)),
    );
  for (let again = true; again; ) {
    again = false;
    const waiting = open();
    for (const candidate of waiting) {
      if (accepted.some((other) => overlaps(other, candidate)) || refused(candidate, waiting)) continue;
      const view = masked(text, candidate, accepted, waiting);
      const rule = EVIDENCE.find(
        (r) =>
          r.verdict === 'accept' &&
          r.for.includes(candidate.sureness) &&
          r.pattern.test(view) &&
          ((r.id !== 'place.after-its-place' && r.id !== 'place.capacity-in-township') ||
            (holds(accepted, candidate, gazetteer) && (candidate.rare || !afterHome(accepted, candidate, home)))) &&
          (r.id !== 'place.rare' || candidate.rare) &&
          (candidate.sureness !== 'far' ||
            candidate.rare ||
            r.id === 'place.after-its-place' ||
            (candidate.known && IN_A_RUN.test(r.id)) ||
            nearby(accepted, candidate, home)) &&
          (r.id !== 'place.holds-next' || holdsNext([...accepted, ...waiting], candidate, gazetteer)),
      );
      if (!rule) continue;
      take(candidate, rule.id);
      again = true;
    }
  }
  return accepted.sort((a, b) => a.start - b.start);
}
