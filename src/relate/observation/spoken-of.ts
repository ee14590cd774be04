/** What the clauses of a sentence have spoken of so far: a figure without a subject of its own takes it from here. */
import type { Nature } from '../../schema/values.ts';
import { listSubjects, spellOut } from './enumeration.ts';
import type { Measured } from './measured.ts';

export interface SpokenOf {
  /** Places and companies named in the sentence, as they stand there. */
  readonly sites: readonly string[];
  /** Indicators in the order of the text. */
  subjects: string[];
  /** Those of the last clause that named any. */
  group: string[];
  /** A subject named by a clause without figures: 城乡居民收入稳步增长，分别达到… */
  pending: string;
  /** The last indicator of the sentence before, in the same paragraph. */
  readonly previous: string;
  /** The industry, zone or programme at the head of the sentence: 晶硅光伏产业要稳产提质，…，产值达到… */
  topic: string;
  /** 剔除减税因素影响: holds for the next figure without a subject. */
  reckoning: string;
  /** What the last clause without figures was about. */
  about: string;
  /** The industry or body that the last clause without figures told of: 粮食稳产丰收，产量达到…. */
  sector: string;
  /** Subjects dealt to the figures that follow in the clause: 绵羊、牦牛存栏分别达36万只、159万头. */
  queue: string[];
  /** A clause without figures has stood since that tells of something else. */
  aside: boolean;
  /** The verb of doing and the noun of the last thing done, with its unit: 新建 + 公厕, 座. */
  verb: string;
  noun: string;
  unit: string;
  /** Measure carried from 由A to 到B. */
  carried: Measured | null;
  /** The year of A in 由A到B, for the growth told behind it. */
  since: string | null;
  nature: Nature | null;
}

export const nothingSpoken = (sites: readonly string[], previous: string): SpokenOf => ({
  sites,
  previous,
  subjects: [],
  group: [],
  pending: '',
  topic: '',
  reckoning: '',
  about: '',
  sector: '',
  queue: [],
  aside: false,
  verb: '',
  noun: '',
  unit: '',
  carried: null,
  since: null,
  nature: null,
});

/** Subjects for a clause that names none: as many as there are figures; `each` (均) takes all of the last group. */
export function inherit(spoken: SpokenOf, count: number, each: boolean): string[] {
  if (spoken.pending !== '') {
    if (count > 1) return listSubjects(spoken.pending, count) ?? [];
    return each ? (spellOut(spoken.pending) ?? [spoken.pending]) : [spoken.pending];
  }
  const unique = [...new Set(spoken.subjects)];
  if (unique.length === 0) return [];
  if (count > 1) {
    if (unique.length >= count) return unique.slice(-count);
    return listSubjects(unique.at(-1)!, count) ?? [];
  }
  if (each && spoken.group.length > 1) return [...new Set(spoken.group)];
  // 总额1900亿元，不含新区为1800亿元，均增长12%: the whole and its reckoning.
  const last = unique.at(-1)!;
  const whole = last.replace(/（[^（）]*）$/u, '');
  if (each && whole !== last && unique.includes(whole)) return [whole, last];
  return [last];
}
