/** From the driver's values to the port's cells, and from parameters to the driver's. */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { EDGES, type EdgeType, NODES, type NodeLabel } from '../../schema/graph.ts';
import type { Cell, Parameters } from '../graph-store.ts';

/** Whole numbers go as integers: a JavaScript number alone would arrive as a float, which LIMIT refuses. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Cell): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, driverValue(item as Cell)]));
  return value;
}

/** Makes cells of whole results: an edge names its ends when their nodes are in the same result. */
export class CellMaker {
  readonly #ids = new Map<string, string>();

  /** Hears of the nodes of one row; call it for every row before `cell`. */
  note(value: unknown): void {
    if (value === null || typeof value !== 'object') return;
    if (neo4j.isNode(value)) this.#ids.set(value.elementId, String((value as Node).properties['id']));
    else if (neo4j.isPath(value)) for (const node of nodesOf(value as Path)) this.note(node);
    else if (neo4j.isRelationship(value)) return;
    else if (Array.isArray(value)) for (const item of value) this.note(item);
    else if (Object.getPrototypeOf(value) === Object.prototype)
      for (const item of Object.values(value)) this.note(item);
  }

  cell(value: unknown): Cell {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint') return Number(value);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((item) => this.cell(item));
    if (neo4j.isInt(value)) return value.toNumber();
    if (neo4j.isNode(value)) return nodeCell(value as Node);
    if (neo4j.isRelationship(value)) return this.#edgeCell(value as Relationship);
    if (neo4j.isPath(value)) {
      const path = value as Path;
      return {
        nodes: nodesOf(path).map(nodeCell),
        edges: path.segments.map(({ relationship }) => this.#edgeCell(relationship)),
      };
    }
    if (value instanceof Int8Array) return `${value.length} bytes`;
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value); // dates, durations, points
    return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, this.cell(item)]));
  }

  #edgeCell({ type, properties, startNodeElementId, endNodeElementId }: Relationship): Cell {
    const from = this.#ids.get(startNodeElementId);
    const to = this.#ids.get(endNodeElementId);
    return {
      type,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...present(properties, EDGES[type as EdgeType]?.properties),
    };
  }
}

const nodesOf = ({ start, segments }: Path): Node[] => [start, ...segments.map(({ end }) => end)];

function nodeCell({ labels, properties }: Node): Cell {
  const label = labels[0] ?? '';
  return { kind: label, ...present(properties, NODES[label as NodeLabel]?.properties) };
}

/** The schema's properties that have a value, in the schema's order; all of them for what the schema does not know. */
function present(
  values: Readonly<Record<string, unknown>>,
  properties?: readonly { name: string }[],
): Record<string, Cell> {
  const out: Record<string, Cell> = {};
  for (const name of properties?.map((p) => p.name) ?? Object.keys(values)) {
    const value = values[name];
    if (value !== null && value !== undefined) out[name] = value as Cell;
  }
  return out;
}
