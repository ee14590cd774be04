import type { RawDocument } from '../read/raw-document.ts';
import type { ReportHeader, Warning } from '../schema/facts.ts';
import type { TimeFrame } from '../schema/values.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { ReportSketch } from './fingerprint.ts';

/** heading: a section title; body: running text; annex: explanations of terms and tables at the end. */
export type SentenceRole = 'heading' | 'body' | 'annex';

/** One sentence of clean text, up to its 。！？ or line end. Offsets of mentions count from the sentence's start. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
  /** Offsets into the clean text. */
  readonly start: number;
  readonly end: number;
  /** Running number of the paragraph: sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly role: SentenceRole;
  /** Heading path, outermost first. */
  readonly section: readonly string[];
  readonly timeFrame: TimeFrame;
}

/** One report, read, cleaned and cut into sentences. */
export interface ReportDocument {
  readonly source: RawDocument;
  readonly clean: CleanText;
  readonly header: ReportHeader;
  readonly sentences: readonly Sentence[];
  readonly warnings: readonly Warning[];
  /** MinHash of the body, by which other files with the same report are found. */
  readonly sketch: ReportSketch;
}
