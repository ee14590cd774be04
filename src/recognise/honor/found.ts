/** A title found in a sentence, before overlaps are settled. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly rule: string;
}
