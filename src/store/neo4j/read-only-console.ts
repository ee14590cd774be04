/** Typed questions to Neo4j: only after the server has proved that it refuses writes, and only of EXPLAIN type `r`. */
import { QueryError, StoreError } from '../../schema/errors.ts';
import type { Parameters, Table } from '../graph-store.ts';
import { driverParameters } from './cells.ts';
import type { Connection, ReadLimits } from './connection.ts';
import { neo4jError } from './neo4j-errors.ts';

const EXPLAIN = 'EXPLAIN ';

export class ReadOnlyConsole {
  readonly #connection: Connection;
  #proof: Promise<void> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `cypher` has passed the guard. @throws QueryError refused, wrong, over bounds; StoreError when the proof fails. */
  async run(cypher: string, parameters: Parameters, limits: ReadLimits): Promise<Table> {
    this.#proof ??= this.#prove().catch((error: unknown) => {
      this.#proof = null; // a server that was down may be asked again; one that allowed the write is asked again too
      throw error;
    });
    await this.#proof;
    await this.#mustRead(cypher, parameters, limits);
    return this.#connection.read(cypher, parameters, limits);
  }

  /** Tries to write with access mode READ, in a transaction that is rolled back whatever comes. */
  async #prove(): Promise<void> {
    const session = this.#connection.session('READ');
    try {
      const transaction = await session.beginTransaction({ timeout: 5_000 });
      try {
        await transaction.run('CREATE (n:ZhengtuSelfTest) RETURN n.id');
      } finally {
        await transaction.rollback().catch(() => undefined);
      }
    } catch (cause) {
      if (String((cause as { code?: string }).code).endsWith('Statement.AccessMode')) return;
      const error = neo4jError(cause);
      if (error instanceof StoreError) throw error;
      throw new StoreError(
        'console_closed',
        'Neo4j did not refuse a write as expected',
        'Typed queries stay closed.',
        cause,
      );
    } finally {
      await session.close();
    }
    throw new StoreError(
      'console_closed',
      'Neo4j accepted a write in a transaction for reading',
      'Typed queries stay closed on this server; the named questions work.',
    );
  }

  async #mustRead(cypher: string, parameters: Parameters, { timeoutMs }: ReadLimits): Promise<void> {
    const session = this.#connection.session('READ');
    try {
      const result = await session.run(EXPLAIN + cypher, driverParameters(parameters), { timeout: timeoutMs });
      if (result.summary.queryType !== 'r')
        throw new QueryError('refused', 'The query would change the graph', 'Only reading queries are answered.');
    } catch (cause) {
      const error = neo4jError(cause);
      throw error.code === 'wrong_query'
        ? new QueryError(error.code, unexplained(error.message), error.hint, cause)
        : error;
    } finally {
      await session.close();
    }
  }
}

/** Positions as in the text that was typed, without the EXPLAIN before it. */
function unexplained(message: string): string {
  const shift = EXPLAIN.length;
  return message
    .replace(
      /\(line 1, column (\d+) \(offset: (\d+)\)\)/u,
      (_, column, offset) => `(line 1, column ${Number(column) - shift} (offset: ${Number(offset) - shift}))`,
    )
    .replace(`"${EXPLAIN}`, '"')
    .replace(new RegExp(`\\n {${shift}}( *\\^)`, 'u'), '\n$1');
}
