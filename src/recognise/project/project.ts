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

const read = new WeakMap<Sentence, readonly ReadList[]>();

/** The lists of a sentence with what is said of each; read once, for names and for status. */
export function readLists(sentence: Sentence, grammar: Grammar): readonly ReadList[] {
  let lists = read.get(sentence);
  if (!lists) {
    lists = readAnew(sentence, grammar);
    read.set(sentence, lists);
  }
  return lists;
}

function readAnew(sentence: Sentence, grammar: Grammar): ReadList[] {
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
/** Any verb of building. */
const BUILT = 3;

/** What a work is done on: a thing of a known kind, or a water, hill or stretch with a name. */
const OBJECT = /[河湖江溪渠湾山坡岸段片带村变站厂线滩区园路街口城]$/u;

/** A tail that calls its members programmes: 等文化惠民工程. */
const PROGRAMME = /惠民|人才|培训|素质|民心|实事|文化活动|节能减排|精准扶贫|脱贫|行动/u;

/** The rule by which a member is taken, or null. `vouched`: at least half of its list are proper names; `batch`: 一批 or a number stands in front;
 * `shared`: the clause speaks of many places that have one each. */
function ruleFor(
  member: NamedMember,
  judged: Judged,
  { list, signs }: ReadList,
  vouched: boolean,
  batch: boolean,
  shared: boolean,
  grammar: Grammar,
): string | null {
  const { tail } = list;
  const { kind, name } = member;
  const proper = judged.identity === 'proper';
  if (judged.identity === 'nameless' || signs.refused) return null;
  // Named members of a project list stand even where no word tells how far they are.
  if (signs.weight === 0)
    return tail.list && tail.project && proper && (kind !== null || judged.anchored || judged.rare > 1)
      ? 'project.list-untold'
      : null;
  if (batch && !tail.list && !judged.anchored) return null;
  if (shared && !proper) return null;
  if (tail.counted && !tail.list && !/\d|号|期/u.test(name)) return null;
  if (tail.project && PROGRAMME.test(tail.called)) return null;
  if (tail.project && (tail.list || list.members.length > 1)) {
    // “天网”治安工程: a campaign, unless 等 makes it a project among others.
    if (!tail.list && name.includes('“') && !kind) return null;
    if (proper) return 'project.list-of-projects';
    if (vouched && name.length >= 4 && kind) return 'project.list-vouched';
    if (kind && kind.grade !== 'a' && name.length >= 4 && list.members.length > 1) return 'project.list-of-projects';
    return signs.weight >= FIRM && name.length >= 5 && kind?.grade !== 'a' ? 'project.list-done' : null;
  }
  if (tail.list) {
    if (!proper)
      return kind?.grade === 'u' && tail.kind && tail.kind.suffix !== tail.called ? 'project.list-of-kind' : null;
    if (kind) return 'project.list-of-kind';
    return signs.behind >= FIRM && !tail.kind && tail.direct ? 'project.list-done' : null;
  }
  if (!kind) {
    if (tail.project && proper && !name.includes('“') && (judged.anchored || judged.rare > 1) && name.length >= 4)
      return 'project.called-project';
    return null;
  }
  if (kind.grade === 'u') return proper || signs.weight >= BUILT ? 'project.single' : null;
  if (kind.grade === 'a') {
    const object = name.slice(0, name.length - kind.suffix.length);
    // 实施交通“毛细血管”改造: a campaign with a nickname.
    if (name.includes('“') && !judged.anchored) return null;
    const on = grammar.kindAtEnd(object);
    const thing = (on !== null && on.grade !== 'a') || (OBJECT.test(object) && object.length >= 3);
    const alike = vouched && list.members.length > 1 && thing;
    return (proper && (thing || tail.project) && (judged.anchored || judged.rare > 1)) || alike ? 'project.work' : null;
  }
  if (proper || (kind.grade === 's' && signs.behind >= FIRM && name.length >= 6)) return 'project.kind';
  if (vouched && list.members.length > 1 && kind.grade === 's') return 'project.list-vouched';
  return kind.suffix.endsWith('中心') && signs.weight >= FIRM && name.length >= 6 ? 'project.single' : null;
}

/** 建成一批森林公园和湿地公园, 打造38处玉米、大豆示范基地: kinds, unless 等 closes the list. */
const BATCH = /(?:一批|一系列|多个|若干|[\d.]+[个处座条家所项])$/u;
/** 98.4%的乡镇建成…: a common name behind it is had by many. */
const MANY = /[%％]|所有|各[县市区乡村]|每|乡镇|行政村|街道|社区|[\d.]+[个所家处]/u;
const COUNTED_HEAD = /^[\d.]+[余多]?[个处座条家所项]/u;

const FIELDS = /^等(?:重点|主要|优势|关键|传统|新兴)?(?:领域|行业|方面|环节|国家|地区)/u;

/** 3号线 is 地铁3号线 where the sentence speaks of 地铁. */
function lineName(name: string, sentence: string): string {
  if (!/^\d{1,2}号线/u.test(name)) return name;
  const system = sentence.match(/地铁|轨道交通|轻轨|有轨电车/u)?.[0];
  return system ? system + name : name;
}

/** Whether a place other than a zone, or a firm that the report does not call a project, is all that a member says. */
const isWhole = (m: Mention, member: NamedMember, called: boolean): boolean =>
  m.start === member.start &&
  m.end >= member.start + member.name.length &&
  m.end <= member.end &&
  ((m.kind === 'place' && m.level !== 'zone') || (m.kind === 'company' && !called));

/** All project mentions of one sentence. */
export const recogniseProjects: Recogniser = (sentence, found, context) => {
  if (sentence.role !== 'body' || !WORTH.test(sentence.text)) return [];
  const grammar = grammarOf(context.lexicons);
  const mentions: ProjectMention[] = [];
  let number = 0;
  for (const read of readLists(sentence, grammar)) {
    // 等领域, 等行业: kinds of business, not things.
    if (FIELDS.test(sentence.text.slice(read.list.members.at(-1)!.end))) continue;
    const members = nameMembers(sentence.text, read.list, found, grammar);
    let any = false;
    const judgements = members.map((member) => {
      const within: Mention[] = found.filter((m) => m.start >= member.start && m.end <= member.end);
      return identityOf(member.name, member.kind, within, grammar);
    });
    const named = judgements.filter((j) => j.identity !== 'nameless').length;
    const vouched = judgements.filter((j) => j.identity === 'proper').length * 2 >= named;
    const batch =
      BATCH.test(sentence.text.slice(read.list.from, members[0]!.start)) || COUNTED_HEAD.test(members[0]!.name);
    const shared = MANY.test(sentence.text.slice(read.list.from, members[0]!.start));
    for (const [i, member] of members.entries()) {
      // 综合管廊10公里: so much of a kind.
      if (judgements[i]!.identity === 'plain' && /^[\d.]/u.test(sentence.text.slice(member.end))) continue;
      // 宜良, 宁德时代: a county or a firm alone is no project.
      if (!member.completed && found.some((m) => isWhole(m, member, read.list.tail.project))) continue;
      const rule = ruleFor(member, judgements[i]!, read, vouched, batch, shared, grammar);
      if (!rule) continue;
      any = true;
      mentions.push({
        kind: 'project',
        start: member.start,
        end: member.end,
        surface: sentence.text.slice(member.start, member.end),
        name: lineName(member.name, sentence.text),
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
