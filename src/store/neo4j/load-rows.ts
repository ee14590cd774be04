/** The rows of a load, in batches: properties that have a value, numbers as the schema's types say, and a hash of each row. */
import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import {
  EDGES,
  type GraphEdge,
  type GraphNode,
  NODES,
  type PropertySchema,
  type PropertyValue,
} from '../../schema/graph.ts';

export interface LoadRow {
  readonly id: string;
  readonly hash: string;
  readonly p: Record<string, unknown>;
}

export interface LoadEdgeRow extends LoadRow {
  readonly from: string;
  readonly to: string;
}

export function nodeRow({ label, id, properties }: GraphNode): LoadRow {
  return row([id], { id, kind: label }, properties, NODES[label].properties);
}

export function edgeRow({ type, id, from, to, properties }: GraphEdge): LoadEdgeRow {
  return { ...row([id, from, to], { id }, properties, EDGES[type].properties), from, to };
}

function row(
  key: readonly string[],
  own: Record<string, string>,
  properties: Readonly<Record<string, PropertyValue>>,
  schema: readonly PropertySchema[],
): LoadRow {
  const p: Record<string, unknown> = { ...own };
  const hashed: unknown[] = [...key];
  for (const { name, type } of schema) {
    if (name in own) continue;
    const value = properties[name];
    const absent = value === null || value === undefined || value === '' || Number.isNaN(value);
    hashed.push(absent ? null : value);
    if (!absent) p[name] = type === 'int' ? neo4j.int(value) : value;
  }
  const hash = createHash('sha1').update(JSON.stringify(hashed)).digest('base64').slice(0, 20);
  p['hash'] = hash;
  return { id: key[0]!, hash, p };
}

/** Cuts a list into batches, made one at a time. */
export function* batches<T, R>(items: readonly T[], size: number, make: (item: T) => R): Generator<R[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size).map(make);
}
