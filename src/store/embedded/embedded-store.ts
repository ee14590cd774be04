/** The embedded graph store: a file made anew by each build, served read-only from child processes. */
import { join } from 'node:path';
import { StoreError } from '../../schema/errors.ts';
import { EDGE_TYPES, type Graph, NODE_LABELS } from '../../schema/graph.ts';
import type { Bounds } from '../child/query-process.ts';
import { guardEmbedded } from '../console/embedded-guard.ts';
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
import { buildGraphFile } from './build-graph-file.ts';
import { type Current, graphsFolder, readCurrent, removeOldGraphs, writeCurrent } from './current-graph.ts';
import { GraphProcess } from './graph-process.ts';
import { ladybugVersion } from './library.ts';
import { layoutHash } from './tables.ts';

/** Our own questions may read whole tables; typed ones are bounded tightly. */
const OWN: Bounds = { graceMs: 300, room: 4 * 2 ** 30, heapMb: 2048, maxLength: 400 << 20, cut: false };
const CONSOLE: Bounds = { graceMs: 300, room: 2 ** 30, heapMb: 512, maxLength: 32 << 20, cut: true };

/**
 * Opens the embedded store of a data folder; it need not hold a graph yet.
 * @throws StoreError `embedded_unavailable` where the package is missing.
 */
export function openEmbeddedStore(dataFolder: string, options: { readonly readOnly: boolean }): GraphStore {
  return new EmbeddedStore(dataFolder, options.readOnly, ladybugVersion());
}

class EmbeddedStore implements GraphStore {
  readonly #data: string;
  readonly #readOnly: boolean;
  readonly #version: string;
  readonly #operations = new Operations((...question) => this.run(...question));
  /** Two processes: a slow typed question must not hold up the page. */
  #own: GraphProcess | null = null;
  #console: GraphProcess | null = null;

  constructor(dataFolder: string, readOnly: boolean, version: string) {
    this.#data = dataFolder;
    this.#readOnly = readOnly;
    this.#version = version;
  }

  async rebuild(graph: Graph, progress?: Progress): Promise<void> {
    if (this.#readOnly) throw new StoreError('read_only', 'The store was opened for reading', 'Open it for writing.');
    const layout = layoutHash(this.#version);
    const before = readCurrent(this.#data);
    if (before?.hash === graph.hash && before.layout === layout) {
      progress?.(1, 1, 'unchanged');
      return;
    }
    const file = `${graph.hash.slice(0, 12)}.${layout.slice(0, 6)}.lbug`;
    await buildGraphFile(this.#data, file, graph, progress);
    const current: Current = {
      store: 'embedded',
      hash: graph.hash,
      layout,
      file,
      previous: before && before.file !== file ? before.file : null,
      counts: countsOf(graph),
    };
    writeCurrent(this.#data, current);
    removeOldGraphs(this.#data, current);
  }

  run(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    return this.#asked(() => {
      this.#own = this.#serving(this.#own, OWN);
      return this.#own.ask(cypher, parameters, limits);
    });
  }

  console(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    return this.#asked(() => {
      const guarded = guardEmbedded(cypher, limits.maxRows);
      this.#console = this.#serving(this.#console, CONSOLE);
      return this.#console.ask(guarded, parameters, limits);
    });
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

  async stats(): Promise<Current['counts']> {
    return this.#current().counts;
  }

  async info(): Promise<StoreInfo> {
    return { store: 'embedded', version: this.#version, build: readCurrent(this.#data)?.hash ?? null };
  }

  async close(): Promise<void> {
    await Promise.all([this.#own?.close(), this.#console?.close()]);
  }

  #current(): Current {
    const current = readCurrent(this.#data);
    if (current) return current;
    throw new StoreError('no_graph', `There is no graph in ${this.#data}`, 'Build one: zhengtu build PATH.');
  }

  /** The process of the file that the pointer names now: a build done elsewhere is seen by the next question. */
  #serving(process: GraphProcess | null, bounds: Bounds): GraphProcess {
    const file = join(graphsFolder(this.#data), this.#current().file);
    if (process?.file === file) return process;
    process?.retire();
    return new GraphProcess(file, bounds);
  }

  /** Refusals before the question is sent become rejections too. */
  async #asked(question: () => Promise<Table>): Promise<Table> {
    return question();
  }
}

function countsOf(graph: Graph): Current['counts'] {
  return {
    nodes: Object.fromEntries(
      NODE_LABELS.map((label) => [label, graph.nodes[label].length]),
    ) as Current['counts']['nodes'],
    edges: Object.fromEntries(EDGE_TYPES.map((type) => [type, graph.edges[type].length])) as Current['counts']['edges'],
  };
}
