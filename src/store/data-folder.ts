/** Where a build keeps what it makes: facts, decoded sources, graphs and the pointer to the current one. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreError } from '../schema/errors.ts';

/** `--data DIR`, else ZHENGTU_DATA, else .zhengtu in the working folder. */
export function dataFolder(given?: string): string {
  return resolve(given ?? process.env['ZHENGTU_DATA'] ?? '.zhengtu');
}

/**
 * Writes a file whole or not at all: under another name first, then renamed.
 * @throws StoreError `disk_full` or `not_writable`; what stood there before still stands.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${process.pid}.${Math.random().toString(36).slice(2)}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (cause) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder itself is what is wrong: the first error says so.
    }
    throw diskError(path, cause);
  }
}

/** Turns what the file system says into what a person can do. */
export function diskError(path: string, cause: unknown): StoreError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(
      'disk_full',
      `No space left while writing ${path}`,
      'Free some space or give another folder with --data; what was built before is untouched.',
      cause,
    );
  return new StoreError(
    'not_writable',
    `Cannot write ${path}: ${code ?? String(cause)}`,
    'Check the folder and its permissions, or give another one with --data.',
    cause,
  );
}
