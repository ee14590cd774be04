/**
 * Names bounded by grammar: from a verb (or the clause's start) on the left to a family's anchor on the right.
 * 「深化A改革、B改革」「A改革有序推进」「推进A、B等改革」.
 */

import { clausesOf, membersOf, type Piece } from '../../text/clause-pieces.ts';
import { MASK, stripQuotes } from '../../text/quote-free.ts';
import type { Candidate } from './candidate.ts';
import { FAMILIES, type PolicyFamily } from './families.ts';
import { CARRY_VERB, LEADING, PREDICATE } from './verbs.ts';

const LONGEST = 26;
/** What may follow a name inside a list or before its general noun. */
const FOLLOWS = /^(?:”|"|）)?(?:$|等|和|及|以及|与|工作|任务|要求|成果|精神|试点|政策|建设|成效|举措|，)/u;
/** A name goes on behind an anchor: 国企改革 in 国企改革攻坚行动. */
const GOES_ON = /^[^、和及与等]{1,12}(?:行动|方案|计划|意见|条例|工程|办法|机制|制度|战略|规划|整治|活动|教育|攻坚战)/u;
/** The anchor that a list shares: 「A、B等改革」「A、B三项改革」. */
const SHARED_TAIL =
  /(?:等|[两三四五六七八九十]+(?:项|大))(?:\d+项|[一二三四五六七八九十]+项|系列|各项|重点|一批|多项)?(改革|制度改革|制度|专项行动|行动|专项整治|活动|战略|攻坚战)(?:试点|工作|任务)?(?=$|[^\p{Script=Han}]|落|取|全|有|深|扎|顺)/u;

const familyOf = (name: string): PolicyFamily | undefined => FAMILIES.find((family) => family.pattern.test(name));

/** Words that tell a clause ran on into something else: no name holds them. */
const NOT_IN_NAME =
  /的|了|是|把|将|使|让|由|我们|同时|以及|一批|万|％|%|达到|超过|新增|增长|持续|加快|不断|推动|推进|开展|实施|深化|完成|成立|举办|落实|健全|完善|建立/u;
const ALLOWED_OF = /^(?:最严格的|租购并举的|人民满意的|更加积极的)/u;

function accept(name: string, family: PolicyFamily): boolean {
  const bare = stripQuotes(name);
  if (bare.length < family.least || bare.length > LONGEST || family.refuse.test(bare)) return false;
  const inside = bare.replace(family.pattern, '').replace(ALLOWED_OF, '');
  if (NOT_IN_NAME.test(inside.replace(/“[^”]*”/gu, ''))) return false;
  return /^[\p{Script=Han}“"（A-Za-z\d]/u.test(name) && !/^[和及与等为对在向以从第]/u.test(bare);
}

/** The first name in `piece` that ends in an anchor and what is left behind it. */
function firstName(piece: Piece): { end: number; family: PolicyFamily } | null {
  const { text } = piece;
  for (let end = 3; end <= Math.min(text.length, LONGEST + 4); end++) {
    const head = text.slice(0, end);
    if (!/[革动战略争治育命运动划程制度法查普记证议战验起点会]$/u.test(head)) continue;
    const family = familyOf(head);
    if (!family) continue;
    const rest = text.slice(end);
    if (GOES_ON.test(rest)) continue;
    if (FOLLOWS.test(rest) || PREDICATE.test(rest)) return { end, family };
  }
  return null;
}

function namesIn(region: Piece, sentence: string): Candidate[] {
  const found: Candidate[] = [];
  const tail = region.text.match(SHARED_TAIL);
  const shared = tail ? familyOf(tail[1]!.length > 2 ? tail[1]! : `各项${tail[1]}`) : undefined;
  const keep = (start: number, end: number, tailWord: string, family: PolicyFamily) => {
    const surface = sentence.slice(start, end);
    if (accept(surface.replaceAll(MASK, '、') + tailWord, family))
      found.push({ start, end, name: stripQuotes(surface + tailWord), category: family.category, rule: family.id });
  };
  let waiting: Piece[] = [];
  for (const member of membersOf(region)) {
    let piece = member;
    for (;;) {
      const lead = piece.text.match(LEADING)?.[0].length ?? 0;
      piece = { text: piece.text.slice(lead), start: piece.start + lead };
      const name = firstName(piece);
      if (!name) {
        waiting.push(piece);
        break;
      }
      keep(piece.start, piece.start + name.end, '', name.family);
      // 「权力清单、责任清单制度」: members before the anchored one share its anchor.
      if (/改革|制度/u.test(name.family.pattern.source))
        for (const before of waiting) {
          const word = piece.text.slice(0, name.end).match(/(?:制度改革|改革|责任制|制度)$/u)?.[0];
          if (word && /^[\p{Script=Han}]{4,10}$/u.test(before.text) && !tail)
            keep(before.start, before.start + before.text.length, word, name.family);
        }
      waiting = [];
      const rest = piece.text.slice(name.end);
      const joint = rest.match(/^(?:和|及|以及|与)/u)?.[0].length;
      if (!joint) break;
      piece = { text: rest.slice(joint), start: piece.start + name.end + joint };
    }
  }
  if (tail && shared)
    for (const member of membersOf({ text: region.text.slice(0, tail.index), start: region.start }))
      for (const part of splitJoint(member)) {
        const lead = part.text.match(LEADING)?.[0].length ?? 0;
        const text = part.text.slice(lead);
        if (text.length >= 3 && text.length <= 16 && !familyOf(text))
          keep(part.start + lead, part.start + part.text.length, tail[1]!, shared);
      }
  return found;
}

/** 「A和B」 at the end of a list: two members when both are long enough to stand alone. */
function splitJoint(piece: Piece): Piece[] {
  const at = piece.text.search(/和|及|以及/u);
  if (at < 4 || piece.text.length - at < 5) return [piece];
  const width = piece.text.startsWith('以及', at) ? 2 : 1;
  return [
    { text: piece.text.slice(0, at), start: piece.start },
    { text: piece.text.slice(at + width), start: piece.start + at + width },
  ];
}

export function anchoredNames(sentence: string): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of clausesOf(sentence)) {
    const verb = [...clause.text.matchAll(CARRY_VERB)][0];
    const subject = clause.text.match(/^[^、]{0,24}?(?=$)/u) ? null : null;
    if (verb && !inAnchoredSubject(clause.text, verb.index)) {
      found.push(...namesIn({ text: clause.text.slice(verb.index), start: clause.start + verb.index }, sentence));
    } else {
      found.push(
        ...namesIn(clause, sentence).filter(
          (name) => PREDICATE.test(sentence.slice(name.end).replace(/^[”"]/u, '')) || subject,
        ),
      );
    }
  }
  return found;
}

/** True where the first verb stands behind a name: 「A改革有序推进」. */
function inAnchoredSubject(clause: string, verbAt: number): boolean {
  for (let end = 4; end <= verbAt; end++) {
    const head = clause.slice(0, end);
    if (familyOf(head) && PREDICATE.test(clause.slice(end).replace(/^[”"]/u, ''))) return true;
  }
  return false;
}
