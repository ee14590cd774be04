/** Subjects dealt to figures that stand apart: in units of their own, or one clause after the things counted. */
import { listSubjects } from './enumeration.ts';
import type { SlotContext } from './slot-context.ts';

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
