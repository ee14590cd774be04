/** What was promised and what came of it: target observations joined with the outcomes that later reports tell. */
import { compareBy } from '../text/order.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { PlacedObservation } from './observation-nodes.ts';

const keyOf = (o: PlacedObservation): string =>
  JSON.stringify([o.place, o.indicator, o.claim.measure, o.claim.period, o.claim.unit === '%' ? '%' : '']);

/** 左右 allows half a point, or one part in twenty of an amount. */
const ABOUT_POINTS = 0.5;
const ABOUT_SHARE = 0.05;

/** Did the outcome reach the target, by the target's own comparator? A figure without one is a floor, as reports mean it. */
export function reached(target: PlacedObservation, outcome: PlacedObservation): 'yes' | 'no' | 'unclear' {
  const [want, got] = [target.base, outcome.base];
  if (want === null || got === null) return 'unclear';
  const slack = target.claim.unit === '%' ? ABOUT_POINTS : Math.abs(want) * ABOUT_SHARE;
  switch (target.claim.comparator) {
    case '≤':
      return got <= want ? 'yes' : 'no';
    case '≈':
      return got >= want - slack ? 'yes' : 'no';
    default:
      return got >= want ? 'yes' : 'no';
  }
}

/** Joins each target with the outcome told by the earliest later report, or by the same one when it tells both. */
export function measureOutcomes(observations: readonly PlacedObservation[], builder: GraphBuilder): void {
  const outcomes = new Map<string, PlacedObservation[]>();
  for (const o of observations)
    if (o.claim.nature === 'actual' && typeof o.claim.value === 'number' && o.claim.period !== null && o.place !== '') {
      const list = outcomes.get(keyOf(o));
      if (list) list.push(o);
      else outcomes.set(keyOf(o), [o]);
    }
  const order = compareBy<PlacedObservation>(
    (o) => o.reportYear ?? 9999,
    (o) => (o.claim.comparator === '=' ? 0 : 1),
    (o) => o.claim.evidence.start,
    (o) => o.ref.id,
  );
  for (const list of outcomes.values()) list.sort(order);
  for (const target of observations) {
    if (
      target.claim.nature !== 'target' ||
      typeof target.claim.value !== 'number' ||
      target.claim.period === null ||
      target.place === ''
    )
      continue;
    const outcome = outcomes.get(keyOf(target))?.find((o) => (o.reportYear ?? 0) > (target.reportYear ?? 9999));
    if (!outcome) continue;
    const gap =
      target.base !== null && outcome.base !== null ? Number((outcome.base - target.base).toPrecision(9)) : null;
    builder.edge('MEASURED_BY', target.ref, outcome.ref, [], { gap, reached: reached(target, outcome) });
  }
}
