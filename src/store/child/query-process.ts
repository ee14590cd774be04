/** A child process that answers questions: one at a time, each with a deadline that kills. */
import type { ChildProcess } from 'node:child_process';
import { QueryError, StoreError } from '../../schema/errors.ts';
import type { Parameters, QueryLimits, Table } from '../graph-store.ts';
import { outOfMemory, overDeadline } from './bounds.ts';
import type { Answer, ChildError } from './messages.ts';

const MAX_WAITING = 50;

interface Waiting {
  readonly id: number;
  readonly timeoutMs: number;
  readonly resolve: (table: Table) => void;
  readonly reject: (error: Error) => void;
}

export interface Bounds {
  /** Past the engine's own bound comes ours, so much later. */
  readonly graceMs: number;
  /** Bytes of address space that questions may use beyond what the process needs when idle. */
  readonly room: number;
  readonly heapMb: number;
  /** Longest answer, in characters of JSON, and whether it is cut there or refused. */
  readonly maxLength: number;
  readonly cut: boolean;
}

/** What the process is for. */
export interface QueryPlan {
  readonly bounds: Bounds;
  readonly start: () => ChildProcess;
  /** Why the process could not begin to serve. */
  readonly notServed: (error: ChildError) => Error;
  /** What was wrong with a question. */
  readonly queryError: (error: ChildError, timeoutMs: number) => Error;
}

export class QueryProcess {
  readonly #plan: QueryPlan;
  #child: Promise<ChildProcess> | null = null;
  #running: ChildProcess | null = null;
  #asked: Waiting | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #nextId = 1;
  #closed = false;

  constructor(plan: QueryPlan) {
    this.#plan = plan;
  }

  /** @throws QueryError wrong query, deadline, memory, too many waiting; StoreError when it cannot serve. */
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
        }, timeoutMs + this.#plan.bounds.graceMs);
        const { maxLength, cut } = this.#plan.bounds;
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
      const child = this.#plan.start();
      this.#running = child;
      let errors = '';
      child.stderr?.on('data', (data: Buffer) => {
        errors = (errors + data.toString()).slice(-2000);
      });
      (child.stderr as unknown as { unref(): void } | null)?.unref();
      child.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') resolve(child);
        else if (answer.kind === 'broken') {
          reject(this.#plan.notServed(answer.error));
          this.#stop(child);
        } else if (answer.id === this.#asked?.id) {
          if (answer.kind === 'table') this.#asked.resolve(answer.table);
          else this.#asked.reject(this.#plan.queryError(answer.error, this.#asked.timeoutMs));
        }
      });
      child.on('error', ({ message }) => {
        reject(this.#plan.notServed({ message }));
        this.#stop(child);
      });
      child.on('exit', (code, signal) => {
        const message = errors || `its process ended with ${signal ?? code}`;
        reject(this.#plan.notServed({ message }));
        if (this.#running !== child) return;
        this.#running = null;
        this.#child = null;
        this.#asked?.reject(outOfMemory(new Error(message)));
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
