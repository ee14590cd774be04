import { InputError } from '../schema/errors.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes bytes as UTF-8, UTF-16 (by its mark) or GB18030.
 * @throws InputError `binary` when the bytes are none of these.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (!bytes.subarray(0, 65_536).includes(0)) {
    for (const encoding of ['utf-8', 'gb18030'])
      try {
        return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
      } catch {
        // not this encoding: try the next
      }
  }
  throw new InputError(
    'binary',
    `${name} is not a text file`,
    'Give Markdown, text, HTML or docx in UTF-8 or GB18030.',
  );
}
