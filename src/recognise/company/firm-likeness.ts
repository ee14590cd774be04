/**
 * How much a stem looks like the name of a firm: a linear score over its characters and the rarity of its pairs, trained
 * by scripts/train-firms.ts. 鑫, 恒, 瑞, 达 speak for a firm; 村, 湾, 岭, 酸 against.
 */
import type { Lexicon } from '../../text/lexicon.ts';
import type { Rarity } from '../rare-name.ts';

/** What the score sees of a stem. `part:value`; parts first, inner and last carry a character. */
export function featuresOf(stem: string, some: Rarity, many: Rarity): string[] {
  const chars = [...stem];
  const features = [`length:${chars.length}`, `first:${chars[0]}`, `last:${chars.at(-1)}`];
  for (const char of chars) features.push(`inner:${char}`);
  let rare = 0;
  let odd = 0;
  for (let i = 0; i + 1 < chars.length; i++) {
    const pair = chars[i]! + chars[i + 1]!;
    if (!some.common(pair)) rare++;
    else if (!many.common(pair)) odd++;
  }
  features.push(`rare:${chars.length - 1}/${rare}/${odd}`);
  return features;
}

/** Score of a stem by the table firm-characters.tsv; above 0 it looks rather like a firm. */
export function firmLikeness(stem: string, table: Lexicon, some: Rarity, many: Rarity): number {
  let score = 0;
  for (const feature of featuresOf(stem, some, many)) {
    const [part, value] = feature.split(':') as [string, string];
    const row = part === 'first' || part === 'inner' || part === 'last' ? table.get(value) : table.get(feature);
    score += Number(row?.columns[part === 'inner' || part === 'last' ? part : 'first'] || 0);
  }
  return score / 10;
}
