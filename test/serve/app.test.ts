/** The routes over the embedded store with the fixture graph: what the page gets, and what wrong requests get. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as api from '../../src/schema/api.ts';
import { createApp } from '../../src/serve/app.ts';
import { serve } from '../../src/serve/serve.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { fixture } from './fixture-graph.ts';

const XINING = '630100';
const HAIDONG = '630200';
const RAILWAY = 'project:西成铁路';

let folder: string;
let store: GraphStore;
let app: Hono;
const { graph, texts } = fixture();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-serve-'));
  store = openEmbeddedStore(folder, { readOnly: false });
  await store.rebuild(graph);
  app = createApp({ store, sources: { text: async (hash) => texts.get(hash) ?? null }, page: folder });
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string, init?: RequestInit) => app.request(`http://127.0.0.1${path}`, init);
async function get<T>(path: string): Promise<T> {
  const response = await at(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}
const post = (path: string, body: unknown) =>
  at(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('what the graph holds', () => {
  it('tells its build, its counts and its years', async () => {
    expect((await get<api.HealthAnswer>('/api/health')).build).toBe(graph.hash);
    const stats = await get<api.StatsAnswer>('/api/stats');
    expect(stats.nodes.Project).toBe(graph.nodes.Project.length);
    expect(stats).toMatchObject({ reports: 29, places: 4 });
    expect(stats.byYear.find((y) => y.year === 2020)?.reports).toBe(3);
  });
  it('fills the questions of the start page with names that it holds', async () => {
    const start = await get<api.StartAnswer>('/api/start');
    expect(start.course?.name).toBe('西成铁路');
    expect(start.company?.name).toBe('比亚迪');
    expect(start.promise).toMatchObject({ place: { name: '西宁市' }, indicator: { name: '地区生产总值' } });
    const { item } = start.edge!;
    expect(item.text.slice(item.spans[0]!.start, item.spans[0]!.end)).toBe('西成铁路');
  });
});

describe('neighbourhoods', () => {
  it('opens a project with both of its cities', async () => {
    const answer = await get<api.GraphAnswer>(`/api/opening?seeds=${encodeURIComponent(RAILWAY)}`);
    expect(answer.nodes.map((n) => n.name)).toEqual(
      expect.arrayContaining(['西成铁路', '西宁市', '海东市', '阿坝藏族羌族自治州']),
    );
    expect(answer.edges.filter((e) => e.type === 'HAS_PROJECT')).toHaveLength(6);
  });
  it('opens two cities with what they share first, and says how many neighbours there are', async () => {
    const answer = await get<api.GraphAnswer>(`/api/opening?seeds=${XINING},${HAIDONG}&rows=10&column=3`);
    expect(answer.nodes.slice(0, 2).map((n) => n.name)).toEqual(['西宁市', '海东市']);
    expect(answer.nodes.slice(2, 5).map((n) => n.name)).toEqual(['兰西城市群', '西成铁路', '青洽会']);
    expect(answer.union?.Project).toBe(25);
    expect(answer.nodes).toHaveLength(2 + 3 + 20);
  });
  it('expands by kind and leaves out what is drawn already', async () => {
    const have = [HAIDONG, RAILWAY];
    const answer = await post('/api/neighbourhood', { id: HAIDONG, labels: ['Project'], limit: 5, have });
    const { nodes, totals } = (await answer.json()) as api.GraphAnswer;
    expect(nodes).toHaveLength(5);
    expect(nodes.every((n) => n.label === 'Project' && !have.includes(n.id))).toBe(true);
    expect(totals[HAIDONG]?.Project).toBe(13);
  });
  it('takes neighbours of some years only', async () => {
    const answer = await get<api.GraphAnswer>(`/api/neighbourhood?id=${XINING}&labels=Honor&from=2017&to=2020`);
    expect(answer.nodes.filter((n) => n.label === 'Honor').map((n) => n.name)).toEqual(['全国文明城市']);
  });
});

describe('evidence', () => {
  it('gives every sentence that names a thing, with the span inside it', async () => {
    const answer = await get<api.EvidenceAnswer>(`/api/evidence?id=${encodeURIComponent(RAILWAY)}`);
    expect(answer).toMatchObject({ total: 6, reports: 6 });
    expect(answer.items.map((e) => e.report.year)).toEqual([2023, 2020, 2020, 2019, 2017, 2016]);
    for (const { text, spans } of answer.items)
      expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['西成铁路']);
    expect(answer.items[0]).toMatchObject({ status: 'starting', timeFrame: 'review', types: ['HAS_PROJECT'] });
  });
  it('gives the sentences of one edge, in pages', async () => {
    const of = `from=${XINING}&to=${encodeURIComponent(RAILWAY)}`;
    const all = await get<api.EvidenceAnswer>(`/api/evidence?${of}`);
    expect(all.total).toBe(4);
    const page = await get<api.EvidenceAnswer>(`/api/evidence?${of}&offset=3&limit=2`);
    expect(page.items).toEqual(all.items.slice(3));
  });
  it('marks the same span in the original of the report', async () => {
    const [item] = (await get<api.EvidenceAnswer>(`/api/evidence?id=${encodeURIComponent(RAILWAY)}`)).items;
    const report = await get<api.ReportAnswer>(`/api/report/${encodeURIComponent(item!.report.id)}`);
    expect(report.original).toBe(true);
    expect(report.text.slice(item!.start, item!.end)).toBe('西成铁路');
    expect(report.spans.some((s) => s.id === RAILWAY && s.start === item!.start)).toBe(true);
    for (const p of report.passages) expect(report.text.slice(p.start, p.end)).not.toContain('\n');
  });
  it('reads sentences one by one when the source file is gone', async () => {
    const bare = createApp({ store, page: folder });
    const answer = await bare.request(`http://127.0.0.1/api/report/${encodeURIComponent('report:630200:2020')}`);
    const report = (await answer.json()) as api.ReportAnswer;
    expect(report.original).toBe(false);
    expect(report.passages.map((p) => report.text.slice(p.start, p.end)).join('\n')).toBe(report.text);
  });
  it('finds sentences by their words', async () => {
    const answer = await get<api.SentenceAnswer>(`/api/sentences?q=${encodeURIComponent('扩产')}`);
    expect(answer.items).toHaveLength(6);
  });
});

describe('shared, compared, course, path', () => {
  it('ranks what two cities share by how few cities name it', async () => {
    const answer = await get<api.SharedAnswer>(`/api/shared?places=${XINING},${HAIDONG}`);
    const cities = answer.items.map((i) => i.node.cities);
    expect(cities).toEqual([...cities].sort((a, b) => a - b));
    expect(answer.items.map((i) => i.node.name)).not.toContain('青海省');
    expect(answer.candidates).toMatchObject([
      { left: { name: '西宁机场三期' }, right: { name: '机场三期扩建' }, score: 0.86 },
    ]);
  });
  it('compares values with what came of them', async () => {
    const indicator = encodeURIComponent('indicator:地区生产总值');
    const answer = await get<api.CompareAnswer>(`/api/compare?indicator=${indicator}&places=${XINING}`);
    const missed = answer.outcomes.find((o) => o.target.includes('2020'));
    expect(missed).toMatchObject({ gap: -4.7, reached: 'no' });
  });
  it('tells the course of a project by place', async () => {
    const { course, reporting } = await get<api.NodeAnswer>(`/api/node/${encodeURIComponent(RAILWAY)}`);
    expect(reporting).toBe(4);
    expect(course.map((row) => [row.name, row.marks.map((m) => m.year)])).toEqual([
      ['西宁市', [2016, 2017, 2019, 2020]],
      ['海东市', [2020]],
      ['阿坝藏族羌族自治州', [2023]],
    ]);
  });
  it('finds a path', async () => {
    const answer = await get<api.PathAnswer>(`/api/path?from=${XINING}&to=513200`);
    expect(answer.paths[0]?.nodes.map((n) => n.name)).toEqual(['西宁市', '西成铁路', '阿坝藏族羌族自治州']);
  });
});

describe('questions', () => {
  it('lists the saved ones and runs one with its parameters', async () => {
    const list = await get<api.QueryView[]>('/api/queries');
    expect(list.map((q) => q.name)).toContain('growth-targets');
    const answer = await post('/api/queries/growth-targets', { parameters: { year: 2020, indicator: '地区生产总值' } });
    expect(((await answer.json()) as api.TableAnswer).rows).toHaveLength(2);
  });
  it('runs a typed query and refuses one that writes', async () => {
    const answer = await post('/api/console', { cypher: 'MATCH (h:Honor) RETURN h.name AS name ORDER BY name' });
    expect(((await answer.json()) as api.TableAnswer).rows).toHaveLength(4);
    const refused = await post('/api/console', { cypher: "MATCH (h:Honor) SET h.name = 'x'" });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ status: 400, hint: expect.any(String) });
  });
});

describe('wrong requests', () => {
  it.each([
    ['/api/nothing', 404, 'no_address'],
    ['/api/node/nothing', 404, 'no_node'],
    ['/api/report/nothing', 404, 'no_report'],
    ['/api/evidence', 400, 'bad_request'],
    ['/api/opening', 400, 'bad_request'],
    [`/api/shared?places=${XINING}`, 400, 'bad_request'],
    [`/api/neighbourhood?id=${XINING}&limit=9999`, 400, 'bad_request'],
    [`/api/neighbourhood?id=${XINING}&labels=Nothing`, 400, 'bad_request'],
  ])('%s answers %i %s as a problem', async (path, status, code) => {
    const response = await at(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      status,
      code,
      message: expect.any(String),
      hint: expect.any(String),
    });
  });
  it('takes a POST only as JSON', async () => {
    const response = await at('/api/console', { method: 'POST', body: 'cypher=RETURN 1' });
    expect(response.status).toBe(415);
  });
  it('does not answer under a foreign name', async () => {
    expect((await app.request('http://evil.example/api/health')).status).toBe(421);
  });
  it('sends no page into a frame and loads nothing from elsewhere', async () => {
    const { headers } = await at('/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the port', () => {
  it('says clearly when it is taken, and is free again after close', async () => {
    const first = await serve({ store, page: folder }, { port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(serve({ store, page: folder }, { port })).rejects.toMatchObject({ code: 'port_taken' });
    await first.close();
    const second = await serve({ store, page: folder }, { port });
    expect((await fetch(`${second.url}/api/health`)).status).toBe(200);
    await second.close();
  });
});
