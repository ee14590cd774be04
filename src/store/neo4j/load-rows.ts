/**
 * The rows of a load, in batches. A row is a list, since a map would send and decode its keys ten thousand times a
 * batch; COLUMNS say what stands where. Absent values are null; numbers are as the schema's types say.
 */
import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import {
  EDGES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODES,
  type NodeLabel,
  type PropertySchema,
  type PropertyValue,
} from '../../schema/graph.ts';

export type LoadRow = readonly unknown[];

/** The list of a node: id, kind, what the schema names, and a hash of the whole row. */
export function nodeColumns(label: NodeLabel): string[] {
  return ['id', 'kind', ...others(NODES[label].properties, ['id', 'kind']).map(({ name }) => name), 'hash'];
}

export function nodeRow({ label, id, properties }: GraphNode): LoadRow {
  return hashed([id, label, ...values(others(NODES[label].properties, ['id', 'kind']), properties)]);
}

/** The list of an edge after its two ends: id, what the schema names, and a hash of the whole row. */
export function edgeColumns(type: EdgeType): string[] {
  return ['id', ...others(EDGES[type].properties, ['id']).map(({ name }) => name), 'hash'];
}

export function edgeRow({ type, id, from, to, properties }: GraphEdge): LoadRow {
  return hashed([from, to, id, ...values(others(EDGES[type].properties, ['id']), properties)]);
}

function others(schema: readonly PropertySchema[], own: readonly string[]): readonly PropertySchema[] {
  return schema.filter(({ name }) => !own.includes(name));
}

function values(
  schema: readonly PropertySchema[],
  properties: Readonly<Record<string, PropertyValue>>,
): readonly unknown[] {
  return schema.map(({ name, type }) => {
    const value = properties[name];
    if (value === null || value === undefined || value === '' || Number.isNaN(value)) return null;
    return type === 'int' ? neo4j.int(value as number) : value;
  });
}

function hashed(row: readonly unknown[]): LoadRow {
  return [...row, createHash('sha1').update(JSON.stringify(row)).digest('base64').slice(0, 20)];
}

/** The hash at the end of a row. */
export function rowHash(row: LoadRow): string {
  return row.at(-1) as string;
}

/** Cuts a list into batches, made one at a time. */
export function* batches<T, R>(items: readonly T[], size: number, make: (item: T) => R): Generator<R[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size).map(make);
}
