/** The statements that load one batch: labels and types come from the schema, values are parameters. */
import type { EdgeType, NodeLabel } from '../../schema/graph.ts';

/** Rows: {id, hash, p}. Writes what is new or has another hash. */
export function mergeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row
OPTIONAL MATCH (o:${label} {id: row.id})
WITH row, o WHERE o IS NULL OR o.hash IS NULL OR o.hash <> row.hash
MERGE (n:${label} {id: row.id})
SET n = row.p`;
}

/** Into an empty store. */
export function createNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row
CREATE (n:${label})
SET n = row.p`;
}

/** Rows: {id, hash, from, to, p}. Replaces what has another hash: its ends may be others. */
export function mergeEdges(type: EdgeType, [from, to]: readonly [NodeLabel, NodeLabel]): string {
  return `UNWIND $rows AS row
OPTIONAL MATCH ()-[o:${type} {id: row.id}]->()
WITH row, o WHERE o IS NULL OR o.hash IS NULL OR o.hash <> row.hash
DELETE o
WITH row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.p`;
}

export function createEdges(type: EdgeType, [from, to]: readonly [NodeLabel, NodeLabel]): string {
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.p`;
}

export const countNodes = (label: NodeLabel): string => `MATCH (n:${label}) RETURN count(n) AS n`;
export const countEdges = (type: EdgeType): string => `MATCH ()-[r:${type}]->() RETURN count(r) AS n`;
export const nodeIds = (label: NodeLabel): string => `MATCH (n:${label}) RETURN n.id AS id`;
export const edgeIds = (type: EdgeType): string => `MATCH ()-[r:${type}]->() RETURN r.id AS id`;
export const deleteNodes = (label: NodeLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`;
export const deleteEdges = (type: EdgeType): string => `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`;
export const deleteNodesWithoutId = (label: NodeLabel): string =>
  `MATCH (n:${label}) WHERE n.id IS NULL DETACH DELETE n`;
