/** Company claims: one for each mention, under one name for one firm within the report. */
import type { CompanyClaim } from '../../schema/facts.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { compareBy } from '../../text/order.ts';
import { evidenceOf, type RecognisedReport } from '../relation.ts';

const FORM = /(?:股份有限公司|集团有限公司|有限责任公司|集团公司|有限公司|企业公司|公司|集团|股份)$/u;

/**
 * One name for each surface of a report. Surfaces that differ in their legal form alone (酒钢, 酒钢集团), or are
 * forms of one firm in the lexicon, are one firm; its name is the shortest that carries a form, else the shortest.
 */
export function companyNames(surfaces: Iterable<string>, companies: Lexicon | undefined): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const surface of new Set(surfaces)) {
    const stem = surface.replace(FORM, '') || surface;
    const key = (companies?.get(surface) ?? companies?.get(stem))?.name.replace(FORM, '') ?? stem;
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  const chosen = new Map<string, string>();
  for (const group of groups.values()) {
    const ordered = [...group].sort(
      compareBy(
        (name: string) => name.length,
        (name) => name,
      ),
    );
    const name = ordered.find((surface) => FORM.test(surface)) ?? ordered[0]!;
    for (const surface of group) chosen.set(surface, name);
  }
  return chosen;
}

export function relateCompanies({ document, mentions, context }: RecognisedReport): CompanyClaim[] {
  const surfaces = mentions.flatMap((list) => list.filter((m) => m.kind === 'company').map((m) => m.surface));
  const names = companyNames(surfaces, context.lexicons.get('companies'));
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): CompanyClaim[] =>
      mention.kind === 'company'
        ? [
            {
              kind: 'company',
              name: names.get(mention.surface)!,
              evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
            },
          ]
        : [],
    ),
  );
}
