/** The one CSV writer behind the embedded COPY and the neo4j-admin export. */
import { join } from 'node:path';
import { EDGE_TYPES, EDGES, type Graph, NODE_LABELS, NODES, type PropertyValue } from '../../schema/graph.ts';
import { writeLines } from './write-lines.ts';

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly count: number;
  readonly rows: () => Iterable<readonly (PropertyValue | undefined)[]>;
}

/** A table of nodes of one label: id, kind, then the schema's other properties in its order. */
export function nodeTables(graph: Graph): (CsvTable & { readonly label: (typeof NODE_LABELS)[number] })[] {
  return NODE_LABELS.map((label) => {
    const others = NODES[label].properties.map((p) => p.name).filter((name) => name !== 'id' && name !== 'kind');
    const nodes = graph.nodes[label];
    return {
      label,
      file: `${label}.csv`,
      header: ['id', 'kind', ...others],
      count: nodes.length,
      *rows() {
        for (const { id, properties } of nodes) yield [id, label, ...others.map((name) => properties[name])];
      },
    };
  });
}

/** A table of edges for each type and pair of ends: from, to, then the schema's properties; pairs without edges are left out. */
export function edgeTables(graph: Graph): (CsvTable & {
  readonly type: (typeof EDGE_TYPES)[number];
  readonly ends: readonly [from: (typeof NODE_LABELS)[number], to: (typeof NODE_LABELS)[number]];
})[] {
  return EDGE_TYPES.flatMap((type) => {
    const others = EDGES[type].properties.map((p) => p.name).filter((name) => name !== 'id');
    return EDGES[type].ends.flatMap((ends) => {
      const edges = graph.edges[type].filter((e) => e.fromLabel === ends[0] && e.toLabel === ends[1]);
      if (edges.length === 0) return [];
      return {
        type,
        ends,
        file: `${type}.${ends[0]}.${ends[1]}.csv`,
        header: ['from', 'to', 'id', ...others],
        count: edges.length,
        *rows() {
          for (const { id, from, to, properties } of edges)
            yield [from, to, id, ...others.map((name) => properties[name])];
        },
      };
    });
  });
}

const NEEDS_QUOTES = /[",\r\n\\[{]|^\s|\s$/u;

/** Nothing for null and for the empty text (both stores keep neither), quotes doubled as RFC 4180 says. */
export function csvCell(value: PropertyValue | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Writes one table; `onRows` hears how many rows went out since the last time.
 * @throws StoreError `disk_full` or `not_writable`.
 */
export async function writeCsv(folder: string, table: CsvTable, onRows?: (count: number) => void): Promise<string> {
  let head = 1;
  const path = join(folder, table.file);
  await writeLines(path, csvLines(table), (lines) => {
    onRows?.(lines - head);
    head = 0;
  });
  return path;
}

function* csvLines({ header, rows }: CsvTable): Generator<string> {
  yield header.map(csvCell).join(',');
  for (const row of rows()) yield row.map(csvCell).join(',');
}
