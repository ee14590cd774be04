/** Gathers nodes and edges, sorts them and hashes the whole. */
import { createHash } from 'node:crypto';
import {
  EDGE_TYPES,
  EDGES,
  type EdgeType,
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  type PropertyValue,
} from '../schema/graph.ts';
import { compareBy, compareText } from '../text/order.ts';

/** A short stable id from the parts that make a thing what it is. */
export function hashId(prefix: string, ...parts: (string | number | null)[]): string {
  return `${prefix}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
}

export class GraphBuilder {
  readonly #nodes = new Map<NodeLabel, Map<string, GraphNode>>();
  readonly #edges = new Map<EdgeType, Map<string, GraphEdge>>();

  node(node: GraphNode): void {
    const byId = this.#nodes.get(node.label) ?? new Map<string, GraphNode>();
    this.#nodes.set(node.label, byId);
    byId.set(node.id, node);
  }

  /** Adds an edge once for each `key`; the first one with a key stays. */
  edge(
    type: EdgeType,
    from: { label: NodeLabel; id: string },
    to: { label: NodeLabel; id: string },
    key: readonly (string | number | null)[],
    properties: Record<string, PropertyValue>,
  ): void {
    const byId = this.#edges.get(type) ?? new Map<string, GraphEdge>();
    this.#edges.set(type, byId);
    const id = hashId('edge', type, from.id, to.id, ...key);
    if (!byId.has(id))
      byId.set(id, { type, id, from: from.id, to: to.id, fromLabel: from.label, toLabel: to.label, properties });
  }

  finish(): Graph {
    const nodes = Object.fromEntries(
      NODE_LABELS.map((label) => [
        label,
        [...(this.#nodes.get(label)?.values() ?? [])].sort((a, b) => compareText(a.id, b.id)),
      ]),
    ) as Record<NodeLabel, GraphNode[]>;
    const edges = Object.fromEntries(
      EDGE_TYPES.map((type) => [
        type,
        [...(this.#edges.get(type)?.values() ?? [])].sort(
          compareBy<GraphEdge>(
            (e) => e.from,
            (e) => e.to,
            (e) => e.id,
          ),
        ),
      ]),
    ) as Record<EdgeType, GraphEdge[]>;
    return { hash: hashGraph(nodes, edges), nodes, edges };
  }
}

/** SHA-256 over labels, ids and the schema's properties in the schema's order: key order of objects plays no part. */
function hashGraph(
  nodes: Readonly<Record<NodeLabel, readonly GraphNode[]>>,
  edges: Readonly<Record<EdgeType, readonly GraphEdge[]>>,
): string {
  const hash = createHash('sha256');
  for (const label of NODE_LABELS)
    for (const node of nodes[label])
      hash.update(
        JSON.stringify([label, node.id, ...NODES[label].properties.map((p) => node.properties[p.name] ?? null)]) + '\n',
      );
  for (const type of EDGE_TYPES)
    for (const edge of edges[type])
      hash.update(
        JSON.stringify([
          type,
          edge.from,
          edge.to,
          edge.id,
          ...EDGES[type].properties.map((p) => edge.properties[p.name] ?? null),
        ]) + '\n',
      );
  return hash.digest('hex');
}
