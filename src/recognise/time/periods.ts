import { PERIOD_RULES, type PeriodKind, type PeriodRule } from './period-rules.ts';
import { sectionYear, type TimeView } from './view.ts';

/** A time told in a sentence. `base` is a time of comparison: the figure beside it holds for another one. */
export interface Period {
  /** Offsets into the text, half open. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** "2019", "2012-2016", "2016Q1", "2024Q1-Q3", "2024H1", "2016-begin", "2024M1-M11"; null when open. */
  readonly period: string | null;
  readonly kind: PeriodKind;
  readonly rule: string;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: PeriodRule;
  readonly groups: Record<string, string | undefined>;
}

/** Names of documents hold years that say nothing of the sentence: 《…规划（2021—2035年）》. */
const TITLE = /《[^《》]*》/gu;

/** 比上年, 较2015年, 与去年相比, 与上年持平; 是2011年的1.6倍; 在2020年基础上; 创近五年新高. */
function isBase(before: string, after: string): boolean {
  if (/(?:比|较|同比|相比|对比|相当于|超过|高于|低于)(?:了|于)?$/u.test(before)) return true;
  if (/^(?:同期|末|底)?(?:的?水平)?(?:相比|基础上|为基[数期年]|不变价|可比价|价格计算)/u.test(after)) return true;
  if (/^的?基础上/u.test(after)) return true;
  if (/(?:与|同|和)$/u.test(before) && /^[^，。；、]{0,8}(?:持平|相当|同步|一致)/u.test(after)) return true;
  if (
    /(?:是|为|达到?|相当于)$/u.test(before) &&
    /^的?(?:近|约|将近)?[\d.一二两三四五六七八九十]+(?:\.\d+)?倍/u.test(after)
  )
    return true;
  return /^(?:以?来|同期)?(?:的)?(?:最[高低好快多大少优]|新[高低]|首次|之最|同期|历史)/u.test(after);
}

/**
 * Every time told in a text, in order, resolved with the sentence's view. Times inside titles 《…》 are left out.
 * Overlaps: leftmost first, then the longest, then the earlier rule.
 */
export function findPeriods(text: string, view: TimeView): Period[] {
  const titles = [...text.matchAll(TITLE)].map((m) => [m.index, m.index + m[0].length] as const);
  const candidates: Candidate[] = [];
  for (const rule of PERIOD_RULES)
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (titles.some(([from, to]) => start >= from && end <= to)) continue;
      candidates.push({ start, end, rule, groups: { ...match.groups, whole: match[0] } });
    }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const periods: Period[] = [];
  let spoken = sectionYear(view);
  let covered = 0;
  for (const { start, end, rule, groups } of candidates) {
    if (start < covered) continue;
    const reading = rule.read(groups, view, spoken);
    if (!reading) continue;
    covered = end;
    const base = isBase(text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12));
    let { period } = reading;
    // 由年初的A升至年末的B: only against another point of its year is the end of a year told apart from the year.
    if (reading.kind === 'end' && periods.some((p) => p.period === `${period}-begin`)) period = `${period}-end`;
    periods.push({
      start,
      end,
      surface: text.slice(start, end),
      period,
      kind: base ? 'base' : reading.kind,
      rule: rule.id,
    });
    if (!base && reading.year !== null) spoken = reading.year;
  }
  return periods;
}
