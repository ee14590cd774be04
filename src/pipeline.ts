/**
 * The whole flow on one screen: read → clean → segment → recognise → relate (extract.ts, one report a time, on all
 * cores, kept as facts) → resolve (all facts → one graph) → store.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extractAll } from './extract-pool.ts';
import type { Outcome } from './extract-worker.ts';
import { loadKnowledge } from './knowledge.ts';
import { type FoundFile, listFiles } from './read/list-files.ts';
import { resolve } from './resolve/resolve.ts';
import type { InputError } from './schema/errors.ts';
import type { ReportFacts } from './schema/facts.ts';
import type { Graph } from './schema/graph.ts';
import { FactsStore } from './store/facts-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { readManifest, writeManifest } from './store/manifest.ts';
import { compareText } from './text/order.ts';
import { EXTRACTOR } from './version.ts';

export interface BuildOptions {
  readonly data: string;
  /** Extract again although facts are kept. */
  readonly fresh: boolean;
  /** Keep the reports of the present build and add these. */
  readonly add: boolean;
  readonly progress: (stage: 'extract' | 'store', done: number, total: number, what: string) => void;
}

export interface BuildSummary {
  readonly files: number;
  readonly reports: number;
  readonly cached: number;
  readonly failed: readonly Extract<Outcome, { ok: false }>[];
  readonly warnings: readonly { path: string; message: string }[];
  readonly duplicates: readonly (readonly [string, string])[];
  readonly claims: Readonly<Record<string, number>>;
  readonly graph: Graph;
}

/** Reads every report under `paths` and puts the graph of all of them into `store`, whole or not at all. */
export async function build(paths: readonly string[], store: GraphStore, options: BuildOptions): Promise<BuildSummary> {
  const { files, errors } = await listFiles(paths);
  const facts = new FactsStore(options.data);
  const { first, repeated } = await setRepeatsApart(files);
  const tasks = first.map(({ path, shownPath }) => ({ path, shown: shownPath, fresh: options.fresh }));
  let done = 0;
  const outcomes = await extractAll(tasks, options.data, (o) =>
    options.progress('extract', ++done, tasks.length, o.path),
  );
  const read = outcomes.filter((o) => o.ok);
  const before = options.add ? readManifest(options.data) : [];
  const sources = [...new Set([...before, ...read.map((o) => o.sha256)])].sort(compareText);
  const all = sources.map((sha256) => facts.load(sha256, EXTRACTOR)).filter((f): f is ReportFacts => f !== null);
  const { graph, duplicates } = resolve(all, loadKnowledge());
  if (graph.nodes.Report.length > 0) {
    await store.rebuild(graph, (n, total, what) => options.progress('store', n, total, what));
    writeManifest(options.data, sources);
  }
  const claims: Record<string, number> = {};
  for (const { claims: list } of all) for (const { kind } of list) claims[kind] = (claims[kind] ?? 0) + 1;
  return {
    files: files.length,
    reports: graph.nodes.Report.length,
    cached: read.filter((o) => o.cached).length,
    failed: [...errors.map(unlisted), ...outcomes.filter((o) => !o.ok)],
    warnings: read.flatMap((o) => o.warnings.map((message) => ({ path: o.path, message }))),
    duplicates: [...repeated, ...duplicates],
    claims,
    graph,
  };
}

/** Files with the same bytes are read once, under the first path, so that facts do not depend on who comes first. */
async function setRepeatsApart(
  files: readonly FoundFile[],
): Promise<{ first: FoundFile[]; repeated: [string, string][] }> {
  const byHash = new Map<string, FoundFile>();
  const first: FoundFile[] = [];
  const repeated: [string, string][] = [];
  for (const file of files) {
    const bytes = await readFile(file.path).catch(() => null);
    const hash = bytes ? createHash('sha256').update(bytes).digest('hex') : file.path;
    const same = byHash.get(hash);
    if (same) repeated.push([file.shownPath, same.shownPath]);
    else {
      byHash.set(hash, file);
      first.push(file);
    }
  }
  return { first, repeated };
}

function unlisted({ code, message, hint }: InputError): Extract<Outcome, { ok: false }> {
  return { path: message, ok: false, code, message, hint, fatal: false };
}
