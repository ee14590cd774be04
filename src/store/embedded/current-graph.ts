/** The pointer that says which graph file is served, and the folder of graph files. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EDGE_TYPES, NODE_LABELS } from '../../schema/graph.ts';
import { writeWhole } from '../data-folder.ts';

const Current = z.object({
  store: z.literal('embedded'),
  /** Hash of the graph that the file holds. */
  hash: z.string(),
  /** Hash of the tables and of the package's version. */
  layout: z.string(),
  /** File name in the folder of graphs. */
  file: z.string(),
  /** The file served before: kept, so that readers which still hold it are not disturbed. */
  previous: z.string().nullable(),
  counts: z.object({
    nodes: z.record(z.enum(NODE_LABELS), z.int()),
    edges: z.record(z.enum(EDGE_TYPES), z.int()),
  }),
});
export type Current = z.infer<typeof Current>;

export const graphsFolder = (dataFolder: string): string => join(dataFolder, 'graphs');
const pointerPath = (dataFolder: string): string => join(dataFolder, 'current.json');

/** The graph that is served, or null where none is, or its file is gone. */
export function readCurrent(dataFolder: string): Current | null {
  let text: string;
  try {
    text = readFileSync(pointerPath(dataFolder), 'utf8');
  } catch {
    return null;
  }
  const parsed = Current.safeParse(parseJson(text));
  return parsed.success && existsSync(join(graphsFolder(dataFolder), parsed.data.file)) ? parsed.data : null;
}

/** Switches to another graph file, at once or not at all. */
export function writeCurrent(dataFolder: string, current: Current): void {
  writeWhole(pointerPath(dataFolder), `${JSON.stringify(current, null, 1)}\n`);
}

export const BUILDING = '.building-';

/** Removes graph files that nothing points to, and what builds that were killed left behind. */
export function removeOldGraphs(dataFolder: string, { file, previous }: Current): void {
  const folder = graphsFolder(dataFolder);
  for (const name of readdirSync(folder)) {
    const old = name.endsWith('.lbug') && name !== file && name !== previous;
    const left = name.startsWith(BUILDING) && !isAlive(Number(name.slice(BUILDING.length).split('-')[0]));
    if (old || left) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
