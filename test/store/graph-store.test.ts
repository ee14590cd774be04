import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/schema/errors.ts';
import { EDGES, type EdgeType, NODE_LABELS, NODES } from '../../src/schema/graph.ts';
import type { Cell, GraphStore } from '../../src/store/graph-store.ts';
import { smallGraph } from './small-graph.ts';
import { type OpenStore, START_MS, STORES } from './stores.ts';

const graph = smallGraph();
const LIMITS = { maxRows: 100, timeoutMs: 20_000 };

describe.each(STORES)('graph store: $name', ({ name, open }) => {
  let opened: OpenStore;
  let store: GraphStore;
  const run = async (cypher: string, parameters: Record<string, Cell> = {}): Promise<readonly (readonly Cell[])[]> =>
    (await store.run(cypher, parameters, LIMITS)).rows;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  }, START_MS);
  afterAll(() => opened?.close(), 60_000);

  it('says that nothing is built yet', async () => {
    expect((await store.info()).build).toBeNull();
    await expect(store.node('place:西宁市')).rejects.toThrow(StoreError);
    await expect(store.stats()).rejects.toMatchObject({ code: 'no_graph' });
  });

  it('loads a graph and tells its build', { timeout: START_MS }, async () => {
    const seen: [number, number][] = [];
    await store.rebuild(graph, (done, total) => seen.push([done, total]));
    expect(await store.info()).toMatchObject({ store: name, build: graph.hash });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every(([done, total]) => done <= total)).toBe(true);
  });

  it('counts what the graph holds', async () => {
    const { nodes, edges } = await store.stats();
    for (const label of NODE_LABELS) expect([label, nodes[label]]).toEqual([label, graph.nodes[label].length]);
    for (const type of Object.keys(EDGES) as EdgeType[])
      expect([type, edges[type]]).toEqual([type, graph.edges[type].length]);
  });

  it('gives back every property of every node as it was, and null for none', async () => {
    for (const label of NODE_LABELS)
      for (const node of graph.nodes[label]) {
        const given = Object.entries(node.properties).filter(([, v]) => v !== null && v !== undefined && v !== '');
        expect(await store.node(node.id)).toEqual({ id: node.id, label, properties: Object.fromEntries(given) });
      }
  });

  it('gives back every property of every edge as it was', async () => {
    for (const type of Object.keys(EDGES) as EdgeType[])
      for (const { id, from, to, properties } of graph.edges[type]) {
        const rows = await run(`MATCH (a)-[r:${type}]->(b) WHERE r.id = $id RETURN a.id, b.id, r`, { id });
        const given = Object.entries(properties).filter(([, v]) => v !== null && v !== undefined && v !== '');
        expect(rows).toEqual([[from, to, { type, id, ...Object.fromEntries(given) }]]);
      }
  });

  it('knows no node that is not there', async () => {
    expect(await store.node('project:没有这个')).toBeNull();
    expect(await store.neighbourhood('project:没有这个', { limit: 5 })).toEqual({ nodes: [], edges: [], totals: {} });
  });

  it('walks from a node to the entities around it, those of most cities first', async () => {
    const { nodes, edges, totals } = await store.neighbourhood('place:西宁市', { limit: 3 });
    expect(nodes.map((n) => n.id)).toEqual([
      'place:西宁市',
      'honor:全国文明城市',
      'policy:“十四五”规划',
      'project:西成铁路',
    ]);
    expect(edges.filter((e) => e.to === 'project:西成铁路').map((e) => e.properties['status'])).toHaveLength(2);
    expect(totals).toEqual({
      Place: 2,
      Project: 4,
      Company: 2,
      Policy: 2,
      Honor: 1,
      Observation: 7,
      Report: 2,
      Passage: 1,
    });
  });

  it('pages through neighbours without one twice', async () => {
    const ids: string[] = [];
    for (let offset = 0; offset < 12; offset += 4)
      ids.push(...(await store.neighbourhood('place:西宁市', { limit: 4, offset })).nodes.slice(1).map((n) => n.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(11);
  });

  it.each([
    ['labels', { labels: ['Company'] as const }, ['company:天合光能股份有限公司', 'company:比亚迪股份有限公司']],
    [
      'years',
      { labels: ['Honor', 'Policy'] as const, from: 2024, to: 2024 },
      ['honor:全国文明城市', 'policy:优化营商环境条例'],
    ],
    [
      'labels not of entities when asked for',
      { labels: ['Report'] as const },
      ['report:西宁市/2023', 'report:西宁市/2024'],
    ],
  ])('filters neighbours by %s', async (_, filter, expected) => {
    const { nodes, edges } = await store.neighbourhood('place:西宁市', { limit: 50, ...filter });
    expect(
      nodes
        .slice(1)
        .map((n) => n.id)
        .sort(),
    ).toEqual(expected);
    for (const edge of edges) expect([edge.from, edge.to]).toContain('place:西宁市');
  });

  it('finds the edges among nodes that are shown', async () => {
    const edges = await store.edgesAmong([
      'place:西宁市',
      'place:海东市',
      'project:西成铁路',
      'company:比亚迪股份有限公司',
    ]);
    expect(edges.map((e) => e.type)).toEqual([
      'HAS_PROJECT',
      'HAS_PROJECT',
      'HAS_PROJECT',
      'LOCATED_IN',
      'PRESENT_IN',
      'PRESENT_IN',
    ]);
    expect(await store.edgesAmong([])).toEqual([]);
  });

  it('finds all shortest paths and no longer ones', async () => {
    const paths = await store.paths('company:比亚迪股份有限公司', 'project:西成铁路', { maxLength: 4, limit: 10 });
    expect(paths.map((p) => p.nodes.map((n) => n.id))).toEqual([
      ['company:比亚迪股份有限公司', 'place:海东市', 'project:西成铁路'],
      ['company:比亚迪股份有限公司', 'place:西宁市', 'project:西成铁路'],
    ]);
    expect(paths[0]!.edges.length).toBeGreaterThanOrEqual(2);
    expect(await store.paths('event:兰洽会', 'project:西成铁路', { maxLength: 1, limit: 10 })).toEqual([]);
    expect(await store.paths('event:兰洽会', 'event:没有', { maxLength: 4, limit: 10 })).toEqual([]);
  });

  it('never walks over a candidate that nobody confirmed', async () => {
    expect(await store.paths('project:引大济湟', 'project:引大济湟工程', { maxLength: 4, limit: 1 })).toEqual([]);
  });

  it('gives paths, nodes, lists, maps and empty answers in the same form', async () => {
    const [row] = await run(
      "MATCH p = (a:Place {id: 'place:海东市'})-[r:PART_OF]->(b:Place) RETURN p, [1, 2, 3] AS l, {a: 1, b: null} AS m, true AS t, null AS n",
    );
    const [path, ...rest] = row!;
    expect((path as { nodes: { id: string }[] }).nodes.map((n) => n.id)).toEqual(['place:海东市', 'place:青海省']);
    expect((path as { edges: Cell[] }).edges).toMatchObject([
      { type: 'PART_OF', from: 'place:海东市', to: 'place:青海省' },
    ]);
    expect(rest).toEqual([[1, 2, 3], { a: 1, b: null }, true, null]);
    expect(await store.run('MATCH (n:Event) WHERE n.name = $x RETURN n.id AS id', { x: '无' }, LIMITS)).toEqual({
      columns: ['id'],
      rows: [],
      truncated: false,
    });
  });

  it('says when there are more rows than asked for', async () => {
    const cypher = 'MATCH (n:Passage) RETURN n.id ORDER BY n.id';
    const all = await store.run(cypher, {}, LIMITS);
    expect(all.truncated).toBe(false);
    const cut = await store.run(cypher, {}, { ...LIMITS, maxRows: 3 });
    expect(cut).toMatchObject({ truncated: true, rows: all.rows.slice(0, 3) });
    expect((await store.run(cypher, {}, { ...LIMITS, maxRows: all.rows.length })).truncated).toBe(false);
  });

  it.each([
    ['a wrong word', 'MATC (n) RETURN n', 'wrong_query|refused'],
    [
      'an endless question',
      'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y WITH x + y AS z WHERE z < 0 RETURN count(z)',
      'timeout|too_big',
    ],
  ])('refuses %s and answers the next', { timeout: 300_000 }, async (_, cypher, codes) => {
    const error = await store.console(cypher, {}, { maxRows: 10, timeoutMs: 1500 }).catch((e: unknown) => e);
    expect(codes.split('|')).toContain((error as { code?: string }).code);
    expect((await store.console('RETURN 1 AS one', {}, LIMITS)).rows).toEqual([[1]]);
  });

  it('answers questions that come together, each its own', { timeout: 300_000 }, async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => store.run('RETURN $i AS i', { i }, LIMITS)));
    expect(answers.map((t) => t.rows[0]![0])).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('replaces the graph whole when a report goes, and nothing else changes', { timeout: START_MS }, async () => {
    const smaller = smallGraph({ without: ['西宁市/2023'] });
    await store.rebuild(smaller);
    expect((await store.info()).build).toBe(smaller.hash);
    const { nodes, edges } = await store.stats();
    expect(nodes.Report).toBe(3);
    expect(nodes.Passage).toBe(smaller.nodes.Passage.length);
    expect(edges.HAS_PROJECT).toBe(smaller.edges.HAS_PROJECT.length);
    expect(await store.node('report:西宁市/2023')).toBeNull();
    await store.rebuild(graph);
    expect((await store.stats()).nodes.Report).toBe(4);
  });

  it('writes nothing for the same graph again', { timeout: START_MS }, async () => {
    const said: string[] = [];
    await store.rebuild(smallGraph(), (_done, _total, what) => said.push(what));
    expect(said).toEqual(['unchanged']);
  });
});

it('has schema properties for everything the small graph says', () => {
  for (const label of NODE_LABELS) {
    const names = new Set(NODES[label].properties.map((p) => p.name));
    for (const node of graph.nodes[label])
      expect(Object.keys(node.properties).filter((key) => !names.has(key) && node.properties[key] !== null)).toEqual(
        [],
      );
  }
});
