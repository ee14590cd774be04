/**
 * Loads a graph: batched, idempotent, resumable. A meta node says which build is whole; it is set at the very end,
 * so that a load that was killed is never taken for a graph.
 */
import type { Session } from 'neo4j-driver';
import { StoreError } from '../../schema/errors.ts';
import { EDGE_TYPES, EDGES, type Graph, NODE_LABELS } from '../../schema/graph.ts';
import type { Progress } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { batches, edgeRow, type LoadRow, nodeRow } from './load-rows.ts';
import * as statements from './load-statements.ts';
import { isConstraintError, isMemoryError, neo4jError } from './neo4j-errors.ts';
import { BUILD_LABEL, edgeConstraints, indexStatements, nodeConstraints } from './schema-statements.ts';

const BATCH = 10_000;
/** Transactions at a time: the server works on one while the next is on its way. */
const WRITERS = 2;
const SMALLEST_BATCH = 50;
const INDEX_SECONDS = 600;

export interface BuildState {
  /** Hash of the build that is loaded or being loaded. */
  readonly hash: string;
  readonly complete: boolean;
}

/** What the driver's counters saw. */
export interface LoadCounters {
  nodesWritten: number;
  edgesWritten: number;
  removed: number;
  propertiesSet: number;
}

export async function readBuild(connection: Connection): Promise<BuildState | null> {
  const { rows } = await connection.read(
    `MATCH (b:${BUILD_LABEL} {id: 'zhengtu'}) RETURN b.hash, b.complete`,
    {},
    { maxRows: 1, timeoutMs: 60_000 },
  );
  return rows[0] ? { hash: String(rows[0][0]), complete: rows[0][1] === true } : null;
}

/**
 * Brings the database to `graph`. @param check compares every row although the build is there already.
 * @throws StoreError down, full, or `neo4j_foreign` when the database holds nodes that were not loaded by us.
 */
export async function loadGraph(
  connection: Connection,
  graph: Graph,
  progress: Progress | undefined,
  check = false,
): Promise<LoadCounters> {
  const counters: LoadCounters = { nodesWritten: 0, edgesWritten: 0, removed: 0, propertiesSet: 0 };
  const build = await readBuild(connection);
  if (!check && build?.complete && build.hash === graph.hash && (await isWhole(connection, graph))) {
    progress?.(1, 1, 'unchanged');
    return counters;
  }
  const present = await count(connection, 'MATCH (n) RETURN count(n) AS n');
  if (present > 0 && build === null)
    throw new StoreError(
      'neo4j_foreign',
      `The database holds ${present} nodes that Zhengtu did not load`,
      'Use an empty database, or name another with NEO4J_DATABASE.',
    );
  const session = connection.session('WRITE');
  try {
    const empty = present === 0;
    await makeSchema(session, nodeConstraints());
    if (!empty) await makeEdgeConstraints(session);
    if (!check) await markBuild(session, graph.hash, false);
    await new Load(connection, session, graph, empty, counters, progress).run();
    progress?.(1, 1, 'waiting for indexes');
    if (empty) await makeEdgeConstraints(session);
    if (!(await isWhole(connection, graph)))
      throw new StoreError(
        'neo4j_not_whole',
        'After loading, Neo4j does not hold what was sent',
        'Somebody else may write to the database. Build again.',
      );
    await makeSchema(session, indexStatements());
    await connection.command(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
    if (!check) await markBuild(session, graph.hash, true);
    return counters;
  } catch (cause) {
    throw neo4jError(cause);
  } finally {
    await session.close();
  }
}

/** All statements in one transaction: one by one they take seconds each. */
async function makeSchema(session: Session, cypher: readonly string[]): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const statement of cypher) await transaction.run(statement);
  });
}

/** A first load has none until its end, so a transaction that was sent twice may have left edges twice. */
async function makeEdgeConstraints(session: Session): Promise<void> {
  try {
    await makeSchema(session, edgeConstraints());
  } catch (cause) {
    if (!isConstraintError(cause)) throw cause;
    for (const type of EDGE_TYPES)
      await session.executeWrite((transaction) => transaction.run(statements.deleteTwins(type)));
    await makeSchema(session, edgeConstraints());
  }
}

async function markBuild(session: Session, hash: string, complete: boolean): Promise<void> {
  const cypher = `MERGE (b:${BUILD_LABEL} {id: 'zhengtu'}) SET b.hash = $hash, b.complete = $complete`;
  await session.executeWrite((transaction) => transaction.run(cypher, { hash, complete }));
}

async function count(connection: Connection, cypher: string): Promise<number> {
  return Number((await connection.read(cypher, {}, { maxRows: 1, timeoutMs: 60_000 })).rows[0]?.[0] ?? 0);
}

/** Every label and type has as many as the graph: a cheap look before a build is taken for unchanged. */
async function isWhole(connection: Connection, graph: Graph): Promise<boolean> {
  for (const label of NODE_LABELS)
    if ((await count(connection, statements.countNodes(label))) !== graph.nodes[label].length) return false;
  for (const type of EDGE_TYPES)
    if ((await count(connection, statements.countEdges(type))) !== graph.edges[type].length) return false;
  return true;
}

