/** From observations to years: target, outcome, gap. Two reports that differ stay two versions. */
import type { CompareAnswer, ObservationView } from '../../src/schema/api.ts';

export interface CompareYear {
  readonly year: number;
  readonly targets: readonly ObservationView[];
  readonly outcomes: readonly ObservationView[];
  /** Of the first target and outcome; null when one is missing. */
  readonly gap: number | null;
  readonly reached: boolean | null;
}

/** Half a point is allowed to 左右. */
const SLACK = 0.5;

/** Gap of an outcome to its target, and whether the promise was kept. */
export function judged(target: ObservationView, outcome: ObservationView): { gap: number; reached: boolean } | null {
  if (target.value === null || outcome.value === null) return null;
  const gap = Math.round((outcome.value - target.value) * 1000) / 1000;
  if (target.comparator === '≤') return { gap, reached: gap <= 0 };
  return { gap, reached: gap >= (target.comparator === '≈' ? -SLACK : 0) };
}

const distinct = (list: readonly ObservationView[]): ObservationView[] =>
  list.filter((one, i) => list.findIndex((o) => o.value === one.value && o.nature === one.nature) === i);

export function yearsOf(answer: CompareAnswer, place: string, estimates: boolean): CompareYear[] {
  const own = answer.observations.filter((o) => o.place === place && o.year !== null && o.value !== null);
  const years = [...new Set(own.map((o) => o.year!))].sort((a, b) => a - b);
  return years.map((year) => {
    const here = own.filter((o) => o.year === year);
    const targets = distinct(here.filter((o) => o.nature === 'target'));
    // A measured outcome says more than the estimate that came before it.
    const actual = distinct(here.filter((o) => o.nature === 'actual'));
    const guessed = estimates ? distinct(here.filter((o) => o.nature === 'estimate')) : [];
    const outcomes = actual.length > 0 ? actual : guessed;
    const verdict = targets[0] && outcomes[0] ? judged(targets[0], outcomes[0]) : null;
    return { year, targets, outcomes, gap: verdict?.gap ?? null, reached: verdict?.reached ?? null };
  });
}

/** Round numbers for an axis that holds all values and, when near, zero. */
export function axisOf(values: readonly number[]): {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
} {
  if (values.length === 0) return { low: 0, high: 10, ticks: [0, 5, 10] };
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const from = min > 0 && min < max * 0.6 ? 0 : min;
  const rough = (max - from || Math.abs(max) || 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough)!;
  const low = Math.floor(from / step) * step;
  const high = Math.max(low + step, Math.ceil(max / step) * step);
  const ticks = Array.from(
    { length: Math.round((high - low) / step) + 1 },
    (_, i) => Math.round((low + i * step) * 1e6) / 1e6,
  );
  return { low, high, ticks };
}
