/** Finds named projects in a sentence: names in lists between words of building (see docs of each step beside). */
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, ProjectMention, Recogniser } from '../mention.ts';
import { categoryOf } from './categories.ts';
import { clausesOf, insidePairs } from './clauses.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { identityOf, type Judged } from './identity.ts';
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
  const read: ReadList[] = [];
  for (const list of lists) {
    const stop = text.slice(list.to).search(/[。；！？]/u);
    const next = stop < 0 ? text.slice(list.to) : text.slice(list.to, list.to + stop);
    const before = text.slice(list.from, list.start);
    const after = text.slice(list.end, list.to);
    let signs = signsAround(before, after, next, sentence.timeFrame, text, grammar);
    // 重点实施甲等工程5项；乙等工程18项: the verb holds for the lists behind it that bring none.
    const above = read.at(-1);
    if (
      signs.weight === 0 &&
      above &&
      above.signs.weight > 0 &&
      list.tail.project &&
      list.start === list.from &&
      list.from === above.list.to + 1
    )
      signs = above.signs;
    read.push({ list, signs });
  }
  return read;
}

/** Verbs under which a common name is a thing being built: 开工, 建成; under 打造 or 完善 it is a wish. */
const FIRM = 6;

/** The rule by which a member is taken, or null. */
function ruleFor(
  member: NamedMember,
  judged: Judged,
  { list, signs }: ReadList,
  members: readonly NamedMember[],
): string | null {
  const { tail } = list;
  const { kind } = member;
  const proper = judged.identity === 'proper';
  if (judged.identity === 'nameless' || signs.weight === 0) return null;
  if (tail.list && tail.project) {
    if (proper) return 'project.list-of-projects';
    return kind && kind.grade !== 'a' && member.name.length >= 4 && members.length > 1
      ? 'project.list-of-projects'
      : null;
  }
  if (tail.counted && !/\d|号|期/u.test(member.name)) return null;
  if (tail.list)
    return kind && (proper || kind.grade === 'u') && tail.kind && tail.kind.suffix !== tail.called
      ? 'project.list-of-kind'
      : proper && kind && kind.grade !== 'a'
        ? 'project.list-of-kind'
        : null;
  if (!kind)
    return tail.project && (judged.anchored || judged.rare > 1) && member.name.length >= 4
      ? 'project.called-project'
      : null;
  if (kind.grade === 'u') return proper || signs.weight >= FIRM ? 'project.single' : null;
  if (kind.grade === 'a') return judged.anchored || judged.rare > 1 ? 'project.work' : null;
  if (proper) return 'project.kind';
  return kind.grade === 'w' && kind.suffix === '中心' && signs.weight >= FIRM && member.name.length >= 6
    ? 'project.single'
    : null;
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
      const judged = identityOf(member.name, member.kind, within, grammar);
      const rule = ruleFor(member, judged, read, members);
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
