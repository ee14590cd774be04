/** The server's own Cypher, read from cypher/server once; rows come back as plain objects. */
import { existsSync, readFileSync } from 'node:fs';
import { ZhengtuError } from '../schema/errors.ts';
import type { Cell, GraphStore, Parameters } from '../store/graph-store.ts';
import { compareText } from '../text/order.ts';

const FOLDER = new URL('../../cypher/server/', import.meta.url);
export type Row = Readonly<Record<string, Cell>>;

/** Text of a query, in the dialect of `store` where it needs an own one. */
export function serverQuery(name: string, store: 'embedded' | 'neo4j'): string {
  const own = new URL(`${name}.${store}.cypher`, FOLDER);
  return readFileSync(existsSync(own) ? own : new URL(`${name}.cypher`, FOLDER), 'utf8');
}

export class ServerQueries {
  readonly store: GraphStore;
  readonly #texts = new Map<string, Promise<string>>();

  constructor(store: GraphStore) {
    this.store = store;
  }

  /** Rows of `name` as objects by column. An empty list among the parameters means no rows: the embedded store refuses it. */
  async rows(name: string, parameters: Parameters = {}, maxRows = 10_000, timeoutMs = 10_000): Promise<Row[]> {
    if (Object.values(parameters).some((value) => Array.isArray(value) && value.length === 0)) return [];
    const text = this.#texts.get(name) ?? this.store.info().then((info) => serverQuery(name, info.store));
    this.#texts.set(name, text);
    const table = await this.store.run(await text, parameters, { maxRows, timeoutMs });
    return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i] ?? null])));
  }
}

export const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null);
export const number = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** A column that the query always fills. @throws ZhengtuError `bad_row` when it does not: the query and its reader differ. */
export function must(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new ZhengtuError('bad_row', `Column ${column} is missing in an answer of the store`, 'Build the graph again.');
}

/** All edges of an entity, each flat: source (the entity), target, type, status, year, report, passage, first, last, surface, rule. */
export async function edgesOf(id: string, queries: ServerQueries): Promise<Row[]> {
  const rows = await queries.rows('edges-of', { id }, 100_000);
  return rows
    .map(({ source, target, edge }): Row => {
      const { start, end, ...own } = edge as Row;
      return { ...own, first: start ?? null, last: end ?? null, source: source!, target: target! };
    })
    .sort((a, b) => compareText(must(a, 'id'), must(b, 'id')));
}
