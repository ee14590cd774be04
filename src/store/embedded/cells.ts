/** From the embedded database's values to the port's cells. */
import { EDGES, type EdgeType, NODES, type NodeLabel } from '../../schema/graph.ts';
import type { Cell } from '../graph-store.ts';

interface InternalId {
  readonly table: number;
  readonly offset: number;
}
type Fields = Readonly<Record<string, unknown>>;

const key = ({ table, offset }: InternalId): string => `${table}:${offset}`;
const isNode = (value: Fields): boolean => '_label' in value && '_id' in value && !('_src' in value);
const isEdge = (value: Fields): boolean => '_label' in value && '_src' in value && '_dst' in value;
const isPath = (value: Fields): boolean => Array.isArray(value['_nodes']) && Array.isArray(value['_rels']);
const plain = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Makes cells of whole results: an edge names its ends when their nodes are in the same result. */
export class CellMaker {
  readonly #ids = new Map<string, string>();

  /** Hears of the nodes of one row; call it for every row before `cell`. */
  note(value: unknown): void {
    if (!plain(value) || value instanceof Date) return;
    if (Array.isArray(value)) for (const item of value) this.note(item);
    else if (value instanceof Map) for (const item of value.values()) this.note(item);
    else if (isNode(value)) this.#ids.set(key(value['_id'] as InternalId), String(value['id']));
    else if (isPath(value)) for (const node of value['_nodes'] as unknown[]) this.note(node);
    else for (const item of Object.values(value)) this.note(item);
  }

  cell(value: unknown): Cell {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint') return Number(value);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (value instanceof Date) return value.toISOString();
    if (Array.isArray(value)) return value.map((item) => this.cell(item));
    if (value instanceof Map) return Object.fromEntries([...value].map(([k, v]) => [String(k), this.cell(v)]));
    if (value instanceof Uint8Array) return `${value.length} bytes`;
    const fields = value as Fields;
    if (isNode(fields)) return nodeCell(fields);
    if (isEdge(fields)) return this.#edgeCell(fields);
    if (isPath(fields))
      return {
        nodes: (fields['_nodes'] as unknown[]).map((node) => this.cell(node)),
        edges: (fields['_rels'] as unknown[]).map((edge) => this.cell(edge)),
      };
    return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, this.cell(item)]));
  }

  #edgeCell(fields: Fields): Cell {
    const type = String(fields['_label']) as EdgeType;
    const from = this.#ids.get(key(fields['_src'] as InternalId));
    const to = this.#ids.get(key(fields['_dst'] as InternalId));
    return {
      type,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...present(fields, EDGES[type]?.properties ?? []),
    };
  }
}

function nodeCell(fields: Fields): Cell {
  const label = String(fields['_label']) as NodeLabel;
  return { kind: label, ...present(fields, NODES[label]?.properties ?? []) };
}

/** The schema's properties that have a value, in the schema's order. */
function present(fields: Fields, properties: readonly { name: string }[]): Record<string, Cell> {
  const out: Record<string, Cell> = {};
  for (const { name } of properties) {
    const value = fields[name];
    if (value !== null && value !== undefined) out[name] = value as Cell;
  }
  return out;
}
