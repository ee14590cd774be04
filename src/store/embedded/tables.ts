/** The embedded tables, made from the schema: a node table for each label, an edge table for each type. */
import { createHash } from 'node:crypto';
import { EDGE_TYPES, EDGES, NODE_LABELS, NODES, type PropertySchema, type PropertyType } from '../../schema/graph.ts';

const COLUMN: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  int: 'INT64',
  double: 'DOUBLE',
  json: 'STRING',
};

/** Every name is quoted: from, to, start, end and of are words of the language. */
const quote = (name: string): string => `\`${name}\``;
const column = ({ name, type }: PropertySchema): string => `${quote(name)} ${COLUMN[type]}`;

/** Functions of Neo4j's Cypher that this one lacks, so that more questions read the same on both. */
const MACROS = [
  'CREATE MACRO type(r) AS label(r)',
  'CREATE MACRO toInteger(x) AS CAST(x AS INT64)',
  'CREATE MACRO toFloat(x) AS CAST(x AS DOUBLE)',
  'CREATE MACRO head(l) AS list_extract(l, 1)',
  'CREATE MACRO last(l) AS list_extract(l, -1)',
  'CREATE MACRO split(s, d) AS string_split(s, d)',
];

/** Statements that make all tables and functions of an empty database. */
export function tableStatements(): string[] {
  const nodes = NODE_LABELS.map(
    (label) =>
      `CREATE NODE TABLE ${quote(label)} (${NODES[label].properties.map(column).join(', ')}, PRIMARY KEY (\`id\`))`,
  );
  const edges = EDGE_TYPES.map((type) => {
    const { ends, properties } = EDGES[type];
    const pairs = ends.map(([from, to]) => `FROM ${quote(from)} TO ${quote(to)}`);
    return `CREATE REL TABLE ${quote(type)} (${[...pairs, ...properties.map(column)].join(', ')})`;
  });
  return [...nodes, ...edges, ...MACROS];
}

const FORMAT = `HEADER=true, PARALLEL=false, AUTO_DETECT=false, DELIM=',', QUOTE='"', ESCAPE='"'`;
const text = (path: string): string => `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** COPY of one CSV file of graph-csv.ts. */
export function copyNodes(label: string, path: string): string {
  return `COPY ${quote(label)} FROM ${text(path)} (${FORMAT})`;
}

export function copyEdges(type: string, [from, to]: readonly [string, string], path: string): string {
  return `COPY ${quote(type)} FROM ${text(path)} (${FORMAT}, from='${from}', to='${to}')`;
}

/** Tells graph files made for another schema or another version of the package apart. */
export function layoutHash(version: string): string {
  return createHash('sha256')
    .update([`package ${version}`, ...tableStatements()].join('\n'))
    .digest('hex');
}
