/** The port's walks over the graph, the same for both stores: both are only asked Cypher that both speak. */
import { readFileSync } from 'node:fs';
import { ENTITY_LABELS, type NodeLabel, type PropertyValue } from '../schema/graph.ts';
import { compareBy, compareText } from '../text/order.ts';
import type {
  Cell,
  EdgeView,
  Neighbourhood,
  NeighbourhoodOptions,
  NodeView,
  Parameters,
  QueryLimits,
  Subgraph,
  Table,
} from './graph-store.ts';
import { shortestPaths } from './shortest-paths.ts';

export type Ask = (cypher: string, parameters: Parameters, limits: QueryLimits) => Promise<Table>;

const LIMITS: QueryLimits = { maxRows: 500_000, timeoutMs: 30_000 };
const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

type StoreQuery =
  | 'node'
  | 'nodes'
  | 'neighbour-totals'
  | 'neighbours'
  | 'edges-among'
  | 'edges-out'
  | 'edges-in'
  | 'steps';
const texts = new Map<StoreQuery, string>();

function cypher(name: StoreQuery): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../cypher/store/${name}.cypher`, import.meta.url), 'utf8');
  texts.set(name, text);
  return text;
}

type Fields = { readonly [key: string]: Cell };

/** A node's cell as the port shows it: id and kind apart from its other properties. */
export function nodeView(cell: Cell): NodeView {
  const { id, kind, ...properties } = cell as Fields;
  return {
    id: id as string,
    label: kind as NodeLabel,
    properties: properties as Record<string, PropertyValue>,
  };
}

function edgeView(from: Cell, to: Cell, cell: Cell): EdgeView {
  const { id, type, from: _from, to: _to, ...properties } = cell as Fields;
  return {
    id: id as string,
    type: type as EdgeView['type'],
    from: from as string,
    to: to as string,
    properties: properties as Record<string, PropertyValue>,
  };
}

interface Years {
  readonly first: number;
  readonly last: number;
  readonly [key: string]: number;
}

function yearsOf({ from = FIRST_YEAR, to = LAST_YEAR }: { from?: number; to?: number }): Years {
  return { first: from, last: to };
}

export class Operations {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async node(id: string): Promise<NodeView | null> {
    const { rows } = await this.#rows('node', { id });
    return rows[0] ? nodeView(rows[0][0]!) : null;
  }

  async neighbourhood(id: string, options: NeighbourhoodOptions): Promise<Neighbourhood> {
    const centre = await this.node(id);
    if (!centre) return { nodes: [], edges: [], totals: {} };
    const years = yearsOf(options);
    const totals = await this.#rows('neighbour-totals', { id, ...years });
    const page = await this.#rows('neighbours', {
      id,
      ...years,
      labels: options.labels ?? ENTITY_LABELS,
      offset: options.offset ?? 0,
      limit: options.limit,
    });
    const neighbours = page.rows.map(([neighbour]) => nodeView(neighbour!));
    const ids = neighbours.map((neighbour) => neighbour.id);
    const edges =
      ids.length === 0
        ? []
        : [
            ...(await this.#rows('edges-out', { id, ids, ...years })).rows,
            ...(await this.#rows('edges-in', { id, ids, ...years })).rows,
          ]
            .map(([source, target, edge]) => edgeView(source!, target!, edge!))
            .sort(byEdge);
    return {
      nodes: [centre, ...neighbours],
      edges,
      totals: Object.fromEntries(totals.rows.map(([kind, total]) => [kind, total])),
    };
  }

  /** Every edge between nodes of a set, for a canvas that already shows some of them. */
  async edgesAmong(ids: readonly string[], options: { from?: number; to?: number } = {}): Promise<readonly EdgeView[]> {
    const years = yearsOf(options);
    return (await this.#edges(ids, ids, years)).sort(byEdge);
  }

  async paths(from: string, to: string, options: { maxLength: number; limit: number }): Promise<readonly Subgraph[]> {
    const chains = await shortestPaths(from, to, options, async (ids) =>
      (await this.#rows('steps', { ids })).rows.map(([a, b]) => [a as string, b as string] as const),
    );
    const ids = [...new Set(chains.flat())].sort(compareText);
    const nodes = new Map((await this.#nodes(ids)).map((node) => [node.id, node]));
    const edges = (await this.edgesAmong(ids)).filter(({ type }) => type !== 'MAY_BE_SAME');
    return chains.map((chain) => {
      const steps = new Set(chain.slice(1).flatMap((id, i) => [`${chain[i]}\n${id}`, `${id}\n${chain[i]}`]));
      return {
        nodes: chain.map((id) => nodes.get(id)!),
        edges: edges.filter((edge) => steps.has(`${edge.from}\n${edge.to}`)),
      };
    });
  }

  /** Nodes in the order of `ids`. */
  async #nodes(ids: readonly string[]): Promise<NodeView[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.#rows('nodes', { ids });
    const byId = new Map(rows.map(([cell]) => nodeView(cell!)).map((node) => [node.id, node]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async #edges(sources: readonly string[], targets: readonly string[], years: Years): Promise<EdgeView[]> {
    if (sources.length === 0 || targets.length === 0) return [];
    const { rows } = await this.#rows('edges-among', { sources, targets, ...years });
    return rows.map(([source, target, edge]) => edgeView(source!, target!, edge!));
  }

  #rows(name: StoreQuery, parameters: Parameters): Promise<Table> {
    return this.#ask(cypher(name), parameters, LIMITS);
  }
}

const byEdge = compareBy<EdgeView>(
  (edge) => edge.type,
  (edge) => edge.from,
  (edge) => edge.to,
  (edge) => edge.id,
);
