/** Every question with many parameters on the sample reports (and on the seeds where they stand): the same rows on both stores. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/schema/graph.ts';
import { bindParameters, loadNamedQueries, type NamedQuery } from '../../src/store/named-queries.ts';
import { type OpenStore, START_MS, STORES } from '../store/stores.ts';
import { graphOfFolder, likelyParameters } from './report-graph.ts';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const FOLDERS = [fileURLToPath(new URL('../../samples/', import.meta.url)), ...(existsSync(SEEDS) ? [SEEDS] : [])];
const LIMITS = { maxRows: 5000, timeoutMs: 120_000 };

/** As many combinations as the longest list of values: the i-th value of each required parameter. */
function combinations(query: NamedQuery, likely: Record<string, string[]>): Record<string, string>[] {
  const required = query.parameters.filter((p) => p.default === undefined).map(({ name }) => name);
  const count = Math.max(1, ...required.map((name) => likely[name]!.length));
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(required.map((name) => [name, likely[name]![i % likely[name]!.length]!])),
  );
}

describe.each(FOLDERS)('the graph of %s', (folder) => {
  let graph: Graph;
  const opened: { name: 'embedded' | 'neo4j'; open: OpenStore }[] = [];
  beforeAll(async () => {
    graph = await graphOfFolder(folder);
    for (const { name, open } of STORES) {
      const store = await open();
      opened.push({ name, open: store });
      await store.store.rebuild(graph);
    }
  }, START_MS);
  afterAll(async () => {
    for (const { open } of opened) await open.close();
  }, START_MS);

  it.each([...loadNamedQueries('embedded').keys()])('%s', { timeout: START_MS }, async (name) => {
    const likely = likelyParameters(graph);
    let found = 0;
    for (const given of combinations(loadNamedQueries('embedded').get(name)!, likely)) {
      const answers = [];
      for (const { name: store, open } of opened) {
        const query = loadNamedQueries(store).get(name)!;
        answers.push(await open.store.run(query.cypher, bindParameters(query, given), LIMITS));
      }
      for (const answer of answers.slice(1)) expect(answer, JSON.stringify(given)).toEqual(answers[0]);
      found += answers[0]?.rows.length ?? 0;
    }
    // What a question finds depends on what the reports say; that none ever finds anything would be a broken question.
    if (folder === FOLDERS[0] && !RARE.has(name)) expect(found).toBeGreaterThan(0);
  });
});

/** Questions for which ten short reports may hold nothing. */
const RARE = new Set(['companies-in-several-cities', 'unfinished-projects', 'places-by-honor', 'target-vs-outcome']);
