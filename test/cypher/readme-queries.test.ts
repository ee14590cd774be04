/** The queries that the README gives to copy: each runs on both stores and gives the same rows there. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallGraph } from '../store/small-graph.ts';
import { type OpenStore, START_MS, STORES } from '../store/stores.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const QUERIES = /```cypher\n([\s\S]+?)\n```/u.exec(readme)![1]!.split('\n\n');
/** A path's edges carry ids of the store's own; its length is what both have in common. */
const shape = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null ? Object.keys(cell).sort() : cell);

describe('the queries of the README', () => {
  const opened: OpenStore[] = [];
  beforeAll(async () => {
    for (const { open } of STORES) {
      const store = await open();
      opened.push(store);
      await store.store.rebuild(smallGraph());
    }
  }, START_MS);
  afterAll(async () => {
    for (const { close } of opened) await close();
  }, 60_000);

  it('are ten', () => expect(QUERIES).toHaveLength(10));

  it.each(QUERIES.map((query, i) => [i + 1, query] as const))('%i', { timeout: 300_000 }, async (_, query) => {
    const answers = [];
    for (const { store } of opened) {
      const { columns, rows } = await store.run(query, {}, { maxRows: 1000, timeoutMs: 30_000 });
      answers.push({ columns, rows: rows.map((row) => row.map(shape)) });
    }
    expect(answers[0]!.rows.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});
