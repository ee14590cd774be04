/** Writes lines to a file in large pieces: memory stays bounded whatever the size. */
import { open } from 'node:fs/promises';
import { diskError } from '../data-folder.ts';

const CHUNK = 1 << 20;

/** `onLines` hears how many lines went out since the last time. @throws StoreError `disk_full` or `not_writable`. */
export async function writeLines(
  path: string,
  lines: Iterable<string>,
  onLines?: (count: number) => void,
): Promise<readonly string[]> {
  try {
    const file = await open(path, 'w');
    try {
      let text = '';
      let count = 0;
      for (const line of lines) {
        text += `${line}\n`;
        count++;
        if (text.length < CHUNK) continue;
        await file.writeFile(text);
        onLines?.(count);
        text = '';
        count = 0;
      }
      await file.writeFile(text);
      onLines?.(count);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw diskError(path, cause);
  }
  return [path];
}
