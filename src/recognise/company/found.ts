/** A company found in a sentence, before rivals for the same stretch are settled. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
