/** The indicator left of its number: 农村公路627公里; as a list, as a generic head, or as a bare verb. Long, for each case stands beside its words. */
import { unitInfo } from '../../recognise/quantity/units.ts';
import type { Measure } from '../../schema/values.ts';
import { leadingVerb } from './action-verbs.ts';
import { dealtAcross, dealtOneByOne, followed, twoRates } from './dealt.ts';
import { jointSubjects, listSubjects, spellOut, splitList } from './enumeration.ts';
import { isBareRate, isGeneric, thingsListed, withDoer, withoutTail, withTopic, withTopics } from './generic.ts';
import { withListVerb } from './list-verb.ts';
import { trimName } from './name.ts';
import type { Predicate } from './predicate.ts';
import { readRight } from './right-object.ts';
import { bareUnit, remember, type SlotContext, type Subject } from './slot-context.ts';
import { inherit } from './spoken-of.ts';

const UNIT_NOUN: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  户: '户数',
  公里: '里程',
  亩: '面积',
  平方米: '面积',
  公顷: '面积',
};

/** 脱贫1.9万人 counts 人口, 竣工5362公里 measures 里程. */
const sidesOf = (verb: string, unit: string): string =>
  /^(?:脱贫|减贫)/u.test(verb) && unit === '人' ? '人口' : (UNIT_NOUN[unit] ?? '');

