/** Neighbourhoods as the canvas opens and expands them: a few, the most specific first, each kind with its share. */
import type { ApiEdge, ApiNode, GraphAnswer, Totals } from '../schema/api.ts';
import type { NodeLabel } from '../schema/graph.ts';
import type { EdgeView } from '../store/graph-store.ts';
import { apiNode, bySpecificity, type Catalogue, type CatalogueEntity } from './catalogue.ts';
import { edgeType } from './evidence.ts';
import { must, number, type Row, type ServerQueries, text } from './queries.ts';

/** Share of the rows that each kind may take at first; what one kind leaves goes to the others. */
const SHARE: Readonly<Partial<Record<NodeLabel, number>>> = {
  Project: 0.4,
  Place: 0.2,
  Policy: 0.1,
  Company: 0.12,
  Event: 0.1,
  Honor: 0.08,
  Indicator: 0,
};

interface Neighbour {
  readonly entity: CatalogueEntity;
  readonly first: number | null;
  readonly last: number | null;
}

export async function neighboursOf(id: string, queries: ServerQueries, catalogue: Catalogue): Promise<Neighbour[]> {
  const rows = await queries.rows('neighbours', { id }, 100_000);
  return rows
    .map((row) => ({
      entity: catalogue.entities.get(must(row, 'id')),
      first: number(row['first']),
      last: number(row['last']),
    }))
    .filter((n): n is Neighbour => n.entity !== undefined)
    .sort((a, b) => bySpecificity(a.entity, b.entity));
}

export function totalsOf(neighbours: readonly Neighbour[]): Totals {
  const totals: Partial<Record<NodeLabel, number>> = {};
  for (const { entity } of neighbours) totals[entity.label] = (totals[entity.label] ?? 0) + 1;
  return totals;
}

/** The first `limit` of a ranked list, each kind at first within its share. Keeps the ranking's order. */
export function pickByKind<T extends { readonly label: NodeLabel }>(ranked: readonly T[], limit: number): T[] {
  const room = new Map<NodeLabel, number>();
  const picked = new Set<T>();
  for (const one of ranked) {
    const left = room.get(one.label) ?? Math.max(1, Math.round((SHARE[one.label] ?? 0) * limit));
    if (left <= 0 || picked.size >= limit) continue;
    room.set(one.label, left - 1);
    picked.add(one);
  }
  for (const one of ranked) if (picked.size < limit) picked.add(one);
  return ranked.filter((one) => picked.has(one));
}

export async function edgesAmong(ids: readonly string[], queries: ServerQueries): Promise<ApiEdge[]> {
  return (await queries.store.edgesAmong(ids)).map(viewedEdge);
}

/** An edge of the store's own walks. */
export function viewedEdge({ id, type, from, to, properties }: EdgeView): ApiEdge {
  const text = (name: string) => (typeof properties[name] === 'string' ? (properties[name] as string) : null);
  const number = (name: string) => (typeof properties[name] === 'number' ? (properties[name] as number) : null);
  return {
    id,
    type,
    from,
    to,
    status: text('status') ?? text('action'),
    year: number('year'),
    report: text('report'),
    score: number('score'),
  };
}

export function apiEdge(row: Row): ApiEdge | null {
  const type = edgeType(row['type']);
  if (type === null) return null;
  return {
    id: must(row, 'id'),
    type,
    from: must(row, 'source'),
    to: must(row, 'target'),
    status: text(row['status']) ?? text(row['action']),
    year: number(row['year']),
    report: text(row['report']),
    score: number(row['score']),
  };
}

/** First picture of one or more seeds: `rows` own neighbours on each side and `column` shared ones between. */
export async function opening(
  seeds: readonly string[],
  size: { readonly rows: number; readonly column: number },
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<GraphAnswer> {
  const known = seeds.filter((seed) => catalogue.entities.has(seed));
  const around = await Promise.all(known.map((seed) => neighboursOf(seed, queries, catalogue)));
  const count = new Map<string, number>();
  for (const list of around) for (const { entity } of list) count.set(entity.id, (count.get(entity.id) ?? 0) + 1);
  const others = around.map((list) => list.map((n) => n.entity).filter((e) => !known.includes(e.id)));
  const shared = [...new Set(others.flat())].filter((e) => count.get(e.id)! > 1).sort(bySpecificity);
  const rows = known.length === 1 ? size.rows * 2 : size.rows;
  const own = others.flatMap((list) =>
    pickByKind(
      list.filter((e) => count.get(e.id) === 1),
      rows,
    ),
  );
  const chosen = [...known.map((id) => catalogue.entities.get(id)!), ...shared.slice(0, size.column), ...own];
  const nodes = [...new Set(chosen)];
  return {
    nodes: nodes.map(apiNode),
    edges: await edgesAmong(
      nodes.map((n) => n.id),
      queries,
    ),
    totals: Object.fromEntries(known.map((seed, i) => [seed, totalsOf(around[i]!)])),
    union: totalsOf([...new Map(around.flat().map((n) => [n.entity.id, n])).values()]),
  };
}

export interface Expansion {
  readonly id: string;
  readonly labels?: readonly NodeLabel[] | undefined;
  readonly limit: number;
  readonly offset: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Already drawn: not sent again, but edges to these are. */
  readonly have: readonly string[];
}

export async function expansion(wish: Expansion, queries: ServerQueries, catalogue: Catalogue): Promise<GraphAnswer> {
  const all = await neighboursOf(wish.id, queries, catalogue);
  const have = new Set(wish.have);
  const fresh = all
    .filter(({ entity }) => (wish.labels === undefined || wish.labels.includes(entity.label)) && !have.has(entity.id))
    .filter(({ first, last }) => (wish.from ?? 0) <= (last ?? 9999) && (wish.to ?? 9999) >= (first ?? 0))
    .slice(wish.offset, wish.offset + wish.limit)
    .map(({ entity }): ApiNode => apiNode(entity));
  const self = catalogue.entities.get(wish.id);
  const nodes = self && !have.has(self.id) ? [apiNode(self), ...fresh] : fresh;
  const added = new Set(nodes.map((n) => n.id));
  const edges = await edgesAmong([...new Set([...wish.have, wish.id, ...added])], queries);
  return {
    nodes,
    edges: edges.filter((e) => added.has(e.from) || added.has(e.to)),
    totals: { [wish.id]: totalsOf(all) },
  };
}
