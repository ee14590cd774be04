/** When a figure holds and whether it was done, is expected, or is to be reached. */
import { findPeriods, type Period } from '../../recognise/time/periods.ts';
import {
  comingYears,
  defaultPeriods,
  looksAhead,
  pastYears,
  sectionYear,
  type TimeView,
} from '../../recognise/time/view.ts';
import type { Measure, Nature } from '../../schema/values.ts';
import { type Clause, cutClauses } from './clauses.ts';

export interface Frame {
  readonly view: TimeView;
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly periods: readonly Period[];
  /** Where an estimate begins and ends in the sentence. */
  readonly estimates: readonly (readonly [number, number])[];
}

const ESTIMATE = /预计|预估|有望|可望|预期可|估计/gu;

export function frameOf(text: string, view: TimeView): Frame {
  const clauses = cutClauses(text);
  return { view, text, clauses, periods: findPeriods(text, view), estimates: findEstimates(text, clauses) };
}

/** 预计 at the head of a clause covers everything up to the full stop; between subject and verb it covers its clause. */
function findEstimates(text: string, clauses: readonly Clause[]): [number, number][] {
  return [...text.matchAll(ESTIMATE)].map((match) => {
    const clause = clauses.find((c) => match.index >= c.start && match.index < c.end);
    const before = text.slice(clause?.start ?? 0, match.index);
    const atHead =
      /^(?:全年|全市|年内|其中|今年|去年|20\d\d年|到?年底|到?年末|同时|初步|据|经|现|截至.{0,8})*，?$/u.test(before);
    return [match.index, atHead ? text.length : (clause?.end ?? text.length)];
  });
}

export interface Told {
  readonly period: string | null;
  readonly nature: Nature;
}

const yearsOf = (period: string | null): number[] => (period?.match(/\d{4}/gu) ?? []).map(Number);

const AIM = /力争|力求|确保|争取|目标|计划|规划|将(?!军)|拟|力保|要(?!素|求|闻|件|道|点)/u;
const DONE = /(?:已|了|累计完成|去年|上年|过去)/u;

/** Period and nature of a figure at `at`; `over` says whether the measure sums or averages over time. */
export function tell(frame: Frame, at: number, measure: Measure, over: boolean): Told {
  const { view } = frame;
  const clause = frame.clauses.find((c) => at >= c.start && at < c.end);
  const said = periodAt(frame, at, clause, measure);
  const defaults = defaultPeriods(view);
  // 提高3个百分点 in a review of five years tells of the five.
  const wantsSpan =
    over ||
    measure === 'avg_growth' ||
    measure === 'growth' ||
    (measure === 'change' && view.timeFrame === 'five_year_review' && said === null);
  let period: string | null;
  if (said && (measure !== 'avg_growth' || said.kind === 'span' || said.kind === 'part')) {
    period = said.period;
    const years = yearsOf(period);
    if (said.kind === 'span' && years.length === 2 && !wantsSpan && !/Q|M/u.test(period ?? '')) period = `${years[1]}`;
  } else if (measure === 'avg_growth') {
    // A yearly average is told of a term, even where the section does not say so.
    period = looksAhead(view) ? comingYears(view, 5) : pastYears(view, 5);
  } else period = wantsSpan ? defaults.over : defaults.at;
  return { period, nature: natureAt(frame, at, period, clause) };
}

function periodAt(frame: Frame, at: number, clause: Clause | undefined, measure: Measure): Period | null {
  let best: Period | null = null;
  for (const period of frame.periods) {
    if (period.start >= at) break;
    if (period.kind === 'base' || isYardstick(frame.text, period, at) || insidePlanName(frame.text, period)) continue;
    const own = clause !== undefined && period.start >= clause.start;
    if (period.kind === 'streak' && !(own && (measure === 'rank' || holdsThrough(frame.text.slice(period.end, at)))))
      continue;
    if (!own && (period.kind === 'begin' || period.kind === 'date' || period.kind === 'end')) continue;
    best = period;
  }
  return best;
}

/** 连续三年突破10亿元, 连续五年保持在90%以上: the figure holds in each of the years. */
const holdsThrough = (between: string): boolean =>
  /^(?:均|都|稳定|实现|全部|持续)*(?:突破|超过|超|达到?|保持(?!增长)|稳定在|维持在|控制在|高于|低于|不低于|在)?在?$/u.test(
    between,
  );

/** 由2006年的29.4%提高到…, 是“十一五”年均投资额的1.9倍: the time belongs to that one figure, or to the yardstick. */
function isYardstick(text: string, period: Period, at: number): boolean {
  const before = text.slice(Math.max(0, period.start - 3), period.start);
  const behind = text.slice(period.end, period.end + 16);
  if (/[由从]$/u.test(before)) return at - period.end > 2;
  return (
    /(?:是|为|相当于|达到?)$/u.test(before) && /^[^，、]{0,12}的?(?:近|约)?[\d.一二两三四五六七八九十]+倍/u.test(behind)
  );
}

/** “十四五”防洪工程, “十三五”规划: the years stand in a name. */
function insidePlanName(text: string, period: Period): boolean {
  if (!period.surface.endsWith('”')) return false;
  return /^[^，。；、]{0,8}?(?:工程|规划|计划|纲要|目标)/u.test(text.slice(period.end, period.end + 14));
}

function natureAt(frame: Frame, at: number, period: string | null, clause: Clause | undefined): Nature {
  if (frame.estimates.some(([from, to]) => at >= from && at < to)) return 'estimate';
  const { view } = frame;
  const years = yearsOf(period);
  const last = years.at(-1);
  const review = view.reviewYear;
  if (looksAhead(view)) {
    if (last !== undefined && review !== null && last <= review) return 'actual';
    // 1.3万名返乡人员已全部复工: told in the plan, done by the day of the report.
    return clause && /(?<!由来)已(?:经|全部|有|完成|成功|建成|落实|下达|到位|开工|签约|达|实现)/u.test(clause.text)
      ? 'actual'
      : 'target';
  }
  if (last !== undefined && review !== null && last > review) {
    const before = frame.text.slice(0, at);
    if (view.timeFrame === 'other' || AIM.test(before) || last > review + 1)
      return DONE.test(clause?.text ?? '') ? 'actual' : 'target';
    return 'target';
  }
  return 'actual';
}

/** The period before the one given: for 由A提高到B where the sentence names no time for A. */
export function earlierThan(frame: Frame, at: number): string | null {
  const own = frame.periods.filter((p) => p.start < at && p.kind !== 'base');
  const span = own.filter((p) => p.kind === 'span').at(-1);
  const years = yearsOf(span?.period ?? null);
  if (years.length === 2) return `${years[0]! - 1}`;
  if (own.length === 0 && frame.view.timeFrame === 'five_year_review' && frame.view.reviewYear !== null)
    return `${frame.view.reviewYear - 5}`;
  return null;
}

export { sectionYear };
