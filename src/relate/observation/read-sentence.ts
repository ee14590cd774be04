/**
 * Reads the figures of one sentence, left to right. What a figure measures is found left of it (农村公路627公里), right of
 * it (12家规上企业) or inherited from the clause before (…，增长9%); lists of subjects are dealt to lists of figures.
 */
import type { Quantity } from '../../recognise/quantity/quantity.ts';
import { readQuantities } from '../../recognise/quantity/quantity.ts';
import { unitInfo } from '../../recognise/quantity/units.ts';
import type { TimeView } from '../../recognise/time/view.ts';
import type { Comparator, Measure, Nature } from '../../schema/values.ts';
import { leadingVerb, trailingVerb } from './action-verbs.ts';
import type { Clause } from './clauses.ts';
import { jointSubjects, listSubjects } from './enumeration.ts';
import { earlierThan, type Frame, frameOf, tell } from './frame.ts';
import { trimName } from './name.ts';
import { type Predicate, readPredicate } from './predicate.ts';
import { readRight } from './right-object.ts';
import { readShare, shareName } from './share.ts';
import { type Slot, slotsOf } from './slots.ts';

export interface Reading {
  readonly indicator: string;
  readonly measure: Measure;
  readonly value: number | string;
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

/** What the clauses before have spoken of. */
interface State {
  /** Indicators in the order of the text. */
  subjects: string[];
  /** Those of the last clause that named any. */
  group: string[];
  /** The verb of doing and the noun of the last thing done: 新建 + 公厕. */
  verb: string;
  noun: string;
  /** Measure carried from 由A to 到B. */
  carried: Measured | null;
}

export function readSentence(text: string, view: TimeView): Reading[] {
  const quantities = readQuantities(text);
  if (quantities.length === 0) return [];
  const frame = frameOf(text, view);
  const state: State = { subjects: [], group: [], verb: '', noun: '', carried: null };
  return frame.clauses.flatMap((clause) => readClause(clause, slotsOf(clause, quantities), frame, state));
}

function readClause(clause: Clause, slots: readonly Slot[], frame: Frame, state: State): Reading[] {
  const readings: Reading[] = [];
  const introduced: string[] = [];
  slots.forEach((slot, i) => {
    readings.push(...readSlot(slot, { clause, slots, i, frame, state, introduced }));
  });
  if (introduced.length > 0) state.group = introduced;
  return readings;
}

interface Place {
  readonly clause: Clause;
  readonly slots: readonly Slot[];
  readonly i: number;
  readonly frame: Frame;
  readonly state: State;
  readonly introduced: string[];
}

interface Subject {
  readonly names: readonly string[];
  readonly rule: string;
  /** Start of the name's surface in the sentence, -1 where it is inherited. */
  readonly start: number;
  readonly end: number;
}

const percentLike = (q: Quantity) => q.unit === '%' || q.unit === '‰' || q.unit === '倍';

function readSlot(slot: Slot, place: Place): Reading[] {
  const { state } = place;
  const first = slot.quantities[0]!;
  if (first.shape === 'rank') return readRank(slot, place);
  const predicate = readPredicate(slot.left, percentLike(first) || first.unit?.endsWith('点') === true);
  if (predicate.kind === 'gap') return [];
  const carried = state.carried;
  state.carried = null;
  let measure = measureOf(first, predicate, slot.left);
  const subject = subjectOf(slot, predicate, measure, place);
  if (subject === null) return [];
  if (carried && subject.start < 0) measure = carried;
  if (
    measure.measure === 'level' &&
    /^.*居民消费价格(?:总?指数|总?水平|涨幅)?$|^CPI$/u.test(subject.names[0] ?? '') &&
    first.unit === '%'
  )
    measure = { ...measure, measure: 'growth' };
  if (measure.measure === 'level' && first.unit === '%' && /(?:比重|占比)$/u.test(subject.names[0] ?? ''))
    measure = { ...measure, measure: 'share' };
  if (predicate.from) state.carried = measure;
  return slot.quantities.flatMap((quantity, i) => {
    const names =
      slot.quantities.length > 1 && subject.names.length === slot.quantities.length
        ? [subject.names[i]!]
        : slot.quantities.length > 1
          ? [subject.names.at(-1)!]
          : subject.names;
    return names.flatMap((name) => emit(quantity, name, measure, predicate, subject, place));
  });
}

interface Measured {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

function measureOf(q: Quantity, predicate: Predicate, left: string): Measured {
  const falls = predicate.kind === 'fall';
  const moves = falls || predicate.kind === 'rise';
  const sign = falls ? -1 : 1;
  const { family } = unitInfo(q.unit);
  if (q.shape === 'ratio') return { measure: 'structure', sign: 1 };
  if (q.shape === 'doubling') return { measure: 'multiple', sign: 1 };
  if (family === 'percentage-point') return { measure: 'change', sign };
  if (family === 'multiple') return moves ? { measure: 'growth', sign } : { measure: 'multiple', sign: 1 };
  if (family === 'percent') {
    if (moves && !predicate.from) return { measure: predicate.average ? 'avg_growth' : 'growth', sign };
    if (predicate.from && moves) return { measure: 'growth', sign };
    return {
      measure: /占[^，]*$|比重$|比重[^，]{0,6}$/u.test(left) && !/占地|占用|占有/u.test(left) ? 'share' : 'level',
      sign: 1,
    };
  }
  return moves ? { measure: 'change', sign } : { measure: 'level', sign: 1 };
}

const GENERIC =
  /^(?:总?产值|增加值|总?投资|完成投资|投资额|年度投资|面积|总面积|建筑面积|收入|营业收入|销售收入|比重|占比|数量|总量|总数|规模|从业人员|群众满意率|满意率|满意度|办结率|整改率|结案率|优良率|合格率|达标率|覆盖率|完成率|增速|融资|总额|资金|金额|涉案金额|利润|税收|强度|投入强度|产量|授权量|本地配套率|余额|交易额|成交额|协议资金|合同金额|签约金额|总投资额|概算总投资|计划总投资|计划投资|到位资金|里程|总里程|投入|投入资金|惠及群众|受益群众|受益人口)$/u;

/** Names of what the slot measures, with a rule; null when nothing sensible is found. */
function subjectOf(slot: Slot, predicate: Predicate, { measure }: Measured, place: Place): Subject | null {
  const { state, clause } = place;
  const q = slot.quantities[0]!;
  const last = slot.quantities.at(-1)!;
  const count = slot.quantities.length;
  const left = stripGoal(predicate.rest);
  const share = q.unit === '%' || measure === 'change' ? readShare(left) : null;
  const located = (raw: string, names: readonly string[], rule: string): Subject => {
    const head = names[0]!.replace(/^.*?(?=[\p{Script=Han}\dA-Z“])/u, '').slice(0, 2);
    const at = raw === '' ? -1 : slot.left.indexOf(head);
    return { names, rule, start: at < 0 ? (raw === '' ? -1 : slot.leftStart) : slot.leftStart + at, end: last.end };
  };
  const remember = (names: readonly string[], verb: string, noun: string) => {
    state.subjects.push(...names);
    place.introduced.push(...names);
    if (verb !== '' || noun !== '') {
      state.verb = verb;
      state.noun = noun;
    }
  };

  if (share) {
    const part = trimName(share.part);
    const whole = trimName(share.whole.replace(/^(?:全市|全州|全区|全县)(?=[\p{Script=Han}]{2})/u, ''));
    const parts = part === '' ? inherit(state, count, predicate) : (listSubjects(part, count) ?? [part]);
    if (parts.length === 0) return null;
    const names = parts.map((p) => shareName(p.replace(/占.*比重$/u, ''), whole === '' ? wholeOf(p, state) : whole));
    const subject = located(
      part === '' ? '' : slot.left,
      names,
      part === '' ? 'observation.share-inherited' : 'observation.share',
    );
    if (part !== '') remember(names, '', '');
    return subject;
  }

  const right = readRight(slot.right);
  const leftName = trimName(left);
  const verb = trailingVerb(left.replace(/(?:了|好|共|约|的)$/u, ''));
  const leftIsList = /(?:等|等共|等重点|在内的?)$/u.test(left);
  const counted = right.noun !== '' || right.predicate !== '';
  // 其中68%达到国内领先水平, 全市70%的行政村建成…
  if (q.unit === '%' && counted && measure === 'level' && !predicate.arrived && !predicate.held) {
    if (/^的?(?:目标|速度|任务|增长|增速|幅度|水平|比例|要求|态势|区间)/u.test(slot.right)) {
      // 增长8%的目标 falls through to the left.
    } else if (right.noun !== '' && leftName === '') {
      const name = `${right.predicate}${right.noun}占${right.noun}比重`;
      remember([name], '', right.noun);
      return { names: [name], rule: 'observation.share-of-counted', start: q.start, end: last.end };
    }
  }
  if (
    q.unit !== '%' &&
    q.unit !== '个百分点' &&
    counted &&
    (leftIsList || leftName === '' || verb !== '' || right.noun !== '')
  ) {
    const object = rightSubject(slot, left, leftName, verb, leftIsList, right, place);
    if (object) return object;
  }
  // An empty left side: 增长9.8%, 建成3.3万套.
  if (leftName === '') {
    if (moved(predicate) && counted && measure === 'change') {
      const name = right.noun;
      if (name !== '') {
        remember([name], '', name);
        return { names: [name], rule: 'observation.change-of-counted', start: q.start, end: last.end };
      }
    }
    const names = inherit(state, count, predicate);
    return names.length === 0 ? null : { names, rule: 'observation.chain', start: -1, end: last.end };
  }
  const own = leadingVerb(leftName);
  if (own === leftName && own !== '' && state.noun !== '' && count === 1) {
    const name = `${own}${state.noun}`;
    remember([name], own, state.noun);
    return located(left, [name], 'observation.verb-of-known-object');
  }
  let names = count > 1 || predicate.each ? listSubjects(leftName, predicate.each ? Math.max(2, count) : count) : null;
  let rule = 'observation.parallel';
  if (predicate.each && !names) names = jointSubjects(leftName);
  if (!names && (measure === 'growth' || measure === 'avg_growth') && count === 1) {
    names = jointSubjects(leftName);
    rule = 'observation.joint';
  }
  if (!names) {
    names = [leftName];
    rule = 'observation.left';
  }
  names = names.map((name) => complete(name, slot, place, measure));
  const subject = located(left, names, rule);
  const verbOf = leadingVerb(names[0]!);
  remember(names, verbOf, names[0]!.slice(verbOf.length));
  return subject;
}

const moved = (predicate: Predicate) => predicate.kind === 'rise' || predicate.kind === 'fall';

/** 是“十一五”年均投资额的1.9倍, 是省定任务的2.67倍: the yardstick is no subject. */
function stripGoal(rest: string): string {
  return rest.replace(/(?:^|(?<=[^，]))(?:是|为|相当于|达到?)[^，是为]{1,24}的(?:近|约)?$/u, '');
}

function wholeOf(part: string, state: State): string {
  const end = part.slice(-2);
  const known = state.subjects.findLast((name) => name.endsWith(end) && name !== part && !name.includes('占'));
  return known ?? '';
}

/** Subjects of a clause that names none: as many as there are figures; 均 takes all of the last group. */
function inherit(state: State, count: number, predicate: Predicate): string[] {
  const known = state.subjects;
  if (known.length === 0) return [];
  const unique = [...new Set(known)];
  if (count > 1) return unique.length >= count ? unique.slice(-count) : [];
  if (predicate.each && state.group.length > 1) return [...new Set(state.group)];
  return [known.at(-1)!];
}

/** A generic head (产值, 总投资, 办结率) takes the thing spoken of before it; a list member takes the verb of the first. */
function complete(name: string, slot: Slot, place: Place, measure: Measure): string {
  const { state, i } = place;
  if (GENERIC.test(name)) {
    const topic =
      state.noun !== ''
        ? state.noun
        : (state.subjects.at(-1) ?? '').replace(/(?:总产值|产值|增加值|投资|收入|数量|面积)$/u, '');
    return topic === '' || name.startsWith(topic) ? name : topic + name;
  }
  const q = slot.quantities[0]!;
  const { family } = unitInfo(q.unit);
  const sharesVerb = i > 0 && /^(?:、|和|及|以及|与)$/u.test(slot.joined) && state.verb !== '' && measure === 'level';
  if (sharesVerb && leadingVerb(name) === '' && family !== 'percent' && !/(?:达到?|为|突破|超过)$/u.test(slot.left))
    return state.verb + name;
  return name;
}

/** The subject that stands right of its number: 新增3个X, 40件X全部办成, 为22户X减免Y. */
function rightSubject(
  slot: Slot,
  left: string,
  leftName: string,
  verb: string,
  leftIsList: boolean,
  right: { noun: string; predicate: string },
  place: Place,
): Subject | null {
  const { state, slots, i } = place;
  const q = slot.quantities[0]!;
  const last = slot.quantities.at(-1)!;
  const { family } = unitInfo(q.unit);
  const leadVerb = leadingVerb(leftName);
  const weak = /^(?:完成|实现|达到|抓好|做好|办好|加快|推进|推动|全力)$/u;
  let noun = right.noun;
  if (noun === '' && leftName !== '' && leftName !== verb) {
    // 全国磁材企业15强已有10家落户: the noun stands left, its predicate right. Money keeps its own noun: 资金3亿元支持…
    if (family === 'currency' || leadVerb !== '') return null;
    return finish(`${right.predicate}${leftName}`, '', leftName);
  }
  if (noun === '' && right.predicate !== '') {
    const known = state.noun || '';
    if (known === '' && leftName === '') return finish(right.predicate, '', right.predicate);
    noun = known;
    if (noun === '') return null;
  }
  // A later member of the list carries the predicate for all: 完成3所X、166个Y标准化建设.
  let predicate = right.predicate;
  if (predicate === '' && verb === '' && leadVerb === '' && state.verb === '') {
    const later = slots[i + 1] && /[、和及]/u.test(slots[i + 1]!.joined) ? readRight(slots[i + 1]!.right) : null;
    if (later?.predicate) predicate = later.predicate;
  }
  if (leftIsList || leftName === verb) {
    const own = verb || leadVerb || (leftIsList ? leadingVerb(trimName(left)) : '');
    const useVerb = own !== '' && !weak.test(own) ? own : '';
    const inherited = useVerb === '' && own === '' && i > 0 && slot.joined !== '' ? state.verb : '';
    return finish(`${useVerb || inherited || predicate}${noun}`, useVerb || inherited, noun);
  }
  if (leftName === '') {
    const inherited = i > 0 && slot.joined !== '' && predicate === '' ? state.verb : '';
    return finish(`${inherited || predicate}${noun}`, inherited, noun);
  }
  if (verb !== '' && verb !== leadVerb) return finish(`${weak.test(verb) ? '' : verb}${noun}`, verb, noun);
  // 解决农村10万人饮水安全问题, 完成主城区29个市场搬迁: what stands left narrows the noun.
  const narrowed = leftName.replace(/(?:的|有|共有|已有)$/u, '');
  if (family === 'currency' && right.predicate === '' && !/^的/u.test(slot.right)) return null;
  if (family === 'currency' && /^的/u.test(slot.right))
    return finish(narrowed.endsWith('投资') ? `${noun}${narrowed}` : narrowed, '', noun);
  return finish(`${narrowed}${predicate && !noun.includes(predicate) ? '' : ''}${noun}`, leadVerb, noun);

  function finish(rawName: string, ownVerb: string, ownNoun: string): Subject {
    const name = trimName(rawName);
    state.subjects.push(name);
    place.introduced.push(name);
    state.verb = ownVerb;
    state.noun = trimName(ownNoun);
    const at = ownVerb !== '' ? slot.left.lastIndexOf(ownVerb) : -1;
    const start = at >= 0 ? slot.leftStart + at : q.start;
    const end = last.end + (slot.right.startsWith('的') ? 1 : 0) + right.noun.length;
    return { names: [name], rule: 'observation.right', start, end: Math.min(end, last.end + slot.right.length) };
  }
}

const RANK_HEAD =
  /(?:连续|稳|跃|位次?|名|高|并|持续|再次|均|数量均|双双|首次|一直|长期)*(?:居|列|排|位|进入|跻身|升至|上升到|上升至|提升到|提升至|前移|保持|在(?=全)|(?:全省|全国|全区|全市|自治区|全疆|西部|[\p{Script=Han}]省)(?=第|首|前|排|地|各|市|\d))/u;

function readRank(slot: Slot, place: Place): Reading[] {
  const { state, clause } = place;
  const q = slot.quantities[0]!;
  const head = RANK_HEAD.exec(slot.left);
  if (!head && slot.left !== '') return [];
  const raw = head ? slot.left.slice(0, head.index) : slot.left;
  const each = /均|双双/u.test(slot.left);
  let name = trimName(raw.replace(/(?:数量均|均|分别|在全[国省区]\d*个?.*|综合)$/u, ''));
  if (/^(?:总量|增速|增幅|数量|规模|总数|排名)$/u.test(name)) name = `${state.subjects.at(-1) ?? ''}${name}`;
  const names =
    name !== ''
      ? (listSubjects(name, slot.quantities.length) ?? [name])
      : each && state.group.length > 1
        ? state.group
        : state.subjects.slice(-1);
  if (names.length === 0 || names[0] === '') return [];
  if (name !== '') state.subjects.push(...names);
  const start = name === '' ? clause.start : slot.leftStart;
  return names.flatMap((indicator) =>
    q.readings.map(({ value, comparator }) => {
      const told = tell(place.frame, q.start, 'rank', false);
      return {
        indicator,
        measure: 'rank' as const,
        value,
        unit: q.unit,
        comparator,
        ...told,
        wording: null,
        start,
        end: q.end,
        rule: 'observation.rank',
      };
    }),
  );
}

const flip = (comparator: Comparator): Comparator => (comparator === '≥' ? '≤' : comparator === '≤' ? '≥' : comparator);

function emit(
  q: Quantity,
  rawName: string,
  { measure, sign }: Measured,
  predicate: Predicate,
  subject: Subject,
  place: Place,
): Reading[] {
  const name = rawName;
  if (name === '' || name.length > 60) return [];
  const { frame } = place;
  const over =
    predicate.cumulative || predicate.held || (measure === 'level' && leadingVerb(name) !== '' && !predicate.arrived);
  const told = tell(frame, q.start, measure, over);
  const period = predicate.from ? (fromPeriod(frame, q) ?? earlierThan(frame, q.start)) : told.period;
  const unit =
    measure === 'structure'
      ? null
      : q.unit === null && /[县区镇乡村]/u.test(frame.text[q.coreEnd] ?? '')
        ? '个'
        : q.unit;
  const wording = [
    ...new Set([...predicate.wording, ...(/左右|以上|以内|以下|余|多/u.exec(frame.text.slice(q.start, q.end)) ?? [])]),
  ];
  return q.readings.map(({ value, comparator }) => ({
    indicator: name,
    measure,
    value: typeof value === 'number' ? (sign < 0 ? -Math.abs(value) : value) : value,
    unit,
    comparator: sign < 0 ? flip(comparator) : comparator,
    nature: predicate.from && told.nature === 'target' ? 'actual' : told.nature,
    period,
    wording: wording.length > 0 ? wording.join(' ') : null,
    start: subject.start < 0 ? place.clause.start : subject.start,
    end: Math.max(q.end, subject.names.length === 1 ? subject.end : q.end),
    rule: subject.rule,
  }));
}

/** 由2006年的29.4%, 由年初的19个月: the time between 由 and the number. */
function fromPeriod(frame: Frame, q: Quantity): string | null {
  const near = frame.periods.find((p) => p.end <= q.start && q.start - p.end <= 2);
  return near?.period ?? null;
}
