import { Command } from 'commander';
import { type BuildSummary, build } from '../pipeline.ts';
import { EDGE_TYPES, NODE_LABELS } from '../schema/graph.ts';
import { openStore } from '../store/open-store.ts';
import { globalOptions } from './options.ts';
import { progressLine } from './progress.ts';

export function buildCommand(): Command {
  return new Command('build')
    .description('read reports (files or folders) and build the graph of all of them')
    .argument('<path...>', 'report files or folders: .md .txt .html .docx')
    .option('--add', 'keep the reports of the present build and add these', false)
    .option('--fresh', 'read every report again although its facts are kept', false)
    .option('--json', 'print the summary as JSON', false)
    .action(async (paths: string[], options: { add: boolean; fresh: boolean; json: boolean }, command: Command) => {
      const summary = await runBuild(paths, options, command);
      process.stdout.write(options.json ? `${JSON.stringify(plain(summary), null, 2)}\n` : summaryText(summary));
      if (summary.failed.length > 0) process.exitCode = 1;
    });
}

/** Builds with progress on stderr; failures are named there as they stand in the summary. */
export async function runBuild(
  paths: readonly string[],
  options: { add: boolean; fresh: boolean },
  command: Command,
): Promise<BuildSummary> {
  const { data, store: name } = globalOptions(command);
  const store = await openStore({ data, store: name, readOnly: false });
  const lines = { extract: progressLine('reading'), store: progressLine('loading') };
  try {
    const summary = await build(paths, store, {
      ...options,
      data,
      progress: (stage, done, total, what) => {
        if (stage === 'store') lines.extract.end();
        lines[stage].update(done, total, what);
      },
    });
    lines.extract.end();
    lines.store.end();
    for (const failure of summary.failed)
      process.stderr.write(`${failure.message} (${failure.code})\n  ${failure.hint}\n`);
    return summary;
  } finally {
    await store.close();
  }
}

const total = (counts: Record<string, readonly unknown[]>): number =>
  Object.values(counts).reduce((n, list) => n + list.length, 0);

function plain(summary: BuildSummary): object {
  const { graph, ...rest } = summary;
  const count = (record: Record<string, readonly unknown[]>) =>
    Object.fromEntries(Object.entries(record).map(([key, list]) => [key, list.length]));
  return { ...rest, hash: graph.hash, nodes: count(graph.nodes), edges: count(graph.edges) };
}

function summaryText(summary: BuildSummary): string {
  if (summary.reports === 0)
    return `no report was read from ${summary.files} files: nothing was built, and what was built before still stands\n`;
  const { graph, claims } = summary;
  const lines = [
    `${summary.reports} reports from ${summary.files} files (${summary.cached} unchanged, ${summary.duplicates.length} the same as another, ${summary.failed.length} failed)`,
    `claims: ${Object.entries(claims)
      .sort()
      .map(([kind, n]) => `${kind} ${n}`)
      .join(', ')}`,
    `graph: ${total(graph.nodes)} nodes (${NODE_LABELS.map((l) => `${l} ${graph.nodes[l].length}`).join(', ')})`,
    `       ${total(graph.edges)} edges (${EDGE_TYPES.filter((t) => graph.edges[t].length > 0)
      .map((t) => `${t} ${graph.edges[t].length}`)
      .join(', ')})`,
    `graph hash ${graph.hash}`,
  ];
  for (const [left, kept] of summary.duplicates.slice(0, 20)) lines.push(`same report: ${left} = ${kept}`);
  if (summary.warnings.length > 0)
    lines.push(
      `${summary.warnings.length} warnings; the first: ${summary.warnings
        .slice(0, 5)
        .map((w) => `${w.path}: ${w.message}`)
        .join(' | ')}`,
    );
  return `${lines.join('\n')}\n`;
}