/** @param leftName the trimmed noun phrase; empty where the clause names none */
export function leftSubject(
  context: SlotContext,
  predicate: Predicate,
  measure: Measure,
  leftName: string,
): Subject | null {
  const { spoken, slots, i } = context;
  const slot = slots[i]!;
  const q = slot.quantities[0]!;
  const end = slot.quantities.at(-1)!.end;
  const count = slot.quantities.length;
  const surface = (name: string): number => {
    const at = slot.left.indexOf(name.slice(0, 2));
    return at < 0 ? slot.leftStart : slot.leftStart + at;
  };
  if (leftName === '') {
    const queued = slot.left === '' && spoken.queue.length >= count ? spoken.queue.splice(0, count) : [];
    if (queued.length > 0) return { names: queued, rule: 'observation.parallel', start: -1, end };
    const reckoned = spoken.reckoning === '' ? '' : `（${spoken.reckoning}）`;
    spoken.reckoning = '';
    // 新增规上企业30家，累计达到252家: what it has come to is the stock.
    const stock =
      predicate.arrived && predicate.cumulative && measure === 'level' && /^[家户所座个处]$/u.test(q.unit ?? '');
    const names = inherit(spoken, count, predicate.each)
      .map((known) => (stock ? known.replace(/^(?:新增|净增|新认定|新培育)(?=.{3})/u, '') : known))
      .map((known) => known + reckoned);
    if (names.length === 0) return null;
    if (spoken.pending !== '') remember(context, names, '', '');
    // 老旧小区改造56个、174万平方米: another unit measures another side of it.
    const side = UNIT_NOUN[bareUnit(q.unit)];
    if (
      side &&
      measure === 'level' &&
      count === 1 &&
      slot.left === '' &&
      spoken.unit !== '' &&
      spoken.unit !== bareUnit(q.unit) &&
      !names[0]!.endsWith(side)
    )
      return { names: names.map((name) => name + side), rule: 'observation.chain', start: -1, end };
    return { names, rule: 'observation.chain', start: -1, end };
  }
  const name = count > 1 && listSubjects(leftName, count) ? leftName : dropExamples(dropAddressee(leftName));
  const qualified = qualifiedSubject(context, name);
  if (qualified && count === 1) {
    remember(context, [qualified], '', '');
    return { names: [qualified], rule: 'observation.qualified', start: surface(name), end };
  }
  // 完成投资12亿元、超年度计划23%
  const over =
    /(?:^|[，、])超(?:额完成|出|过)?(?<plan>(?:年度|全年|省定|省下达|既定|预期)?(?:计划|目标|任务))的?$/u.exec(
      slot.left,
    )?.groups?.['plan'];
  const known = over && count === 1 ? inherit(spoken, 1, false) : [];
  if (known.length > 0)
    return { names: known.map((one) => `${one}超${over}`), rule: 'observation.fulfilment', start: -1, end };
  const fulfilled = fulfilment(context, slot.left, count);
  if (fulfilled) return { names: fulfilled, rule: 'observation.fulfilment', start: -1, end };
  const things = isBareRate(name) && (count > 1 || predicate.each) ? thingsListed(context, Math.max(count, 2)) : null;
  if (things) {
    // 建议和提案全部办结，满意率分别达到98%、100%: the rates of what the clause before listed.
    const rates = things.map((thing) => thing + name);
    remember(context, rates, '', '');
    return { names: rates, rule: 'observation.parallel-generic', start: surface(name), end };
  }
  if (isBareRate(name) && count === 1 && predicate.each && spoken.group.length > 1 && spoken.about === '') {
    // 办理建议43件、提案88件，办复率均达100%: the rate of each.
    const rates = [...new Set(spoken.group)].map((head) => withoutTail(head.slice(leadingVerb(head).length)) + name);
    remember(context, rates, '', '');
    return { names: rates, rule: 'observation.parallel-generic', start: surface(name), end };
  }
  if (count > 1 && isGeneric(name) && spoken.subjects.length >= count) {
    // 参保率分别达95%、97.6%: the rates of the last two things named.
    const heads = inherit(spoken, count, false).map((head) => withoutTail(head) + name);
    return { names: heads, rule: 'observation.parallel-generic', start: surface(name), end };
  }
  const counterpart = COUNTERPART[name];
  if (counterpart && spoken.subjects.at(-1)?.endsWith(counterpart)) {
    const full = spoken.subjects.at(-1)!.slice(0, -counterpart.length) + name;
    remember(context, [full], '', '');
    return { names: [full], rule: 'observation.counterpart', start: surface(name), end };
  }
  if (isGeneric(name)) {
    const full = withTopic(name, context);
    remember(context, [full], '', '');
    return { names: [full], rule: 'observation.generic-head', start: surface(name), end };
  }
  const own = leadingVerb(name);
  const shared = own === name && own !== '' ? nounOfNext(context) : '';
  if (shared !== '') {
    remember(context, [own + shared], own, shared);
    return { names: [own + shared], rule: 'observation.shared-tail', start: surface(name), end };
  }
  if (own === name && own !== '' && q.unit === '%' && measure === 'level' && count === 1) {
    // 储备项目60个，实现转化30%以上; 推动50%…: the rate of what is done, nothing where the verb does nothing.
    if (spoken.noun === '' || spoken.aside || /^(?:推动|推进|支持|实施|带动|促进|完成|实现|加快|安排|落实)$/u.test(own))
      return null;
    const rate = `${spoken.noun}${own}率`;
    remember(context, [rate], '', '');
    return { names: [rate], rule: 'observation.verb-of-known-object', start: surface(name), end };
  }
  if (own === name && own !== '' && spoken.noun !== '' && spoken.noun !== own && count === 1) {
    // 新建公厕100座，改造60座; 开工821个村，竣工5362公里: another unit measures another side of it.
    const sameUnit = spoken.unit === bareUnit(q.unit);
    const noun = sameUnit ? spoken.noun : sidesOf(own, bareUnit(q.unit));
    // 发放津贴2亿元、惠及30万人次: a unit that names no side of it.
    const full = unitInfo(q.unit).family === 'currency' || noun === '' ? `${spoken.noun}${own}` : `${own}${noun}`;
    const before = spoken.noun;
    remember(context, [full], own, sameUnit ? before : '');
    return { names: [full], rule: 'observation.verb-of-known-object', start: surface(name), end };
  }
  const places = placesListed(name, spoken.sites);
  if (places && (count === 1 || places.length === count)) {
    remember(context, places, '', '');
    return { names: places, rule: 'observation.parallel-places', start: surface(name), end };
  }
  let names: readonly string[] | null = null;
  let rule = 'observation.parallel';
  const two = count === 1 && q.unit === '%' ? twoRates(name) : null;
  if (two) names = two;
  else if (count > 1) names = dealtAcross(context, name) ?? listSubjects(name, count);
  else if (predicate.each) names = jointSubjects(name) ?? spellOut(name);
  else if (predicate.distributive) {
    const dealt = dealtOneByOne(context, name);
    names = dealt ? [...withTopics(dealt, context)] : followed(context) ? null : jointSubjects(name);
    if (names && dealt) {
      // 绵羊、牦牛存栏分别达36万只、159万头: figures in units of their own.
      remember(context, names, '', '');
      spoken.queue.push(...names.slice(1));
      return { names: names.slice(0, 1), rule, start: surface(name), end };
    }
  }
  const rates = q.unit === '%' && measure === 'level' && splitList(name).every((part) => part.endsWith('率'));
  if (!names && count === 1 && (measure === 'growth' || measure === 'avg_growth' || q.shape === 'doubling' || rates)) {
    names = jointSubjects(name);
    rule = 'observation.joint';
  }
  // 地区生产总值和固定资产投资跨千亿: what is crossed is crossed by each.
  const crossed = q.start < q.coreStart && q.readings[0]!.comparator === '≥' && /(?:亿|元)$/u.test(q.unit ?? '');
  if (!names && count === 1 && crossed && q.chinese) {
    names = jointSubjects(name);
    rule = 'observation.joint';
  }
  if (names) names = withTopics(names, context);
  if (!names) {
    names = [withDoer(withListVerb(name, context, measure), context)];
    rule = 'observation.left';
  }
  if (own === name && unitInfo(q.unit).family === 'currency') names = [`${name}资金`];
  if (/^拉动[^，]*经济$/u.test(name) && spoken.subjects.length > 0) names = [`${spoken.subjects.at(-1)}${name}增长`];
  const verb = leadingVerb(names[0]!);
  if (/率$/u.test(names[0]!)) {
    // 绿化覆盖率40%，完成投资3亿元: a rate is no thing that has an investment.
    remember(context, names, '', '');
    spoken.noun = '';
    return { names, rule, start: surface(name), end };
  }
  remember(
    context,
    names,
    verb,
    (verb === ''
      ? names[0]!.replace(/^[\p{Script=Han}]{2,10}?(?:开工建设|新建|累计建成|建成(?!区))(?=[\p{Script=Han}]{2})/u, '')
      : names[0]!.slice(verb.length)
    ).replace(/(?:建设)?(?:完成)?投资$|(?:建成|开工|竣工|完工|投产)$/u, ''),
  );
  return { names, rule, start: surface(name), end };
}

