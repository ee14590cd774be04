import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../../bench/synthetic-graph.ts';
import { StoreError } from '../../../src/schema/errors.ts';
import { NODE_LABELS } from '../../../src/schema/graph.ts';
import { refuseOtherVersions } from '../../../src/store/neo4j/neo4j-errors.ts';
import { type Neo4jStore, openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { type RunningNeo4j, startNeo4j } from '../../neo4j/neo4j-server.ts';
import { smallGraph } from '../small-graph.ts';
import { noNeo4j, START_MS } from '../stores.ts';

const LIMITS = { maxRows: 1000, timeoutMs: 30_000 };
const PASSWORD = 'only-for-tests';
const graph = smallGraph();

describe.skipIf(noNeo4j !== null)('loading Neo4j', () => {
  let server: RunningNeo4j;
  let store: Neo4jStore;
  /** Writes past the store, as another user would. */
  const write = async (cypher: string): Promise<void> => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', PASSWORD));
    await driver.executeQuery(cypher);
    await driver.close();
  };

  beforeAll(async () => {
    server = await startNeo4j({ password: PASSWORD });
    store = await openNeo4jStore(server.environment);
  }, START_MS);
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  }, 60_000);

  it('refuses a database with nodes of others, and leaves them', { timeout: START_MS }, async () => {
    await write("CREATE (:Recipe {name: 'noodles'})");
    await expect(store.rebuild(graph)).rejects.toMatchObject({ code: 'neo4j_foreign' });
    await write('MATCH (n:Recipe) DELETE n');
  });

  it('makes every constraint and index of the schema, with the analyzer for Chinese', {
    timeout: START_MS,
  }, async () => {
    await store.rebuild(graph);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', PASSWORD));
    const { records } = await driver.executeQuery(
      'SHOW INDEXES YIELD name, type, state, options RETURN name, type, state, options',
    );
    const rest = await driver.executeQuery('SHOW CONSTRAINTS YIELD name, type RETURN name, type');
    await driver.close();
    const types = rest.records.map((r) => r.get('type'));
    expect(types.filter((t) => t === 'UNIQUENESS').length).toBe(NODE_LABELS.length + 1);
    expect(types.filter((t) => t === 'RELATIONSHIP_UNIQUENESS').length).toBe(17);
    expect(records.every((r) => r.get('state') === 'ONLINE')).toBe(true);
    const text = records.find((r) => r.get('type') === 'FULLTEXT')!;
    expect(text.get('options').indexConfig['fulltext.analyzer']).toBe('cjk');
  });

  it('writes nothing when every row is compared again', { timeout: START_MS }, async () => {
    expect(await store.check(graph)).toEqual({ nodesWritten: 0, edgesWritten: 0, removed: 0, propertiesSet: 0 });
  });

  it('repairs what another changed, added or took away', { timeout: START_MS }, async () => {
    await write("MATCH (n:Event) SET n.name = 'x', n.hash = 'x'");
    await write('MATCH (:Place)-[r:HOLDS]->() WITH r LIMIT 1 DELETE r');
    await write("CREATE (:Place {id: 'place:nowhere', name: 'nowhere'})");
    await store.rebuild(graph);
    const counters = await store.check(graph);
    expect(counters).toMatchObject({ nodesWritten: 0, edgesWritten: 0, removed: 0 });
    expect(await store.node('place:nowhere')).toBeNull();
    expect((await store.node('event:兰洽会'))?.properties['name']).toBe('兰洽会');
    expect((await store.stats()).edges.HOLDS).toBe(graph.edges.HOLDS.length);
  });

  it('takes away nodes and edges of a report that is gone, in few writes', { timeout: START_MS }, async () => {
    const smaller = smallGraph({ without: ['兰州市/2024'] });
    await store.rebuild(smaller);
    expect((await store.stats()).nodes.Report).toBe(3);
    expect(await store.node('report:兰州市/2024')).toBeNull();
    expect(
      (await store.run('MATCH (n:Passage {id: $id}) RETURN n', { id: 'passage:兰州市/2024#0' }, LIMITS)).rows,
    ).toEqual([]);
    await store.rebuild(graph);
  });

  it('leaves one of the edges that a repeated transaction made twice', { timeout: START_MS }, async () => {
    await write('DROP CONSTRAINT zhengtu_HOLDS_id');
    await write('MATCH (a)-[r:HOLDS]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[twin:HOLDS]->(b) SET twin = properties(r)');
    expect((await store.stats()).edges.HOLDS).toBe(graph.edges.HOLDS.length + 1);
    await store.rebuild(graph);
    expect((await store.stats()).edges.HOLDS).toBe(graph.edges.HOLDS.length);
    expect(await store.check(graph)).toEqual({ nodesWritten: 0, edgesWritten: 0, removed: 0, propertiesSet: 0 });
  });

  it('works through routing addresses too', { timeout: START_MS }, async () => {
    const routed = await openNeo4jStore({ ...server.environment, NEO4J_URI: server.uri.replace('bolt:', 'neo4j:') });
    expect(await routed.node('place:西宁市')).toMatchObject({ id: 'place:西宁市' });
    await routed.close();
  });

  it.each([
    ['no address', { NEO4J_URI: '' }, 'neo4j_not_set'],
    ['an address of something else', { NEO4J_URI: 'http://127.0.0.1:7474' }, 'neo4j_bad_uri'],
    ['a server that is down', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 'neo4j_down'],
    ['a wrong password', { NEO4J_PASSWORD: 'wrong' }, 'neo4j_auth'],
    ['a database that is not there', { NEO4J_DATABASE: 'nowhere' }, 'neo4j_no_database'],
  ])('says what is wrong: %s', { timeout: 300_000 }, async (_, wrong, code) => {
    const error = await openNeo4jStore({ ...server.environment, ...wrong }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code });
    expect((error as StoreError).hint.length).toBeGreaterThan(10);
    expect((error as StoreError).message).not.toContain('    at ');
  });

  it('takes a half-loaded graph for none, and goes on where a killed load stopped', { timeout: START_MS }, async () => {
    const big = syntheticGraph({ cities: 8, years: 5, sentences: 60 }, 7);
    const script = fileURLToPath(new URL('./load-and-wait.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...server.environment },
    });
    const said = await new Promise((resolve) => {
      child.stdout.once('data', () => resolve('loading'));
      child.once('exit', () => resolve('gone'));
    });
    expect(said).toBe('loading');
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect((await store.info()).build).toBeNull();
    const other = await openNeo4jStore(server.environment);
    await expect(other.node('place:0')).rejects.toMatchObject({ code: 'half_loaded' });
    await other.close();
    const there = await store.run('MATCH (n:Passage) RETURN count(n)', {}, LIMITS).catch(() => null);
    expect(there).toBeNull();
    await store.rebuild(big);
    expect((await store.info()).build).toBe(big.hash);
    expect((await store.stats()).nodes.Passage).toBe(big.nodes.Passage.length);
    expect((await store.stats()).nodes.Honor).toBe(0);
  });

  it('goes on after the server was restarted between two questions', { timeout: START_MS }, async () => {
    await server.restart();
    expect(await store.node('place:0')).toMatchObject({ label: 'Place' });
  });

  it('survives a server that is killed in the middle of a load', { timeout: START_MS }, async () => {
    const big = syntheticGraph({ cities: 8, years: 5, sentences: 60 }, 8);
    let restarted: Promise<void> | null = null;
    await store.rebuild(big, (done, total) => {
      if (done > total / 3) restarted ??= server.restart({ kill: true });
    });
    expect(restarted).not.toBeNull();
    await restarted;
    expect((await store.info()).build).toBe(big.hash);
    expect(await store.check(big)).toMatchObject({ nodesWritten: 0, edgesWritten: 0, removed: 0 });
  });
});

