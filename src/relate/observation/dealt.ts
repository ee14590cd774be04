/** Subjects dealt to figures that stand apart: in units of their own, or one clause after the things counted. */
import { listSubjects } from './enumeration.ts';
import { isBareRate } from './generic.ts';
import type { SlotContext } from './slot-context.ts';

/** Whether figures without a subject are listed right behind this one. */
export const followed = ({ slots, i }: SlotContext): boolean =>
  slots[i + 1]?.left === '' && /^(?:、|和|及)$/u.test(slots[i + 1]!.joined);

/** As many subjects as this figure and those listed right behind it; null where the name lists another number of them. */
export function dealtOneByOne({ slots, i }: SlotContext, name: string): string[] | null {
  let more = 0;
  for (let next = i + 1; slots[next]?.left === '' && /^(?:、|和|及)$/u.test(slots[next]!.joined); next++)
    more += slots[next]!.quantities.length;
  return more === 0 ? null : listSubjects(name, more + 1);
}

/** 530个市重大项目、116个省级项目分别完成投资1181亿元、520亿元: the things counted share out the figures. */
export function dealtAcross({ introduced, slots, i }: SlotContext, name: string): string[] | null {
  const count = slots[i]!.quantities.length;
  const tail = /分别(?:完成|实现|达到)?(?<tail>[\p{Script=Han}]{2,10})$/u.exec(slots[i]!.left)?.groups?.['tail'];
  if (!tail || introduced.length < count || !name.endsWith(tail)) return null;
  const things = introduced.slice(-count).map((thing) => (thing.startsWith(tail) ? thing.slice(tail.length) : thing));
  return things.map((thing) => thing + tail);
}

/** 代表建议、委员提案办复率和满意率: two rates of one thing; null where the name is no such pair. */
export function twoRates(name: string): string[] | null {
  const pair = /^(?<first>.{4,}率)[和与](?<second>[\p{Script=Han}]{3,4})$/u.exec(name)?.groups;
  return pair && isBareRate(pair['second']!) && !pair['first']!.slice(0, -1).includes('率')
    ? [pair['first']!, pair['second']!]
    : null;
}
