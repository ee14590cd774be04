/** present_in: a firm that came to the report's place, or to a zone or county named nearer. */
import type { PlaceMention } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { companyNames } from './company/companies.ts';
import { type Shown, viewOf } from './mention-view.ts';
import { COUNTY_FIRM, PRESENT_RULES } from './present-rules.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

export const relatePresence: Relater = (report: RecognisedReport) => {
  const { document, context, mentions } = report;
  const home = document.header.place;
  if (home === null) return [];
  const names = companyNames(
    mentions.flatMap((list) => list.filter((m) => m.kind === 'company').map((m) => m.surface)),
    context.lexicons.get('companies'),
  );
  const claims: LinkClaim[] = [];
  for (const sentence of document.sentences) {
    const own = mentions[sentence.index]!;
    if (!own.some((m) => m.kind === 'company')) continue;
    const view = viewOf(sentence.text, own);
    const seen = new Set<string>();
    const claim = (firm: Shown, where: string, rule: string) => {
      const a = names.get(firm.surface)!;
      if (seen.has(`${a} ${where}`)) return;
      seen.add(`${a} ${where}`);
      const evidence = evidenceOf(document, sentence, firm.start, firm.end, rule);
      claims.push({ kind: 'link', type: 'present_in', a, b: where, evidence });
    };
    for (const match of view.text.matchAll(COUNTY_FIRM.pattern)) {
      const place = view.at(match.index);
      const firm = view.at(match.index + 1);
      if (place?.kind !== 'place' || firm?.kind !== 'company' || place.end !== firm.start) continue;
      if (isNear(place, document.header.placeId)) claim(firm, place.name, COUNTY_FIRM.id);
    }
    for (const rule of PRESENT_RULES)
      for (const match of view.text.matchAll(rule.pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const firms = view.between(start, end).filter((m) => m.kind === 'company');
        const where = nearestPlace(
          view.between(0, view.text.length),
          firms,
          view.text.slice(end, end + 1) === '△' ? view.at(end) : undefined,
          document.header.placeId,
        );
        for (const firm of firms) claim(firm, where ?? home, rule.id);
      }
  }
  return claims;
};

/** A zone, or a county or town of the report's own city. */
const isNear = (place: PlaceMention, homeCode: string | null): boolean =>
  place.level === 'zone' ||
  ((place.level === 'county' || place.level === 'township') &&
    homeCode !== null &&
    place.code?.startsWith(homeCode.replace(/(?:00)+$/u, '')) === true);

/** A zone or county of the report's own: directly behind the verb (落户高新区), or the subject at the head of the sentence. */
function nearestPlace(
  all: readonly Shown[],
  firms: readonly Shown[],
  behind: Shown | undefined,
  homeCode: string | null,
): string | null {
  const near = (place: PlaceMention): boolean => isNear(place, homeCode);
  if (behind?.kind === 'place' && near(behind)) return behind.name;
  const first = firms[0];
  // 争取徐闻|京能火电落户: the county stands right before the firm.
  const before = all.find((m) => m.kind === 'place' && m.end === first?.start);
  if (before?.kind === 'place' && near(before)) return before.name;
  const head = all[0];
  if (head?.kind === 'place' && first && head.start <= 1 && head.end <= first.start && near(head)) return head.name;
  return null;
}
