/**
 * Child process that puts typed questions to Neo4j, one at a time: an answer too large to be read ends here, not in the server.
 * Argument: bytes of memory for questions. Settings come through the environment.
 */
import { boundAddressSpace } from '../child/address-space.ts';
import { childError } from '../child/bounds.ts';
import type { Answer, Question } from '../child/messages.ts';
import { Connection } from './connection.ts';
import { ReadOnlyConsole } from './read-only-console.ts';
import { neo4jSettings } from './settings.ts';

const say = (answer: Answer): void => void process.send?.(answer);

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
try {
  const readOnly = new ReadOnlyConsole(new Connection(neo4jSettings(process.env)));
  process.on('message', async ({ id, cypher, parameters, maxRows, timeoutMs, maxLength }: Question) => {
    try {
      say({ kind: 'table', id, table: await readOnly.run(cypher, parameters, { maxRows, timeoutMs, maxLength }) });
    } catch (error) {
      say({ kind: 'error', id, error: childError(error) });
    }
  });
  boundAddressSpace(Number(process.argv[2]));
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'broken', error: childError(error) });
}
