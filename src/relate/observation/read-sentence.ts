/**
 * Reads the figures of one sentence, left to right. What a figure measures is found left of it (农村公路627公里), right of
 * it (12家规上企业) or inherited from the clause before (…，增长9%); lists of subjects are dealt to lists of figures.
 */
import { type Quantity, readQuantities } from '../../recognise/quantity/quantity.ts';
import { unitInfo } from '../../recognise/quantity/units.ts';
import { looksAhead, type TimeView } from '../../recognise/time/view.ts';
import type { Comparator, Measure, Nature } from '../../schema/values.ts';
import { leadingVerb } from './action-verbs.ts';
import type { Clause } from './clauses.ts';
import { earlierThan, type Frame, frameOf, tell } from './frame.ts';
import { readInWords } from './in-words.ts';
import { DEEDS, isCapacity, isNegative, isScope, RHETORIC } from './left-out.ts';
import { type Measured, measuredAs, measuredOf, withoutMovement } from './measured.ts';
import { trimName } from './name.ts';
import { type Predicate, readPredicate } from './predicate.ts';
import { rankSubject } from './rank.ts';
import { NO_NAME } from './scope-words.ts';
import type { SlotContext, Subject } from './slot-context.ts';
import { slotsOf } from './slots.ts';
import { isShred } from './sound.ts';
import { nothingSpoken, type SpokenOf } from './spoken-of.ts';
import { subjectOf } from './subject.ts';
import { isThreshold } from './threshold.ts';
import { aboutOf, isAside, pendingOf, sectorOf, topicOf } from './told-without-figures.ts';
import { readUnnumbered } from './unnumbered.ts';

