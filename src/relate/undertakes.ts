/** undertakes: the companies that a report names as builders, owners or investors of a project. */
import type { MentionOf } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { projectsTold } from './project/project-claims.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

/** What stands between a company and the list of what it builds: 支持中车集团投资12亿元建设… */
const BUILDS =
  /^(?:公司|集团)?(?:计划|已|将|正|全面|加快)?(?:投资|承建|投建|兴建|实施|建设|推进|启动|开工|新建|扩建|建成|打造|约|[\d.]+|[万亿]|元|的|了|并){0,8}$/u;

export interface Undertaker {
  readonly name: string;
  readonly rule: string;
}

/** The companies of a project: those in front of its name or inside it, and the one whose verb it is the object of. */
export function undertakersOf(
  report: RecognisedReport,
  sentence: number,
  project: MentionOf<'project'>,
): readonly Undertaker[] {
  const { text } = report.document.sentences[sentence]!;
  const companies = report.mentions[sentence]!.filter((m) => m.kind === 'company');
  const inside = companies.filter(
    (m) =>
      m.start >= project.start &&
      m.end <= project.end &&
      // 市酒钢三中体育馆 is the city's, called after the works.
      !/[市省州县区]$/u.test(text.slice(project.start, m.start)),
  );
  if (inside.length > 0) return inside.map((m) => ({ name: m.name, rule: 'link.undertakes-in-name' }));
  // 比亚迪|动力电池: the name was cut behind the company right before it.
  const touching = companies.find((m) => m.end === project.start);
  if (touching) return [{ name: touching.name, rule: 'link.undertakes-verb' }];
  const before = companies.filter((m) => m.end <= project.listStart).at(-1);
  return before && BUILDS.test(text.slice(before.end, project.listStart))
    ? [{ name: before.name, rule: 'link.undertakes-verb' }]
    : [];
}

/** One link for each company and project. */
export const relateUndertakes: Relater = (report) => {
  const claims: LinkClaim[] = [];
  for (const { sentence, mention, name } of projectsTold(report)) {
    const told = report.document.sentences[sentence]!;
    for (const company of undertakersOf(report, sentence, mention)) {
      // A project may bear its firm's name alone (东风本田): the firm then undertakes it, as the annotation guidelines count it.
      claims.push({
        kind: 'link',
        type: 'undertakes',
        a: company.name,
        b: name,
        evidence: evidenceOf(report.document, told, mention.start, mention.end, company.rule),
      });
    }
  }
  return claims;
};
