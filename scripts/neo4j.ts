/**
 * Runs a real Neo4j Community without Docker until Ctrl-C: `npm run neo4j -- [--folder DIR] [--port 7687] [--password WORD]`.
 * Needs Java 17 or newer and, the first time, Maven. Data stays in the folder (.tmp/neo4j/data when none is given).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j, whyNoNeo4j } from '../test/neo4j/neo4j-server.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.tmp/neo4j/data' },
    port: { type: 'string', default: '7687' },
    password: { type: 'string' },
  },
});
const why = whyNoNeo4j();
if (why !== null) {
  process.stderr.write(`Neo4j cannot be started here: ${why}.\n`);
  process.exit(1);
}
process.stderr.write('Starting Neo4j…\n');
const server = await startNeo4j({
  folder: resolve(values.folder),
  port: Number(values.port),
  heap: '1g',
  ...(values.password !== undefined && { password: values.password }),
});
const lines = Object.entries(server.environment).map(([name, value]) => `export ${name}=${value}`);
process.stdout.write(`${lines.join('\n')}\n`);
process.stderr.write('Ready. Ctrl-C ends it.\n');
const keepAlive = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clearInterval(keepAlive);
    void server.stop().then(() => process.exit(0));
  });
