/**
 * How fast both stores load a made-up graph: `npx tsx bench/load.ts [--edges 300000] [--store embedded,neo4j]`.
 * Prints edges a second, and each as a ratio to plain CSV writing on the same machine, which travels better.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EDGE_TYPES } from '../src/schema/graph.ts';
import { graphsFolder, readCurrent } from '../src/store/embedded/current-graph.ts';
import { openEmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { exportGraph } from '../src/store/export/export-graph.ts';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store.ts';
import { startNeo4j, whyNoNeo4j } from '../test/neo4j/neo4j-server.ts';
import { countOf, syntheticGraph } from './synthetic-graph.ts';

const { values } = parseArgs({
  options: { edges: { type: 'string', default: '300000' }, store: { type: 'string', default: 'embedded,neo4j' } },
});
/** Ten edges a sentence, a hundred sentences a report, nine reports a city. */
const cities = Math.max(1, Math.round(Number(values.edges) / 9000));
const graph = syntheticGraph({ cities, years: 9, sentences: 100 });
const { nodes, edges } = countOf(graph);
console.log(`${nodes} nodes, ${edges} edges`);

let unit = 0;
async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = process.hrtime.bigint();
  await work();
  report(what, Number(process.hrtime.bigint() - start) / 1e9);
}

function report(what: string, seconds: number): void {
  unit ||= seconds;
  const rate = Math.round(edges / seconds).toLocaleString('en');
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${what.padEnd(36)} ${seconds.toFixed(1).padStart(7)} s  ${rate.padStart(9)} edges/s  ×${(seconds / unit).toFixed(1)}  ${memory} MB`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
try {
  await measure('CSV', () => exportGraph(graph, 'csv', join(folder, 'csv')));
  if (values.store.includes('embedded')) {
    const store = openEmbeddedStore(folder, { readOnly: false });
    await measure('embedded, new file', () => store.rebuild(graph));
    await measure('embedded, first question', () => store.node('place:0'));
    await measure('embedded, neighbourhood', () => store.neighbourhood('place:0', { limit: 300 }));
    console.log(
      `file: ${Math.round(statSync(join(graphsFolder(folder), readCurrent(folder)!.file)).size / 2 ** 20)} MB`,
    );
    await store.close();
  }
  const why = whyNoNeo4j();
  if (values.store.includes('neo4j') && why === null) {
    const server = await startNeo4j({ heap: '1g' });
    const store = await openNeo4jStore(server.environment);
    let edgesFrom = 0n;
    let edgesTo = 0n;
    await measure('neo4j, first load', () =>
      store.rebuild(graph, (_done, _total, what) => {
        const isEdge = EDGE_TYPES.some((type) => what === `loading ${type}`);
        if (!isEdge && edgesTo === 0n) edgesFrom = process.hrtime.bigint();
        if (isEdge) edgesTo = process.hrtime.bigint();
      }),
    );
    report('  of that, the edges alone', Number(edgesTo - edgesFrom) / 1e9);
    await measure('neo4j, the same build again', () => store.rebuild(graph));
    await measure('neo4j, every row compared', async () => console.log(JSON.stringify(await store.check(graph))));
    await measure('neo4j, neighbourhood', () => store.neighbourhood('place:0', { limit: 300 }));
    await store.close();
    await server.stop();
  } else if (why !== null) console.log(`Neo4j is left out: ${why}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
