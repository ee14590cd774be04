/** The process that serves one graph file. */
import { statSync } from 'node:fs';
import { StoreError } from '../../schema/errors.ts';
import { ownError } from '../child/bounds.ts';
import { type Bounds, QueryProcess } from '../child/query-process.ts';
import { startChild } from '../child/start-child.ts';
import { queryError } from './query-errors.ts';

const WORKER = new URL('./worker', import.meta.url);

export class GraphProcess extends QueryProcess {
  readonly file: string;

  constructor(file: string, bounds: Bounds) {
    super({
      bounds,
      start: () => {
        const maxDbSize = databaseSize(file);
        return startChild(WORKER, [file, String(maxDbSize), String(bounds.room)], {
          addressSpace: maxDbSize + bounds.room,
          heapMb: bounds.heapMb,
        });
      },
      notServed: (error) => ownError(error) ?? notOpened(file, error.message),
      queryError: (error, timeoutMs) => ownError(error) ?? queryError(error.message, timeoutMs),
    });
    this.file = file;
  }
}

/** The address space that the database reserves: a power of two with room over the file. */
function databaseSize(file: string): number {
  return Math.max(2 ** 30, 2 ** (Math.ceil(Math.log2(statSync(file).size)) + 1));
}

function notOpened(file: string, message: string): StoreError {
  return new StoreError(
    'embedded_broken',
    `The graph file ${file} cannot be opened: ${message.trim().split('\n')[0]}`,
    'Build again (zhengtu build PATH): graphs are remade from the kept facts.',
  );
}
