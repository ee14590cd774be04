/** Child process that makes one graph file from CSV files: statements in order, CHECKPOINT, close. */
import { ZhengtuError } from '../../schema/errors.ts';
import { loadLadybug } from './library.ts';
import type { BuildNews, BuildOrder } from './messages.ts';

const say = (news: BuildNews): void => void process.send?.(news);

async function make({ file, steps, bufferBytes }: BuildOrder): Promise<void> {
  const { Database, Connection } = loadLadybug();
  const database = new Database(file, bufferBytes, true, false, 2 ** 36, false, -1, false, false);
  database.initSync();
  const connection = new Connection(database);
  for (const { cypher, what, rows } of [...steps, { cypher: 'CHECKPOINT', what: 'checkpoint', rows: 0 }]) {
    for (const result of [await connection.query(cypher)].flat()) result.close();
    say({ kind: 'step', what, rows });
  }
  connection.closeSync();
  database.closeSync();
}

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.once('message', async (order: BuildOrder) => {
  try {
    await make(order);
    say({ kind: 'done' });
  } catch (error) {
    const code = error instanceof ZhengtuError ? error.code : 'build_failed';
    say({ kind: 'broken', code, message: error instanceof Error ? error.message : String(error) });
  }
});
