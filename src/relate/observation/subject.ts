/** Finds what a slot measures: a share, a thing counted right of the number, an indicator left of it, or one inherited. */
import { unitInfo } from '../../recognise/quantity/units.ts';
import { listSubjects, spellOut } from './enumeration.ts';
import { leftSubject } from './left-subject.ts';
import type { Measured } from './measured.ts';
import { trimName } from './name.ts';
import type { Predicate } from './predicate.ts';
import { readRight } from './right-object.ts';
import { rightSubject, rowSubject } from './right-subject.ts';
import { readShare, type Share, shareName } from './share.ts';
import { remember, type SlotContext, type Subject } from './slot-context.ts';
import { inherit, type SpokenOf } from './spoken-of.ts';

export function subjectOf(context: SlotContext, predicate: Predicate, { measure }: Measured): Subject | null {
  const slot = context.slots[context.i]!;
  const q = slot.quantities[0]!;
  const { family } = unitInfo(q.unit);
  const left = stripYardstick(predicate.rest);
  const ratio = family === 'percent' || family === 'percentage-point';
  const share = ratio || q.unit === '倍' ? readShare(left) : null;
  if (share && (share.part !== '' || measure !== 'growth')) return shareSubject(context, share, predicate);
  const leftName = trimName(left);
  // 在全国省会城市中前进1位: places moved up by the indicator before.
  if (
    q.unit === '位' &&
    q.shape === 'amount' &&
    (leftName === '' || /(?:城市|市州|地市|考核|评价|排名|全国|全省|位次)(?:中|里)?(?:排名|位次)?$/u.test(leftName))
  ) {
    const names = inherit(context.spoken, 1, false).map((name) => (name.endsWith('排名') ? name : `${name}排名`));
    return names.length === 0
      ? null
      : { names, rule: 'observation.chain', start: -1, end: slot.quantities.at(-1)!.end };
  }
  // 分别是前两年的1.87倍和3.66倍: one subject, several yardsticks.
  if (q.unit === '倍' && measure === 'multiple' && leftName === '') {
    const { group } = context.spoken;
    const count = slot.quantities.length;
    // 收入75亿元、支出194亿元，分别是2017年的1.3倍、1.6倍: one yardstick, several subjects.
    const names = count > 1 && group.length >= count ? group.slice(-count) : inherit(context.spoken, 1, predicate.each);
    return names.length === 0
      ? null
      : { names, rule: 'observation.chain', start: -1, end: slot.quantities.at(-1)!.end };
  }
  const row = rowSubject(context);
  if (row) return row;
  if (!ratio && q.shape === 'amount' && q.unit !== '倍') {
    const counted = rightSubject(context, left, leftName);
    if (counted) return counted;
  } else if (
    family === 'percent' &&
    measure === 'level' &&
    (leftName === '' || /^的/u.test(slot.right) || /^(?:市区|城区|城市|农村|县城|主城区|中心城区)$/u.test(leftName))
  ) {
    const counted = shareOfCounted(context);
    if (counted) return counted;
  }
  // 行政审批事项100%网上受理: a rate told as what is done.
  const done = /^(?!目标|以上|左右|的)[\p{Script=Han}]{2,8}$/u.exec(slot.right)?.[0];
  if (
    family === 'percent' &&
    measure === 'level' &&
    leftName !== '' &&
    done &&
    !predicate.arrived &&
    !predicate.held &&
    !/率$/u.test(leftName)
  ) {
    const name = `${leftName}${done.replace(/^在/u, '')}率`;
    remember(context, [name], '', '');
    return { names: [name], rule: 'observation.rate-of-done', start: slot.leftStart, end: slot.quantities.at(-1)!.end };
  }
  return leftSubject(context, predicate, measure, leftName);
}

/** 是“十一五”年均投资额的1.9倍, 是省定任务的2.67倍: the yardstick is no subject. */
function stripYardstick(rest: string): string {
  return rest.replace(/(?:是|为|相当于|达到?)[^，是为]{1,24}的(?:近|约)?$/u, '');
}

function shareSubject(context: SlotContext, share: Share, predicate: Predicate): Subject | null {
  const { spoken, slots, i } = context;
  const slot = slots[i]!;
  const count = slot.quantities.length;
  const end = slot.quantities.at(-1)!.end;
  const part = trimName(share.part);
  const whole = trimName(share.whole.replace(/^(?:全市|全州|全区|全县)(?=[\p{Script=Han}]{2})/u, ''));
  const saidWhole = whole === '' ? share.whole : whole;
  const parts =
    part === ''
      ? inherit(spoken, count, predicate.each)
      : ((count > 1 ? listSubjects(part, count) : predicate.each ? spellOut(part) : null) ?? [part]);
  if (parts.length === 0) return null;
  const names = parts.map((name) => {
    const bare = name.replace(/占.*(?:比重|占比)$/u, '');
    return shareName(bare, saidWhole === '' ? wholeOf(bare, spoken) : saidWhole);
  });
  remember(context, names, '', '');
  const start = part === '' ? -1 : slot.leftStart + Math.max(0, slot.left.indexOf(part.slice(0, 2)));
  return { names, rule: part === '' ? 'observation.share-inherited' : 'observation.share', start, end };
}

/** “四新”经济投资占比61% after 固定资产投资: the whole is the last indicator with the same head noun. */
function wholeOf(part: string, spoken: SpokenOf): string {
  const head = part.slice(-2);
  return spoken.subjects.findLast((name) => name.endsWith(head) && name !== part && !name.includes('占')) ?? '';
}

/** 70%的行政村建成污水处理设施, 其中68%达到国内领先水平. */
function shareOfCounted(context: SlotContext): Subject | null {
  const { slots, i, spoken } = context;
  const slot = slots[i]!;
  const q = slot.quantities[0]!;
  if (/^的?(?:目标|速度|任务|增长|增速|幅度|水平|比例|要求|态势|区间|左右)/u.test(slot.right)) return null;
  const { noun, predicate } = readRight(slot.right);
  const things = noun || (predicate === '' ? '' : (spoken.subjects.at(-1) ?? ''));
  if (things === '' || predicate === '') return null;
  const name = shareName(predicate + things, things);
  remember(context, [name], '', '');
  return { names: [name], rule: 'observation.share-of-counted', start: q.start, end: slot.quantities.at(-1)!.end };
}
