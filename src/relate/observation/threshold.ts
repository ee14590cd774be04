/**
 * Amounts that only tell the class of a counted thing: 超5000万元省外项目338个, 营业收入超10亿元的企业19家. They measure nothing,
 * and stay in the name of the count.
 */
import type { Quantity } from '../../recognise/quantity/quantity.ts';
import { unitInfo } from '../../recognise/quantity/units.ts';
import { leadingVerb } from './action-verbs.ts';

const THING =
  '(?:项目|企业|工业|园区|集群|产业|产业链|市场|公司|单位|平台|基地|村|镇|乡镇|强镇|县|大户|户|机构|工程|楼宇|商场|超市|品牌|合作社|农场|牧场|综合体|商圈|街区|绿道|公园|城市|小区|医院|机组)';
const COUNT = /^(?:个|家|户|项|处|座|条|所|件|名|只)$/u;
/** What a firm, zone or village of a class has each: its turnover, its output. A 总投资 is as often the sum of all. */
const EACH_HAS =
  '(?:年?(?:营业|经营性?|主营业务|销售|总|纯)?收入|年?产值|营收|(?:年?纳)?税收?|利润|年?交易额|销售额|资产|产能)';
const HEDGED_BEFORE = /(?:超过?|逾|过|突破|达到?)$/u;

/** Whether the amount `q` of `text` is the threshold of a class; `all` are the sentence's quantities. */
export function isThreshold(q: Quantity, text: string, all: readonly Quantity[]): boolean {
  const { family } = unitInfo(q.unit);
  // 连续7个季度居全省前三: the time of a rank.
  if (
    q.unit === '个' &&
    /连续$/u.test(text.slice(0, q.start)) &&
    /^(?:季度|学年|赛季|周|半年)/u.test(text.slice(q.end))
  )
    return true;
  // 全球前2%的科学家
  if (family === 'percent' && /前$/u.test(text.slice(0, q.start)))
    return /^的?[\p{Script=Han}]{2}/u.test(text.slice(q.end));
  if (q.shape !== 'amount' || !/^(?:currency|area|length|persons)$/u.test(family)) return false;
  const before = text.slice(Math.max(0, q.start - 24), q.start);
  const behind = text.slice(q.end, q.end + 24);
  const hedged = q.readings[0]!.comparator !== '=' || HEDGED_BEFORE.test(before);
  const money = family === 'currency';
  const each = new RegExp(`${EACH_HAS}(?:均|都)?(?:超过?|达到?|过)?$`, 'u').test(before);
  const i = all.indexOf(q);
  const next = all.slice(i + 1).find((other) => other.start >= q.end);
  // 500万元以上固定资产投资增长7%
  if (money && hedged && /^的?(?:固定资产|工业|项目)投资/u.test(behind)) return true;
  const counts = next && COUNT.test(next.unit ?? '') && next.shape === 'amount';
  if (counts && (hedged || each) && !/总投资(?:额)?(?:超过?|达到?|过)?$/u.test(before)) {
    const between = text.slice(q.end, next.coreStart);
    // 超5000万元省外项目338个, 年交易额20亿元大市场3个
    if (thingBetween(between)) return true;
    // 产值超亿元10户、超千万元200户
    if (money && between === '' && hedged) return true;
    // 营业收入超10亿元的25个特色产业集群
    if (money && each && hedged && between === '的') return true;
  }
  // 100个年经营性收入过80万元的示范村
  const previous = all.slice(0, Math.max(0, i)).at(-1);
  if (
    money &&
    hedged &&
    previous &&
    COUNT.test(previous.unit ?? '') &&
    /^(?:以上)?的[\p{Script=Han}]{2}/u.test(behind)
  ) {
    const between = text.slice(previous.end, q.start);
    if (new RegExp(`^(?:单体|年度?)?${EACH_HAS}?(?:均|都)?$`, 'u').test(between)) return true;
  }
  // 超50亿元、100亿元企业
  return money && hedged && new RegExp(`^、[\\d.十百千万亿]+美?元(?:以上)?(?:的)?${THING}`, 'u').test(behind);
}

/** 〔省外项目〕338个: a noun that is counted right behind, with nothing said of it. */
function thingBetween(between: string): boolean {
  const noun = between
    .replace(/^的/u, '')
    .replace(/(?:分别|均|约|近|达到?|发展到|有望达到|新增|增加到?|增至|突破|超过?)+$/u, '');
  return (
    /^[\p{Script=Han}“”A-Za-z\d]{2,14}$/u.test(noun) &&
    new RegExp(`${THING}$`, 'u').test(noun) &&
    leadingVerb(noun) === ''
  );
}
