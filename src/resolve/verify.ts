/** Checks the evidence of facts: the original text between start and end is what each claim quotes, inside its sentence. */
import type { ReportFacts } from '../schema/facts.ts';
import { stripMarks } from '../text/clean-text.ts';

export interface Fault {
  readonly source: string;
  readonly claim: string;
  readonly message: string;
}

/** @returns the number of claims checked and each fault; no fault means 100 %. */
export function verifyEvidence(facts: ReportFacts, original: string): { checked: number; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (claim: string, message: string): void => {
    faults.push({ source: facts.source.name, claim, message });
  };
  for (const claim of facts.claims) {
    const { start, end, quote, passage, rule } = claim.evidence;
    const shown = `${claim.kind} ${'name' in claim ? claim.name : claim.kind === 'observation' ? claim.indicator : `${claim.a}–${claim.b}`} (${rule})`;
    const sentence = facts.passages[passage];
    if (!sentence) fault(shown, `passage ${passage} does not exist`);
    else if (start < sentence.start || end > sentence.end)
      fault(shown, `[${start}, ${end}) is outside its sentence [${sentence.start}, ${sentence.end})`);
    if (quote === '') fault(shown, 'the quote is empty');
    const found = stripMarks(original.slice(start, end));
    if (found !== quote) fault(shown, `the text at [${start}, ${end}) is “${found}”, the quote “${quote}”`);
  }
  return { checked: facts.claims.length, faults };
}
