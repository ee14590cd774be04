/** Words beside a number that say on which side of it the truth lies. */
import type { Comparator } from '../../schema/values.ts';

/** Negated words stand first: 不超过 is no 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/不(?:得|能|宜)?(?:超过|超出|超|突破|高于|多于|大于|逾)$/u, '≤'],
  [/不(?:得|能|宜)?(?:低于|少于|小于|下于)$/u, '≥'],
  [/(?:至少|最低|高于|大于)$/u, '≥'],
  [/(?:突破|超过|超|逾|跨过|跨越|跨|迈过|迈上|站上|跃上|登上|冲破|打破|(?<![通经走渡])过|破)(?:了)?$/u, '≥'],
  [/(?:不足|不到|低于|少于|小于|最多|至多)$/u, '≤'],
  [/(?:大约|约为|(?<![签合节预条制公])约|将近|接近|近|左右)$/u, '≈'],
];
const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:（含）)?(?:以上|之上|及以上)/u, '≥'],
  [/^(?:（含）)?(?:以内|之内|以下|之下|内(?=[，。；、]|$))/u, '≤'],
  [/^(?:左右|上下)/u, '≈'],
];
/** 控制在4%: a bound only where 以内 follows; 下降到1%以下 is read by its 以下. */

export interface Hedge {
  readonly comparator: Comparator;
  readonly start: number;
  readonly end: number;
}

/** The hedge around the number at [start, end) of `text`; the span grows by the words of hedge. */
export function hedgeAround(text: string, start: number, end: number, more: boolean): Hedge {
  const behind = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 6), start);
  for (const [pattern, comparator] of BEHIND) {
    const hit = pattern.exec(behind);
    if (hit) return { comparator, start, end: end + hit[0].length };
  }
  if (more) return { comparator: '≥', start, end };
  for (const [pattern, comparator] of BEFORE) {
    const hit = pattern.exec(before);
    if (hit) return { comparator, start: start - hit[0].length, end };
  }
  return { comparator: '=', start, end };
}
