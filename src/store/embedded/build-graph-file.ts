/** Makes a new graph file beside the one that is served; the served one is never touched. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../schema/errors.ts';
import type { Graph } from '../../schema/graph.ts';
import { startChild } from '../child/start-child.ts';
import { diskError } from '../data-folder.ts';
import { edgeTables, nodeTables, writeCsv } from '../export/graph-csv.ts';
import type { Progress } from '../graph-store.ts';
import { BUILDING, graphsFolder } from './current-graph.ts';
import type { BuildNews, BuildOrder, BuildStep } from './messages.ts';
import { copyEdges, copyNodes, tableStatements } from './tables.ts';

/** Less free space than this after a failure means that the disk is full. */
const FULL_BELOW = 32 << 20;

/**
 * Writes `graph` as `<dataFolder>/graphs/<name>`, whole or not at all.
 * @throws StoreError `disk_full`, `not_writable`, `build_failed`.
 */
export async function buildGraphFile(
  dataFolder: string,
  name: string,
  graph: Graph,
  progress?: Progress,
): Promise<void> {
  const folder = graphsFolder(dataFolder);
  const target = join(folder, name);
  if (existsSync(target)) return; // renamed into place when it was whole
  const work = join(folder, `${BUILDING}${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    mkdirSync(work, { recursive: true });
  } catch (cause) {
    throw diskError(work, cause);
  }
  try {
    const tables = [...nodeTables(graph), ...edgeTables(graph)];
    const total = 2 * tables.reduce((sum, table) => sum + table.count, 0);
    let done = 0;
    for (const table of tables) {
      await writeCsv(work, table, (rows) => {
        done += rows;
        progress?.(done, total, `writing ${table.file}`);
      });
    }
    const file = join(work, name);
    await runBuilder(
      { file, steps: stepsOf(graph, work), bufferBytes: Math.min(1 << 30, totalmem() / 4) },
      work,
      (what, rows) => {
        done += rows;
        progress?.(done, total, `loading ${what}`);
      },
    );
    if (existsSync(`${file}.wal`))
      throw new StoreError('build_failed', 'The new graph file was not closed whole', 'Build again.');
    syncToDisk(file);
    renameSync(file, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function stepsOf(graph: Graph, work: string): BuildStep[] {
  return [
    ...tableStatements().map((cypher) => ({ cypher, what: 'tables', rows: 0 })),
    ...nodeTables(graph)
      .filter(({ count }) => count > 0)
      .map(({ label, file, count }) => ({ cypher: copyNodes(label, join(work, file)), what: label, rows: count })),
    ...edgeTables(graph).map(({ type, ends, file, count }) => ({
      cypher: copyEdges(type, ends, join(work, file)),
      what: type,
      rows: count,
    })),
  ];
}

function runBuilder(order: BuildOrder, work: string, onStep: (what: string, rows: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startChild(new URL('./builder', import.meta.url), [], { heapMb: 256 });
    let news: BuildNews | null = null;
    child.on('message', (message: BuildNews) => {
      if (message.kind === 'step') onStep(message.what, message.rows);
      else {
        news = message;
        child.disconnect();
      }
    });
    child.on('error', (cause) => reject(failure(work, String(cause), cause)));
    child.on('exit', (code, signal) => {
      if (news?.kind === 'done') resolve();
      else if (news?.kind === 'broken' && news.code !== 'build_failed')
        reject(new StoreError(news.code, news.message, 'Use --store neo4j.'));
      else reject(failure(work, news?.kind === 'broken' ? news.message : `the builder ended with ${signal ?? code}`));
    });
    child.send(order);
  });
}

function failure(work: string, message: string, cause?: unknown): StoreError {
  if (isFull(work) || /no space left|disk quota/iu.test(message))
    return diskError(work, Object.assign(new Error(message), { code: 'ENOSPC' }));
  return new StoreError(
    'build_failed',
    `The graph file could not be built: ${message}`,
    'What was built before is untouched. Build again; if it fails again, report this message.',
    cause,
  );
}

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < FULL_BELOW;
  } catch {
    return false;
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
