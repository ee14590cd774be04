import { Command, InvalidArgumentError } from 'commander';
import { serve } from '../serve/serve.ts';
import { FactsStore } from '../store/facts-store.ts';
import { openStore } from '../store/open-store.ts';
import { runBuild } from './build-command.ts';
import { type GlobalOptions, globalOptions } from './options.ts';

const DEFAULT_PORT = 7070;
const SAMPLES = new URL('../../samples/', import.meta.url).pathname;

interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return number;
}

const withAddress = (command: Command): Command =>
  command
    .option('--port <port>', 'port to listen on; 0 takes a free one', port, Number(process.env['PORT'] ?? DEFAULT_PORT))
    .option('--host <address>', 'address to listen on', '127.0.0.1');

export function serveCommand(): Command {
  return withAddress(
    new Command('serve').description('serve the page and the API over the graph that was built'),
  ).action((options: ServeOptions, command: Command) => runServer(globalOptions(command), options));
}

export function startCommand(): Command {
  return withAddress(
    new Command('start').description('build the sample reports when nothing is built yet, then serve the page'),
  ).action(async (options: ServeOptions, command: Command) => {
    const chosen = globalOptions(command);
    if (!(await hasBuild(chosen))) {
      const summary = await runBuild([SAMPLES], { add: false, fresh: false }, command);
      process.stderr.write(`built the ${summary.reports} sample reports\n`);
    }
    await runServer(chosen, options);
  });
}

async function hasBuild(chosen: GlobalOptions): Promise<boolean> {
  const store = await openStore({ ...chosen, readOnly: true });
  try {
    return (await store.info()).build !== null;
  } finally {
    await store.close();
  }
}

/** Serves until SIGINT or SIGTERM. */
async function runServer(chosen: GlobalOptions, { port: wanted, host }: ServeOptions): Promise<void> {
  const store = await openStore({ ...chosen, readOnly: true });
  const facts = new FactsStore(chosen.data);
  try {
    const server = await serve(
      {
        store,
        sources: { text: async (sha256) => facts.source(sha256) },
        log: (line) => process.stderr.write(`${line}\n`),
      },
      { host, port: wanted },
    );
    process.stdout.write(`政图 Zhengtu: ${server.url}\nCtrl C ends it.\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.close();
  } finally {
    await store.close();
  }
}
