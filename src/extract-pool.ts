/** Runs extraction over many files on all cores. The order of results is the order of the tasks, whoever ends first. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Outcome, Task } from './extract-worker.ts';
import { StoreError } from './schema/errors.ts';

const IS_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = fileURLToPath(new URL(IS_SOURCE ? './extract-worker.ts' : './extract-worker.js', import.meta.url));

/**
 * @param data the build's data folder
 * @param onDone called after each file, for progress
 * @throws StoreError when the disk refuses: no use to go on
 */
export async function extractAll(
  tasks: readonly Task[],
  data: string,
  onDone: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const results = new Array<Outcome>(tasks.length);
  let next = 0;
  const run = async (): Promise<void> => {
    const worker = fork(WORKER, [data], { execArgv: IS_SOURCE ? ['--import', 'tsx'] : [] });
    try {
      while (next < tasks.length) {
        const index = next++;
        const outcome = await new Promise<Outcome>((resolve, reject) => {
          const settle = (result: Outcome | Error): void => {
            worker.removeAllListeners();
            if (result instanceof Error) reject(result);
            else resolve(result);
          };
          worker.once('message', settle);
          worker.once('error', settle);
          worker.once('exit', (code) => settle(new Error(`extraction worker ended with code ${code}`)));
          worker.send(tasks[index]!);
        });
        results[index] = outcome;
        onDone(outcome);
        if (!outcome.ok && outcome.fatal) {
          next = tasks.length;
          throw new StoreError(outcome.code, outcome.message, outcome.hint);
        }
      }
    } finally {
      worker.kill();
    }
  };
  const workers = Math.max(1, Math.min(availableParallelism(), tasks.length));
  await Promise.all(Array.from({ length: workers }, run));
  return results;
}
