/** undertakes: the companies that a report names as builders, owners or investors of a project. */
import type { MentionOf } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { projectsTold } from './project/project-claims.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

/** The companies of a project: those inside its name. */
export function undertakersOf(
  report: RecognisedReport,
  sentence: number,
  project: MentionOf<'project'>,
): { readonly name: string }[] {
  return report.mentions[sentence]!.filter(
    (m) => m.kind === 'company' && m.start >= project.start && m.end <= project.end,
  );
}

export const relateUndertakes: Relater = (report) => {
  const claims: LinkClaim[] = [];
  for (const { sentence, mention, name } of projectsTold(report))
    for (const company of undertakersOf(report, sentence, mention))
      claims.push({
        kind: 'link',
        type: 'undertakes',
        a: company.name,
        b: name,
        evidence: evidenceOf(
          report.document,
          report.document.sentences[sentence]!,
          mention.start,
          mention.end,
          'link.undertakes',
        ),
      });
  return claims;
};
