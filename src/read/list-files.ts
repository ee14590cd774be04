import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../schema/errors.ts';
import { compareText } from '../text/order.ts';

export interface FoundFile {
  readonly path: string;
  /** Path that begins with the name of the folder that was given. */
  readonly shownPath: string;
}

export interface Listing {
  /** Sorted by path, each file once. */
  readonly files: readonly FoundFile[];
  /** What was given and gives no file; the run goes on with the others. */
  readonly errors: readonly InputError[];
}

const CANDIDATE = /\.(?:md|markdown|txt|html?|docx)$/iu;
/** Word keeps ~$name.docx beside an open file; a README is about the reports, not one of them. */
const PASSED_OVER = /^(?:\.|~\$|readme\b)/iu;

/** A file and the one place where it really lies: links lead to a file by several paths. */
interface PlacedFile extends FoundFile {
  readonly real: string;
}

/**
 * The candidate report files in folders (to any depth) and files; a file that is named itself is taken whatever its ending.
 * @returns the files and, for a path that is missing (`unreadable`) or a folder without candidates (`no_files`), the error
 */
export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const found = new Map<string, FoundFile>();
  const errors: InputError[] = [];
  const add = ({ real, ...file }: PlacedFile) => found.has(real) || found.set(real, file);
  for (const given of paths) {
    const path = resolve(given);
    try {
      if ((await stat(path)).isDirectory()) {
        const files = await filesBelow(path, basename(path), new Set());
        if (files.length === 0)
          errors.push(
            new InputError(
              'no_files',
              `${given} holds no report files`,
              'Give a folder with .md, .txt, .html or .docx files.',
            ),
          );
        for (const file of files) add(file);
      } else add({ path, shownPath: given, real: await realpath(path) });
    } catch (cause) {
      errors.push(
        new InputError('unreadable', `${given} cannot be read`, 'Check that it exists and may be read.', cause),
      );
    }
  }
  return { files: [...found.values()].sort((a, b) => compareText(a.path, b.path)), errors };
}

/** `seen` holds the real paths of the folders so far: a link that leads back up ends there. */
async function filesBelow(folder: string, shown: string, seen: Set<string>): Promise<PlacedFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: PlacedFile[] = [];
  for (const name of (await readdir(folder)).sort(compareText)) {
    if (PASSED_OVER.test(name)) continue;
    const path = join(folder, name);
    const kind = await stat(path).catch(() => null);
    if (kind?.isDirectory()) files.push(...(await filesBelow(path, `${shown}/${name}`, seen)));
    else if (kind?.isFile() && CANDIDATE.test(name))
      files.push({ path, shownPath: `${shown}/${name}`, real: await realpath(path) });
  }
  return files;
}
