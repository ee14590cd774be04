import { Command } from 'commander';
import { EDGES, NODES } from '../schema/graph.ts';
import { openStore } from '../store/open-store.ts';
import { globalOptions } from './options.ts';

export function statsCommand(): Command {
  return new Command('stats')
    .description('count what the graph holds')
    .option('--json', 'print as JSON', false)
    .action(async (options: { json: boolean }, command: Command) => {
      const store = await openStore({ ...globalOptions(command), readOnly: true });
      try {
        const [info, stats] = [await store.info(), await store.stats()];
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ ...info, ...stats }, null, 2)}\n`);
          return;
        }
        process.stdout.write(`${info.store} ${info.version}, build ${info.build?.slice(0, 12) ?? 'none'}\n`);
        for (const [label, n] of Object.entries(stats.nodes))
          process.stdout.write(
            `${label.padEnd(14)} ${NODES[label as keyof typeof NODES].caption.zh.padEnd(6, '　')} ${n}\n`,
          );
        for (const [type, n] of Object.entries(stats.edges))
          process.stdout.write(
            `${type.padEnd(14)} ${EDGES[type as keyof typeof EDGES].caption.zh.padEnd(6, '　')} ${n}\n`,
          );
      } finally {
        await store.close();
      }
    });
}