describe('versions of the server', () => {
  it.each(['5.13.0', '5.26.11', '2025.04.0', '2026.10'])('takes %s', (version) => {
    expect(() => refuseOtherVersions(version)).not.toThrow();
  });
  it.each(['4.4.38', '3.5.35', '5.1.0', '5.12.1', '6.0.0', 'unknown'])(
    'refuses %s, and says which is needed',
    (version) => {
      expect(() => refuseOtherVersions(version)).toThrow(`${version}; version 5.13`);
    },
  );
});

describe.skipIf(noNeo4j !== null)('a server whose disk is full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-full-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is named as the cause, and its half-loaded graph is taken for none', { timeout: START_MS }, async ({ skip }) => {
    const disk = join(folder, 'home/data');
    mkdirSync(disk, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      process.stderr.write('The full-disk test of Neo4j is skipped: no right to mount a small file system.\n');
      skip();
    }
    const server = await startNeo4j({ folder });
    try {
      const store = await openNeo4jStore(server.environment);
      const big = syntheticGraph({ cities: 20, years: 5, sentences: 100 });
      const error = await store.rebuild(big).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'neo4j_failing' });
      expect((error as StoreError).message.length).toBeLessThan(300);
      await expect(store.node('place:0')).rejects.toMatchObject({ code: 'neo4j_failing' });
      await store.close();
    } finally {
      await server.stop();
      execFileSync('umount', ['-l', disk]);
    }
  });
});