/** 实施长风商务区绿化等重点工程: the examples go, the verb stays; 以装备制造等为代表的新兴产业: the examples go. */
function dropExamples(name: string): string {
  const at = name.search(/等(?!级|次|额|效|待|教育|学校|职业|收入|地区)/u);
  if (at < 2) return name;
  const behind = name.slice(at + 1).replace(/^(?:为代表的?|为主的?|为重点的?|在内的?|各类|一批|一系列|共)/u, '');
  if (behind.length < 2 || /^[、，]/u.test(behind)) return name;
  const verb = leadingVerb(name);
  return behind.startsWith(verb) ? behind : verb + behind;
}

/** 乐都、民和、互助三县区GDP: the places of a list, each with the indicator behind the last; null where it lists none. */
function placesListed(name: string, sites: readonly string[]): string[] | null {
  if (sites.length < 2) return null;
  const parts = splitList(name);
  const last = parts.at(-1)!;
  const site = sites.find((s) => last.startsWith(s));
  if (parts.length < 2 || !site || !parts.slice(0, -1).every((part) => sites.includes(part))) return null;
  const rest = last
    .slice(site.length)
    .replace(
      /^[一二两三四五六七八九十\d]*个?(?:市县区|县市区|县市|市县|县区|区县|县|区|市|地|家企业)(?=[\p{Script=Han}A-Z]{2})/u,
      '',
    );
  return rest.length < 2 ? null : [...parts.slice(0, -1), site].map((part) => part + rest);
}

