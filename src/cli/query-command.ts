import { Command, Option } from 'commander';
import { UsageError } from '../schema/errors.ts';
import type { Cell } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import { globalOptions } from './options.ts';
import { FORMATS, type Format, formatTable } from './output.ts';

const MAX_ROWS = 100_000;
const TIMEOUT_MS = 60_000;

const collect = (value: string, before: string[]): string[] => [...before, value];

export function queryCommand(): Command {
  return new Command('query')
    .description('run a named question (zhengtu query --list) or a Cypher text')
    .argument('[question]', 'name of a question in cypher/, or Cypher')
    .option('--param <name=value>', 'a parameter of the question; may be repeated', collect, [])
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--list', 'list the named questions', false)
    .action(
      async (
        question: string | undefined,
        options: { param: string[]; format: Format; list: boolean },
        command: Command,
      ) => {
        const { loadNamedQueries, bindParameters } = await import('../store/named-queries.ts');
        const { data, store: name } = globalOptions(command);
        const queries = loadNamedQueries(name === 'neo4j' ? 'neo4j' : 'embedded');
        if (options.list || question === undefined) {
          for (const query of queries.values())
            process.stdout.write(
              `${query.name.padEnd(28)} ${query.purpose.en}\n${' '.repeat(29)}${query.parameters.map((p) => `--param ${p.name}=…`).join(' ')}\n`,
            );
          return;
        }
        const given = Object.fromEntries(options.param.map(splitParameter));
        const named = queries.get(question);
        if (!named && /^[\w-]+$/u.test(question))
          throw new UsageError(
            'unknown_query',
            `There is no question “${question}”`,
            'Run zhengtu query --list for the names.',
          );
        const store = await openStore({ data, store: name, readOnly: true });
        try {
          const limits = { maxRows: MAX_ROWS, timeoutMs: TIMEOUT_MS };
          const result = named
            ? await store.run(named.cypher, bindParameters(named, given), limits)
            : await store.console(question, given as Record<string, Cell>, limits);
          process.stdout.write(formatTable(result, options.format));
        } finally {
          await store.close();
        }
      },
    );
}

function splitParameter(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError('bad_parameter', `“${text}” is no parameter`, 'Write --param name=value.');
  return [text.slice(0, at), text.slice(at + 1)];
}
