import type { PolicyCategory } from './categories.ts';

/** A span of the sentence that may be a policy's name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Normal form, without quotation marks. */
  readonly name: string;
  readonly category: PolicyCategory;
  readonly rule: string;
  /** A listed name that stands alone between quotation marks. */
  readonly quoted?: boolean;
}
