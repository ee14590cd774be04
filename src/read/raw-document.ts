/** A file as it was found, decoded. Nothing is removed yet: offsets of evidence point into `text`. */
export interface RawDocument {
  /** File name without its folder. */
  readonly name: string;
  /** Path relative to the folder that was given, for messages. */
  readonly path: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  /** utf-8, utf-16le, gb18030 … */
  readonly encoding: string;
  /** The decoded original. For docx and html: the text that the reader drew from it. */
  readonly text: string;
}
