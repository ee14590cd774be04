/** Finds named projects in a sentence: names in lists between words of building (see docs of each step beside). */
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, ProjectMention, Recogniser } from '../mention.ts';
import { categoryOf } from './categories.ts';
import { clausesOf, insidePairs } from './clauses.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { identityOf, type Judged } from './identity.ts';
import { joinOpen, type List, listsOf } from './lists.ts';
import { type NamedMember, nameMembers } from './members.ts';
import { workOf } from './shared.ts';
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

/** Verbs under which a common name is a thing being built: 开工, 建成; under 打造 or 完善 it is a wish. */
const FIRM = 6;
/** Any verb of building. */
const BUILT = 3;

/** What a work is done on: a thing of a known kind, or a water, hill or stretch with a name. */
const OBJECT = /[河湖江溪渠湾山坡岸段片带村变站厂线滩区园路街口城]$/u;

/** A tail that calls its members programmes: 等文化惠民工程. */
const PROGRAMME = /惠民|人才|培训|素质|民心|实事|文化活动|节能减排|精准扶贫|脱贫|行动/u;

/** Buildings and grounds: of these a report that names a sort means one. */
const SITE =
  /(?:[^务]中心|产业园|物流园|科技园|园区|馆|学校|学院|研究院|医院|站|枢纽|商务区|经济区|物流区|贸易区|市场|综合体|渔港|专线|小镇|水厂|电厂|大楼|酒店)$/u;

/** Many places have one of these, or it is a title. */
const SORT = /县域|重点|标准化|三级|乡镇|社区|农村|公办|国家|省级|市级|一批|小型|优质|特色|专业|[和与及]/u;

/** 建设公安综合教育培训中心: common words that tell one thing, under a word that builds. */
function isSingle({ name, kind }: NamedMember, { weight, word }: Signs): boolean {
  const own = name.length - kind!.suffix.length;
  return (
    SITE.test(name) &&
    !SORT.test(name) &&
    own >= 4 &&
    name.length >= 7 &&
    weight >= BUILT &&
    !/^(?:打造|构建|搭建|培育|布局|实施)$/u.test(word)
  );
}

/** A platform says what it does, 搭建 and 打造 say it of meetings and chances too: 搭建合作交流平台. */
function systemRule({ name, kind }: NamedMember, judged: Judged, signs: Signs): string | null {
  const light = /^(?:搭建|打造|构建)$/u.test(signs.word);
  if (judged.identity === 'proper' && (judged.anchored || !light)) return 'project.kind';
  return !light && signs.weight >= BUILT && name.length >= 7 && name.length - kind!.suffix.length >= 2
    ? 'project.system'
    : null;
}

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
    if (!proper && vouched && member.completed && tail.kind?.grade === 's') return 'project.list-of-kind';
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
  if (kind.grade === 'y') return systemRule(member, judged, signs);
  if (kind.grade === 'u') return proper || signs.weight >= BUILT ? 'project.single' : null;
  if (kind.grade === 'a') {
    const object = name.slice(0, name.length - Math.max(kind.suffix.length, workOf(name, grammar).length));
    // 实施交通“毛细血管”改造: a campaign with a nickname.
    if (name.includes('“') && !judged.anchored) return null;
    const on = grammar.kindAtEnd(object);
    const thing = (on !== null && on.grade !== 'a') || (OBJECT.test(object) && object.length >= 3);
    const alike = vouched && list.members.length > 1 && thing;
    return (proper && (thing || tail.project) && (judged.anchored || judged.rare > 1)) || alike ? 'project.work' : null;
  }
  if (proper || (kind.grade === 's' && signs.behind >= FIRM && name.length >= 6)) return 'project.kind';
  if (vouched && list.members.length > 1 && kind.grade === 's') return 'project.list-vouched';
  if (isSingle(member, signs)) return 'project.plain';
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
