/** What sites leave in the texts they pass on, stuck to headings and line ends. */
import type { Lexicon } from '../text/lexicon.ts';
import { type Cut, cut, linesOf, type Pass } from './draft.ts';

/** Sites that call themselves by what they are. */
const SITE = /(?:来源[:：]?|转自|摘自)?[\p{Script=Han}]{0,4}(?:公文网|范文网|文秘网|秘书网|文库网)$/u;
const LONGEST = 16;
/** A foreign string at so many ends of paragraphs is a mark of the page. */
const RECURS = 3;

/** Removes the lexicon's names at line ends, site names behind a full stop, and short strings that recur there. */
export const removeWatermarks =
  (known: Lexicon | undefined): Pass =>
  (draft) => {
    const names = (known?.entries ?? []).flatMap((entry) => [entry.name, ...entry.aliases]);
    const lines = linesOf(draft.text);
    const tails = new Map<string, number>();
    const tailOf = (text: string) => text.match(/(?<=[。！？；])[\p{Script=Han}A-Za-z0-9]{2,12}$/u)?.[0];
    for (const { text } of lines) {
      const tail = tailOf(text);
      if (tail) tails.set(tail, (tails.get(tail) ?? 0) + 1);
    }
    const cuts: Cut[] = [];
    for (const { text, end } of lines) {
      const tail = tailOf(text);
      const name = names.find((candidate) => text.endsWith(candidate));
      const site = text.slice(-LONGEST).match(SITE)?.[0];
      const length =
        name?.length ??
        (tail && tails.get(tail)! >= RECURS ? tail.length : site && (site === text || tail === site) ? site.length : 0);
      if (length > 0) cuts.push({ rule: 'watermark', start: end - length, end });
    }
    return cut(draft, cuts);
  };
