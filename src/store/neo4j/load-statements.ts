/** The statements that load one batch: labels, types and columns come from the schema, values are parameters. */
import type { EdgeType, NodeLabel } from '../../schema/graph.ts';
import { edgeColumns, nodeColumns } from './load-rows.ts';

/** A map of the row's columns, the first of which stands at `first`. */
function properties(columns: readonly string[], first = 0): string {
  return `{${columns.map((name, i) => `\`${name}\`: row[${first + i}]`).join(', ')}}`;
}

/** Writes what is new or has another hash. */
export function mergeNodes(label: NodeLabel): string {
  const columns = nodeColumns(label);
  return `UNWIND $rows AS row
OPTIONAL MATCH (o:${label} {id: row[0]})
WITH row, o WHERE o IS NULL OR o.hash IS NULL OR o.hash <> row[${columns.length - 1}]
MERGE (n:${label} {id: row[0]})
SET n = ${properties(columns)}`;
}

/** Into an empty store. */
export function createNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row
CREATE (:${label} ${properties(nodeColumns(label))})`;
}

/** Replaces what has another hash: its ends may be others. */
export function mergeEdges(type: EdgeType, ends: readonly [NodeLabel, NodeLabel]): string {
  const columns = edgeColumns(type);
  return `UNWIND $rows AS row
OPTIONAL MATCH ()-[o:${type} {id: row[2]}]->()
WITH row, o WHERE o IS NULL OR o.hash IS NULL OR o.hash <> row[${columns.length + 1}]
DELETE o
WITH row
${createEdge(type, ends)}`;
}

/** Into a store without edges of ours. */
export function createEdges(type: EdgeType, ends: readonly [NodeLabel, NodeLabel]): string {
  return `UNWIND $rows AS row
${createEdge(type, ends)}`;
}

function createEdge(type: EdgeType, [from, to]: readonly [NodeLabel, NodeLabel]): string {
  return `MATCH (a:${from} {id: row[0]})
MATCH (b:${to} {id: row[1]})
CREATE (a)-[:${type} ${properties(edgeColumns(type), 2)}]->(b)`;
}

/** Leaves one of those edges that a repeated transaction has created twice. */
export const deleteTwins = (type: EdgeType): string => `MATCH ()-[r:${type}]->()
WITH r.id AS id, collect(r) AS same WHERE size(same) > 1
UNWIND same[1..] AS twin
DELETE twin`;

export const countNodes = (label: NodeLabel): string => `MATCH (n:${label}) RETURN count(n) AS n`;
export const countEdges = (type: EdgeType): string => `MATCH ()-[r:${type}]->() RETURN count(r) AS n`;
export const nodeIds = (label: NodeLabel): string => `MATCH (n:${label}) RETURN n.id AS id`;
export const edgeIds = (type: EdgeType): string => `MATCH ()-[r:${type}]->() RETURN r.id AS id`;
export const deleteNodes = (label: NodeLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`;
export const deleteEdges = (type: EdgeType): string => `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`;
export const deleteNodesWithoutId = (label: NodeLabel): string =>
  `MATCH (n:${label}) WHERE n.id IS NULL DETACH DELETE n`;
