import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../../src/store/export/export-graph.ts';
import { importArguments } from '../../../src/store/export/folders.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { startNeo4j } from '../../neo4j/neo4j-server.ts';
import { smallGraph } from '../small-graph.ts';
import { noNeo4j, START_MS, temporaryFolder } from '../stores.ts';

describe.skipIf(noNeo4j !== null)('neo4j-admin import of an export', () => {
  it('gives the graph that the loader would have written', { timeout: START_MS }, async () => {
    const graph = smallGraph();
    const { folder, remove } = temporaryFolder();
    await exportGraph(graph, 'neo4j-admin', folder);
    const server = await startNeo4j({ admin: importArguments(graph, folder) });
    try {
      const store = await openNeo4jStore(server.environment);
      expect((await store.info()).build).toBe(graph.hash);
      expect(await store.check(graph)).toEqual({ nodesWritten: 0, edgesWritten: 0, removed: 0, propertiesSet: 0 });
      const tunnel = graph.nodes.Project.find((n) => n.id.includes('管廊'))!;
      expect((await store.node(tunnel.id))?.properties).toEqual(tunnel.properties);
      await store.close();
    } finally {
      await server.stop();
      remove();
    }
  });
});
