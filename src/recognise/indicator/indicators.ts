/** The indicators of data/lexicons/indicators.tsv: their canonical names, whatever form a report gives them. */
import { Measure } from '../../schema/values.ts';
import { Automaton } from '../../text/aho-corasick.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { expandPhrase, type IndicatorPhrase } from './coordination.ts';
import { bareForms } from './phrase.ts';

export interface IndicatorEntry {
  readonly name: string;
  /** Family of the unit of its level: currency, percent, persons, … */
  readonly unit: string;
  /** What a number beside it is unless the wording says otherwise. */
  readonly measure: Measure;
  /** Reported by nearly every city. */
  readonly core: boolean;
  /** How its growth is reckoned where that is fixed: in constant prices, or in current ones. */
  readonly basis: 'real' | 'nominal' | null;
}

export interface IndicatorMatch {
  /** Offsets into the text, half open. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Canonical name. */
  readonly name: string;
}

export interface Indicators {
  /** The entry of a canonical name or of any form of it. */
  entry(form: string): IndicatorEntry | null;
  /**
   * The canonical name of a whole noun phrase, or null when the table does not know it. Scope and weak verbs around it are
   * taken off (全市, 地方, 实现, 完成); a verb that makes another indicator of it stays (新增规上工业企业 → 新增规模以上工业企业).
   * @param measure what the figure says: short forms (经济, 投资, 二产) hold only for growth, 投资8亿元 is any investment
   */
  normalise(phrase: string, measure?: Measure): string | null;
  /** The indicators of a phrase that names several (一二三产业, 城镇和农村居民…, 存贷款余额) or one; null when unknown. */
  expand(phrase: string): IndicatorPhrase | null;
  /** Known full forms anywhere in a text, leftmost and longest. A match may be the tail of a longer, unknown name. */
  find(text: string): IndicatorMatch[];
}

/** Verbs that stay in an indicator's name before the canonical noun. */
const ADDED =
  /^(?:新增|净增|新认定|认定|新培育|培育|新建成|新建|新改建|新改扩建|建成|新开工|开工建设|改造|实施|新引进|引进|累计建成)/u;

/** Reads the table once; the result is shared by all reports. */
export function readIndicators(lexicon: Lexicon): Indicators {
  const entries = new Map<string, IndicatorEntry>();
  const full = new Map<string, string>();
  const short = new Map<string, string>();
  for (const { name, aliases, columns } of lexicon.entries) {
    entries.set(name, {
      name,
      unit: columns['unit'] ?? 'other',
      measure: Measure.parse(columns['measure']),
      core: columns['core'] !== '',
      basis: columns['basis'] === 'real' || columns['basis'] === 'nominal' ? columns['basis'] : null,
    });
    const variants = (columns['variants'] ?? '').split('|').filter((form) => form !== '');
    for (const form of [name, ...aliases, ...variants]) if (!full.has(form)) full.set(form, name);
    for (const form of (columns['short'] ?? '').split('|')) if (form !== '' && !short.has(form)) short.set(form, name);
  }
  const automaton = new Automaton(full.keys());
  const known = (form: string): string | null => full.get(form) ?? short.get(form) ?? null;
  const normalise = (phrase: string, measure: Measure = 'growth'): string | null => {
    const moves = measure === 'growth' || measure === 'avg_growth';
    for (const form of bareForms(phrase)) {
      const name = moves ? known(form) : (full.get(form) ?? null);
      if (name) return name;
      const verb = ADDED.exec(form)?.[0];
      const noun = verb && full.get(form.slice(verb.length));
      if (verb && noun) return verb + noun;
    }
    return null;
  };
  return {
    entry: (form) => entries.get(known(form) ?? '') ?? null,
    normalise,
    expand: (phrase) => expandPhrase(phrase, normalise, (form) => full.get(form) ?? null),
    find: (text) =>
      automaton.findLongest(text).map(({ word, start, end }) => ({ start, end, surface: word, name: full.get(word)! })),
  };
}

const CACHE = new WeakMap<Lexicon, Indicators>();

/** The indicators of a loaded lexicon, read at most once for each lexicon. */
export function indicatorsOf(lexicons: ReadonlyMap<string, Lexicon>): Indicators {
  const lexicon = lexicons.get('indicators');
  if (!lexicon) throw new Error('the lexicon indicators.tsv is not loaded');
  let indicators = CACHE.get(lexicon);
  if (!indicators) {
    indicators = readIndicators(lexicon);
    CACHE.set(lexicon, indicators);
  }
  return indicators;
}
