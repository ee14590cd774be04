/** Builds a graph until its progress names a moment, says so and stands still: to be killed there. */
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { smallGraph } from '../small-graph.ts';

const [folder, moment] = process.argv.slice(2);
const store = openEmbeddedStore(folder!, { readOnly: false });
await store.rebuild(smallGraph({ without: ['海东市/2024'] }), (_done, _total, what) => {
  if (!what.startsWith(moment!)) return;
  process.stdout.write('now\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
});
