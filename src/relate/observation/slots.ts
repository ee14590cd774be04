/** A clause's quantities with the text that stands between them. */
import type { Quantity } from '../../recognise/quantity/quantity.ts';
import { leadingVerb } from './action-verbs.ts';
import type { Clause } from './clauses.ts';
import { NO_OBJECT } from './connective.ts';
import { trimName } from './name.ts';

/** One or more quantities that are joined by nothing but list marks: 33540元、16462元. */
export interface Slot {
  readonly quantities: readonly Quantity[];
  /** Text before the first quantity, up to the object of the slot before; with its offset in the sentence. */
  readonly left: string;
  readonly leftStart: number;
  /** Text behind the last quantity that belongs to this slot. */
  readonly right: string;
  /** What joins this slot to the one before: 、 or 和 or nothing. */
  readonly joined: string;
}

/** 每月500元、每年4000元 are figures of one list. */
const JOINED = /^(?:、|和|及|与|以及|或|到(?=\d)|，)?(?:分别)?(?:(?<=.)(?:[人户]均)?每[人户]?每?[年月]?)?$/u;

/** Groups the quantities of one clause; every character between two of them goes to the left one or to the right one. */
export function slotsOf(clause: Clause, all: readonly Quantity[]): Slot[] {
  const inside = all.filter((q) => q.start >= clause.start && q.coreEnd <= clause.end);
  const groups: Quantity[][] = [];
  for (const quantity of inside) {
    const last = groups.at(-1)?.at(-1);
    const between = last ? clause.text.slice(last.end - clause.start, quantity.start - clause.start) : null;
    const sameKind = last && last.unit === quantity.unit && last.shape === quantity.shape;
    const near = last && between !== null && JOINED.test(between) && (between !== '' || !sameKind);
    if (near && between !== '' && comparable(last, quantity)) groups.at(-1)!.push(quantity);
    else groups.push([quantity]);
  }
  const slots: Slot[] = [];
  let from = clause.start;
  let joined = '';
  groups.forEach((quantities, i) => {
    const first = quantities[0]!;
    const last = quantities.at(-1)!;
    const next = groups[i + 1]?.[0];
    const gapEnd = next ? next.start : clause.end;
    const gap = clause.text.slice(last.end - clause.start, gapEnd - clause.start);
    const cut = next ? cutGap(gap) : { right: gap.length, left: gap.length, mark: '' };
    slots.push({
      quantities,
      left: clause.text.slice(Math.min(from, first.start) - clause.start, first.start - clause.start),
      leftStart: Math.min(from, first.start),
      right: gap.slice(0, cut.right),
      joined,
    });
    from = last.end + cut.left;
    joined = cut.mark;
  });
  return slots;
}

/** Members of one list of figures have one shape, and units of one kind: 3万元和1万元, 9%、10%. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.shape !== b.shape) return false;
  const bare = (unit: string | null) => (unit ?? '').replace(/^[十百千万亿]+/u, '');
  return bare(a.unit) === bare(b.unit);
}

const joinsNouns = (rest: string): boolean =>
  rest.length > 1 && !/[、，]|^(?:估算|计划|概算)?总?投资$/u.test(rest) && leadingVerb(trimName(rest)) === '';

const INSIDE_WORD = /^(?:[惠普波涉触兼顾危]及|[合兼归]并|[饱共温总调缓]和)$/u;

/** Where the object of the left figure ends and the subject of the right one begins. */
function cutGap(gap: string): { right: number; left: number; mark: string } {
  // 由155家整合为86家: what leads to the next number is a verb.
  if (/^[\p{Script=Han}]{0,6}(?:为|到|至)(?:了)?$/u.test(gap)) return { right: 0, left: 0, mark: '' };
  if (NO_OBJECT.test(gap)) {
    const mark = /^(?:以及|并且|、|和|与|及|并|且|；|，)/u.exec(gap)?.[0] ?? '';
    return { right: 0, left: mark.length, mark };
  }
  let depth = 0;
  let cut: { right: number; left: number; mark: string } | null = null;
  for (let i = 0; i < gap.length; i++) {
    if ('（“《'.includes(gap[i]!)) depth++;
    if ('）”》'.includes(gap[i]!)) depth = Math.max(0, depth - 1);
    const mark = depth === 0 && /^(?:以及|、|和(?!谐|美)|及(?!时)|并(?!网))/u.exec(gap.slice(i, i + 2))?.[0];
    // 惠及, 合并: the character belongs to the word before it.
    if (mark && INSIDE_WORD.test(gap.slice(Math.max(0, i - 1), i + 1))) continue;
    // 22户企业减免土地使用税和房产税1500万元: what stands between 和 and the number is one noun with what stands before it.
    if (mark && /^[和及]/u.test(mark) && joinsNouns(gap.slice(i + mark.length))) continue;
    if (mark && !(mark === '并' && i === 0)) {
      cut = { right: i, left: i + mark.length, mark };
      i += mark.length - 1;
    }
  }
  // No mark: 落实34户企业稳岗补贴2550万元. The noun is the object of the one and the subject of the other.
  return cut ?? { right: gap.length, left: 0, mark: '' };
}
