import type { Warning } from '../schema/facts.ts';

/** A file as it was found, decoded. Nothing is removed yet: offsets of evidence point into `text`. */
export interface RawDocument {
  /** File name without its folder. */
  readonly name: string;
  /** Path from the folder that was given (its name included), for messages and as a last clue to the place. */
  readonly path: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  /** utf-8, utf-16le, gb18030 … */
  readonly encoding: string;
  /** The decoded original. For docx and html: the text that the reader drew from it. */
  readonly text: string;
  /** What the reader could not bring over unharmed. */
  readonly warnings?: readonly Warning[];
}
