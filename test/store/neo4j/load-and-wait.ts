/** Loads a graph until its edges begin, says so and stands still: to be killed there. */
import { syntheticGraph } from '../../../bench/synthetic-graph.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';

const store = await openNeo4jStore();
await store.rebuild(syntheticGraph({ cities: 8, years: 5, sentences: 60 }, 7), (_done, _total, what) => {
  if (what !== 'loading HAS_PROJECT') return;
  process.stdout.write('now\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120_000);
});
