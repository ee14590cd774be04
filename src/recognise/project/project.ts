/** Finds named projects in a sentence: names in lists between words of building (see docs of each step beside). */
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, ProjectMention, Recogniser } from '../mention.ts';
import { ruleFor } from './accept.ts';
import { categoryOf } from './categories.ts';
import { clausesOf, insidePairs } from './clauses.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { identityOf } from './identity.ts';
import { joinOpen, type List, listsOf } from './lists.ts';
import { type NamedMember, nameMembers } from './members.ts';
import { type Signs, signsAround } from './signs.ts';

/** Nothing is read from a sentence without one of these: most sentences end here. */
const WORTH =
  /项目|工程|建|修|推动|支持|做好|力促|获|出|改造|提升|盘活|核准|成立|上线|开诊|开学|招生|焕新|亮化|开工|动工|推进|加快|通车|投|竣工|完工|启|开通|开园|实施|落|签|封顶|奠基|谋划|前期|规划|抓好|引进|争取|打造|打通|立|运|完成/u;

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
  // 甲公园、乙公园等12个城市公园、口袋公园建成: what is said of the last is said of the list that it goes on with.
  for (let i = read.length - 2; i >= 0; i--) {
    const [here, behind] = [read[i]!, read[i + 1]!];
    const goesOn = behind.list.from === here.list.to && behind.list.start <= behind.list.from + 1;
    if (here.list.tail.list && here.signs.weight === 0 && !here.signs.refused && goesOn && behind.signs.behind > 0)
      read[i] = { ...here, signs: behind.signs };
  }
  return read;
}

/** 建成一批森林公园和湿地公园, 打造38处玉米、大豆示范基地: kinds, unless 等 closes the list. */
const BATCH = /(?:一批|一系列|多个|若干|[\d.]+[个处座条家所项])$/u;
/** 98.4%的乡镇建成…: a common name behind it is had by many. */
const MANY = /[%％]|所有|各[县市区乡村]|每|乡镇|行政村|街道|社区|[\d.]+[个所家处]/u;
const COUNTED_HEAD = /^[\d.]+[余多]?[个处座条家所项]/u;

const FIELDS =
  /^等(?:特色|细分|首位|优势|主导|支柱)\p{Script=Han}{0,4}产业(?![园城基链化项集])|^等(?:重点|主要|优势|关键|传统|新兴)?(?:领域|行业|方面|环节|国家|地区)/u;

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

/** Whether what follows 项目 or 工程 leaves them a word of their own. */
const closes = (after: string): boolean =>
  !/^(?:灾害|地质|事故|物理|力学|资料|建设?(?:过程|遗留|领域|难题)|遗留)/u.test(after);

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
      // 超大型深部｜工程灾害模拟设施: 工程 and 项目 close a name where the clause stops or goes on with a verb.
      if (rule === 'project.called-project' && !closes(sentence.text.slice(read.list.end))) continue;
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
