import { Command, Option } from 'commander';
import { loadKnowledge } from '../knowledge.ts';
import { resolve } from '../resolve/resolve.ts';
import { StoreError } from '../schema/errors.ts';
import type { ReportFacts } from '../schema/facts.ts';
import { EXPORT_FORMATS, exportGraph } from '../store/export/export-graph.ts';
import { FactsStore } from '../store/facts-store.ts';
import { readManifest } from '../store/manifest.ts';
import { EXTRACTOR } from '../version.ts';
import { globalOptions } from './options.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph of the present build to files for other tools')
    .argument('<target>', 'a folder for neo4j-admin, embedded and csv; a file for json, graphml and gexf')
    .addOption(new Option('--format <format>', 'for which tool').choices(Object.keys(EXPORT_FORMATS)).default('csv'))
    .action(async (target: string, { format }: { format: string }, command: Command) => {
      const { data } = globalOptions(command);
      const store = new FactsStore(data);
      const facts = readManifest(data).map((sha256) => store.load(sha256, EXTRACTOR));
      const kept = facts.filter((f): f is ReportFacts => f !== null);
      if (kept.length === 0 || kept.length < facts.length)
        throw new StoreError('no_build', `No whole build in ${data}`, 'Run zhengtu build first.');
      const { graph } = resolve(kept, loadKnowledge());
      for (const path of await exportGraph(graph, format, target)) process.stdout.write(`${path}\n`);
    });
}
