/**
 * Names bounded by grammar: from a verb (or the clause's start) on the left to a family's anchor on the right.
 * 「深化A改革、B改革」「A改革有序推进」「推进A、B等改革」.
 */
import { clausesOf, membersOf, type Piece } from '../../text/clause-pieces.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { MASK, maskEnclosed, stripQuotes } from '../../text/quote-free.ts';
import type { Candidate } from './candidate.ts';
import { FAMILIES, type PolicyFamily } from './families.ts';
import { CARRY_VERB, COUNT, LEADING, PREDICATE } from './verbs.ts';

const LONGEST = 26;
/** What may follow a name inside a list or before its general noun. */
const FOLLOWS = /^(?:”|"|）)?(?:$|等|和|及|以及|与|工作|任务|要求|成果|精神|试点|政策|建设|成效|举措|，)/u;
/** A name goes on behind an anchor: 国企改革 in 国企改革攻坚行动. */
const GOES_ON =
  /^[^、和及与等]{0,12}(?:行动|方案|计划|意见|条例|工程|办法|机制|制度|战略|规划|整治|活动|教育|攻坚战|试点)/u;
/** The anchor that a list shares: 「A、B等改革」「A、B三项改革」. */
const SHARED_TAIL =
  /(?:等|[两三四五六七八九十]+(?:项|大))(?:\d+项|[一二三四五六七八九十]+项|系列|各项|重点|一批|多项)?(改革|制度改革|制度|专项行动|行动|专项整治|活动|战略|攻坚战)(?:试点|工作|任务)?(?=$|[^\p{Script=Han}]|落|取|全|有|深|扎|顺|效)/u;

/** The predicate of a clause whose subjects are policies. */
const SUBJECT_OF =
  /推进|完成|实施|启动|落实|深化|取得|见效|成效|落地|走在|深入|有序|扎实|顺利|全面|提速|破题|加快|收官|入选|获|覆盖|推开|实现|进展|展开|成功|惠及|经验|凸显|显现|试行/u;

/** Words that tell a clause ran on into something else: no name holds them. */
const NOT_IN_NAME =
  /的|了|是|把|将|使|让|由|等|我们|同时|以及|一批|万|％|%|达到|超过|新增|增长(?![^，]{0,4}(?:行动|计划))|不断|推动|推进(?!年)|开展|实施|深化|完成|成立|举办|落实(?!年)|健全|完善|建立|参与|取得|这个|该项|打好|打赢|市委|省委|州委|区委|部署/u;
/** A count of campaigns is no name: 「六个专项行动」「七大类28项改革」; 五个一工程 is one. */
const COUNTED_HEAD =
  /^(?:第?\d+|[一二三四五六七八九十两]+)(?:个(?:专项|重点|行动|区域|项目|年专项)|场|轮|次|大类|项(?:重点|专项|改革试点|省级|市级|国家))|^[两三四五六七八九十]+大(?:行动|工程|战略)|系列行动$|^外开放|^一体推进/u;
const ALLOWED_OF = /^(?:最严格的|租购并举的|更加积极的)/u;

const familyOf = (name: string): PolicyFamily | undefined => FAMILIES.find((family) => family.pattern.test(name));

function accept(name: string, family: PolicyFamily): boolean {
  const bare = stripQuotes(name);
  if (bare.length < family.least || bare.length > LONGEST || family.refuse.test(bare)) return false;
  const inside = bare.replace(family.pattern, '').replace(ALLOWED_OF, '');
  if (COUNTED_HEAD.test(bare)) return false;
  if (NOT_IN_NAME.test(inside) || family.without?.test(inside)) return false;
  return /^[\p{Script=Han}“"（A-Za-z\d]/u.test(name) && !/^[和及与等为对在向以从第]/u.test(bare);
}

const COUNTED =
  /^(.{3,}?)[两三四五六七八九十]+(?:大|项)(?:民生|重点|惠民)?((?:专项)?(?:行动计划|行动|攻坚战|工程|改革|制度))$/u;

/** Verbs, adverbs and counts taken off the head of a member. */
function trimHead(piece: Piece): Piece {
  const lead = piece.text.match(LEADING)?.[0].length ?? 0;
  const count = piece.text.slice(lead).match(COUNT)?.[0].length ?? 0;
  return { text: piece.text.slice(lead + count), start: piece.start + lead + count };
}

/** The first name in `piece` that ends in an anchor and is closed by what follows. */
function firstName(piece: Piece): { end: number; family: PolicyFamily } | null {
  const { text } = piece;
  for (let end = 3; end <= Math.min(text.length, LONGEST + 10); end++) {
    const family = familyOf(text.slice(0, end));
    if (!family) continue;
    const rest = text.slice(end);
    if (!GOES_ON.test(rest) && (FOLLOWS.test(rest) || PREDICATE.test(rest))) return { end, family };
  }
  return null;
}

/** 「智慧渔政和平安渔港工程」: both sides are built alike, so that either could stand before the anchor. */
function balanced(left: string, right: string): boolean {
  const bare = right.replace(/(?:专项行动|行动|工程)$/u, '');
  if (bare === right || bare.length < 4) return false;
  return left.length === bare.length || left.slice(-2) === bare.slice(-2) || left.slice(0, 3) === bare.slice(0, 3);
}

/** Where 「A和B改革」 falls apart: the right side is listed by itself, or the left side ends like a name. */
function jointIn(name: string, lexicon: Lexicon | undefined): { at: number; width: number } | null {
  for (const joint of name.matchAll(/以及|和|及|与|、/gu)) {
    const left = name.slice(0, joint.index);
    const right = stripQuotes(name.slice(joint.index + joint[0].length));
    const long = joint[0] !== '与' && name.length > 18 && left.length >= 6 && right.length >= 8;
    if (
      left.length >= 4 &&
      (long || balanced(left, right) || lexicon?.get(right) || /(?:体制|责任|审查|追究)$/u.test(left))
    )
      return { at: joint.index, width: joint[0].length };
  }
  return null;
}

class Names {
  readonly found: Candidate[] = [];
  clauseStart = 0;
  readonly #sentence: string;
  readonly #lexicon: Lexicon | undefined;

  constructor(sentence: string, lexicon: Lexicon | undefined) {
    this.#sentence = sentence;
    this.#lexicon = lexicon;
  }

  covers(start: number, end: number): boolean {
    return this.found.some((c) => c.start < end && start < c.end);
  }

  keep(start: number, end: number, tail: string, family: PolicyFamily): void {
    const surface = this.#sentence.slice(start, end);
    const joint = tail === '' ? jointIn(maskEnclosed(surface), this.#lexicon) : null;
    if (joint) {
      const anchor = surface.match(/(?:体制改革|制度改革|改革|制度|机制|行动|工程|试点|战略)$/u)?.[0] ?? '';
      const left = surface.slice(0, joint.at);
      if (!/(?:建设|治理|保护|整治|工作)$/u.test(left))
        this.keep(start, start + joint.at, left.endsWith('体制') ? '改革' : anchor, family);
      this.keep(start + joint.at + joint.width, end, '', family);
    } else if (
      accept(surface.replaceAll(MASK, '、') + tail, family) &&
      (family.needs?.test(this.#sentence.slice(this.clauseStart, start)) ?? true) &&
      !family.described?.test(this.#sentence.slice(this.clauseStart, start))
    ) {
      this.found.push({ start, end, name: stripQuotes(surface + tail), category: family.category, rule: family.id });
    }
  }
}

/** The word that the members before an anchored name share with it: 「公务接待、公车使用制度」「甲培育、乙提升工程」. */
const SHARED_WORD =
  /(?:制度改革|资源价格改革|机构改革|改革|责任制|制度|专项整治|集中整治|集中治理|专项行动|攻坚行动|行动|工程|战略)$/u;
/** Places and bodies hold a reform, they do not name it. */
const HOLDER =
  /(?:试验区|高新区|开发区|经开区|园区|新区|集团|公司|报社|电视台|广播台|学院|大学|医院|银行|乡镇|街道|部门|单位|企业|[^小社园校景库矿辖]区|[^城]市|县|州)$/u;
const NO_MEMBER =
  /(?:工程|项目|行动|改革|体制|机制|战略|活动|制度|计划|方案|服务|系统)$|^(?:以|对|在|向|从|与|按|重点|打击)|[的了]/u;
/** A programme is the doing of something: a place before 工程 is a building site. */
const DOING =
  /(?:提升|培育|引领|增效|振兴|示范|塑造|保障|关爱|完善|强基|畅通|温暖|健康|安全|供暖|培养|引进|扶持|提质|壮大|倍增|攻坚)$/u;

/**
 * Whether a member of a list may take the word that its last member ends in.
 * @param whole the length of the last member, the word included
 */
function shares(text: string, word: string, whole: number): boolean {
  if (!/^[\p{Script=Han}]+$/u.test(text) || HOLDER.test(text)) return false;
  // 「户籍、土地管理制度改革」, but not 「药品、医用耗材集中采购制度改革」: the short one may share more than the word.
  if (word === '制度改革' || word === '资源价格改革')
    return text.length <= 10 && whole - word.length < text.length + 5 && !/(?:体制|机制|制度|管理)$/u.test(text);
  if (word === '改革') return text.length >= 5 && text.length <= 10;
  if (/制度?$/u.test(word)) return text.length >= 5 && text.length <= 10 && !/(?:体制|机制|制|建设|治理)$/u.test(text);
  return text.length >= 4 && text.length <= 14 && !NO_MEMBER.test(text) && (word !== '工程' || DOING.test(text));
}

function namesIn(region: Piece, names: Names): void {
  const tail = region.text.match(SHARED_TAIL);
  const shared = tail ? familyOf(`市场${tail[1]}`) : undefined;
  let waiting: Piece[] = [];
  for (const member of membersOf(region)) {
    for (let piece: Piece | null = trimHead(member); piece; ) {
      const name = firstName(piece);
      // A member with a verb of its own begins anew.
      if (piece.start > member.start && /^(?:开展|实施|推进|落实|深化|加强|抓好|启动)/u.test(member.text)) waiting = [];
      if (!name) {
        waiting.push(piece);
        break;
      }
      // 「甲、乙三大攻坚战」: the count belongs to the list.
      const counted = waiting.length > 0 ? piece.text.slice(0, name.end).match(COUNTED) : null;
      if (counted) names.keep(piece.start, piece.start + counted[1]!.length, counted[2]!, name.family);
      else names.keep(piece.start, piece.start + name.end, '', name.family);
      // 「公务接待、公车使用制度」: members before the anchored one share its anchor.
      const word = counted?.[2] ?? piece.text.slice(0, name.end).match(SHARED_WORD)?.[0];
      if (word && !tail && !/等|实际行动$/u.test(piece.text.slice(0, name.end)))
        for (const before of waiting)
          if (shares(before.text, word, name.end))
            names.keep(before.start, before.start + before.text.length, word, name.family);
      waiting = [];
      const rest: string = piece.text.slice(name.end);
      const joint = rest.match(/^(?:和|及|以及|与)/u)?.[0].length;
      piece = joint ? trimHead({ text: rest.slice(joint), start: piece.start + name.end + joint }) : null;
    }
  }
  if (tail && shared)
    for (const member of membersOf({ text: region.text.slice(0, tail.index), start: region.start }))
      for (const part of splitJoint(trimHead(member)))
        if (
          part.text.length >= 3 &&
          part.text.length <= 16 &&
          !HOLDER.test(part.text) &&
          !/制$/u.test(tail[1] === '制度' ? part.text : '') &&
          !names.covers(part.start, part.start + part.text.length)
        )
          names.keep(part.start, part.start + part.text.length, tail[1]!, shared);
}

/** 「A和B」 at the end of a list: two members when both are long enough to stand alone. */
function splitJoint(piece: Piece): Piece[] {
  const joint = piece.text.match(/以及|和|及/u);
  if (!joint || joint.index! < 4 || piece.text.length - joint.index! < 5) return [piece];
  const at = joint.index! + joint[0].length;
  return [
    { text: piece.text.slice(0, joint.index), start: piece.start },
    { text: piece.text.slice(at), start: piece.start + at },
  ];
}

/** @param lexicon the listed policies: they tell where a name with 和 falls apart */
export function anchoredNames(sentence: string, lexicon: Lexicon | undefined): Candidate[] {
  const names = new Names(sentence, lexicon);
  for (const clause of clausesOf(sentence)) {
    names.clauseStart = clause.start;
    const lever = clause.text.match(LEVER);
    if (lever) namesIn({ text: lever[1]!, start: clause.start + lever.index! + lever[0].indexOf(lever[1]!) }, names);
    const verb = [...clause.text.matchAll(CARRY_VERB)][0];
    // Behind a colon the verbs inside the names govern nothing: 「五大行动：甲提升行动、乙更新行动、…」.
    const defined = sentence[clause.start - 1] === '：' && /(?:行动|改革)、/u.test(clause.text);
    if (verb && !defined && !inAnchoredSubject(clause.text, verb.index)) {
      namesIn({ text: clause.text.slice(verb.index), start: clause.start + verb.index }, names);
    } else {
      const subjects = new Names(sentence, lexicon);
      subjects.clauseStart = clause.start;
      namesIn(clause, subjects);
      // A list of subjects shares the predicate of its clause: 「A整治、B排查有力推进」.
      const rest = sentence.slice(subjects.found.at(-1)?.end ?? clause.start, clause.start + clause.text.length);
      // Three campaigns in a row are named whatever is said of them: 「十大行动：A行动、B行动、C行动」.
      const row = subjects.found.filter((c) => c.category === '行动' || c.category === '改革').length >= 3;
      if ((SUBJECT_OF.test(rest) && !defined) || row) names.found.push(...subjects.found);
    }
  }
  return names.found;
}

/** 「以A行动为抓手」: what the work is hung on. */
const LEVER =
  /以([^，。；]{4,40}(?:行动|工程|计划|改革|战略|攻坚战|活动))为(?:总?抓手|牵引|重点|契机|载体|引领|统领|主线|突破口|动力|支撑|统揽)/u;

/** Verbs that stand inside names as well: 效能提升年, 项目推进年. */
const NOUN_TOO = /^(?:提升|创新|组织|支持|优化|强化|拓展|改进|统筹|对接|(?:落实|推进|执行|实施)年)/u;

/** True where the first verb stands behind a name: 「A改革有序推进」. */
function inAnchoredSubject(clause: string, verbAt: number): boolean {
  for (let end = 4; end <= Math.min(clause.length, Math.max(verbAt, LONGEST)); end++) {
    const family = familyOf(clause.slice(0, end));
    if (!family || !PREDICATE.test(clause.slice(end).replace(/^[”"]/u, ''))) continue;
    // 「效能提升年活动深入开展」: the first verb is part of the name.
    if (end <= verbAt || (NOUN_TOO.test(clause.slice(verbAt)) && verbAt >= 2 && accept(clause.slice(0, end), family)))
      return true;
  }
  return false;
}
