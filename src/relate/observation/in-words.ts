/** Figures told in words beside the numbers of a sentence: 连续五年获评…, 实现“十连丰”, 与上年持平. */
import { readQuantities } from '../../recognise/quantity/quantity.ts';
import { yearCount } from '../../recognise/time/year-words.ts';
import type { Comparator, Measure } from '../../schema/values.ts';
import type { Clause } from './clauses.ts';
import { jointSubjects } from './enumeration.ts';
import { type Frame, tell } from './frame.ts';
import { trimName } from './name.ts';
import type { Reading } from './read-sentence.ts';

const N = '(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|\\d{1,2})';
const STREAK = new RegExp(`连续第?(?<count>${N})个?年(?:的|，)?(?<what>[^，。；]{2,40})$`, 'u');
const ROW = new RegExp(
  `^(?<name>[^，。；]{0,24}?)(?:已|再次|继续|顺利|有望|力争|确保)*(?:实现了?|再?获|喜获|取得|夺取|迎来)?(?:历史性)?的?“?(?<count>${N})连(?<what>丰收?|增|升|涨|优|降|提|调|快)”?(?:目标)?$`,
  'u',
);
const LEVEL_WITH =
  /^(?<name>[^，。；]{0,40}?)(?:总体|基本|大体|大致)*(?:与|和|同|较|比)(?:上|去)一?年(?:同期|实际|完成数|水平|度)*(?<about>总体|基本|大体|大致)*(?:保持)?持平$/u;
/** What stands alone before a figure in words and names nothing that could be measured. */
const NO_NAME = /^(?:我市|我州|全市|全州|我们|并|且|也|已|获|荣获|市|州|其中)?$/u;
/** 扭转连续两年下滑的局面 */
const ENDED = /(?:打破|扭转|改变|结束|遏制)[^，]{0,6}$/u;
const LONGEST = 34;

interface Words {
  readonly names: readonly string[];
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly comparator?: Comparator;
  readonly id: string;
}

/**
 * @param spoken the indicator last read before a place of the sentence
 * @returns the figures told in words, in the order of the clauses
 */
export function readInWords(frame: Frame, spoken: (at: number) => string): Reading[] {
  if (!/连续|连[丰增升涨优降提调快]|持平|[\d一两二三四五六七八九十]金/u.test(frame.text)) return [];
  return frame.clauses.flatMap((clause): Reading[] => {
    const medals = medalsOf(clause, frame);
    if (medals.length > 0) return medals;
    const told = streakOf(clause) ?? rowOf(clause, spoken(clause.end)) ?? levelOf(clause, spoken(clause.end));
    return (told?.names ?? []).map((indicator) => ({
      indicator,
      measure: told!.measure,
      value: told!.value,
      unit: told!.unit,
      comparator: told!.comparator ?? '=',
      ...tell(frame, clause.end - 1, told!.measure, false),
      wording: null,
      start: clause.start,
      end: clause.end,
      rule: told!.id,
    }));
  });
}

/** 连续十年保持…: a level of ten years, where the clause tells neither a number nor a rank. */
function streakOf({ text }: Clause): Words | null {
  const hit = STREAK.exec(text);
  if (!hit || readQuantities(text).length > 0 || /[“《][^”》]*$/u.test(text.slice(0, hit.index))) return null;
  if (ENDED.test(text.slice(0, hit.index))) return null;
  const what = hit.groups!['what']!.replace(/[。！]$/u, '');
  const subject = trimName(text.slice(0, hit.index).replace(/^.*[、：]/u, ''));
  const name = `${NO_NAME.test(subject) ? '' : subject}连续${what}`;
  if (what.length < 2 || what.includes('连续') || name.length > LONGEST) return null;
  return {
    names: [name],
    measure: 'level',
    value: yearCount(hit.groups!['count']!)!,
    unit: '年',
    id: 'observation.streak',
  };
}

/** 粮食生产实现“十连丰”: as many years, the crown of titles (连冠) aside. */
function rowOf({ text }: Clause, spoken: string): Words | null {
  const hit = ROW.exec(text.replace(/[。！]$/u, ''));
  if (!hit) return null;
  const own = trimName(hit.groups!['name']!.replace(/^.*[、：]|^(?:实现|完成)了/u, ''));
  const subject = NO_NAME.test(own) ? spoken : own;
  const value = yearCount(hit.groups!['count']!)!;
  if (subject === '' || value < 2) return null;
  return {
    names: [`${subject}连${hit.groups!['what']!.slice(0, 1)}`],
    measure: 'level',
    value,
    unit: '年',
    id: 'observation.row-of-years',
  };
}

/** 固定资产投资与上年持平: no growth; of a growth rate (增速与去年持平) the words say nothing that can be counted. */
function levelOf({ text }: Clause, spoken: string): Words | null {
  // 增长3%、零售总额与上年持平: the last member of the list.
  const own = text.replace(/^.*[\d%点]、/u, '');
  const hit = LEVEL_WITH.exec(own.replace(/[。！]$/u, ''));
  if (!hit || /预期|目标$/u.test(hit.groups!['name']!)) return null;
  const name = trimName(hit.groups!['name']!);
  const names = name === '' ? [spoken] : (jointSubjects(name) ?? [name]);
  if (names.some((one) => one === '' || /(?:增速|增幅|涨幅|降幅|目标|水平)$/u.test(one) || /\d|全[国省区]/u.test(one)))
    return null;
  const about = hit.groups!['about'] || /(?:基本|大体|大致)(?:与|和|同)/u.test(own);
  return { names, measure: 'growth', value: 0, unit: '%', comparator: about ? '≈' : '=', id: 'observation.level-with' };
}

const MEDALS = new RegExp(
  `(?<gold>${N})金(?:、?(?<silver>${N})银)?(?:、?(?<bronze>${N})铜)?(?!牌|奖|属|融|额|砖|银)`,
  'u',
);
const METALS = [
  ['gold', '金牌'],
  ['silver', '银牌'],
  ['bronze', '铜牌'],
] as const;

/** 在省运动会上获得12金8银 */
function medalsOf({ text, start, end }: Clause, frame: Frame): Reading[] {
  const hit = MEDALS.exec(text);
  if (!hit || !/[获夺收取得揽摘]/u.test(text.slice(0, hit.index))) return [];
  const won = trimName(
    text
      .slice(0, hit.index)
      .replace(/(?:中|上|里)?，?(?:共|一举|勇|豪)?(?:获得?|斩获|收获|取得|夺得|夺取|夺|摘得|揽获|摘取)了?$/u, ''),
  );
  return METALS.flatMap(([metal, name]): Reading[] => {
    const value = yearCount(hit.groups![metal] ?? '');
    if (value === null || value === 0) return [];
    return [
      {
        indicator: won.length >= 2 && won.length <= 20 ? `${won}${name}` : name,
        measure: 'level',
        value,
        unit: '枚',
        comparator: '=',
        ...tell(frame, end - 1, 'level', true),
        wording: null,
        start,
        end,
        rule: 'observation.medals',
      },
    ];
  });
}