interface Batch {
  readonly rows: readonly LoadRow[];
  readonly merge: string;
  readonly create: string;
  readonly what: string;
}

class Load {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #graph: Graph;
  readonly #empty: boolean;
  readonly #counters: LoadCounters;
  readonly #progress: Progress | undefined;
  readonly #total: number;
  #done = 0;

  constructor(
    connection: Connection,
    session: Session,
    graph: Graph,
    empty: boolean,
    counters: LoadCounters,
    progress: Progress | undefined,
  ) {
    this.#connection = connection;
    this.#session = session;
    this.#graph = graph;
    this.#empty = empty;
    this.#counters = counters;
    this.#progress = progress;
    const lists = [...Object.values(graph.nodes), ...Object.values(graph.edges)];
    this.#total = lists.reduce((sum, list) => sum + list.length, 0);
  }

  async run(): Promise<void> {
    await this.#writeAll(this.#nodeBatches());
    await this.#writeAll(this.#edgeBatches());
    if (this.#empty) return;
    await this.#removeStaleEdges();
    await this.#removeStaleNodes();
  }

  *#nodeBatches(): Generator<Batch> {
    for (const what of NODE_LABELS) {
      const [merge, create] = [statements.mergeNodes(what), statements.createNodes(what)];
      for (const rows of batches(this.#graph.nodes[what], BATCH, nodeRow)) yield { rows, merge, create, what };
    }
  }

  *#edgeBatches(): Generator<Batch> {
    for (const what of EDGE_TYPES)
      for (const ends of EDGES[what].ends) {
        const edges = this.#graph.edges[what].filter((e) => e.fromLabel === ends[0] && e.toLabel === ends[1]);
        const [merge, create] = [statements.mergeEdges(what, ends), statements.createEdges(what, ends)];
        for (const rows of batches(edges, BATCH, edgeRow)) yield { rows, merge, create, what };
      }
  }

  /** Writers take the next batch when they are done with theirs; the first error ends them all. */
  async #writeAll(waiting: Generator<Batch>): Promise<void> {
    const writer = async (): Promise<void> => {
      const session = this.#connection.session('WRITE');
      try {
        for (const batch of waiting) await this.#write(session, batch);
      } finally {
        await session.close();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: WRITERS }, writer));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** One batch; halved where the server's transaction memory is too small, merged where it is there already. */
  async #write(session: Session, { rows, merge, create, what }: Batch): Promise<void> {
    let cypher = this.#empty ? create : merge;
    const waiting = [rows];
    while (waiting.length > 0) {
      const part = waiting.shift()!;
      try {
        const { summary } = await session.executeWrite((transaction) => transaction.run(cypher, { rows: part }));
        const { nodesCreated, relationshipsCreated, propertiesSet } = summary.counters.updates();
        this.#counters.nodesWritten += nodesCreated;
        this.#counters.edgesWritten += relationshipsCreated;
        this.#counters.propertiesSet += propertiesSet;
      } catch (cause) {
        if (isConstraintError(cause) && cypher === create) {
          cypher = merge; // committed although the answer was lost
          waiting.unshift(part);
        } else if (isMemoryError(cause) && part.length > SMALLEST_BATCH) {
          const half = part.length >> 1;
          waiting.unshift(part.slice(0, half), part.slice(half));
        } else throw cause;
      }
    }
    this.#done += rows.length;
    this.#progress?.(this.#done, this.#total, `loading ${what}`);
  }

  /** After all of ours are in, another count than ours means that there are others. */
  async #removeStaleEdges(): Promise<void> {
    for (const type of EDGE_TYPES) {
      const edges = this.#graph.edges[type];
      if ((await count(this.#connection, statements.countEdges(type))) === edges.length) continue;
      const known = new Set(edges.map(({ id }) => id));
      await this.#remove(statements.edgeIds(type), statements.deleteEdges(type), known, type);
    }
  }

  async #removeStaleNodes(): Promise<void> {
    for (const label of NODE_LABELS) {
      const nodes = this.#graph.nodes[label];
      if ((await count(this.#connection, statements.countNodes(label))) === nodes.length) continue;
      const known = new Set(nodes.map(({ id }) => id));
      await this.#remove(statements.nodeIds(label), statements.deleteNodes(label), known, label);
      await this.#session.executeWrite((transaction) => transaction.run(statements.deleteNodesWithoutId(label)));
    }
  }

  async #remove(read: string, remove: string, known: ReadonlySet<string>, what: string): Promise<void> {
    const stale: string[] = [];
    const session = this.#connection.session('READ', 10_000);
    try {
      for await (const record of session.run(read)) {
        const id: unknown = record.get(0);
        if (typeof id === 'string' && !known.has(id)) stale.push(id);
      }
    } finally {
      await session.close();
    }
    for (const ids of batches(stale, BATCH, (id) => id)) {
      await this.#session.executeWrite((transaction) => transaction.run(remove, { ids }));
      this.#counters.removed += ids.length;
      this.#progress?.(this.#done, this.#total, `removing old ${what}`);
    }
  }
}
