/** The command line. Progress and messages go to stderr, results to stdout. Exit codes: 0 done, 1 some inputs failed, 2 wrong use. */
import { Command, CommanderError } from 'commander';
import { ZhengtuError } from '../schema/errors.ts';
import { buildCommand } from './build-command.ts';
import { explainCommand } from './explain-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { queryCommand } from './query-command.ts';
import { serveCommand, startCommand } from './serve-command.ts';
import { statsCommand } from './stats-command.ts';
import { verifyCommand } from './verify-command.ts';

const VERSION = '0.1.0';

function program(): Command {
  const zhengtu = new Command('zhengtu')
    .description(
      '政图 — reads Chinese city government work reports into a graph in which every edge opens its sentence.',
    )
    .version(VERSION)
    .option('--data <folder>', 'where facts and graphs are kept (default: $ZHENGTU_DATA or .zhengtu)')
    .option('--store <name>', 'graph store: embedded or neo4j (default: $ZHENGTU_STORE or embedded)')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Run zhengtu --help for the commands.')
    .exitOverride();
  for (const command of [
    startCommand(),
    buildCommand(),
    extractCommand(),
    queryCommand(),
    serveCommand(),
    explainCommand(),
    exportCommand(),
    statsCommand(),
    verifyCommand(),
  ])
    zhengtu.addCommand(command.exitOverride());
  return zhengtu;
}

/** @returns the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  // The reader of our output may leave early: `zhengtu query … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = 0;
    await program().parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ZhengtuError) {
      process.stderr.write(`${error.message}\n${error.hint}\n(${error.code})\n`);
      return error.name === 'UsageError' ? 2 : 1;
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}
