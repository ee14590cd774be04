import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InputError } from '../schema/errors.ts';
import { decode } from './decode.ts';
import { textOfDocx } from './docx-text.ts';
import { looksLikeHtml, textOfHtml } from './html-text.ts';
import type { RawDocument } from './raw-document.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.docx': DOCX,
};

/**
 * Reads one file.
 * @param shownPath the path to name in messages, and to look for the place in when the text does not state it
 * @throws InputError `unreadable`, `empty` or `binary`, each with what to do
 */
export async function readDocument(path: string, shownPath = path): Promise<RawDocument> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new InputError('unreadable', `${shownPath} cannot be read`, 'Check that it exists and may be read.', cause);
  }
  return documentOf(bytes, basename(path), shownPath);
}

/**
 * The document that `bytes` hold, by the kind that the name's ending or the content tells.
 * @throws InputError `empty`, `binary` or `unreadable`
 */
export async function documentOf(bytes: Uint8Array, name: string, shownPath = name): Promise<RawDocument> {
  const empty = () => new InputError('empty', `${shownPath} is empty`, 'Fetch the file again.');
  if (bytes.length === 0) throw empty();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const mediaType = MEDIA_TYPES[extname(name).toLowerCase()] ?? 'text/plain';
  if (mediaType === DOCX) {
    const text = await textOfDocx(bytes, shownPath);
    if (text.trim() === '') throw empty();
    return { name, path: shownPath, sha256, mediaType, encoding: 'utf-8', text };
  }
  const { text, encoding, lost } = decode(bytes, shownPath);
  const html = mediaType === 'text/html' || (mediaType === 'text/plain' && looksLikeHtml(text));
  const drawn = html ? textOfHtml(text) : text;
  if (!/[\p{L}\p{N}]/u.test(drawn)) throw empty();
  const document = { name, path: shownPath, sha256, mediaType: html ? 'text/html' : mediaType, encoding, text: drawn };
  if (lost === 0) return document;
  const message = `${lost} places of ${shownPath} hold broken bytes; what stands around them is read`;
  return { ...document, warnings: [{ code: 'lost_bytes', message }] };
}
