/** Project claims: one for each mention and status, with its place and its companies. */
import type { MentionOf } from '../../recognise/mention.ts';
import { grammarOf } from '../../recognise/project/grammar.ts';
import { readLists } from '../../recognise/project/project.ts';
import type { ProjectClaim } from '../../schema/facts.ts';
import { nearerPlace } from '../located.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { undertakersOf } from '../undertakes.ts';
import { sameNames } from './same-project.ts';

/** Forms of the report's own place that may stand before a name. */
export function homeForms(report: RecognisedReport): string[] {
  const name = report.document.header.place;
  if (!name) return [];
  const entry = report.document.header.placeId
    ? report.context.gazetteer.byCode(report.document.header.placeId)
    : undefined;
  return [...new Set([name, ...(entry?.aliases ?? []), name.replace(/[市州盟]$/u, '')])].filter(
    (form) => form.length > 1,
  );
}

/** A project mention with the name that the report's claims use. */
export interface ProjectTold {
  readonly sentence: number;
  readonly mention: MentionOf<'project'>;
  readonly name: string;
}

/** Every project mention of a report, in the order of the text, under one name for one thing. */
export function projectsTold(report: RecognisedReport): ProjectTold[] {
  const told = report.mentions.flatMap((mentions, sentence) =>
    mentions.filter((m) => m.kind === 'project').map((mention) => ({ sentence, mention })),
  );
  const chosen = sameNames(
    told.map((t) => t.mention.name),
    homeForms(report),
  );
  return told.map((t) => ({ ...t, name: chosen.get(t.mention.name)! }));
}

export const relateProjects: Relater = (report) => {
  const grammar = grammarOf(report.context.lexicons);
  const claims: ProjectClaim[] = [];
  const lists = new Map<number, ReturnType<typeof readLists>>();
  for (const { sentence: index, mention, name } of projectsTold(report)) {
    const sentence = report.document.sentences[index]!;
    if (!lists.has(index)) lists.set(index, readLists(sentence, grammar));
    const read = lists.get(index)!.find(({ list }) => list.start === mention.listStart && list.end === mention.listEnd);
    const statuses = read ? [read.signs.status, read.signs.later] : [null];
    const place = nearerPlace(report, index, mention);
    const companies = undertakersOf(report, index, mention);
    const evidence = evidenceOf(report.document, sentence, mention.start, mention.end, mention.rule);
    for (const [i, status] of statuses.entries())
      if (i === 0 || status !== null)
        claims.push({
          kind: 'project',
          name,
          category: mention.category,
          status,
          place: place?.name ?? null,
          companies: companies.map((c) => c.name),
          evidence,
        });
  }
  return claims;
};
