import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../schema/errors.ts';
import { decode } from './decode.ts';
import type { RawDocument } from './raw-document.ts';

/**
 * Reads one file.
 * @throws InputError `unreadable`, `empty` or `binary`, each with what to do.
 */
export async function readDocument(path: string, shownPath = path): Promise<RawDocument> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new InputError('unreadable', `${shownPath} cannot be read`, 'Check that it exists and may be read.', cause);
  }
  if (bytes.length === 0) throw new InputError('empty', `${shownPath} is empty`, 'Fetch the file again.');
  const { text, encoding } = decode(bytes, shownPath);
  return {
    name: basename(path),
    path: shownPath,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/plain',
    encoding,
    text,
  };
}
