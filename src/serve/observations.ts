/** Values: what a place was measured by, and what came of its targets. */
import type { CompareAnswer, IndicatorRow, ObservationView } from '../schema/api.ts';
import { compareBy } from '../text/order.ts';
import { apiNode, type Catalogue, type CatalogueEntity } from './catalogue.ts';
import { must, number, type Row, type ServerQueries, text } from './queries.ts';

export function observation(row: Row): ObservationView {
  return {
    id: must(row, 'id'),
    place: must(row, 'place'),
    indicator: must(row, 'indicator'),
    value: number(row['value']),
    valueText: text(row['valueText']),
    unit: text(row['unit']),
    measure: text(row['measure']) ?? '',
    nature: text(row['nature']) ?? '',
    comparator: text(row['comparator']) ?? '=',
    wording: text(row['wording']),
    period: text(row['period']),
    year: number(row['year']),
    report: text(row['report']) ?? '',
    surface: text(row['surface']) ?? '',
    rule: text(row['rule']) ?? '',
    passage: text(row['passage']),
  };
}

const latest = compareBy<ObservationView>(
  (o) => -(o.year ?? 0),
  (o) => o.report,
  (o) => o.id,
);

/** Last outcome and next target of each indicator of a place; the indicators that most places speak of come first. */
export async function indicatorRows(
  place: string,
  queries: ServerQueries,
  catalogue: Catalogue,
  most = 8,
): Promise<IndicatorRow[]> {
  const rows = (await queries.rows('observations-of-place', { place }, 50_000)).map(observation);
  const groups = new Map<string, ObservationView[]>();
  for (const one of rows.filter((o) => o.measure === 'growth' || o.measure === 'level' || o.measure === 'share')) {
    const key = `${one.indicator} ${one.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].map((group): IndicatorRow & { weight: number } => {
    const [first] = group as [ObservationView];
    const indicator = catalogue.entities.get(first.indicator);
    const of = (test: (o: ObservationView) => boolean) => group.filter(test).sort(latest)[0] ?? null;
    return {
      indicator: first.indicator,
      name: indicator?.name ?? first.indicator,
      measure: first.measure,
      outcome: of((o) => o.nature !== 'target'),
      target: of((o) => o.nature === 'target'),
      weight: (indicator?.cities ?? 0) * 1000 + (indicator?.reports ?? 0),
    };
  });
  const order = compareBy<(typeof lines)[number]>(
    (l) => (l.outcome && l.target ? 0 : 1),
    (l) => -l.weight,
    (l) => (l.measure === 'growth' ? 0 : 1),
    (l) => l.indicator,
  );
  const seen = new Set<string>();
  return lines
    .sort(order)
    .filter((line) => !seen.has(line.indicator) && seen.add(line.indicator))
    .slice(0, most)
    .map(({ weight: _, ...line }) => line);
}

export async function comparison(
  indicator: CatalogueEntity,
  places: readonly string[],
  measure: string,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<CompareAnswer> {
  const parameters = { indicator: indicator.id, measure, places };
  const observations = (await queries.rows('observations-of-indicator', parameters, 20_000)).map(observation);
  const targets = observations.filter((o) => o.nature === 'target').map((o) => o.id);
  const outcomes = await queries.rows('outcomes', { ids: targets }, 20_000);
  return {
    indicator: apiNode(indicator),
    places: places.flatMap((id) => catalogue.entities.get(id) ?? []).map(apiNode),
    observations,
    outcomes: outcomes.map((row) => ({
      target: must(row, 'target'),
      outcome: must(row, 'outcome'),
      gap: number(row['gap']),
      reached: text(row['reached']) ?? 'unclear',
    })),
  };
}
