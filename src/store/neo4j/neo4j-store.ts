/** Neo4j behind the store's port: the reference dialect, one driver, reading with access mode READ. */
import { StoreError } from '../../schema/errors.ts';
import { EDGE_TYPES, type EdgeType, type Graph, NODE_LABELS, type NodeLabel } from '../../schema/graph.ts';
import { ownError } from '../child/bounds.ts';
import { type Bounds, QueryProcess } from '../child/query-process.ts';
import { startChild } from '../child/start-child.ts';
import { guardNeo4j } from '../console/neo4j-guard.ts';
import type {
  EdgeView,
  GraphStore,
  Neighbourhood,
  NeighbourhoodOptions,
  NodeView,
  Parameters,
  Progress,
  QueryLimits,
  StoreInfo,
  Subgraph,
  Table,
} from '../graph-store.ts';
import { Operations } from '../operations.ts';
import { Connection } from './connection.ts';
import { type LoadCounters, loadGraph, readBuild } from './load.ts';
import * as statements from './load-statements.ts';
import { type Neo4jSettings, neo4jSettings, settingsEnvironment } from './settings.ts';

/** The server looks for transactions over their time every two seconds. */
const CONSOLE: Bounds = { graceMs: 2500, room: 2 * 2 ** 30, heapMb: 512, maxLength: 32 << 20, cut: true };
/** For so long a build that was found whole is taken to be so. */
const BUILD_CHECK_MS = 5_000;

export interface Neo4jStore extends GraphStore {
  /** Compares every row with what is stored, although the build is there already, and repairs. What was written is counted. */
  check(graph: Graph, progress?: Progress): Promise<LoadCounters>;
}

/**
 * Opens the store named by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.
 * @throws StoreError not set, down, auth, version, database.
 */
export async function openNeo4jStore(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Neo4jStore> {
  const settings = neo4jSettings(environment);
  const connection = new Connection(settings);
  try {
    return new OpenNeo4jStore(connection, await connection.verify(), consoleProcess(settings));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Typed questions go through a process of their own: the driver cannot stop reading a row that is too large. */
function consoleProcess(settings: Neo4jSettings): QueryProcess {
  const failed = (message: string): StoreError =>
    new StoreError('console_broken', `Typed queries cannot be put to Neo4j: ${message.split('\n')[0]}`, 'Try again.');
  return new QueryProcess({
    bounds: CONSOLE,
    start: () =>
      startChild(new URL('./console-worker', import.meta.url), [String(CONSOLE.room)], {
        addressSpace: CONSOLE.room,
        heapMb: CONSOLE.heapMb,
        environment: settingsEnvironment(settings),
      }),
    notServed: (error) => ownError(error) ?? failed(error.message),
    queryError: (error) => ownError(error) ?? failed(error.message),
  });
}

class OpenNeo4jStore implements Neo4jStore {
  readonly #connection: Connection;
  readonly #version: string;
  readonly #operations = new Operations((...question) => this.run(...question));
  readonly #console: QueryProcess;
  #wholeUntil = 0;

  constructor(connection: Connection, version: string, typed: QueryProcess) {
    this.#connection = connection;
    this.#version = version;
    this.#console = typed;
  }

  async rebuild(graph: Graph, progress?: Progress): Promise<void> {
    this.#wholeUntil = 0;
    await loadGraph(this.#connection, graph, progress);
  }

  check(graph: Graph, progress?: Progress): Promise<LoadCounters> {
    return loadGraph(this.#connection, graph, progress, true);
  }

  async run(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    await this.#whole();
    return this.#connection.read(cypher, parameters, limits);
  }

  async console(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    const guarded = guardNeo4j(cypher);
    await this.#whole();
    return this.#console.ask(guarded, parameters, limits);
  }

  node(id: string): Promise<NodeView | null> {
    return this.#operations.node(id);
  }

  neighbourhood(id: string, options: NeighbourhoodOptions): Promise<Neighbourhood> {
    return this.#operations.neighbourhood(id, options);
  }

  edgesAmong(ids: readonly string[], options?: { from?: number; to?: number }): Promise<readonly EdgeView[]> {
    return this.#operations.edgesAmong(ids, options);
  }

  paths(from: string, to: string, options: { maxLength: number; limit: number }): Promise<readonly Subgraph[]> {
    return this.#operations.paths(from, to, options);
  }

  async stats(): Promise<{ nodes: Record<NodeLabel, number>; edges: Record<EdgeType, number> }> {
    const nodes: [NodeLabel, number][] = [];
    const edges: [EdgeType, number][] = [];
    for (const label of NODE_LABELS) nodes.push([label, await this.#count(statements.countNodes(label))]);
    for (const type of EDGE_TYPES) edges.push([type, await this.#count(statements.countEdges(type))]);
    return {
      nodes: Object.fromEntries(nodes) as Record<NodeLabel, number>,
      edges: Object.fromEntries(edges) as Record<EdgeType, number>,
    };
  }

  async info(): Promise<StoreInfo> {
    const build = await readBuild(this.#connection);
    return { store: 'neo4j', version: this.#version, build: build?.complete ? build.hash : null };
  }

  async close(): Promise<void> {
    await this.#console.close();
    await this.#connection.close();
  }

  async #count(cypher: string): Promise<number> {
    const { rows } = await this.run(cypher, {}, { maxRows: 1, timeoutMs: 60_000 });
    return Number(rows[0]?.[0] ?? 0);
  }

  /** @throws StoreError `no_graph`, or `half_loaded` while a load runs or after one was cut off. */
  async #whole(): Promise<void> {
    if (Date.now() < this.#wholeUntil) return;
    const build = await readBuild(this.#connection);
    if (build === null)
      throw new StoreError('no_graph', 'Neo4j holds no graph of ours', 'Build one: zhengtu build PATH --store neo4j.');
    if (!build.complete)
      throw new StoreError(
        'half_loaded',
        'The graph in Neo4j is being loaded, or its loading was cut off',
        'Wait, or run the same build again: it goes on where it stopped.',
      );
    this.#wholeUntil = Date.now() + BUILD_CHECK_MS;
  }
}
