import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EDGE_TYPES, EDGES, NODE_LABELS, NODES } from '../../src/schema/graph.ts';
import { schemaReference } from '../../src/schema/reference.ts';

it('docs/schema.md is what the schema gives: run scripts/make-schema-docs.ts after a change', () => {
  expect(readFileSync(new URL('../../docs/schema.md', import.meta.url), 'utf8')).toBe(schemaReference());
});

it('every node has an id and a kind, every edge an id and ends that exist', () => {
  for (const label of NODE_LABELS)
    expect(NODES[label].properties.slice(0, 2).map((p) => p.name)).toEqual(['id', 'kind']);
  for (const type of EDGE_TYPES) {
    expect(EDGES[type].properties[0]?.name).toBe('id');
    for (const end of EDGES[type].ends.flat()) expect(NODE_LABELS).toContain(end);
  }
});

it('every edge that a report states carries its evidence', () => {
  for (const type of EDGE_TYPES)
    if (EDGES[type].stated)
      expect(EDGES[type].properties.map((p) => p.name)).toEqual(
        expect.arrayContaining(['report', 'passage', 'start', 'end', 'surface', 'rule']),
      );
});
