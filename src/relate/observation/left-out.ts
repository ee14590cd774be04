/** Figures that measure nothing in their sentence: rhetoric, scopes, capacities in names, what did not happen. */
import type { Quantity } from '../../recognise/quantity/quantity.ts';
import { unitInfo } from '../../recognise/quantity/units.ts';
import { trailingVerb } from './action-verbs.ts';
import { bareUnit } from './slot-context.ts';
import type { Slot } from './slots.ts';

/** Ten good deeds promised, key tasks listed: rhetoric of the plan. 18项民生实事 is a number of works. */
export const DEEDS = /(?:^|好事|为民)实事(?:项目)?$|候选项目$/u;
export const RHETORIC =
  /^(?!.*(?:纳入|列入|入选|入围|获))(?:的)?[\p{Script=Han}]{0,6}(?:政策|措施|举措|意见(?!建议|征)|重点工作|具体行动|方面工作|方面的工作)/u;
const GOODS = /^(?:辆|台|套|只|件|头|张|片|吨|羽|部|支|匹|升|千瓦|兆瓦|千瓦时|兆瓦时)$/u;

/** 未发生死亡10人以上事故, 3个项目没有开工: what did not happen measures nothing; a streak of months without is told by 连续. */
export function isNegative(slot: Slot): boolean {
  if (/^[\p{Script=Han}]{0,12}(?:没有|未能|尚未|未完成|未达)/u.test(slot.right)) return true;
  // 在建成100公里高速的基础上: what was there before.
  if (/^[\p{Script=Han}]{2,20}的?(?:基础上|前提下)$/u.test(slot.right)) return true;
  return /(?:未发生|没有发生|杜绝|防止)[^，]*$/u.test(slot.left);
}

/** 聚焦18个重点行业, 与18个国家的城市, 539万市民: what is spoken to or about, not what was measured. */
export function isScope(q: Quantity, slot: Slot): boolean {
  const { family } = unitInfo(q.unit);
  if (family === 'percent') return /(?:针对)$/u.test(slot.left);
  if (family !== 'count' && family !== 'persons') return false;
  if (/^(?:国家(?:的|和|及|、|，|$)|国家和地区|省区市|省市自治区)/u.test(slot.right))
    return !/(?:远销|出口到?|销往|覆盖|通达|辐射|出口至)(?:全[国球])?$/u.test(slot.left);
  if (
    q.unit === '万' &&
    slot.left === '' &&
    slot.joined === '' &&
    /^(?:[\p{Script=Han}]{0,6})(?:市民|人民|儿女|各族)/u.test(slot.right)
  )
    return true;
  if (trailingVerb(slot.left) !== '') return false;
  return /(?:聚焦|围绕|针对|紧盯|瞄准|对照)[^，]*$/u.test(slot.left) && /^的?[\p{Script=Han}“]{2}/u.test(slot.right);
}

/** 20万吨铝材加工项目, 10万辆整车制造项目: a capacity before a project's noun names it, unless it is told as built or joined to the grid. */
export function isCapacity(q: Quantity, slot: Slot, rest: string): boolean {
  const { family } = unitInfo(q.unit);
  const goods =
    family === 'mass' ||
    family === 'power' ||
    family === 'energy' ||
    (/^[十百千]?[万亿]/u.test(q.unit ?? '') && GOODS.test(bareUnit(q.unit)));
  if (!goods || !/^[\p{Script=Han}“]{2}/u.test(slot.right) || q.end > q.coreEnd) return false;
  // 5万吨人造石墨项目投产: what is put into operation is the project that its capacity names.
  const named = /^[\p{Script=Han}“”（）A-Z]{2,16}?(?:项目|生产线)/u.exec(slot.right)?.[0];
  if (
    named &&
    !/并网/u.test(rest) &&
    !/(?:并网|投产|投运|建成|产能|达产|保障性|住房|安置房|淘汰|压减|关停)/u.test(named) &&
    !/(?:淘汰|压减|关停|新增|完成|化解|退出|出栏|交付|筹集)$/u.test(slot.left)
  )
    return true;
  if (
    /(?:并网|投产|投运|建成|产能|达产|保障性|住房|安置房|淘汰|压减|关停)/u.test(rest) ||
    /(?:淘汰|压减|关停|新增|完成|化解|退出|出栏|新建|建成|交付|筹集)$/u.test(slot.left)
  )
    return false;
  return /(?:项目|工程|生产线|基地|机组|电站|扩建|技改|改造|加工厂)/u.test(rest);
}