const PAIRED: readonly (readonly [string, string])[] = [
  ['城市', '农村'],
  ['城镇', '农村'],
  ['城区', '农村'],
  ['小学', '初中'],
  ['初中', '高中'],
  ['省级', '市级'],
  ['市级', '县级'],
];

/**
 * 城市低保标准提高到…、农村不低于148元: the counterpart takes the place of the first; 不含滇中产业新区为3280亿元, （州直增长7.5%）:
 * a part or a reckoning of the indicator before it, told in brackets.
 */
function qualifiedSubject({ spoken, clause, slots, i }: SlotContext, name: string): string | null {
  const before = spoken.subjects.at(-1);
  if (!before) return null;
  for (const [first, second] of PAIRED) {
    if (name === second && before.includes(first)) return before.replace(first, second);
    if (name === first && before.includes(second)) return before.replace(second, first);
  }
  const bare = before.replace(/（[^（）]*）$/u, '');
  const ahead = clause.text.slice(0, slots[i]!.quantities[0]!.start - clause.start);
  const inBrackets = ahead.lastIndexOf('（') > ahead.lastIndexOf('）');
  if (inBrackets && name.length <= 4 && leadingVerb(name) === '' && !/(?:率|额|量|值|数)$/u.test(name))
    return `${bare}（${name}）`;
  return /^(?:不含|不包括|剔除|扣除|含)[^，]{2,16}$|^(?:州直|市直|区直|县直|市本级|州本级|本级)$/u.test(name)
    ? `${bare}（${name}）`
    : null;
}

/** 一般公共预算收入80亿元…；支出343亿元: the counterpart takes the head of the one before. */
const COUNTERPART: Readonly<Record<string, string>> = {
  支出: '收入',
  收入: '支出',
  出口: '进口',
  进口: '出口',
  贷款余额: '存款余额',
  授权量: '申请量',
};

/** 完成“十二五”规划目标的92.6%, 完成计划任务的128%、216%: how far the plan for the last subjects is fulfilled. */
function fulfilment({ spoken, slots, i }: SlotContext, left: string, count: number): string[] | null {
  const q = slots[i]!.quantities[0]!;
  if (q.unit !== '%') return null;
  const plan = /完成(?:了)?[^，]{0,12}?(?<kind>规划|计划|目标|任务|预算|进度)(?:目标|任务|数|进度)*的?$/u.exec(left)
    ?.groups?.['kind'];
  if (!plan || spoken.subjects.length === 0) return null;
  const subjects = inherit(spoken, count, false).map((name) => name.replace(/^(?:实施|推进|新建|开工)(?=.{4})/u, ''));
  return subjects.map((name) => `${name}${plan === '规划' || plan === '预算' ? plan : '计划'}完成率`);
}

/** 续建7个、新建3个整乡推进项目: the noun of the next member serves this one. */
function nounOfNext({ slots, i }: SlotContext): string {
  const next = slots[i + 1];
  if (slots[i]!.right !== '' || !next || !/^(?:、|和|及)$/u.test(next.joined)) return '';
  const verb = leadingVerb(trimName(next.left));
  return verb !== '' && verb === trimName(next.left) ? trimName(readRight(next.right).noun) : '';
}

/** 启动价调基金为低保对象发放价格补贴: the last verb and its object. */
function dropAddressee(name: string): string {
  const hit = /(?:为|向|对|给)(?!民)[^，]{2,}$/u.exec(name);
  if (!hit || name.length < 10) return name;
  for (let at = hit.index + 3; at < name.length - 3; at++) {
    const verb = leadingVerb(name.slice(at));
    if (verb !== '' && name.length - at - verb.length >= 2) return name.slice(at);
  }
  return name;
}
