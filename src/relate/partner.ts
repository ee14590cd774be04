/** partner: two places joined by aid, cooperation or friendship; each member of a list is one link. */
import type { PlaceMention } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { viewOf } from './mention-view.ts';
import { JOIN, LETTERS, PAIR, PARTNER_RULES } from './partner-rules.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

export const relatePartners: Relater = (report: RecognisedReport) => {
  const { document } = report;
  const home = document.header.place;
  if (home === null) return [];
  const homeCode = document.header.placeId;
  const homeStem = home.slice(0, 2);
  const claims: LinkClaim[] = [];
  for (const sentence of document.sentences) {
    if (!/合作|协作|帮扶|对接|结对|友好|友城|共建|联动|协同|一体化|同城|互联|援|携手|协议/u.test(sentence.text))
      continue;
    const view = viewOf(sentence.text, report.mentions[sentence.index]!);
    if (!view.text.includes('△')) continue;
    const seen = new Set<string>();
    const claim = (a: string, b: string, from: PlaceMention, to: PlaceMention, rule: string) => {
      const key = [a, b].toSorted().join(' ');
      if (a === b || seen.has(key)) return;
      seen.add(key);
      const evidence = evidenceOf(document, sentence, Math.min(from.start, to.start), Math.max(from.end, to.end), rule);
      claims.push({ kind: 'link', type: 'partner', a, b, evidence });
    };
    /** Above or below home is no partner of it: its province, its districts. */
    const related = (place: PlaceMention): boolean =>
      place.name === home ||
      // A zone without a code is the city's own.
      (place.level === 'zone' && place.code === null && place.rule !== 'place.zone-of-place') ||
      (place.level === 'zone' && homeStem !== '' && place.name.startsWith(homeStem)) ||
      (place.code !== null &&
        homeCode !== null &&
        (place.code.startsWith(homeCode.replace(/(?:00)+$/u, '')) ||
          homeCode.startsWith(place.code.replace(/(?:00)+$/u, ''))));
    const placesIn = (start: number, end: number): PlaceMention[] => {
      // 新疆|哈密: of places side by side the last is meant.
      const all = view.between(start, end).filter((m) => m.kind === 'place');
      return all.filter((place, i) => all[i + 1]?.start !== place.end);
    };
    const paired: { start: number; end: number }[] = [];
    for (const match of view.text.matchAll(PAIR.pattern)) {
      paired.push({ start: match.index, end: match.index + match[0].length });
      const [left] = placesIn(match.index, match.index + match[1]!.length).slice(-1);
      const from = match.index + match[0].indexOf(match[2]!, match[1]!.length);
      const [right] = placesIn(from, from + match[2]!.length).slice(-1);
      if (left && right && left.level !== 'region' && right.level !== 'region')
        claim(left.name, right.name, left, right, PAIR.id);
    }
    // 京蒙、沪蒙等区域合作: two letters of provinces, made places by the recogniser in this wording alone.
    const letters = report.mentions[sentence.index]!.filter(
      (m): m is PlaceMention => m.kind === 'place' && m.rule === 'place.abbreviation',
    );
    for (const [i, left] of letters.entries()) {
      const right = letters[i + 1];
      if (right && right.start === left.end) claim(left.name, right.name, left, right, LETTERS.id);
    }
    for (const match of view.text.matchAll(JOIN.pattern)) {
      const [left, right] = placesIn(match.index, match.index + match[0].length);
      const both = view.between(match.index, match.index + match[0].length).filter((m) => m.kind === 'place');
      const [a, b] = right ? [left, right] : both;
      if (
        !a ||
        !b ||
        (a.code &&
          b.code &&
          (a.code.startsWith(b.code.replace(/(?:00)+$/u, '')) || b.code.startsWith(a.code.replace(/(?:00)+$/u, ''))))
      )
        continue;
      claim(a.name, b.name, a, b, JOIN.id);
    }
    for (const rule of PARTNER_RULES)
      for (const match of view.text.matchAll(rule.pattern)) {
        const from = match.index + match[0].indexOf(match[1]!);
        // 甲与乙…: where a place or firm stands before 与, the speaker is not meant.
        if (/[△◆]$/u.test(view.text.slice(0, match.index)) && view.at(match.index - 1)?.name !== home) continue;
        if (paired.some((pair) => pair.start <= from && from < pair.end)) continue;
        for (const place of placesIn(from, from + match[1]!.length))
          if (!related(place)) claim(home, place.name, place, place, rule.id);
      }
  }
  return claims;
};
