/** Heads that say nothing alone (投资, 面积, 满意率) and the thing spoken of before that they belong to. */
import { leadingVerb, trailingVerb } from './action-verbs.ts';
import { completeList, splitList } from './enumeration.ts';
import type { SlotContext } from './slot-context.ts';

const GENERIC =
  /^(?:(?:新增|完成|实现|年|总|园区|企业|行业|产业)?(?:总?产值|工业总产值|增加值|投资|投资额|年度投资|总投资额?|概算总投资|计划总?投资|投资总额|建筑面积|面积|总面积|用地面积|收入|营业?收入|主营业务收入|销售收入|经营收入|销售额|比重|占比|数量|总量|总数|规模|从业人员|就业|融资|营收|收益|资产|资产总额|税利|总额|资金|金额|涉案金额|利润|利润总额|税收|利税|强度|投入强度|产量|总产量|产能|余额|交易额|成交额|协议资金|合同金额|签约金额|到位资金|里程|总里程|投入|投入资金|授权量|拥有量|库容|总库容|装机容量|用电量|吞吐量))$|^(?:满意度|群众满意度|增速|惠及群众|受益群众|受益人口|惠及人口|签约额)$/u;
/** A rate that names only what is done, not to what: 办结率, 群众满意率, 按时办结率. */
const BARE_RATE =
  /^(?:群众|按时|按期|及时|有效|本地|无害化|综合|平均|首次|一次性)?(?:(?!垃圾|污水|医保|社保|绿化|森林|植被|燃气|供水|自来)[\p{Script=Han}]{2,3}|无害化处理)率$/u;
const STANDS_ALONE =
  /^(?:城镇化|失业|出生|死亡|负债|城市化|工业化|老龄化|就业|电气化|高考一本|一本|绿地|绿化|自给|贡献|增长|自然增长)率$/u;

export const isBareRate = (name: string): boolean => BARE_RATE.test(name) && !STANDS_ALONE.test(name);

export const isGeneric = (name: string): boolean => GENERIC.test(name) || isBareRate(name);

export const withoutTail = (name: string): string =>
  name.replace(
    /(?:筹资)?(?:标准|参保人数|人数|播种面积|种植面积|面积|个数|户数|总产值|产值|总产量|产量|销量|吞吐量|(?:亩均)?用量|产能|总里程|里程|增加值|总投资|投资|收入|数量|总量|总数|规模|覆盖率|普及率|配套率|率)$/u,
    '',
  );

/** What is itself a measure and has no investment, area or rate of its own: 去化周期, 用电成本, 发案数. */
const MEASURE_ALONE =
  /(?:周期|成本|密度|强度|指数|浓度|价格|负担|集中度|满意度|水平|比重|占比|比例|时间|时限|排名|天数|发案数|增速|税收|名次|评价)$/u;
/** 生产总值增长10%，投资增长22%: an indicator of the whole economy is no thing that 投资 belongs to. */
const ECONOMY =
  /(?:生产总值|GDP|零售总额|预算收入|可支配收入|纯收入|进出口总额|失业率|价格|总量|财政收入|财政支出|预算支出)$/u;

/**
 * The thing that an indicator is about, for a generic head behind it: 热线响应率 → 热线 for 满意率, nothing for 投资.
 * Empty where it is about none.
 */
function thingOf(indicator: string, head: string): string {
  if (ECONOMY.test(indicator) || MEASURE_ALONE.test(indicator)) return '';
  if (indicator.endsWith('率')) return head.endsWith('率') ? thingOfRate(indicator) : '';
  const thing = withoutTail(indicator.replace(/占.*比重$/u, ''))
    .replace(/^(?:推动|支持|促进|壮大|推进)(?=[\p{Script=Han}“、]{4})/u, '')
    .replace(/^[^等]*、[^等]*等(?=[\p{Script=Han}]{3})/u, '');
  return thing.length < 2 || leadingVerb(thing) === thing ? '' : thing;
}

/** 12345热线响应率 → 12345热线; empty where too little is left. */
export function thingOfRate(rate: string): string {
  const thing = rate
    .replace(/[\p{Script=Han}]{2}(?:完成)?率$/u, '')
    .replace(/(?:群众|按时|按期|及时|有效|综合|平均|首次|一次性|的)+$/u, '');
  return thing.length < 3 || isBareRate(`${thing}率`) ? '' : thing;
}

/** What an industry or a body of firms has: 产值, 营业收入, 投资. */
const OF_SECTOR = /(?:产值|增加值|收入|营收|产量|利润|税收|投资|规模|从业人员|销售额|交易额|成交额)$/u;

