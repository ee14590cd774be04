/** Names that every city could write: ends, works and describing words, and nothing that belongs to one thing. */
import type { Grammar } from './grammar.ts';

/** So much of it: 城区31.6公里给水管网, 1-2家园区. */
const AMOUNT = /^[\d.]+(?:[-—–~至][\d.]+)?[余多]?[百千万]?(?:公里|千米|平方米|米|亩|处|条|个|座|家|项|所|户|套)/u;
const LONGEST = 8;

/** Whether describing words, amounts and kinds alone make up the whole of `name`, by any cut. */
export function isGeneric(name: string, grammar: Grammar): boolean {
  const reached = new Uint8Array(name.length + 1);
  reached[0] = 1;
  for (let at = 0; at < name.length; at++) {
    if (!reached[at]) continue;
    const amount = name.slice(at).match(AMOUNT)?.[0].length ?? 0;
    if (amount > 0) reached[at + amount] = 1;
    for (let length = 1; length <= LONGEST && at + length <= name.length; length++) {
      const word = name.slice(at, at + length);
      if (word === '、' || grammar.generic.has(word) || (length > 1 && grammar.kinds.has(word)))
        reached[at + length] = 1;
    }
  }
  return reached[name.length] === 1;
}
