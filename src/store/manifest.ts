/** Which sources the present build holds, by SHA-256: what `build --add` adds to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './data-folder.ts';

const Manifest = z.object({ sources: z.array(z.string()) });
const pathOf = (dataFolder: string): string => join(dataFolder, 'manifest.json');

/** Source hashes of the present build; empty where there is none. */
export function readManifest(dataFolder: string): string[] {
  try {
    return Manifest.parse(JSON.parse(readFileSync(pathOf(dataFolder), 'utf8'))).sources;
  } catch {
    return [];
  }
}

export function writeManifest(dataFolder: string, sources: readonly string[]): void {
  writeWhole(pathOf(dataFolder), `${JSON.stringify({ sources }, null, 1)}\n`);
}
