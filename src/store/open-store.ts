/** Chooses and opens the graph store: Neo4j where asked for, the embedded one otherwise. */
import { UsageError } from '../schema/errors.ts';
import type { GraphStore } from './graph-store.ts';

export interface StoreChoice {
  readonly data: string;
  readonly store: string | undefined;
  readonly readOnly: boolean;
}

/** @throws StoreError when the store is missing or down; UsageError for an unknown name. */
export async function openStore({ data, store = 'embedded', readOnly }: StoreChoice): Promise<GraphStore> {
  switch (store) {
    case 'embedded': {
      const { openEmbeddedStore } = await import('./embedded/embedded-store.ts');
      return openEmbeddedStore(data, { readOnly });
    }
    case 'neo4j': {
      const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
      return openNeo4jStore();
    }
    default:
      throw new UsageError('unknown_store', `There is no store “${store}”`, 'Use --store embedded or --store neo4j.');
  }
}
