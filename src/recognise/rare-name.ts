/** Whether a stem is nobody's ordinary word: none of its pairs of characters is common in reports. */
import type { Lexicon } from '../text/lexicon.ts';

export interface Rarity {
  /** True when the pair stands in the reports of many cities. */
  common(pair: string): boolean;
}

/** @param table common-pairs.tsv (six cities or more) or project-common.tsv (fifty or more): first character, those that follow it */
export function rarityOf(table: Lexicon | undefined): Rarity {
  if (!table) return { common: () => true };
  return {
    common(pair) {
      const columns = table.get(pair[0]!)?.columns;
      return (columns?.['followers'] ?? columns?.['seconds'])?.includes(pair[1]!) ?? false;
    },
  };
}

/** Every pair of the stem is rare, of a stem of four characters one may be common; 2 to 4 Han characters alone. */
export function isRareName(stem: string, rarity: Rarity): boolean {
  if (!/^[\p{Script=Han}]{2,4}$/u.test(stem)) return false;
  let common = 0;
  for (let i = 0; i + 1 < stem.length; i++) if (rarity.common(stem.slice(i, i + 2))) common++;
  return common === 0 || (stem.length === 4 && common === 1);
}
