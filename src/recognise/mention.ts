import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ReportHeader } from '../schema/facts.ts';
import type { PlaceLevel } from '../schema/values.ts';
import type { Sentence } from '../segment/report-document.ts';
import type { Lexicon } from '../text/lexicon.ts';

export type MentionKind = 'place' | 'time' | 'quantity' | 'project' | 'company' | 'policy' | 'event' | 'honor';

interface MentionBase {
  /** Offsets into the sentence's text, half open. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Normal form: the full name, completed from its context where a list shares head or tail. */
  readonly name: string;
  readonly rule: string;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly code: string | null;
  readonly level: PlaceLevel;
}

export interface NameMention extends MentionBase {
  readonly kind: 'company' | 'event';
}

export interface ProjectMention extends MentionBase {
  readonly kind: 'project';
  readonly category: string;
  /** Members of one list share its number within the sentence; what is said of the list is said of each. */
  readonly list: number;
  /** The whole list in the sentence, head and tail included: status words stand around it. */
  readonly listStart: number;
  readonly listEnd: number;
}

export interface PolicyMention extends MentionBase {
  readonly kind: 'policy';
  readonly category: string;
}

export interface HonorMention extends MentionBase {
  readonly kind: 'honor';
}

/** `name` is the period's normal form ("2019", "2016Q1"). */
export interface TimeMention extends MentionBase {
  readonly kind: 'time';
}

/** `name` is the number's normal form. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly value: number | string;
  readonly unit: string | null;
}

export type Mention =
  | PlaceMention
  | NameMention
  | ProjectMention
  | PolicyMention
  | HonorMention
  | TimeMention
  | QuantityMention;

export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>;

/** What a recogniser may know beside its sentence. Frozen; passed in, never global. */
export interface RecogniseContext {
  readonly header: ReportHeader;
  readonly gazetteer: Gazetteer;
  /** The tables of data/lexicons/, by file name without .tsv. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** Recognisers run in one order; each sees what stands before it in the list has found in the sentence. */
export type Recogniser = (sentence: Sentence, found: readonly Mention[], context: RecogniseContext) => Mention[];
