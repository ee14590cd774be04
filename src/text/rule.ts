/** Rules are data. The examples beside a rule are its tests: a rule without a hit and a miss fails the build. */
export interface Rule {
  /** `kind.name`, stable: it stands in every claim's evidence. */
  readonly id: string;
  readonly pattern: RegExp;
  /** Why the rule exists, with the wording that forced it. */
  readonly why: string;
  /** Sentences of our own in which the rule fires; 〔…〕 marks the surface that it must yield. */
  readonly hit: readonly string[];
  /** Sentences of our own in which this rule must yield nothing. */
  readonly miss: readonly string[];
}

/** A rule example without its brackets, and the surface between them. */
export function readExample(example: string): { text: string; surface: string | null } {
  const open = example.indexOf('〔');
  const close = example.indexOf('〕');
  const text = example.replace(/[〔〕]/gu, '');
  return { text, surface: open < 0 || close < open ? null : example.slice(open + 1, close) };
}
