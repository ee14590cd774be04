import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryError } from '../../../src/schema/errors.ts';
import type { Table } from '../../../src/store/graph-store.ts';
import { smallGraph } from '../small-graph.ts';
import { type OpenStore, START_MS, STORES, temporaryFolder } from '../stores.ts';
import { attacks } from './attacks.ts';

const LIMITS = { maxRows: 50, timeoutMs: 1500 };
const MAX_LENGTH = 64 << 20;
const STOPPED = ['refused', 'wrong_query', 'timeout', 'too_big', 'unsupported'];
/** Ports are taken at random; the list of attacks must stand before. */
const PORT = 20_000 + (process.pid % 20_000);

const { folder, remove } = temporaryFolder();
const bait = {
  secret: join(folder, 'secret.csv'),
  written: join(folder, 'written'),
  listener: `http://127.0.0.1:${PORT}`,
};
const ATTACKS = attacks(bait);
let heard = 0;
let listener: Server;

beforeAll(async () => {
  writeFileSync(bait.secret, 'secret\n');
  listener = createServer((_, response) => {
    heard++;
    response.end('secret\n');
  });
  await new Promise<void>((resolve) => listener.listen(PORT, '127.0.0.1', resolve));
  expect((listener.address() as AddressInfo).port).toBe(PORT);
});
afterAll(() => {
  listener.close();
  remove();
});

it('tries at least sixty attacks', () => expect(ATTACKS.length).toBeGreaterThanOrEqual(60));

describe.each(STORES)('typed questions: $name', ({ open }) => {
  let opened: OpenStore;
  const graph = smallGraph();
  beforeAll(async () => {
    opened = await open();
    await opened.store.rebuild(graph);
  }, START_MS);
  afterAll(() => opened?.close(), 60_000);

  it.each(ATTACKS)('$what: $cypher', { timeout: 300_000 }, async ({ cypher, bounded }) => {
    const result: Table | Error = await opened.store.console(cypher, {}, LIMITS).catch((error: Error) => error);
    if (result instanceof Error) {
      expect(result).toBeInstanceOf(QueryError);
      const { code, message, hint } = result as QueryError;
      expect(STOPPED).toContain(code);
      expect(message.length).toBeGreaterThan(10);
      expect(message).not.toMatch(/\bat \S+:\d+:\d+|node_modules/u);
      expect(hint.length).toBeGreaterThan(10);
    } else {
      expect(bounded, `was answered: ${JSON.stringify(result).slice(0, 200)}`).toBe(true);
      expect(result.rows.length).toBeLessThanOrEqual(LIMITS.maxRows);
      expect(JSON.stringify(result).length).toBeLessThan(MAX_LENGTH);
    }
    const next = { maxRows: 5, timeoutMs: 20_000 };
    expect((await opened.store.console('RETURN 1 AS alive', {}, next)).rows).toEqual([[1]]);
    expect((await opened.store.run('MATCH (n:Event) RETURN n.name', {}, next)).rows).toEqual([['兰洽会']]);
  });

  it('changed nothing, wrote nothing and called nobody', async () => {
    const { nodes, edges } = await opened.store.stats();
    expect(nodes.Place).toBe(graph.nodes.Place.length);
    expect(edges.PART_OF).toBe(graph.edges.PART_OF.length);
    const places = await opened.store.run(
      'MATCH (n:Place) RETURN n.name ORDER BY n.id',
      {},
      { maxRows: 99, timeoutMs: 9000 },
    );
    expect(places.rows.map(([name]) => name)).toEqual(graph.nodes.Place.map((n) => n.properties['name']));
    expect(existsSync(bait.written)).toBe(false);
    expect(heard).toBe(0);
  });

  it('answers ordinary questions', async () => {
    const questions = [
      'MATCH (n:Place) RETURN n',
      'match (p:Project) where p.name contains "铁路" return p.name as `load`, 1 as `set` order by `load` limit 5;',
      'MATCH (c:Place)-[r:HAS_PROJECT]->(p) WITH p, count(DISTINCT c.id) AS cities WHERE cities > 1 RETURN p.name, cities ORDER BY cities DESC',
      "MATCH (n) WHERE n.kind IN ['Place', 'Event'] AND NOT n.name STARTS WITH '西' RETURN n.kind AS kind, collect(n.name) AS names",
      'MATCH (a:Place)-[r:HAS_PROJECT|PART_OF*1..2]-(b) RETURN a.name, b.name',
      'UNWIND [1, 2, 3] AS x RETURN x * 2 AS y, CASE WHEN x > 1 THEN "many" ELSE "one" END AS w // a comment; DELETE',
      "RETURN 'LOAD CSV; DELETE' AS text, {load: 1, set: 2} AS map /* CREATE */",
      'MATCH (n:Report) RETURN n.year AS 年, n.place IS NULL AS 空 UNION MATCH (n:Report) RETURN n.year AS 年, true AS 空',
      'MATCH (n:Place) WHERE EXISTS { MATCH (n)-[:HAS_PROJECT]->(:Project) } RETURN count { MATCH (n)-[:HAS_PROJECT]->() } AS c',
      'MATCH (s:Passage)-[r]->() RETURN s.`start`, s.`end`, toLower(s.timeFrame), size(s.text), type(r) LIMIT 1',
      'MATCH (project:Project) WITH project.name AS project RETURN project',
    ];
    for (const question of questions)
      await expect(
        opened.store.console(question, {}, { maxRows: 50, timeoutMs: 20_000 }),
        question,
      ).resolves.toHaveProperty('columns');
  });
});
