/** The decoded original text of a report, by the SHA-256 of its source file. */
export interface SourceTexts {
  /** Null when the file was not kept: the page then shows the cleaned sentences. */
  text(sha256: string): Promise<string | null>;
}

/** When no source files are at hand. */
export const NO_SOURCES: SourceTexts = { text: async () => null };
