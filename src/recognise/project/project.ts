/** Finds named projects in a sentence: names in lists between words of building (see docs of each step beside). */
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, ProjectMention, Recogniser } from '../mention.ts';
import { categoryOf } from './categories.ts';
import { clausesOf, insidePairs } from './clauses.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type Identity, identityOf } from './identity.ts';
import { joinOpen, type List, listsOf } from './lists.ts';
import { type NamedMember, nameMembers } from './members.ts';
import { type Signs, signsAround } from './signs.ts';

/** Nothing is read from a sentence without one of these: most sentences end here. */
const WORTH =
  /项目|工程|建|开工|动工|推进|加快|通车|投|竣工|完工|启|开通|开园|实施|落|签|封顶|奠基|谋划|前期|规划|抓好|引进|争取|打造|打通|立|运|完成/u;

export interface ReadList {
  readonly list: List;
  readonly signs: Signs;
}

/** The lists of a sentence with what is said of each. */
export function readLists(sentence: Sentence, grammar: Grammar): ReadList[] {
  const { text } = sentence;
  const inside = insidePairs(text);
  const lists = joinOpen(
    clausesOf(text, inside).flatMap((clause) => listsOf(text, inside, clause, grammar)),
    text,
  );
  return lists.map((list) => {
    const stop = text.slice(list.to).search(/[。；！？]/u);
    const next = stop < 0 ? text.slice(list.to) : text.slice(list.to, list.to + stop);
    const before = text.slice(list.from, list.start);
    return { list, signs: signsAround(before, text.slice(list.end, list.to), next, sentence.timeFrame, text, grammar) };
  });
}

/** The rule by which a member is taken, or null. */
function ruleFor(
  member: NamedMember,
  identity: Identity,
  { list, signs }: ReadList,
  members: readonly NamedMember[],
): string | null {
  if (identity === 'nameless') return null;
  const { tail } = list;
  const { kind } = member;
  const proper = identity === 'proper';
  if (tail.counted && !/\d|号|期/u.test(member.name)) return null;
  if (tail.list && tail.project) {
    if (signs.weight === 0) return null;
    if (proper) return 'project.list-of-projects';
    return kind && kind.grade !== 'a' && member.name.length >= 4 && members.length > 1
      ? 'project.list-of-projects'
      : null;
  }
  if (signs.weight === 0) return null;
  if (tail.list) return kind && (proper || kind.grade === 'u') ? 'project.list-of-kind' : null;
  if (kind) {
    if (kind.grade === 's') return proper ? 'project.kind' : null;
    if (kind.grade === 'u') return proper || signs.weight >= 3 ? 'project.single' : null;
    if (kind.grade === 'w') return proper ? 'project.kind' : null;
    return proper ? 'project.work' : null;
  }
  return tail.project && proper ? 'project.called-project' : null;
}

/** All project mentions of one sentence. */
export const recogniseProjects: Recogniser = (sentence, found, context) => {
  if (sentence.role !== 'body' || !WORTH.test(sentence.text)) return [];
  const grammar = grammarOf(context.lexicons);
  const mentions: ProjectMention[] = [];
  let number = 0;
  for (const read of readLists(sentence, grammar)) {
    const members = nameMembers(sentence.text, read.list, grammar);
    let any = false;
    for (const member of members) {
      const within: Mention[] = found.filter((m) => m.start >= member.start && m.end <= member.end);
      const identity = identityOf(member.name, member.kind, within, grammar);
      const rule = ruleFor(member, identity, read, members);
      if (!rule) continue;
      any = true;
      mentions.push({
        kind: 'project',
        start: member.start,
        end: member.end,
        surface: sentence.text.slice(member.start, member.end),
        name: member.name,
        category: categoryOf(member.name, member.kind?.category ?? null),
        list: number,
        listStart: read.list.start,
        listEnd: read.list.end,
        rule,
      });
    }
    if (any) number++;
  }
  return mentions;
};
