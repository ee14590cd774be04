/** By which rule a member of a list is taken as a project; the rules with examples stand in rules.ts. */
import type { Grammar, Kind } from './grammar.ts';
import type { Judged } from './identity.ts';
import type { NamedMember } from './members.ts';
import type { ReadList } from './project.ts';
import { workOf } from './shared.ts';
import type { Signs } from './signs.ts';

/** Verbs under which a common name is a thing being built: 开工, 建成; under 打造 or 完善 it is a wish. */
const FIRM = 6;
/** Any verb of building. */
const BUILT = 3;

/** What a work is done on: a thing of a known kind, or a water, hill or stretch with a name. */
const OBJECT = /[河湖江溪渠湾山坡岸段片带村变站厂线滩区园路街口城]$/u;

/** A tail that calls its members programmes: 等文化惠民工程. */
const PROGRAMME = /惠民|人才|培训|素质|民心|实事|文化活动|节能减排|精准扶贫|脱贫|行动/u;

/** A tail that calls its members something else than works. */
const NO_WORKS = /产品|技术|服务|游览|产能|商圈|民生|公益|扶贫|产业$|活动/u;

/** What is said of buildings and works alone, not of products, events and bodies. */
const BUILDS =
  /^(?:竣工|开工|开工建设|动工|动工建设|奠基|封顶|主体封顶|主体完工|破土动工|建成投用|建成投运|投入使用|建成投入使用|落成|落成启用|建成通车|竣工投用|竣工验收|竣工通车|全线贯通|合龙)$/u;

/** 磁浮飞行风塔正式开工: of no kind that the lexicon knows, but built. */
function isBuilt({ name }: NamedMember, judged: Judged, signs: Signs, among: boolean): boolean {
  if (
    judged.identity !== 'proper' ||
    /在|^(?:农村|县域|全|“)/u.test(name) ||
    signs.behind < FIRM ||
    !BUILDS.test(signs.word)
  )
    return false;
  return name.length >= 4 && (judged.anchored || judged.rare > 1 || among);
}

/** 惠民大道综合改造, but not 环境提升: a work that is done on a thing. */
function onThing(name: string, kind: Kind, grammar: Grammar): boolean {
  const object = name.slice(0, name.length - Math.max(kind.suffix.length, workOf(name, grammar).length));
  const on = grammar.kindAtEnd(object);
  return (on !== null && on.grade !== 'a') || (OBJECT.test(object) && object.length >= 3);
}

/** Buildings and grounds: of these a report that names a sort means one. */
const SITE =
  /(?:[^务]中心|产业园|物流园|科技园|园区|馆|学校|学院|研究院|医院|站|枢纽|商务区|经济区|物流区|贸易区|市场|综合体|渔港|专线|小镇|校区|院区|填埋场|新区|商贸区|(?<!制造|创新|能源|材料|产业|生产|加工|种植|养殖|休闲|度假|应用|示范|主义教育)基地|水厂|电厂|大楼|大厦|处理[厂场]|酒店)$/u;

/** Many places have one of these, or it is a title. */
const SORT = /国家级|省级|市级|标准化|特色|专业|重点/u;
const ALWAYS_SORT = /县域|三级|乡镇|社区|农村|公办|一批|小型|优质|大型|[和与及]|示范园区|新兴|战略|重要|有序|强基地/u;

/** What a city would be to others: 西南纺织制造中心, 陆港型国家物流枢纽. */
const AIM =
  /^(?:全[国省区球]|区域|国际|[东西][部南北]|华[东南北中]|中部|长江|黄河|世界)|型国家|国家物流枢纽|制造中心|经济中心|金融中心|科技创新中心|(?:消费|贸易|服务业|集散|加工)(?:中心|基地)$/u;

/** 建设公安综合教育培训中心: common words that tell one thing, under a word that builds. */
function isSingle({ name, kind }: NamedMember, { weight, word }: Signs): boolean {
  const own = name.length - kind!.suffix.length;
  return (
    SITE.test(name) &&
    !SORT.test(name) &&
    !ALWAYS_SORT.test(name) &&
    !AIM.test(name) &&
    own >= 4 &&
    name.length >= 7 &&
    weight >= BUILT &&
    !/^(?:打造|构建|搭建|培育|布局|实施|着力打造|建好|做强|做大做强)$/u.test(word)
  );
}

/** A platform says what it does, 搭建 and 打造 say it of meetings and chances too: 搭建合作交流平台. */
function systemRule({ name, kind }: NamedMember, judged: Judged, signs: Signs): string | null {
  if (/体系/u.test(name)) return null;
  const light = /^(?:搭建|打造|构建)$/u.test(signs.word);
  if (judged.identity === 'proper' && (judged.anchored || !light)) return 'project.kind';
  return !light && signs.weight >= BUILT && name.length >= 7 && name.length - kind!.suffix.length >= 2
    ? 'project.system'
    : null;
}

/** The rule by which a member is taken, or null. `vouched`: at least half of its list are proper names; `batch`: 一批 or a number stands in front;
 * `shared`: the clause speaks of many places that have one each. */
export function ruleFor(
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
    return tail.list &&
      tail.project &&
      proper &&
      (kind === null
        ? judged.anchored && name.length >= 5
        : kind.grade !== 'a' || judged.anchored || judged.rare > 1) &&
      !NO_WORKS.test(tail.called) &&
      name.length >= 4
      ? 'project.list-untold'
      : null;
  if (batch && !judged.anchored && !(tail.list && judged.rare > 1)) return null;
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
    if (isBuilt(member, judged, signs, list.members.length > 1 && vouched)) return 'project.built';
    if (tail.project && proper && !name.includes('“') && (judged.anchored || judged.rare > 1) && name.length >= 4)
      return 'project.called-project';
    return null;
  }
  if (kind.grade === 'y') return systemRule(member, judged, signs);
  if (kind.grade === 'u') return proper || signs.weight >= BUILT ? 'project.single' : null;
  if (kind.grade === 'a') {
    // 实施交通“毛细血管”改造: a campaign with a nickname.
    if (name.includes('“') && !judged.anchored) return null;
    const thing = onThing(name, kind, grammar);
    const alike = vouched && list.members.length > 1 && thing;
    return (proper && (thing || tail.project) && (judged.anchored || judged.rare > 1)) || alike ? 'project.work' : null;
  }
  if (proper || (kind.grade === 's' && signs.behind >= FIRM && name.length >= 6)) return 'project.kind';
  if (vouched && list.members.length > 1 && kind.grade === 's') return 'project.list-vouched';
  if (isSingle(member, signs)) return 'project.plain';
  return kind.suffix.endsWith('中心') && signs.weight >= FIRM && name.length >= 6 ? 'project.single' : null;
}