export interface Reading {
  readonly indicator: string;
  readonly measure: Measure;
  /** Null where a target is stated without a number. */
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly nature: Nature;
  readonly period: string | null;
  readonly wording: string | null;
  /** Evidence, in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/**
 * @param skip says of a span of the sentence whether it belongs to a name that measures nothing
 * @param previous the last indicator of the sentence before, in the same paragraph
 * @param sites the places and companies that the sentence names
 */
export function readSentence(
  text: string,
  view: TimeView,
  skip: (start: number, end: number, counts: boolean) => boolean = () => false,
  sites: readonly string[] = [],
  previous = '',
): Reading[] {
  const all = readQuantities(text);
  const quantities = all.filter(
    (q) =>
      !skip(q.coreStart, q.coreEnd, /^(?:count|persons|length)$/u.test(unitInfo(q.unit).family)) &&
      !isThreshold(q, text, all),
  );
  const aims = readUnnumbered(text, view);
  const frame = frameOf(text, view);
  if (quantities.length === 0) return [...readInWords(frame, () => ''), ...aims];
  const spoken = nothingSpoken(sites, previous);
  const counted = frame.clauses.flatMap((clause) => readClause(clause, quantities, frame, spoken));
  const before = (at: number) => counted.findLast(({ start }) => start < at)?.indicator ?? '';
  return [...counted, ...readInWords(frame, before), ...aims];
}

function readClause(clause: Clause, quantities: readonly Quantity[], frame: Frame, spoken: SpokenOf): Reading[] {
  const slots = slotsOf(clause, quantities);
  if (slots.length === 0) {
    if (/^(?:剔除|扣除|不含|不包括)[^，]{2,20}$/u.test(clause.text)) {
      // 增长1.3%，剔除减税因素影响，增长9.4%: another reckoning of the same indicator.
      spoken.reckoning = clause.text;
      return [];
    }
    spoken.pending = pendingOf(clause.text);
    spoken.about = aboutOf(clause.text) || spoken.about;
    spoken.topic = topicOf(clause.text) || spoken.topic;
    spoken.sector = sectorOf(clause.text);
    spoken.aside ||= spoken.pending === '' && isAside(clause.text);
    return [];
  }
  spoken.queue = [];
  const introduced: string[] = [];
  const readings = slots.flatMap((_, i) => readSlot({ clause, slots, i, frame, spoken, introduced }));
  spoken.pending = '';
  if (introduced.length > 0) spoken.group = introduced;
  return readings;
}

const movesLike = (q: Quantity) =>
  q.unit === '%' || q.unit === '‰' || q.unit === '倍' || q.unit?.endsWith('点') === true;

/** 办理时限压缩到5天、提速50%: of a time, faster is less. */
function spedUp(left: string, q: Quantity, { subjects }: SpokenOf): string {
  if (q.unit !== '%' || !left.endsWith('提速')) return left;
  return /(?:时间|时限|期限|周期|时长)$/u.test(subjects.at(-1) ?? '') ? left.replace(/提速$/u, '压缩') : left;
}

function readSlot(context: SlotContext): Reading[] {
  const { spoken, slots, i, clause } = context;
  const slot = slots[i]!;
  const first = slot.quantities[0]!;
  const predicate = readPredicate(spedUp(slot.left, first, spoken), movesLike(first));
  if (first.shape === 'rank') {
    const ranked = rankSubject(context);
    return ranked ? deal(context, ranked, { measure: 'rank', sign: 1 }, predicate) : [];
  }
  // 12类政策, 16条措施: counts of measures are rhetoric.
  if (
    /^(?:条|类|项|个|方面)$/u.test(first.unit ?? '') &&
    /(?:\d|等)(?:条|类|项|个)?(?:[\p{Script=Han}]{0,6})(?:政策|措施|举措|意见|硬招)(?:$|[，。；、])/u.test(
      clause.text.slice(slot.leftStart - clause.start),
    ) &&
    !/(?:获|被|推广|复制)/u.test(clause.text)
  )
    return [];
  // 在全国261个城市中排名第66位: the number of places ranked measures nothing.
  if (slots[i + 1]?.quantities[0]?.shape === 'rank' && /(?:全国|全省|全区|全球|世界)$/u.test(slot.left)) return [];
  if (predicate.kind === 'gap') {
    // 生产总值增速高于全省两个百分点、达到13%左右: the gap is left out, its subject stays.
    const told = /^(?<name>.*?)(?<moves>增速|增幅|涨幅)?(?:比|高于|低于|快于|高出|领先)/u.exec(slot.left)?.groups;
    const name = trimName(told?.['name'] ?? '');
    if (name !== '') {
      spoken.subjects.push(name);
      if (told?.['moves']) spoken.carried = { measure: 'growth', sign: 1 };
    }
    return [];
  }
  const rest = clause.text.slice(first.end - clause.start);
  if (
    RHETORIC.test(slot.right) &&
    /^(?:个|项|条|类|大|方面|件)$/u.test(first.unit ?? '') &&
    !/(?:获|被|推广|复制)/u.test(rest)
  )
    return [];
  if (looksAhead(context.frame.view) && DEEDS.test(slot.right)) return [];
  if (isCapacity(first, slot, rest)) return [];
  if (isScope(first, slot) || isNegative(slot)) return [];
  const carried = spoken.carried;
  spoken.carried = null;
  let measured = measuredOf(first, predicate, slot.left, trimName(predicate.rest));
  const subject = subjectOf(context, predicate, measured);
  if (subject === null) return [];
  if (carried && subject.start < 0) measured = carried;
  if (subject.doing && measured.measure === 'change' && measured.sign > 0) measured = { measure: 'level', sign: 1 };
  measured = measuredAs(measured, subject.names[0] ?? '', first);
  if (predicate.from) spoken.carried = measured;
  const fromTo = predicate.from || (carried !== null && subject.start < 0);
  return deal(context, fromTo ? { ...subject, rule: 'observation.from-to' } : subject, measured, predicate);
}

/** One subject a figure where both are lists of the same length; else every subject takes the one figure. */
function deal(context: SlotContext, subject: Subject, measured: Measured, predicate: Predicate): Reading[] {
  const { quantities } = context.slots[context.i]!;
  const shared = sharedComparator(quantities) ?? laterComparator(context);
  return quantities.flatMap((quantity, i) => {
    const { names } = subject;
    const own = quantities.length === 1 ? names : names.length === quantities.length ? [names[i]!] : names.slice(-1);
    return own.flatMap((name) => emit(context, quantity, shared, name, measured, predicate, subject));
  });
}

/** 9%和10%以上, 突破3万元和1万元: a hedge at either end of a list holds for every member. */
function sharedComparator(quantities: readonly Quantity[]): Comparator | null {
  if (quantities.length < 2 || quantities.some((q) => q.readings.length > 1)) return null;
  const [first, ...rest] = quantities.map((q) => q.readings[0]!.comparator);
  const last = rest.at(-1)!;
  const middle = rest.slice(0, -1);
  if (last !== '=' && first === '=' && middle.every((c) => c === '=' || c === last)) {
    const q = quantities.at(-1)!;
    return q.end > q.coreEnd ? last : null;
  }
  if (first !== '=' && rest.every((c) => c === '='))
    return quantities[0]!.start < quantities[0]!.coreStart ? first! : null;
  return null;
}

/** 新增规上企业20家、高新技术企业30家以上: 以上 at the end of a list of things holds for each of them. */
function laterComparator({ slots, i }: SlotContext): Comparator | null {
  const own = slots[i]!.quantities;
  if (own.length !== 1 || own[0]!.readings.length !== 1 || own[0]!.readings[0]!.comparator !== '=') return null;
  let last: Quantity | null = null;
  for (
    let next = i + 1;
    next < Math.min(slots.length, i + 12) && /^(?:、|和|及|以及)$/u.test(slots[next]!.joined);
    next++
  ) {
    const q = slots[next]!.quantities.at(-1)!;
    const percent = (unit: string | null) => unit === '%' || unit === '‰' || unit === '个百分点';
    if (percent(q.unit) !== percent(own[0]!.unit)) continue;
    // 100个示范村、10个以上标杆村: within its member it holds for that one.
    if (slots[next]!.right !== '') continue;
    if (q.readings.length === 1 && q.readings[0]!.comparator !== '=' && q.end > q.coreEnd) last = q;
  }
  return last ? last.readings[0]!.comparator : null;
}

const flip = (comparator: Comparator): Comparator => (comparator === '≥' ? '≤' : comparator === '≤' ? '≥' : comparator);

function emit(
  context: SlotContext,
  q: Quantity,
  shared: Comparator | null,
  name: string,
  { measure, sign }: Measured,
  predicate: Predicate,
  subject: Subject,
): Reading[] {
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name) || isShred(name)) return [];
  // 引进7个过百亿元…: a bare verb of doing counts nothing.
  if (/^(?:个|家|座|所|处|条)$/u.test(q.unit ?? '') && measure === 'level' && leadingVerb(name) === name) return [];
  const { frame, spoken, clause } = context;
  const sums =
    predicate.cumulative ||
    predicate.held ||
    (measure === 'level' &&
      ((leadingVerb(name) !== '' || /新增|净增|转移就业/u.test(name)) && !predicate.arrived
        ? true
        : addsUp(context, q, name)));
  const told = tell(frame, q.start, measure, sums);
  const inherited = subject.start < 0;
  const nature = inherited && spoken.nature === 'estimate' ? 'estimate' : told.nature;
  spoken.nature = nature;
  const period = predicate.from
    ? (directlyBefore(frame, q) ?? earlierThan(frame, q.start))
    : measure === 'growth' && inherited
      ? sinceThen(spoken.since, told.period)
      : told.period;
  if (predicate.from) spoken.since = period;
  else if (!inherited) spoken.since = null;
  const words = [...predicate.wording, ...(/左右|以上|以内|以下|余|多/u.exec(frame.text.slice(q.start, q.end)) ?? [])];
  return q.readings.map(({ value, comparator }) => {
    const said = shared ?? comparator;
    return {
      indicator: withoutMovement(name, { measure, sign }),
      measure,
      value: typeof value === 'number' && sign < 0 ? -Math.abs(value) : value,
      unit: unitOf(q, frame.text, name),
      comparator: sign < 0 ? flip(said) : said,
      nature: predicate.from && nature === 'target' ? 'actual' : nature,
      period,
      wording: words.length > 0 ? [...new Set(words)].join(' ') : null,
      start: inherited ? clause.start : subject.start,
      end: Math.max(q.end, subject.names.length === 1 ? subject.end : q.end),
      rule: subject.rule,
    };
  });
}

