/** Neo4j's constraints and indexes, made from the schema. */
import { EDGE_TYPES, NODE_LABELS, NODES } from '../../schema/graph.ts';

export const FULLTEXT_INDEX = 'zhengtu_text';
/** The node that says which build is loaded, and whether it is whole. */
export const BUILD_LABEL = 'Build';

/** Uniqueness of every node's id: made before the first node is loaded. */
export function nodeConstraints(): string[] {
  return [...NODE_LABELS, BUILD_LABEL].map(
    (label) => `CREATE CONSTRAINT zhengtu_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
}

/** Uniqueness of every edge's id: a first load makes them after it, which is a third faster. */
export function edgeConstraints(): string[] {
  return EDGE_TYPES.map(
    (type) => `CREATE CONSTRAINT zhengtu_${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  );
}

/**
 * What the named questions filter nodes by, and full text with two-character Chinese tokens: made after the first load.
 * Edges have none: every question reaches them from a node and filters then, and each index slows every load.
 */
export function indexStatements(): string[] {
  const range = [
    ...NODE_LABELS.flatMap((label) =>
      NODES[label].properties
        .filter(({ index, name }) => index === 'range' || (index === 'text' && name === 'name'))
        .map(({ name }) => `CREATE INDEX zhengtu_${label}_${name} IF NOT EXISTS FOR (n:${label}) ON (n.\`${name}\`)`),
    ),
  ];
  const labels = NODE_LABELS.filter((label) => NODES[label].properties.some(({ index }) => index === 'text'));
  const texts = new Set(
    labels.flatMap((label) => NODES[label].properties.filter(({ index }) => index === 'text').map(({ name }) => name)),
  );
  const columns = [...texts].map((name) => `n.\`${name}\``).join(', ');
  return [
    ...range,
    `CREATE FULLTEXT INDEX ${FULLTEXT_INDEX} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [${columns}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ];
}

/** Text of cypher/schema.cypher. */
export function schemaFile(): string {
  return [
    '// Generated from src/schema/graph.ts by scripts/make-schema-cypher.ts; do not edit.',
    '// Constraints and indexes of Neo4j. `zhengtu build --store neo4j` makes them itself; for neo4j-admin imports run them by hand.',
    ...[...nodeConstraints(), ...edgeConstraints(), ...indexStatements()].map((statement) => `${statement};`),
    '',
  ].join('\n');
}
