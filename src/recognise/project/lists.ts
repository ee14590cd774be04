/** Reads a clause as lists of names: 「加快｜甲、乙｜等12项工程｜建设」 is lead, members, tail and what is said of them. */
import { type Piece, splitAt } from './clauses.ts';
import type { Grammar, Kind } from './grammar.ts';
import { leadOf } from './lead.ts';
import { sharedTail } from './shared.ts';
import { isBoundary, MARKED_TAIL, readTail, type Tail } from './tail.ts';

export interface Member {
  readonly start: number;
  readonly end: number;
  /** The end of the name; null where it ends in none that the lexicon knows. */
  readonly kind: Kind | null;
}

export interface List {
  readonly members: readonly Member[];
  readonly tail: Tail;
  /** From the first member to the end of the tail. */
  readonly start: number;
  readonly end: number;
  /** The clause, or the clauses, that the list stands in. */
  readonly from: number;
  readonly to: number;
  /** Nothing follows the last name in its clause: the next clause may go on with the list. */
  readonly open: boolean;
}

const NO_TAIL: Tail = {
  list: false,
  project: false,
  counted: false,
  called: '',
  kind: null,
  direct: false,
  built: false,
  else: false,
  length: 0,
};
/** What may follow a name inside a list without ending it. */
const TRIVIAL = /^(?:建设|改造)?(?:项目|工程)?$/u;

/** 蒲西和薛城输变电, 波密县和察隅县通用机场: two short names, neither of common words, before one kind. */
function sharesKind(left: string, right: string, grammar: Grammar): boolean {
  const place = /^\p{Script=Han}{2,5}(?:县|区|镇|片区|园区)$/u.test(left);
  if (
    !place &&
    (!/^\p{Script=Han}{2,3}$/u.test(left) || grammar.kindAtEnd(left) || grammar.common.has(left.slice(0, 2)))
  )
    return false;
  const tail = sharedTail(right, grammar);
  const head = right.slice(0, right.length - tail.length);
  return (
    tail.length >= 2 && head.length >= 2 && head.length <= (place ? 6 : 4) && !grammar.common.has(head.slice(0, 2))
  );
}

/** Splits at 和, 及, 与 where a whole name stands before it. */
function splitAtAnd(text: string, inside: Uint8Array, piece: Piece, grammar: Grammar): Piece[] {
  const cuts: { at: number; length: number }[] = [];
  let from = piece.start;
  for (let i = piece.start + 2; i < piece.end - 2; i++) {
    if (inside[i] || !'和及与'.includes(text[i]!)) continue;
    const wide = text[i] === '及' && text[i - 1] === '以';
    const left = text.slice(from, wide ? i - 1 : i);
    const right = text.slice(i + 1, piece.end);
    const kind = grammar.kindAtEnd(left);
    const whole =
      (kind !== null &&
        (left.length >= 6 || !/(?:制造|生产|加工|配套|发电)$/u.test(left)) &&
        (kind.grade !== 'a' || left.length >= 5)) ||
      /(?:建设|项目|工程|[一二三四]期|[”）村镇]|[一二三四五六七八九十]{1,3}[小幼中])$/u.test(left) ||
      (/\d$|线$/u.test(left) && /^\d/u.test(right)) ||
      sharesKind(
        left.slice(leadOf(text, inside, from, i, grammar).start - from),
        text.slice(i + 1, endOf(text, inside, { start: i + 1, end: piece.end }, grammar).end),
        grammar,
      );
    if (whole && right.length >= 2 && !/^(?:谐|平|美|睦|配套|外部|其|周边|相关|附属)/u.test(right)) {
      cuts.push({ at: wide ? i - 1 : i, length: wide ? 2 : 1 });
      from = i + 1;
    }
  }
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const cut of cuts) {
    pieces.push({ start, end: cut.at });
    start = cut.at + cut.length;
  }
  pieces.push({ start, end: piece.end });
  return pieces.filter((p) => p.end > p.start);
}

/** What is said of things that are built, of nothing else. */
const SAID =
  /^(?:建设|项目|工程)?(?:\d{1,2}月(?:份|底)?前?|年内|年底前?|今年|全面|全部|全线|如期|按期|提前|顺利|正式|相继|先后|陆续|基本|主体|高标准|已|均|即将)*(?:建成|竣工|投产|投用|投运|通车|开工|完工|启用|开业|开园|开馆|揭牌|落成|封顶|交付使用|动工|奠基|投入使用|投入运营|并网|加快建设|加快推进|扎实推进|有序推进|稳步推进|顺利推进|顺利实施|进展顺利|启动建设|正式启动)(?=\p{Script=Han}{0,4}(?:$|[\d（、]))/u;

const ONTO = /^对.{2,60}(?:进行|实施)\p{Script=Han}{0,2}(?:改造|整治|修缮|维修|提升|扩建)/u;

/** 联手霁川大学建成…: who helps stands between, and builds nothing of itself. */
const HELPER =
  /^(?:联手|携手|联合|会同|依托|借助|利用|与)[^、，“]{3,24}?(?=建成|共建|合建|建设|新建|组建|成立|设立|启动|开工|打造|搭建|推进|谋划|实施)/u;

