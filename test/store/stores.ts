/** Both stores for one suite: the embedded one always, Neo4j where it can be started. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { startNeo4j, whyNoNeo4j } from '../neo4j/neo4j-server.ts';

export interface OpenStore {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

export interface StoreUnderTest {
  readonly name: 'embedded' | 'neo4j';
  readonly open: () => Promise<OpenStore>;
}

/** A folder of one's own, and what removes it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function openEmbedded(): Promise<OpenStore> {
  const { folder, remove } = temporaryFolder();
  const store = openEmbeddedStore(folder, { readOnly: false });
  return {
    store,
    close: async () => {
      await store.close();
      remove();
    },
  };
}

async function openNeo4j(): Promise<OpenStore> {
  const server = await startNeo4j();
  const store = await openNeo4jStore(server.environment);
  return {
    store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}

export const noNeo4j = whyNoNeo4j();
if (noNeo4j !== null) process.stderr.write(`The Neo4j tests are skipped: ${noNeo4j}.\n`);

export const STORES: readonly StoreUnderTest[] = [
  { name: 'embedded', open: openEmbedded },
  ...(noNeo4j === null ? [{ name: 'neo4j' as const, open: openNeo4j }] : []),
];

/** Starting Neo4j on a busy machine, with its schema. */
export const START_MS = 900_000;
