import type { RawDocument } from '../../../src/read/raw-document.ts';

/** A report of one's own wording, as the reader would hand it over. */
export const fromText = (text: string): RawDocument => ({
  name: '2024.md',
  path: '海东市/2024.md',
  sha256: '0'.repeat(64),
  mediaType: 'text/markdown',
  encoding: 'utf-8',
  text,
});