/** Where 等 that closes a list stands in text[start, end), or -1. */
function etcAt(text: string, inside: Uint8Array, start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (
      text[i] === '等' &&
      !inside[i] &&
      (!/[高平同中均相初优]$/u.test(text.slice(start, i).slice(-1)) || /^等\d+[个座家条所]/u.test(text.slice(i))) &&
      !/^等(?:级|待|候|额|离|于)/u.test(text.slice(i))
    )
      return i;
  return -1;
}

/** Where the first name of the piece ends, and its kind. */
function endOf(text: string, inside: Uint8Array, piece: Piece, grammar: Grammar): { end: number; kind: Kind | null } {
  const etc = etcAt(text, inside, piece.start, piece.end);
  const limit = etc < 0 ? piece.end : etc;
  for (let end = piece.start + 2; end <= limit; end++) {
    if (end < limit && inside[end] && inside[end - 1] && !'（('.includes(text[end]!)) continue;
    const kind = grammar.kindAtEnd(text.slice(Math.max(piece.start, end - 12), end));
    // 市场主体: those who trade, not where.
    if (
      !kind ||
      (kind.suffix.endsWith('市场') &&
        /^主体(?!工程|竣工|完工|封顶|建|已|全|基本|施工)/u.test(text.slice(end, piece.end)))
    )
      continue;
    if (isBoundary(text.slice(end, piece.end))) return { end, kind };
    // A bracket behind the name belongs to it: 世界文化遗产公园（花卉博览园）, 污水处理厂（一期）.
    const bracket = text.slice(end, limit).match(/^（[^（）]{1,14}）/u);
    if (bracket && /^（(?:含|即|包括|总投资|全长)/u.test(bracket[0])) return { end, kind };
    if (bracket) {
      const behind = end + bracket[0].length;
      if (behind === limit || isBoundary(text.slice(behind, piece.end))) return { end: behind, kind };
    }
  }
  for (let end = piece.start + 2; end < limit; end++) {
    if (inside[end] && (inside[end - 1] || text[end] !== '“')) continue;
    const rest = text.slice(end, piece.end);
    if (
      (/^(?:[\d一二三四五六七八九十]+[大个项条件])?(?:重点|重大)?(?:建设)?(?:项目|工程)/u.test(rest) &&
        isBoundary(rest)) ||
      MARKED_TAIL.test(rest)
    )
      return { end, kind: null };
  }
  // 救助管理站6月竣工: an unknown name ends where what is said of it begins.
  for (let end = piece.start + 3; end < limit; end++)
    if (!inside[end] && SAID.test(text.slice(end, limit)))
      return { end, kind: grammar.kindAtEnd(text.slice(piece.start, end)) };
  return { end: limit, kind: grammar.kindAtEnd(text.slice(piece.start, limit)) };
}

/** The lists of one clause. */
export function listsOf(text: string, inside: Uint8Array, clause: Piece, grammar: Grammar): List[] {
  // 对甲、乙等公园进行改造: what it is done to stands in front.
  const onto = ONTO.test(text.slice(clause.start, clause.end)) ? 1 : 0;
  const pieces = splitAt(text, inside, clause.start + onto, clause.end, '、').flatMap((p) =>
    splitAtAnd(text, inside, p, grammar),
  );
  const lists: List[] = [];
  let members: Member[] = [];
  let from = clause.start;
  const close = (end: number, tail: Tail, to: number) => {
    if (members.length > 0)
      lists.push({ members, tail, start: members[0]!.start, end, from, to, open: end >= to && !tail.list });
    members = [];
    from = to;
  };
  for (const [index, whole] of pieces.entries()) {
    const helper = text.slice(whole.start, whole.end).match(HELPER)?.[0].length ?? 0;
    const piece = { ...whole, start: whole.start + helper };
    const { end, kind } = endOf(text, inside, piece, grammar);
    const lead = leadOf(text, inside, piece.start, end, grammar);
    if (lead.verb && members.length > 0) close(members.at(-1)!.end, NO_TAIL, piece.start);
    if (lead.start >= end) {
      close(piece.end, NO_TAIL, piece.end);
      continue;
    }
    members.push({ start: lead.start, end, kind });
    const rest = text.slice(end, piece.end);
    if (index < pieces.length - 1 && TRIVIAL.test(rest)) continue;
    const tail = readTail(rest, grammar);
    close(end + tail.length, tail, piece.end);
  }
  return lists;
}

/** A list that a comma cuts in two is one: 「甲、乙，丙、丁等重点项目基本建成」. */
export function joinOpen(lists: readonly List[], text: string): List[] {
  const joined: List[] = [];
  for (const list of lists) {
    const before = joined.at(-1);
    const bare = list.start === list.from;
    if (
      before?.open &&
      before.to + 1 === list.from &&
      text[before.to] === '，' &&
      bare &&
      list.tail.list &&
      (before.members.length > 1 || before.members[0]!.kind)
    ) {
      joined.pop();
      joined.push({ ...list, members: [...before.members, ...list.members], start: before.start, from: before.from });
    } else joined.push(list);
  }
  return joined;
}
