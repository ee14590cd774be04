/** A child process that answers questions from one graph file: one at a time, each with a deadline that kills. */
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { QueryError, StoreError } from '../../schema/errors.ts';
import type { Parameters, QueryLimits, Table } from '../graph-store.ts';
import { startChild } from './child.ts';
import type { Answer } from './messages.ts';
import { outOfMemory, overDeadline, queryError } from './query-errors.ts';

/** Past the soft bound of the engine comes the hard one. */
const GRACE_MS = 300;
const MAX_WAITING = 50;

interface Waiting {
  readonly id: number;
  readonly timeoutMs: number;
  readonly resolve: (table: Table) => void;
  readonly reject: (error: Error) => void;
}

export interface Bounds {
  /** Bytes of address space that questions may use beyond what the process needs when idle. */
  readonly room: number;
  readonly heapMb: number;
  /** Longest answer, in characters of JSON, and whether it is cut there or refused. */
  readonly maxLength: number;
  readonly cut: boolean;
}

export class QueryProcess {
  readonly file: string;
  readonly #bounds: Bounds;
  #child: Promise<ChildProcess> | null = null;
  #running: ChildProcess | null = null;
  #asked: Waiting | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #nextId = 1;
  #closed = false;

  constructor(file: string, bounds: Bounds) {
    this.file = file;
    this.#bounds = bounds;
  }

  /** @throws QueryError wrong query, deadline, memory, too many waiting; StoreError when the file cannot be served. */
  ask(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<Table> {
    if (this.#waiting >= MAX_WAITING)
      return Promise.reject(
        new QueryError('busy', 'Too many queries are waiting', 'Try again when the running ones are done.'),
      );
    this.#waiting++;
    const mine = this.#turn.then(() => this.#answer(cypher, parameters, limits)).finally(() => this.#waiting--);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Closes when the questions that wait already are answered. */
  retire(): void {
    void this.#turn.then(() => this.close());
  }

  /** Resolves when the process has ended: its file is free then. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#running;
    this.#running = null;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }

  async #answer(cypher: string, parameters: Parameters, { maxRows, timeoutMs }: QueryLimits): Promise<Table> {
    if (this.#closed) throw new StoreError('store_closed', 'The store is closed', 'Open it again.');
    this.#child ??= this.#start();
    const child = await this.#child;
    const id = this.#nextId++;
    child.channel?.ref();
    child.ref();
    let deadline: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Table>((resolve, reject) => {
        this.#asked = { id, timeoutMs, resolve, reject };
        deadline = setTimeout(() => {
          reject(overDeadline(timeoutMs));
          this.#stop(child);
        }, timeoutMs + GRACE_MS);
        const { maxLength, cut } = this.#bounds;
        child.send({ id, cypher, parameters, maxRows, timeoutMs, maxLength, cut }, (error) => {
          if (error) reject(outOfMemory(error));
        });
      });
    } finally {
      clearTimeout(deadline);
      this.#asked = null;
      child.channel?.unref();
      child.unref();
    }
  }

  #start(): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      const maxDbSize = databaseSize(this.file);
      const child = startChild('worker', [this.file, String(maxDbSize), String(this.#bounds.room)], {
        addressSpace: maxDbSize + this.#bounds.room,
        heapMb: this.#bounds.heapMb,
      });
      this.#running = child;
      let errors = '';
      child.stderr?.on('data', (data: Buffer) => {
        errors = (errors + data.toString()).slice(-2000);
      });
      (child.stderr as unknown as { unref(): void } | null)?.unref();
      child.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') resolve(child);
        else if (answer.kind === 'broken') {
          reject(notServed(this.file, answer.code, answer.message));
          this.#stop(child);
        } else if (answer.id === this.#asked?.id) {
          if (answer.kind === 'table') this.#asked.resolve(answer.table);
          else this.#asked.reject(queryError(answer.message, this.#asked.timeoutMs));
        }
      });
      child.on('error', (cause) => reject(notServed(this.file, 'embedded_broken', cause.message)));
      child.on('exit', (code, signal) => {
        reject(notServed(this.file, 'embedded_broken', errors || `its process ended with ${signal ?? code}`));
        if (this.#running !== child) return;
        this.#running = null;
        this.#child = null;
        this.#asked?.reject(outOfMemory(new Error(errors || String(signal ?? code))));
      });
    });
  }

  #stop(child: ChildProcess): void {
    if (this.#running === child) {
      this.#running = null;
      this.#child = null;
    }
    child.kill('SIGKILL');
  }
}

/** The address space that the database reserves: a power of two with room over the file. */
function databaseSize(file: string): number {
  return Math.max(2 ** 30, 2 ** (Math.ceil(Math.log2(statSync(file).size)) + 1));
}

function notServed(file: string, code: string, message: string): StoreError {
  return new StoreError(
    code,
    code === 'embedded_unavailable'
      ? message
      : `The graph file ${file} cannot be opened: ${message.trim().split('\n')[0]}`,
    code === 'embedded_unavailable'
      ? 'Set NEO4J_URI and use --store neo4j.'
      : 'Build again (zhengtu build PATH): graphs are remade from the kept facts.',
  );
}
