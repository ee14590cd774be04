/** The addresses under /api: parse with zod, ask, answer JSON. */
import { Hono } from 'hono';
import * as api from '../schema/api.ts';
import { EDGES, NODES, VALUE_CAPTIONS } from '../schema/graph.ts';
import { bindParameters, type NamedQuery } from '../store/named-queries.ts';
import { apiNode } from './catalogue.ts';
import type { ServeContext } from './context.ts';
import { edgeEvidence, entityEvidence, evidencePage, observationEvidence, sentencesWith } from './evidence.ts';
import { edgesAmong, expansion, opening } from './neighbours.ts';
import { nodeAnswer } from './node-view.ts';
import { comparison } from './observations.ts';
import { pathsBetween } from './paths.ts';
import { RequestError } from './problem.ts';
import { reportAnswer } from './report-view.ts';
import { sharedAnswer } from './shared-view.ts';

const ROWS = { maxRows: 1000, timeoutMs: 10_000 };

export function apiRoutes(context: ServeContext): Hono {
  const { store } = context.deps;
  const { queries } = context;
  const app = new Hono();

  app.get('/health', async (c) => {
    const { store: kind, version, build } = await store.info();
    return c.json<api.HealthAnswer>({ ok: true, store: kind, version, build });
  });
  app.get('/schema', (c) => c.json<api.SchemaAnswer>({ nodes: NODES, edges: EDGES, values: VALUE_CAPTIONS }));
  app.get('/stats', async (c) => {
    const [{ nodes, edges }, info, { catalogue }] = await Promise.all([store.stats(), store.info(), context.loaded()]);
    const byYear = new Map<number, number>();
    for (const { year } of catalogue.reports.values()) if (year !== null) byYear.set(year, (byYear.get(year) ?? 0) + 1);
    return c.json<api.StatsAnswer>({
      nodes,
      edges,
      reports: catalogue.reports.size,
      places: catalogue.yearsOf.size,
      byYear: [...byYear].sort((a, b) => a[0] - b[0]).map(([year, reports]) => ({ year, reports })),
      build: info.build,
    });
  });
  app.get('/start', async (c) => c.json<api.StartAnswer>(await context.start()));
  app.get('/search', async (c) => {
    const { q, limit, kind } = api.SearchRequest.parse(c.req.query());
    return c.json<api.SearchAnswer>((await context.loaded()).search.search(q, limit, kind));
  });
  app.get('/sentences', async (c) => {
    const { q, limit } = api.SentenceRequest.parse(c.req.query());
    const found = await sentencesWith(q, limit, queries, (await context.loaded()).catalogue);
    return c.json<api.SentenceAnswer>({ query: q, ...found });
  });
  app.get('/node/:id', async (c) => {
    const entity = await context.entity(c.req.param('id'));
    const { catalogue } = await context.loaded();
    return c.json<api.NodeAnswer>(await nodeAnswer(entity, await store.node(entity.id), queries, catalogue));
  });
  app.post('/nodes', async (c) => {
    const { ids } = api.NodesRequest.parse(await c.req.json());
    const { catalogue } = await context.loaded();
    const nodes = [...new Set(ids)].flatMap((id) => catalogue.entities.get(id) ?? []);
    const edges = await edgesAmong(
      nodes.map((n) => n.id),
      queries,
    );
    return c.json<api.GraphAnswer>({ nodes: nodes.map(apiNode), edges, totals: {} });
  });
  app.get('/opening', async (c) => {
    const { seeds, rows, column } = api.OpeningRequest.parse(c.req.query());
    const { catalogue } = await context.loaded();
    return c.json<api.GraphAnswer>(await opening(seeds, { rows, column }, queries, catalogue));
  });
  app.get('/neighbourhood', async (c) => {
    const wish = api.NeighbourhoodRequest.parse(c.req.query());
    await context.entity(wish.id);
    return c.json<api.GraphAnswer>(await expansion(wish, queries, (await context.loaded()).catalogue));
  });
  app.post('/neighbourhood', async (c) => {
    const wish = api.NeighbourhoodRequest.parse(await c.req.json());
    await context.entity(wish.id);
    return c.json<api.GraphAnswer>(await expansion(wish, queries, (await context.loaded()).catalogue));
  });
  app.get('/evidence', async (c) => {
    const { id, from, to, type, sort, offset, limit } = api.EvidenceRequest.parse(c.req.query());
    const { catalogue } = await context.loaded();
    const items =
      id !== undefined
        ? await entityEvidence((await context.entity(id)).id, queries, catalogue)
        : await edgeEvidence(
            (await context.entity(from!)).id,
            (await context.entity(to!)).id,
            type,
            queries,
            catalogue,
          );
    return c.json<api.EvidenceAnswer>(evidencePage(items, sort, offset, limit));
  });
  app.get('/report/:id', async (c) => {
    const { catalogue } = await context.loaded();
    const report = catalogue.reports.get(c.req.param('id'));
    if (!report) throw new RequestError(404, 'no_report', 'No such report in this graph', 'Open it from a sentence.');
    return c.json<api.ReportAnswer>(await reportAnswer(report, queries, catalogue, context.sources));
  });
  app.get('/path', async (c) => {
    const { from, to, steps, limit } = api.PathRequest.parse(c.req.query());
    await Promise.all([context.entity(from), context.entity(to)]);
    const found = await store.paths(from, to, { maxLength: steps, limit });
    return c.json<api.PathAnswer>(pathsBetween(found, (await context.loaded()).catalogue));
  });
  app.get('/shared', async (c) => {
    const { places } = api.SharedRequest.parse(c.req.query());
    const found = await Promise.all(places.map((id) => context.entity(id)));
    return c.json<api.SharedAnswer>(await sharedAnswer(found, queries, (await context.loaded()).catalogue));
  });
  app.get('/compare', async (c) => {
    const { indicator, places, measure } = api.CompareRequest.parse(c.req.query());
    const { catalogue } = await context.loaded();
    return c.json<api.CompareAnswer>(
      await comparison(await context.entity(indicator), places, measure, queries, catalogue),
    );
  });
  app.post('/observations', async (c) => {
    const { ids } = api.NodesRequest.parse(await c.req.json());
    const found = await observationEvidence(ids, queries, (await context.loaded()).catalogue);
    return c.json<readonly (api.EvidenceItem | null)[]>(ids.map((id) => found.get(id) ?? null));
  });
  app.get('/queries', async (c) => c.json<readonly api.QueryView[]>([...(await context.named()).values()].map(view)));
  app.post('/queries/:name', async (c) => {
    const query = (await context.named()).get(c.req.param('name'));
    if (!query) throw new RequestError(404, 'no_query', 'No saved question of this name', 'See /api/queries.');
    const { parameters } = api.QueryRequest.parse(await c.req.json());
    const began = performance.now();
    const table = await store.run(query.cypher, bindParameters(query, parameters), ROWS);
    return c.json<api.TableAnswer>({ ...table, milliseconds: Math.round(performance.now() - began) });
  });
  app.post('/console', async (c) => {
    const { cypher, parameters } = api.ConsoleRequest.parse(await c.req.json());
    const began = performance.now();
    const table = await store.console(cypher, parameters, ROWS);
    return c.json<api.TableAnswer>({ ...table, milliseconds: Math.round(performance.now() - began) });
  });
  return app;
}

const view = ({ name, title, about, cypher, parameters, returns }: NamedQuery): api.QueryView => ({
  name,
  title,
  about,
  cypher,
  parameters,
  returns,
});
