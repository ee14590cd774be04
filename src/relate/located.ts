/** located_in: a project in a place nearer than the report's own city. */
import type { MentionOf } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { projectsTold } from './project/project-claims.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

const NEARER = new Set(['county', 'township', 'village', 'zone']);

/** The county, district, town or zone in which a project is told to stand: inside its name, or at the head of its clause. */
export function nearerPlace(
  report: RecognisedReport,
  sentence: number,
  project: MentionOf<'project'>,
): MentionOf<'place'> | null {
  const { text } = report.document.sentences[sentence]!;
  const places = report.mentions[sentence]!.filter(
    (m): m is MentionOf<'place'> =>
      m.kind === 'place' && NEARER.has(m.level) && m.name !== report.document.header.place,
  );
  const inside = places.find((m) => m.start >= project.start && m.end <= project.end && m.start - project.start <= 6);
  if (inside) return inside;
  const clause = text.slice(0, project.listStart).search(/[^，。；：！？]*$/u);
  const before = places.filter((m) => m.start >= clause && m.end <= project.listStart);
  const nearest = before.at(-1);
  if (!nearest) return null;
  // 在化隆县设立返乡创业园, 文殊镇侧重抓好…: the place opens its clause.
  const opening = text.slice(clause, nearest.start);
  return /^(?:在|支持|以及|，)?$/u.test(opening) ? nearest : null;
}

export const relateLocated: Relater = (report) => {
  const claims: LinkClaim[] = [];
  for (const { sentence, mention, name } of projectsTold(report)) {
    const place = nearerPlace(report, sentence, mention);
    if (!place || place.name === name) continue;
    claims.push({
      kind: 'link',
      type: 'located_in',
      a: name,
      b: place.name,
      evidence: evidenceOf(
        report.document,
        report.document.sentences[sentence]!,
        mention.start,
        mention.end,
        'link.located-in',
      ),
    });
  }
  return claims;
};
