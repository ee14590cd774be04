/** Finds the embedded database's native package: only its prebuilt package for this platform is depended on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { StoreError } from '../../schema/errors.ts';

/** What we use of the package; its own types come with its Linux build alone. */
export interface Ladybug {
  readonly Database: new (...options: readonly (string | number | boolean)[]) => LadybugDatabase;
  readonly Connection: new (database: LadybugDatabase, threads?: number) => LadybugConnection;
}

export interface LadybugDatabase {
  initSync(): void;
  closeSync(): void;
}

export interface LadybugStatement {
  isSuccess(): boolean;
  isReadOnly(): boolean;
  getErrorMessage(): string;
}

export interface LadybugResult {
  hasNext(): boolean;
  getNextSync(): Record<string, unknown>;
  getAllSync(): Record<string, unknown>[];
  getColumnNamesSync(): string[];
  close(): void;
}

export interface LadybugConnection {
  prepareSync(statement: string): LadybugStatement;
  execute(statement: LadybugStatement, parameters?: Record<string, unknown>): Promise<LadybugResult | LadybugResult[]>;
  query(statement: string): Promise<LadybugResult | LadybugResult[]>;
  setQueryTimeout(milliseconds: number): void;
  closeSync(): void;
}

const require = createRequire(import.meta.url);
const OWN = `@ladybugdb/core-${process.platform}-${process.arch}`;
const PACKAGES = [OWN, '@ladybugdb/core'];

function unavailable(cause: unknown): StoreError {
  return new StoreError(
    'embedded_unavailable',
    `The embedded graph store cannot run here (no working package ${OWN})`,
    'Set NEO4J_URI and use --store neo4j, or install on Linux x64 with glibc 2.34 or newer. Commands that need no graph work as before.',
    cause,
  );
}

function firstThatWorks<T>(load: (name: string) => T): T {
  if (process.env['ZHENGTU_EMBEDDED'] === 'off') throw unavailable(new Error('ZHENGTU_EMBEDDED=off'));
  let cause: unknown;
  for (const name of PACKAGES) {
    try {
      return load(name);
    } catch (error) {
      cause ??= error;
    }
  }
  throw unavailable(cause);
}

/** Version of the package, without loading native code. @throws StoreError `embedded_unavailable`. */
export function ladybugVersion(): string {
  return firstThatWorks((name) => {
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
      version: string;
    };
    return version;
  });
}

/** Loads the native code: for child processes alone. @throws StoreError `embedded_unavailable`. */
export function loadLadybug(): Ladybug {
  return firstThatWorks((name) => require(name) as Ladybug);
}
