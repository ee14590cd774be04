/** The port behind which both stores stand. Every operation but `rebuild` only reads. */
import type { EdgeType, Graph, NodeLabel, PropertyValue } from '../schema/graph.ts';

export type Cell = PropertyValue | boolean | readonly Cell[] | { readonly [key: string]: Cell };

/** Rows of a query: one array a row, in the order of `columns`. Nodes and edges come as plain objects with kind/type. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True when the row cap cut the result: "first N of more". */
  readonly truncated: boolean;
}

export interface QueryLimits {
  readonly maxRows: number;
  readonly timeoutMs: number;
}

export type Parameters = Readonly<Record<string, Cell>>;

export interface NodeView {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** An edge of the explored graph: parallel edges of all reports between two nodes are told apart by id. */
export interface EdgeView {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface Subgraph {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
}

export interface NeighbourhoodOptions {
  /** Labels to take; all entity labels when left out (never Passage, Observation or Report unless asked for). */
  readonly labels?: readonly NodeLabel[];
  readonly limit: number;
  readonly offset?: number;
  /** Years of the stated edges, inclusive. */
  readonly from?: number;
  readonly to?: number;
}

export interface Neighbourhood extends Subgraph {
  /** Neighbours in the whole graph, by label: what an expansion could bring. */
  readonly totals: Readonly<Partial<Record<NodeLabel, number>>>;
}

export type Progress = (done: number, total: number, what: string) => void;

export interface StoreInfo {
  readonly store: 'embedded' | 'neo4j';
  readonly version: string;
  /** Hash of the graph that is loaded whole, or null when none is. */
  readonly build: string | null;
}

export interface GraphStore {
  /** Replaces what is stored by `graph`, whole or not at all. Idempotent: the same graph again writes nothing. */
  rebuild(graph: Graph, progress?: Progress): Promise<void>;
  /** Runs a query of ours (from cypher/), trusted, with parameters. */
  run(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table>;
  /** Runs a typed query, untrusted: read-only, bounded. @throws QueryError refused, wrong or over bounds. */
  console(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table>;
  node(id: string): Promise<NodeView | null>;
  neighbourhood(id: string, options: NeighbourhoodOptions): Promise<Neighbourhood>;
  /** Every edge between nodes of a set, within the years of the stated edges: for a canvas that shows them already. */
  edgesAmong(ids: readonly string[], options?: { from?: number; to?: number }): Promise<readonly EdgeView[]>;
  /** Up to `limit` shortest paths of at most `maxLength` steps over edges between entities. */
  paths(from: string, to: string, options: { maxLength: number; limit: number }): Promise<readonly Subgraph[]>;
  /** Number of nodes by label and of edges by type. */
  stats(): Promise<{ nodes: Record<NodeLabel, number>; edges: Record<EdgeType, number> }>;
  info(): Promise<StoreInfo>;
  close(): Promise<void>;
}
