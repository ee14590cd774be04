import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIOD_RULES } from '../../../src/recognise/time/period-rules.ts';
import { findPeriods } from '../../../src/recognise/time/periods.ts';
import { defaultPeriods, type TimeView } from '../../../src/recognise/time/view.ts';
import { readExample } from '../../../src/text/rule.ts';

/** A report given in January 2020 for 2020. */
const review: TimeView = { thisYear: 2020, year: 2020, reviewYear: 2019, timeFrame: 'review' };
const plan: TimeView = { ...review, timeFrame: 'plan' };
/** A report given in December 2019 for 2020: 今年 is 2019. */
const earlyReview: TimeView = { ...review, thisYear: 2019 };
const earlyPlan: TimeView = { ...plan, thisYear: 2019 };
/** The first report of a term, with five years behind it and five before it. */
const termReview: TimeView = { thisYear: 2012, year: 2012, reviewYear: 2011, timeFrame: 'five_year_review' };
const termPlan: TimeView = { ...termReview, timeFrame: 'five_year_plan' };

const VIEWS = { review, plan, earlyReview, earlyPlan, termReview, termPlan };

const TABLE: [text: string, view: keyof typeof VIEWS, periods: string][] = [
  ['2018年，全年产值9亿元', 'review', '2018年=2018 全年=2018'],
  ['全年产值9亿元', 'review', '全年=2019'],
  ['全年产值增长9%', 'plan', '全年=2020'],
  ['今年产值增长9%', 'plan', '今年=2020'],
  ['今年产值增长9%', 'earlyReview', '今年=2019'],
  ['明年产值增长9%', 'earlyPlan', '明年=2020'],
  ['去年植树9万株', 'review', '去年=2019'],
  ['二〇一九年植树9万株', 'review', '二〇一九年=2019'],
  ['2012-2016年植树9万株', 'review', '2012-2016年=2012-2016'],
  ['2012——2016年植树9万株', 'review', '2012——2016年=2012-2016'],
  ['从2012年到2016年植树9万株', 'review', '2012年到2016年=2012-2016'],
  ['产值由2012年的5亿元提高到2016年的9亿元', 'review', '2012年=2012 2016年=2016'],
  ['占比由上年的5%提高到9%', 'review', '上年=2018'],
  ['产值比上年增长9%', 'review', '上年=2018/base'],
  ['产值是2011年的1.6倍', 'review', '2011年=2011/base'],
  ['收入在2010年的基础上翻一番', 'review', '2010年=2010/base'],
  ['收入与上年完成数持平，投资增长5%', 'plan', '上年=2019/base'],
  ['两年平均增长6%', 'review', '两年=2018-2019'],
  ['增速创近五年新高', 'review', '近五年=2015-2019/base'],
  ['年初负债5亿元，年末降到3亿元', 'review', '年初=2019-begin 年末=2019-end'],
  ['年末存款5亿元', 'review', '年末=2019'],
  ['截至2018年底，存款5亿元', 'review', '2018年底=2018'],
  ['到2025年，存款5亿元', 'plan', '到2025年=2025'],
  ['到今年底，存款5亿元', 'plan', '到今年底=2020'],
  ['今年上半年增长5%，前三季度增长6%', 'review', '今年上半年=2020H1 前三季度=2020Q1-Q3'],
  ['由一季度的1%回升到四季度的8%', 'review', '一季度=2019Q1 四季度=2019Q4'],
  ['1—11月，出口增长5%', 'earlyReview', '1—11月=2019M1-M11'],
  ['五年来，出口年均增长5%', 'termReview', '五年来=2007-2011'],
  ['过去的五年，出口年均增长5%', 'termReview', '过去的五年=2007-2011'],
  ['过去一年，出口增长5%', 'review', '过去一年=2019'],
  ['本届政府以来，出口年均增长5%', 'termReview', '本届政府以来=2007-2011'],
  ['今后五年，出口年均增长5%', 'termPlan', '今后五年=2012-2016'],
  ['未来三年新建9座', 'plan', '未来三年=2020-2022'],
  ['三年内新建9座', 'plan', '三年内=2020-2022'],
  ['“十二五”期间新建9座', 'termPlan', '“十二五”期间=2011-2015'],
  ['“十三五”期间新建9座', 'review', '“十三五”期间=2016-2019'],
  ['“十一五”末建成9座', 'review', '“十一五”末=2010'],
  ['到“十四五”末建成9座', 'plan', '“十四五”末=2025'],
  ['落实“十三五”规划', 'plan', ''],
  ['印发《水网规划（2018—2035年）》', 'plan', ''],
  ['是五年前的1.6倍', 'termReview', '五年前=2006/base'],
  ['连续3年居首', 'review', '连续3年=2017-2019'],
  ['2018年3月开工，2019年12月28日通车', 'review', '2018年3月=2018 2019年12月28日=2019'],
  ['到本世纪中叶建成', 'plan', '到本世纪中叶=null'],
  ['今明两年投资9亿元', 'plan', '今明两年=2020-2021'],
  ['安全年活动、健全年报制度、目前年产9吨', 'review', ''],
  ['耗资2019万元', 'review', ''],
];

