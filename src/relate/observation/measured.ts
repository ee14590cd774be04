/** What a number says of its indicator, told by its unit and the predicate before it. */
import type { Quantity } from '../../recognise/quantity/quantity.ts';
import { unitInfo } from '../../recognise/quantity/units.ts';
import type { Measure } from '../../schema/values.ts';
import type { Predicate } from './predicate.ts';

export interface Measured {
  readonly measure: Measure;
  /** -1 for what falls. */
  readonly sign: 1 | -1;
}

/** 提高城乡低保标准10%: the verb stands at the head. */
const RISING_HEAD = /^(?:提高|增加|上调|提升|调高)(?=[\p{Script=Han}]{2})/u;
const FALLING_HEAD = /^(?:降低|减少|压减|压缩|下调|削减|缩短|精简|调减)(?=[\p{Script=Han}]{2})/u;

/** 减少审批事项215项: what is taken away is counted below zero. */
const TAKING_HEAD = /^减少(?=[\p{Script=Han}]{2})/u;

/** @param left the text before the number @param name the trimmed noun phrase in it */
export function measuredOf(q: Quantity, predicate: Predicate, left: string, name: string): Measured {
  const falls = predicate.kind === 'fall';
  const moves = falls || predicate.kind === 'rise';
  const sign = falls ? -1 : 1;
  const { family } = unitInfo(q.unit);
  if (q.shape === 'ratio') return { measure: 'structure', sign: 1 };
  if (/^[名位]$/u.test(q.unit ?? '') && /(?:排名|位次|名次)[^，]*$/u.test(left) && predicate.arrived)
    return { measure: 'rank', sign: 1 };
  if (q.shape === 'doubling') return { measure: 'multiple', sign: 1 };
  if (family === 'percentage-point') return { measure: 'change', sign: falls || FALLING_HEAD.test(name) ? -1 : 1 };
  if (family === 'multiple') return moves ? { measure: 'growth', sign } : { measure: 'multiple', sign: 1 };
  if (family === 'percent') {
    if (moves) return { measure: predicate.average ? 'avg_growth' : 'growth', sign };
    if (/占[^，]*$|比重$|占比/u.test(left) && !/占地(?!方)|占用|占有/u.test(left)) return { measure: 'share', sign: 1 };
    if (!predicate.arrived && !predicate.held) {
      if (FALLING_HEAD.test(name)) return { measure: 'growth', sign: -1 };
      if (RISING_HEAD.test(name)) return { measure: 'growth', sign: 1 };
    }
    return { measure: 'level', sign: 1 };
  }
  if (!moves && TAKING_HEAD.test(name)) return { measure: 'change', sign: -1 };
  return moves ? { measure: 'change', sign } : { measure: 'level', sign: 1 };
}

/** 居民消费价格 is told as its growth, whatever the words around it. */
const PRICES = /居民消费价格(?:总?指数|总?水平|涨幅|总水平涨幅)?$|^CPI(?:涨幅)?$/u;

/** 具备处理能力的建制镇达到75%: how many of the things counted; as a name it is a share. */
export const isCounted = (name: string): boolean =>
  /(?:的|[\p{Script=Han}”])(?:建制镇|乡镇|行政村|建制村|自然村|村庄|社区|小区|事项|学校|医院|县|县区|县市区|家庭|农户|企业)$/u.test(
    name,
  ) && name.length >= 5;

/** The measure once the indicator is known. */
export function measuredAs(measured: Measured, name: string, q: Quantity): Measured {
  if (measured.measure !== 'level' || q.unit !== '%') return measured;
  if (/超[\p{Script=Han}]{0,4}(?:计划|目标|任务)$/u.test(name)) return { measure: 'growth', sign: 1 };
  if (PRICES.test(name)) return { ...measured, measure: 'growth' };
  if (/(?:比重|占比)$/u.test(name)) return { ...measured, measure: 'share' };
  if (isCounted(name)) return { ...measured, measure: 'share' };
  return measured;
}

/** 减少审批事项215项 and 提高低保标准10%: the verb is told by the measure and leaves the name. */
export function withoutMovement(name: string, { measure }: Measured): string {
  if (measure !== 'change' && measure !== 'growth') return name;
  const bare = name.replace(
    /^(?:提高|增加|上调|提升|调高|降低|减少|压减|压缩|下调|削减|缩短|精简|调减)(?=[\p{Script=Han}“]{2})/u,
    '',
  );
  return bare;
}
