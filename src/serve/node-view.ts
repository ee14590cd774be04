/** One entity for the panel: weight, neighbours by kind, its course through the years, the indicators of a place. */
import type { CourseRow, NodeAnswer } from '../schema/api.ts';
import type { NodeView } from '../store/graph-store.ts';
import { compareBy } from '../text/order.ts';
import { apiNode, type Catalogue, type CatalogueEntity } from './catalogue.ts';
import { edgeType } from './evidence.ts';
import { neighboursOf, totalsOf } from './neighbours.ts';
import { indicatorRows } from './observations.ts';
import { edgesOf, must, number, type Row, type ServerQueries, text } from './queries.ts';

export async function nodeAnswer(
  entity: CatalogueEntity,
  view: NodeView | null,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<NodeAnswer> {
  const place = entity.label === 'Place';
  const [neighbours, edges, indicators] = await Promise.all([
    neighboursOf(entity.id, queries, catalogue),
    place ? [] : edgesOf(entity.id, queries),
    place ? indicatorRows(entity.id, queries, catalogue) : [],
  ]);
  return {
    node: apiNode(entity),
    properties: { ...view?.properties },
    totals: totalsOf(neighbours),
    course: courseRows(edges, catalogue),
    indicators,
    reporting: catalogue.yearsOf.size,
  };
}

/** A row for each place that states an edge to the thing, a mark for each report; the first to speak stands first. */
export function courseRows(edges: readonly Row[], catalogue: Catalogue): CourseRow[] {
  const rows = new Map<
    string,
    CourseRow & { marks: { report: string; year: number | null; status: string | null }[] }
  >();
  for (const edge of edges) {
    const type = edgeType(edge['type']);
    const report = text(edge['report']);
    if (type === null || report === null) continue;
    const end = catalogue.entities.get(must(edge, 'target'));
    const speaker = catalogue.reports.get(report);
    const id = end?.label === 'Place' ? end.id : speaker?.placeId;
    if (!id) continue;
    const place = catalogue.entities.get(id);
    const row = rows.get(id) ?? {
      place: id,
      name: place?.name ?? speaker?.place ?? id,
      type,
      marks: [],
      years: catalogue.yearsOf.get(id) ?? [],
    };
    rows.set(id, row);
    row.marks.push({ report, year: number(edge['year']), status: text(edge['status']) ?? text(edge['action']) });
  }
  for (const row of rows.values()) row.marks.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return [...rows.values()].sort(
    compareBy<CourseRow>(
      (r) => r.marks[0]?.year ?? 9999,
      (r) => -r.marks.length,
      (r) => r.name,
      (r) => r.place,
    ),
  );
}