/** The thing that the last figure of the sentence before was about. */
function thingBefore(indicator: string, head: string): string {
  const thing = thingOf(indicator.slice(leadingVerb(indicator).length), head);
  return thing.length >= 3 && thing.length <= 14 && !/[、，]|人均|就业|收入/u.test(thing) ? thing : '';
}

/** 发放贷款, 新增装机: a deed whose object says nothing alone. */
const BARE_DEED =
  /^(?:累计)?(?:(?:发放|拨付|提取|支付)(?:贷款|待遇|补助金?|救助金|补贴|保险金|养老金|补偿金)|新增装机(?:容量)?)$/u;

/** 住房公积金缴存9亿元、发放贷款7亿元: the fund or the plants of the figure before; the name alone where they are not told. */
export function withDoer(name: string, { spoken }: SlotContext): string {
  if (!BARE_DEED.test(name) || spoken.aside) return name;
  const before = spoken.subjects.at(-1) ?? '';
  const bare = before.slice(leadingVerb(before).length);
  const thing = withoutTail(bare.slice(0, bare.length - trailingVerb(bare).length)).replace(
    /(?:归集|缴存|参保|人员|职工)$/u,
    '',
  );
  return thing.length >= 3 &&
    thing.length <= 12 &&
    !/[、率]|收入|就业|额$|(?<!公积|养老)金$/u.test(thing) &&
    !name.includes(thing)
    ? thing + name
    : name;
}

const join = (thing: string, head: string): string =>
  thing === '' || head.startsWith(thing) || thing.endsWith(head) ? head : thing + head;

/** A generic head with the thing that it belongs to, where the sentence tells one. */
export function withTopic(name: string, { spoken, slots, i }: SlotContext): string {
  const before = spoken.subjects.at(-1) ?? '';
  const stem = withoutTail(before);
  if (stem !== before && stem.length >= 2 && i > 0 && /^(?:产量|总产量|产值|增加值)$/u.test(name)) return stem + name;
  if (before !== '' && i > 0 && /^(?:、|和|及|与)$/u.test(slots[i]!.joined)) {
    const [, shared] = completeList([before.replace(/^(?:完成|实现)/u, ''), name]);
    if (shared && shared !== name) return shared;
  }
  const head = name.replace(/^(?:完成|实现|年(?!度|末|底))/u, '');
  const rate = head.endsWith('率') || head.endsWith('满意度');
  if (spoken.sector !== '' && !rate && OF_SECTOR.test(head)) return join(spoken.sector, head);
  if (spoken.about !== '' && ((rate && spoken.topic === '') || /投资|投入|融资|资金/u.test(head)))
    return join(spoken.about, head);
  // 潜力充分挖掘，利用率超过一半: what another clause has been about since is not known.
  const known = [spoken.topic, ...(rate && spoken.aside ? [] : [spoken.noun, spoken.pending, before])];
  for (const indicator of known) {
    if (indicator === '') continue;
    if (ECONOMY.test(indicator)) return head;
    const thing = thingOf(indicator, head);
    if (thing !== '') return join(thing, head);
  }
  return before === '' && spoken.noun === '' && !spoken.aside ? join(thingBefore(spoken.previous, head), head) : head;
}

/** 响应率、解决率、满意率: bare rates each with the thing that the clause before was about. */
export function withTopics(names: readonly string[], context: SlotContext): readonly string[] {
  if (names.every(isBareRate)) return names.map((name) => withTopic(name, context));
  // 粮食播种面积和产量: what the first member measures something of.
  const of = names.length > 1 ? withoutTail(names[0]!) : '';
  if (of.length >= 2 && of !== names[0] && names.slice(1).every((name) => GENERIC.test(name))) {
    const thing = of.replace(/接待(?:游客|旅客)$/u, '');
    return [names[0]!, ...names.slice(1).map((name) => thing + name.replace(/^(?:实现|完成)/u, ''))];
  }
  // 热线响应率、解决率: the first member names the thing.
  const thing = names.length > 1 && names.slice(1).every(isBareRate) ? thingOfRate(names[0]!) : '';
  return thing === '' ? names : [names[0]!, ...names.slice(1).map((name) => thing + name)];
}

/** 人大建议和政协提案全部办结，满意率分别达到…: the things that a clause without figures listed; null where there are others. */
export function thingsListed({ spoken }: SlotContext, count: number): string[] | null {
  const parts = splitList(spoken.about);
  return parts.length === count && parts.every((part) => part.length >= 2) ? completeList(parts) : null;
}
