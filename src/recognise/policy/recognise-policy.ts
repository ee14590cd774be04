/** Policies of one sentence: titled documents, listed names, names in quotes and names bounded by grammar. */
import type { PolicyMention, Recogniser } from '../mention.ts';
import { anchoredNames } from './anchored.ts';
import type { Candidate } from './candidate.ts';
import { cityBanners } from './city-banners.ts';
import { cityStrategies } from './city-strategies.ts';
import { documentNames } from './documents.ts';
import { glossaryNames } from './glossary.ts';
import { listedNames } from './listed.ts';
import { quotedNames } from './quoted.ts';
import { splitProgrammes } from './split-programmes.ts';
import { tidy } from './tidy.ts';
import { titledNames } from './titled.ts';

/** In quotation marks a listed name stands for itself: “营改增”税制改革 is 营改增. */
const QUOTED_LISTED = 20;
/** Members of a row stand before what their last one alone would be. */
const ROWS: ReadonlySet<string> = new Set(['policy.city-strategy', 'policy.chiefs']);
/** How far a name may reach past a listed one and still be that one: 国企改革 in 国企改革试点. */
const SAME = 2;

/**
 * Overlaps, settled in one order: a title keeps its whole span; then the longest name wins,
 * but a listed name beats one that adds two characters or fewer to it.
 */
function settle(titled: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const weight = (c: Candidate) =>
    (c.rule === 'policy.city-banner' || ROWS.has(c.rule) ? QUOTED_LISTED : 0) +
    c.end -
    c.start +
    (c.rule !== 'policy.listed' ? 0 : c.quoted && !inDocument(c) ? QUOTED_LISTED : inText(c) ? 0 : SAME + 0.5);
  const kept: Candidate[] = [...titled];
  /** “厕所革命”三年行动计划 is more than 厕所革命. */
  const inDocument = (c: Candidate) =>
    others.some(
      (o) =>
        o.start <= c.start && o.end > c.end && /(?:行动计划|行动|方案|规划|条例|办法|意见|工程|活动)$/u.test(o.name),
    );
  /** 全域旅游规划 is a text, not the strategy that it names. */
  const inText = (c: Candidate) =>
    others.some((o) => o.rule === 'policy.document' && o.start <= c.start && o.end > c.end);
  const inTitle = (c: Candidate) => titled.some((t) => c.start < t.end && t.start < c.end);
  for (const c of others.filter((c) => !inTitle(c)).sort((a, b) => weight(b) - weight(a) || a.start - b.start))
    if (!kept.some((k) => c.start < k.end && k.start < c.end)) kept.push(c);
  return kept.sort((a, b) => a.start - b.start);
}

export const recognisePolicies: Recogniser = (sentence, _found, { lexicons, header, gazetteer }) => {
  const { text } = sentence;
  const others = [
    ...(sentence.role === 'annex' ? glossaryNames(text) : []),
    ...listedNames(text, lexicons.get('policies'), lexicons.get('policy-slogans')),
    ...quotedNames(text, lexicons.get('policy-slogans')),
    ...anchoredNames(text, lexicons.get('policies')),
    ...splitProgrammes(text),
    ...cityBanners(text, header, gazetteer),
    ...documentNames(text),
    ...cityStrategies(text),
  ].flatMap((candidate) => tidy(candidate, text));
  return settle(titledNames(text), others).map(
    ({ start, end, name, category, rule }): PolicyMention => ({
      kind: 'policy',
      start,
      end,
      surface: text.slice(start, end),
      name,
      category,
      rule,
    }),
  );
};