/** 10县 counts 个, 10万农村人口 counts 万人, 两千亿 of money is 亿元. */
function unitOf(q: Quantity, text: string, name: string): string | null {
  if (q.unit === '万' && /(?:人数|人口|人员|人才)$/u.test(name)) return '万人';
  const behind = text.slice(q.coreEnd, q.coreEnd + 10);
  if (q.unit === null)
    return /^[县区镇乡村]/u.test(behind)
      ? '个'
      : /^[\p{Script=Han}]{0,4}(?:人口|群众|居民)/u.test(behind)
        ? '人'
        : null;
  if (q.unit === '亿' || q.unit === '万亿')
    return /(?:生产总值|GDP|总量|收入|产值|投资|[金总余税]额|额|资金|利润|增加值|规模|预算|支出|贷款|存款|财政|营收|经济|产业|集群)$/u.test(
      name,
    )
      ? `${q.unit}元`
      : q.unit;
  if (
    q.unit === '万' &&
    /^(?:名|[\p{Script=Han}]{0,6}(?:居民|人口|人员|群众|职工|学生|老人|老年人|农民|牧民|妇女|儿童|残疾人|员工|游客|毕业生|适龄))/u.test(
      behind,
    )
  )
    return '万人';
  return q.unit;
}

/** 累计完成…, and what is listed with it: sums of money, people and goods over the span; a stock (余额, 总数) is what it has come to. */
function addsUp({ slots, i }: SlotContext, q: Quantity, name: string): boolean {
  if (q.unit === '%' || /(?:余额|存量|总数|总量|数量|保有量|里程|面积|装机|占比|比重|率)$/u.test(name)) return false;
  let from = i;
  while (from > 0 && /^(?:、|和|及)$/u.test(slots[from]!.joined)) from--;
  const opens = /累计|共计|五年(?:共|完成|实现)/u.exec(slots[from]!.left);
  if (!opens) return false;
  return /元$/u.test(q.unit ?? '') || !/(?:达到?|突破|超过?|有)$/u.test(slots[i]!.left);
}

/** 由2015年的…增加到2020年的…，增长35%: over the years between, not the last of them. */
function sinceThen(since: string | null, period: string | null): string | null {
  if (!/^\d{4}$/u.test(since ?? '') || !/^\d{4}$/u.test(period ?? '')) return period;
  const from = Number(since) + 1;
  return from < Number(period) ? `${from}-${period}` : period;
}

/** 由2006年的29.4%, 由年初的19个月: the time between 由 and the number. */
function directlyBefore(frame: Frame, q: Quantity): string | null {
  return frame.periods.find((p) => p.end <= q.start && q.start - p.end <= 2)?.period ?? null;
}
