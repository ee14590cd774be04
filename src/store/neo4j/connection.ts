/** One driver for the store: reading, writing and streaming with bounds. */
import neo4j, { type Driver, type ResultSummary, type Session } from 'neo4j-driver';
import { QueryError, StoreError } from '../../schema/errors.ts';
import { outOfMemory } from '../child/bounds.ts';
import type { Cell, Parameters, QueryLimits, Table } from '../graph-store.ts';
import { CellMaker, driverParameters } from './cells.ts';
import { neo4jError, refuseOtherVersions } from './neo4j-errors.ts';
import type { Neo4jSettings } from './settings.ts';

/** Loading waits so long for a server that is being restarted; reading does not wait. */
const RETRY_MS = 300_000;
const START_MS = 60_000;
/** An answer above this is cut, or refused when it is not a typed question's: we must hold it whole. */
const MAX_LENGTH = 400 << 20;

export interface ReadLimits extends QueryLimits {
  /** Longest answer, in characters of JSON. */
  readonly maxLength?: number;
}

export class Connection {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, user, password, database }: Neo4jSettings) {
    const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
    this.#driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      userAgent: 'zhengtu',
    });
    this.#database = database;
  }

  /** Version of the server. @throws StoreError down, slow, auth, no such database, another version than 5. */
  async verify(): Promise<string> {
    let version: string;
    try {
      const { agent } = await this.#driver.getServerInfo({ database: this.#database });
      version = agent?.replace('Neo4j/', '') ?? 'unknown';
    } catch (cause) {
      throw neo4jError(cause);
    }
    refuseOtherVersions(version);
    await this.read('RETURN 1', {}, { maxRows: 1, timeoutMs: START_MS }).catch((error: unknown) => {
      if (!(error instanceof QueryError)) throw error;
      throw new StoreError(
        'neo4j_slow',
        `Neo4j does not answer within ${START_MS / 1000} s`,
        'It may still be starting; try again.',
        error,
      );
    });
    return version;
  }

  session(mode: 'READ' | 'WRITE', fetchSize = 1000): Session {
    const defaultAccessMode = mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE;
    return this.#driver.session({ database: this.#database, defaultAccessMode, fetchSize });
  }

  /** Reads with access mode READ, in a transaction that is always rolled back; rows beyond the cap are not fetched. */
  async read(cypher: string, parameters: Parameters, limits: ReadLimits): Promise<Table> {
    try {
      return await this.#readOnce(cypher, parameters, limits);
    } catch (cause) {
      if (!neo4j.isRetryableError(cause)) throw neo4jError(cause);
    }
    try {
      return await this.#readOnce(cypher, parameters, limits); // a pooled connection outlived a restart of the server
    } catch (cause) {
      throw neo4jError(cause);
    }
  }

  async #readOnce(cypher: string, parameters: Parameters, limits: ReadLimits): Promise<Table> {
    const session = this.session('READ', Math.min(limits.maxRows + 1, limits.maxLength === undefined ? 1000 : 20));
    try {
      const transaction = await session.beginTransaction({ timeout: limits.timeoutMs });
      try {
        return await readTable(transaction.run(cypher, driverParameters(parameters)), limits);
      } finally {
        await transaction.close();
      }
    } finally {
      await session.close();
    }
  }

  /** One statement outside of managed retries, for schema commands and the self-test. */
  async command(cypher: string, parameters: Parameters = {}): Promise<ResultSummary> {
    const session = this.session('WRITE');
    try {
      return (await session.run(cypher, driverParameters(parameters))).summary;
    } catch (cause) {
      throw neo4jError(cause);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

type Streaming = AsyncIterable<{ keys: readonly PropertyKey[]; get(key: number): unknown }> & {
  keys(): Promise<readonly PropertyKey[]>;
};

async function readTable(result: Streaming, { maxRows, maxLength = MAX_LENGTH }: ReadLimits): Promise<Table> {
  const columns = (await result.keys()).map(String);
  const raw: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    if (raw.length >= maxRows) {
      truncated = true;
      break;
    }
    raw.push(columns.map((_, i) => record.get(i)));
  }
  const maker = new CellMaker();
  for (const row of raw) for (const value of row) maker.note(value);
  const rows: Cell[][] = [];
  let length = 0;
  for (const row of raw) {
    const cells = row.map((value) => maker.cell(value));
    length += JSON.stringify(cells).length;
    if (length > maxLength) {
      if (maxLength === MAX_LENGTH || rows.length === 0)
        throw outOfMemory(new Error('the answer is longer than it may be'));
      return { columns, rows, truncated: true };
    }
    rows.push(cells);
  }
  return { columns, rows, truncated };
}
