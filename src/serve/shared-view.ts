/** What two to five places share, the most specific first, and what may be the same without anyone having said so. */
import type { ApiEdge, SharedAnswer } from '../schema/api.ts';
import { apiNode, bySpecificity, type Catalogue, type CatalogueEntity } from './catalogue.ts';
import { edgesAmong, neighboursOf } from './neighbours.ts';
import type { ServerQueries } from './queries.ts';

export async function sharedAnswer(
  places: readonly CatalogueEntity[],
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<SharedAnswer> {
  const around = await Promise.all(places.map((place) => neighboursOf(place.id, queries, catalogue)));
  const sets = around.map((list) => new Set(list.map((n) => n.entity.id)));
  const asked = new Set(places.map((place) => place.id));
  const shared = around[0]!
    .map((n) => n.entity)
    .filter((entity) => !asked.has(entity.id) && sets.every((set) => set.has(entity.id)))
    .sort(bySpecificity);
  const edges = await edgesAmong([...asked, ...shared.map((entity) => entity.id)], queries);
  const byNode = new Map<string, ApiEdge[]>();
  for (const edge of edges) {
    const [place, node] = asked.has(edge.from) ? [edge.from, edge.to] : [edge.to, edge.from];
    if (asked.has(place) && !asked.has(node)) byNode.set(node, [...(byNode.get(node) ?? []), edge]);
  }
  const candidates = catalogue.candidates.flatMap(({ one, other, score, reasons }) => {
    const [left, right] = sets[0]!.has(one) ? [one, other] : [other, one];
    const pair = [catalogue.entities.get(left), catalogue.entities.get(right)] as const;
    const apart = sets[0]!.has(left) && !sets[0]!.has(right) && sets.slice(1).some((set) => set.has(right));
    return pair[0] && pair[1] && apart ? [{ left: apiNode(pair[0]), right: apiNode(pair[1]), score, reasons }] : [];
  });
  return {
    places: places.map((place) => ({ node: apiNode(place), years: catalogue.yearsOf.get(place.id) ?? [] })),
    // Lying in one province is nothing that two places share by their own doing.
    items: shared
      .map((entity) => ({ node: apiNode(entity), edges: byNode.get(entity.id) ?? [] }))
      .filter(({ edges: own }) => own.some((edge) => edge.type !== 'PART_OF')),
    candidates,
  };
}
