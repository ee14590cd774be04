/** The questions of the start page, filled with names that the loaded graph holds, so that each has an answer. */
import type { ApiNode, EntityLabel, StartAnswer } from '../schema/api.ts';
import { compareBy } from '../text/order.ts';
import { apiNode, type Catalogue, type CatalogueEntity } from './catalogue.ts';
import { edgeEvidence } from './evidence.ts';
import { apiEdge } from './neighbours.ts';
import { edgesOf, number, type ServerQueries, text } from './queries.ts';

export async function startAnswer(queries: ServerQueries, catalogue: Catalogue): Promise<StartAnswer> {
  const node = (id: unknown): ApiNode | null => {
    const found = typeof id === 'string' ? catalogue.entities.get(id) : undefined;
    return found ? apiNode(found) : null;
  };
  const [[pair], [promise], [target]] = await Promise.all([
    queries.rows('start-shared', {}, 1, 20_000),
    queries.rows('start-promise', {}, 1, 20_000),
    queries.rows('start-targets', {}, 1, 20_000),
  ]);
  const course = best('Project', catalogue, (e) => (e.cities > 1 ? 0 : 1));
  const company = best('Company', catalogue, () => 0);
  const [one, other] = [node(pair?.['one']), node(pair?.['other'])];
  const [place, indicator] = [node(promise?.['place']), node(promise?.['indicator'])];
  const [year, measured] = [number(target?.['year'] ?? null), node(target?.['indicator'])];
  return {
    shared: one && other ? [one, other] : null,
    promise: place && indicator ? { place, indicator } : null,
    course: course ? apiNode(course) : null,
    company: company ? apiNode(company) : null,
    targets: year !== null && measured ? { year, indicator: measured } : null,
    edge: course ? await edgeWithSentence(course, queries, catalogue) : null,
  };
}

/** The one of a kind that most reports name. */
function best(label: EntityLabel, catalogue: Catalogue, group: (e: CatalogueEntity) => number): CatalogueEntity | null {
  const order = compareBy<CatalogueEntity>(
    group,
    (e) => -e.reports,
    (e) => -e.cities,
    (e) => e.id,
  );
  return [...catalogue.entities.values()].filter((e) => e.label === label).sort(order)[0] ?? null;
}

async function edgeWithSentence(
  thing: CatalogueEntity,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<StartAnswer['edge']> {
  const stated = (await edgesOf(thing.id, queries)).filter((row) => text(row['passage']) !== null);
  for (const row of stated) {
    const edge = apiEdge(row);
    const place = catalogue.entities.get(edge?.to ?? '');
    if (!edge || place?.label !== 'Place') continue;
    const items = await edgeEvidence(thing.id, place.id, edge.type, queries, catalogue);
    const short = items.filter((e) => e.spans.length > 0).sort((a, b) => a.text.length - b.text.length)[0];
    if (short) return { place: apiNode(place), node: apiNode(thing), type: edge.type, item: short };
  }
  return null;
}