describe('findPeriods', () => {
  it.each(TABLE)('%s [%s]', (text, view, expected) => {
    const told = findPeriods(text, VIEWS[view]);
    expect(told.map((p) => `${p.surface}=${p.period}${p.kind === 'base' ? '/base' : ''}`).join(' ')).toBe(expected);
  });

  it('gives spans of the text, in order, without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '2019年',
      '到',
      '年',
      '初',
      '末',
      '上',
      '半年',
      '三',
      '季度',
      '“十三五”',
      '来',
      '5',
      '-',
      '，',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(...Object.values(VIEWS)), (pieces, view) => {
        const text = pieces.join('');
        let end = 0;
        for (const p of findPeriods(text, view)) {
          expect(p.start).toBeGreaterThanOrEqual(end);
          expect(p.surface).toBe(text.slice(p.start, p.end));
          expect(p.surface).not.toBe('');
          end = p.end;
        }
      }),
    );
  });

  it('leaves spoken time open where the report has no year', () => {
    const blind: TimeView = { thisYear: null, year: null, reviewYear: null, timeFrame: 'other' };
    expect(findPeriods('今年和2018年', blind).map((p) => p.period)).toEqual([null, '2018']);
  });
});

describe('period rules', () => {
  const hits = PERIOD_RULES.flatMap((rule) => rule.hit.map((hit) => [rule.id, hit] as const));
  const misses = PERIOD_RULES.flatMap((rule) => rule.miss.map((miss) => [rule.id, miss] as const));
  it.each(hits)('%s fires in %s', (id, example) => {
    const { text, surface } = readExample(example);
    expect(
      findPeriods(text, plan)
        .filter((p) => p.rule === id)
        .map((p) => p.surface),
    ).toContain(surface);
  });
  it.each(misses)('%s is silent in %s', (id, example) => {
    expect(findPeriods(example, plan).filter((p) => p.rule === id)).toEqual([]);
  });
  it('have a hit and a miss each, and ids of their own', () => {
    for (const rule of PERIOD_RULES) expect(Math.min(rule.hit.length, rule.miss.length)).toBeGreaterThan(0);
    expect(new Set(PERIOD_RULES.map((rule) => rule.id)).size).toBe(PERIOD_RULES.length);
  });
});

describe('defaultPeriods', () => {
  it.each([
    ['review', '2019', '2019'],
    ['plan', '2020', '2020'],
    ['termReview', '2007-2011', '2011'],
    ['termPlan', '2012-2016', '2016'],
  ] as const)('%s', (view, over, at) => {
    expect(defaultPeriods(VIEWS[view])).toEqual({ over, at });
  });
});
