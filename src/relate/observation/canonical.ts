/** The one name of an indicator that the macro lexicon knows; everything else keeps the name that the text gives. */
import { type Indicators, indicatorsOf } from '../../recognise/indicator/indicators.ts';
import type { Measure } from '../../schema/values.ts';
import type { Lexicon } from '../../text/lexicon.ts';

/** A wording as far from the canonical name as 万元GDP能耗 is from 单位GDP能耗 stays what the report said: resolve joins them. */
const NEAR = 0.75;

/** @returns a function from a name as read and what the number says of it to the indicator's name */
export function canonicalNames(lexicons: ReadonlyMap<string, Lexicon>): (name: string, measure: Measure) => string {
  const table = lexicons.has('indicators') ? indicatorsOf(lexicons) : null;
  return (name, measure) => (table ? canonical(table, name, measure) : name);
}

/** Short forms that mean nothing else, whatever is said of them. */
const PLAIN_SHORT = /^(?:社零总额|社零额|社零|社消零总额|规上工业增加值|规模工业增加值|固投)$/u;

function canonical(table: Indicators, name: string, measure: Measure): string {
  if (name === '人均生产总值' || name === '人均GDP') return '人均地区生产总值';
  const known = table.normalise(name);
  if (known === null || known === name || !table.entry(known)?.core) return name;
  if (likeness(name, known) >= NEAR) return known;
  if (PLAIN_SHORT.test(name)) return known;
  // Short forms (经济, 一产, 消费) hold beside a growth: 经济增长8%.
  const moves = measure === 'growth' || measure === 'avg_growth';
  // 旅游人数 is a name of its own; resolve joins it with 接待游客.
  if (/人[数次]$/u.test(name)) return name;
  return name.length <= 4 && (moves || known.startsWith('第') || /^(?:GDP|CPI|生产总值|出口)$/u.test(name))
    ? known
    : name;
}

/** Share of bigrams in common (Dice 1945). */
function likeness(a: string, b: string): number {
  const bigrams = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const rest = bigrams(b);
  const all = bigrams(a).length + rest.length;
  let common = 0;
  for (const bigram of bigrams(a)) {
    const at = rest.indexOf(bigram);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return all === 0 ? 0 : (2 * common) / all;
}
