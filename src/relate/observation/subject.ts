/** Finds what a slot measures: a share, a thing counted right of the number, an indicator left of it, or one inherited. */
import { unitInfo } from '../../recognise/quantity/units.ts';
import { leftSubject } from './left-subject.ts';
import type { Measured } from './measured.ts';
import { trimName } from './name.ts';
import type { Predicate } from './predicate.ts';
import { rightSubject, rowSubject } from './right-subject.ts';
import { readPart, readShare } from './share.ts';
import { shareOfCounted, sharePaidFor, shareSubject } from './share-subject.ts';
import { remember, type SlotContext, type Subject } from './slot-context.ts';
import { inherit } from './spoken-of.ts';

export function subjectOf(context: SlotContext, predicate: Predicate, { measure }: Measured): Subject | null {
  const slot = context.slots[context.i]!;
  const q = slot.quantities[0]!;
  const { family } = unitInfo(q.unit);
  const left = stripYardstick(predicate.rest);
  const ratio = family === 'percent' || family === 'percentage-point';
  const spent = family === 'percent' ? sharePaidFor(context) : null;
  if (spent) return spent;
  const share =
    ratio || q.unit === '倍' ? (readShare(left) ?? (family === 'percent' ? readPart(slot.left) : null)) : null;
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
    const counted = shareOfCounted(context, leftName);
    if (counted) return counted;
  }
  // 行政审批事项100%网上受理: a rate told as what is done.
  const done = /^(?!目标|以上|左右|的)[\p{Script=Han}“”]{2,10}$/u.exec(slot.right)?.[0];
  if (
    family === 'percent' &&
    measure === 'level' &&
    leftName !== '' &&
    done &&
    !predicate.arrived &&
    !predicate.held &&
    !/率$/u.test(leftName) &&
    // 全球前2%顶尖科学家, 65%节能标准: the number tells a class.
    !/前$/u.test(slot.left) &&
    !/(?:标准|目标|科学家|榜单|企业|水平|股权|股份)$/u.test(done)
  ) {
    const thing = leftName.replace(/^(?:推动|促进|推进|确保|实现|落实)(?=[\p{Script=Han}]{4})/u, '');
    const name = `${thing}${done.replace(/^(?:在|实现|达到|做到|得到|全部|可)+/u, '')}率`;
    remember(context, [name], '', '');
    return { names: [name], rule: 'observation.rate-of-done', start: slot.leftStart, end: slot.quantities.at(-1)!.end };
  }
  return leftSubject(context, predicate, measure, leftName);
}

/** 是“十一五”年均投资额的1.9倍, 是省定任务的2.67倍: the yardstick is no subject. */
function stripYardstick(rest: string): string {
  return rest.replace(/(?:是|为|相当于|达到?)[^，是为]{1,24}的(?:近|约)?$/u, '');
}
