/** Folders of CSV files: for `neo4j-admin database import`, for the embedded COPY, and plain. All from the one writer. */
import { join } from 'node:path';
import { EDGES, type Graph, type GraphEdge, NODES, type PropertySchema } from '../../schema/graph.ts';
import { copyEdges, copyNodes, tableStatements } from '../embedded/tables.ts';
import { edgeRow, nodeRow, rowHash } from '../neo4j/load-rows.ts';
import { BUILD_LABEL, schemaFile } from '../neo4j/schema-statements.ts';
import { type CsvTable, edgeTables, nodeTables, writeCsv } from './graph-csv.ts';
import { writeLines } from './write-lines.ts';

async function writeAll(
  folder: string,
  tables: readonly CsvTable[],
  others: Record<string, readonly string[]>,
): Promise<string[]> {
  const written: string[] = [];
  for (const table of tables) written.push(await writeCsv(folder, table));
  for (const [file, lines] of Object.entries(others)) written.push(...(await writeLines(join(folder, file), lines)));
  return written;
}

export function writeCsvFolder(graph: Graph, folder: string): Promise<string[]> {
  const tables = [...nodeTables(graph), ...edgeTables(graph)].filter(({ count }) => count > 0);
  return writeAll(folder, tables, {
    'README.md': [
      '# A Zhengtu graph as CSV',
      '',
      `Build ${graph.hash}. One file for each label and for each type of edge with its ends; the first line names the columns.`,
      'UTF-8, comma, quotes doubled. `from` and `to` of an edge are ids of nodes. Empty cells are missing values.',
    ],
  });
}

/** The files that the embedded build makes, with the statements that load them. */
export function writeEmbeddedFolder(graph: Graph, folder: string): Promise<string[]> {
  const nodes = nodeTables(graph).filter(({ count }) => count > 0);
  const edges = edgeTables(graph);
  return writeAll(folder, [...nodes, ...edges], {
    'load.cypher': [
      ...tableStatements(),
      ...nodes.map(({ label, file }) => copyNodes(label, file)),
      ...edges.map(({ type, ends, file }) => copyEdges(type, ends, file)),
      'CHECKPOINT',
    ].map((statement) => `${statement};`),
    'README.md': [
      '# A Zhengtu graph for LadybugDB',
      '',
      `Build ${graph.hash}. Run the statements of load.cypher in this folder on an empty database.`,
    ],
  });
}

const ADMIN_TYPE = { string: '', json: '', int: ':long', double: ':double' } as const;
const adminColumn = ({ name, type }: PropertySchema): string => `${name}${ADMIN_TYPE[type]}`;
/** Columns that neo4j-admin reads itself, before and behind the properties. */
const withoutKey = (properties: readonly PropertySchema[], ...keys: string[]): PropertySchema[] =>
  properties.filter(({ name }) => !keys.includes(name));

/** With the hash of each row and the meta node: `build --store neo4j` afterwards finds the graph loaded. */
export function neo4jAdminTables(graph: Graph): { nodes: CsvTable[]; edges: CsvTable[] } {
  const nodes = nodeTables(graph)
    .filter(({ count }) => count > 0)
    .map(({ label, file, count }): CsvTable => {
      const others = withoutKey(NODES[label].properties, 'id', 'kind');
      return {
        file: `nodes.${file}`,
        count,
        header: [`id:ID(${label})`, 'kind', ...others.map(adminColumn), 'hash', ':LABEL'],
        *rows() {
          for (const node of graph.nodes[label])
            yield [node.id, label, ...others.map(({ name }) => node.properties[name]), rowHash(nodeRow(node)), label];
        },
      };
    });
  const build: CsvTable = {
    file: `nodes.${BUILD_LABEL}.csv`,
    count: 1,
    header: [`id:ID(${BUILD_LABEL})`, 'hash', 'complete:boolean', ':LABEL'],
    rows: () => [['zhengtu', graph.hash, 'true', BUILD_LABEL]],
  };
  const edges = edgeTables(graph).map(({ type, ends: [from, to], file, count }): CsvTable => {
    const others = withoutKey(EDGES[type].properties, 'id');
    const own = (edge: GraphEdge): boolean => edge.fromLabel === from && edge.toLabel === to;
    return {
      file: `edges.${file}`,
      count,
      header: [`:START_ID(${from})`, `:END_ID(${to})`, 'id', ...others.map(adminColumn), 'hash', ':TYPE'],
      *rows() {
        for (const edge of graph.edges[type])
          if (own(edge))
            yield [
              edge.from,
              edge.to,
              edge.id,
              ...others.map(({ name }) => edge.properties[name]),
              rowHash(edgeRow(edge)),
              type,
            ];
      },
    };
  });
  return { nodes: [...nodes, build], edges };
}

/** Arguments of `neo4j-admin` that import the folder into the database neo4j of a stopped server. */
export function importArguments(graph: Graph, folder = '.'): string[] {
  const { nodes, edges } = neo4jAdminTables(graph);
  return [
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination',
    '--multiline-fields=true',
    ...nodes.map(({ file }) => `--nodes=${join(folder, file)}`),
    ...edges.map(({ file }) => `--relationships=${join(folder, file)}`),
  ];
}

export function writeNeo4jAdminFolder(graph: Graph, folder: string): Promise<string[]> {
  const { nodes, edges } = neo4jAdminTables(graph);
  return writeAll(folder, [...nodes, ...edges], {
    'schema.cypher': schemaFile().trimEnd().split('\n'),
    'README.md': [
      '# A Zhengtu graph for neo4j-admin',
      '',
      `Build ${graph.hash}. For the first load of a large graph; \`zhengtu build --store neo4j\` adds to it later.`,
      '',
      '1. Stop the server. The import replaces the database `neo4j`.',
      '2. In this folder:',
      '',
      '```sh',
      `neo4j-admin ${importArguments(graph).join(' \\\n  ')}`,
      '```',
      '',
      '3. Start the server and make constraints and indexes: `cypher-shell -f schema.cypher`.',
    ],
  });
}
