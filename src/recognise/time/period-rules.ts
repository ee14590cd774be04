/**
 * How reports tell time. Each rule reads one form; where two overlap the longer surface wins, then the earlier rule.
 * What a word means depends on the view (see view.ts) and on the year that the sentence spoke of last.
 */
import type { Rule } from '../../text/rule.ts';
import { comingYears, looksAhead, pastYears, spanOf, type TimeView } from './view.ts';
import { planYears, spokenYear, writtenYear, yearCount } from './year-words.ts';

/**
 * year: a whole year; span: several years; part: a half, quarter or run of months; begin, end: a point of a year;
 * deadline: 到2020年; streak: 连续三年; date: a month or a day (its period is the year); open: beyond any year.
 */
export type PeriodKind = 'year' | 'span' | 'part' | 'begin' | 'end' | 'deadline' | 'streak' | 'date' | 'open' | 'base';

export interface PeriodReading {
  readonly period: string | null;
  readonly kind: PeriodKind;
  /** The year that words such as 全年 take up afterwards. */
  readonly year: number | null;
}

export interface PeriodRule extends Rule {
  read(
    groups: Readonly<Record<string, string | undefined>>,
    view: TimeView,
    spoken: number | null,
  ): PeriodReading | null;
}

/** A written year, not the tail of a longer number and not a length of history. */
const Y = '(?:19[4-9]\\d|20[0-6]\\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})';
const N = '(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|\\d{1,2})';
const DASH = '(?:[-—–－~～─]{1,2}|至|到|年至|年到|年[-—–－~～─]{1,2})';
/** Words for a year. A character before them that makes another word of it (以上年产, 安全年, 目前年, 基本年) is refused. */
const SPOKEN =
  '(?:今年|去年|明年|(?<![目之以])前年|(?<![之今最])后年|(?<!以)上一?年|(?<!基)本年|(?<!相)当年|(?<![安健周])全年|次年|翌年)度?';
const YEAR = `(?:(?<written>(?<![\\d.])${Y})年度?|(?<word>${SPOKEN}))`;

const yearOf = (
  g: Readonly<Record<string, string | undefined>>,
  view: TimeView,
  spoken: number | null,
): number | null =>
  g['written'] ? writtenYear(g['written']) : g['word'] ? spokenYear(g['word'], view, spoken) : spoken;

const reading = (year: number | null, kind: PeriodKind, tail = ''): PeriodReading => ({
  period: year === null ? null : `${year}${tail}`,
  kind,
  year,
});

const ordinal = (word: string): number => ('一二三四'.includes(word) ? '一二三四'.indexOf(word) + 1 : Number(word));

export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    id: 'time.span-written',
    pattern: new RegExp(`(?<![\\d.])(?<from>${Y})${DASH}(?<to>${Y})年?(?:期间|间)?(?![\\d.])`, 'gu'),
    why: '2012—2016年, 2012年至2016年',
    hit: ['〔2013—2015年〕累计治理河道80公里', '〔2009年至2012年〕新植树木三百万株'],
    miss: ['编号2013-20的地块成交', '长2013米'],
    read(g) {
      const [from, to] = [writtenYear(g['from']!), writtenYear(g['to']!)];
      return from < to ? { period: spanOf(from, to), kind: 'span', year: to } : null;
    },
  },
  {
    id: 'time.years-listed',
    pattern: new RegExp(`(?<![\\d.])(?<from>${Y})年?[、和](?<to>${Y})(?:年|两年)`, 'gu'),
    why: '2012、2013两年 names a span of two years',
    hit: ['〔2016、2017两年〕实施改造9处'],
    miss: ['2016年、2018年分别增长3%和4%'],
    read(g) {
      const [from, to] = [writtenYear(g['from']!), writtenYear(g['to']!)];
      return to === from + 1 ? { period: spanOf(from, to), kind: 'span', year: to } : null;
    },
  },
  {
    id: 'time.year',
    pattern: new RegExp(`${YEAR}(?:以来|期间)?(?!历史|文明)`, 'gu'),
    why: '2019年; 今年, 去年, 明年 by the day of delivery; 全年, 当年, 上年 by the year spoken of last',
    hit: ['〔2019年〕新增耕地五千亩', '〔全年〕用电量增长4%', '〔上年〕结转资金3亿元'],
    miss: ['安全年活动', '产值亿元以上年纳税大户', '目前年产钢百万吨', '建城2000年历史'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'year'),
  },
  {
    id: 'time.year-within',
    pattern: /(?<![\d一二两三四五六七八九十几数多百])年内/gu,
    why: '年内 is the year that the section speaks of',
    hit: ['〔年内〕开工建设泵站6座'],
    miss: ['三年内培训1万人', '10年内实现倍增'],
    read: (_, __, spoken) => reading(spoken, 'year'),
  },
  {
    id: 'time.deadline',
    pattern: new RegExp(`(?<!达|截|增加|提高|上升|增长|扩大|降低|下降|减少|发展)(?:到|至)${YEAR}(?:年?[底末])?`, 'gu'),
    why: '到2020年: a target date',
    hit: ['〔到2025年〕城镇化率达到70%', '〔到2030年底〕全部达标'],
    miss: ['由2015年的5%下降', '产值达到2020万元'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'deadline'),
  },
  {
    id: 'time.begin',
    pattern: new RegExp(`(?:${YEAR}(?:年?初)|(?<![\\d上近多几一二两三四五六七八九十])年初)`, 'gu'),
    why: '年初, 2012年初: a point set against another of the same year',
    hit: ['贫困率由〔年初〕的2.1%下降', '〔2012年初〕负债率为六成'],
    miss: ['五年初见成效的话不提'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'begin', '-begin'),
  },
  {
    id: 'time.end',
    pattern: new RegExp(
      `(?:${YEAR}(?:年?[底末])|(?<![\\d上近多几到至一二两三四五六七八九十])年[底末]|(?<!截)(?:到|至)年[底末])`,
      'gu',
    ),
    why: '年末, 2012年底: the year itself, or its end when set against its beginning',
    hit: ['〔年末〕存款余额三千亿元', '截至〔2016年底〕建成站点40个'],
    miss: ['多年底蕴深厚的古镇'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'end'),
  },
  {
    id: 'time.half-year',
    pattern: new RegExp(`${YEAR}?的?(?<half>[上下])半年`, 'gu'),
    why: '上半年 is H1',
    hit: ['〔上半年〕投资增长9%', '〔去年下半年〕投产'],
    miss: ['用时半年完成'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'part', g['half'] === '上' ? 'H1' : 'H2'),
  },
  {
    id: 'time.quarter',
    pattern: new RegExp(`${YEAR}?的?第?(?<quarter>[一二三四1-4])季度`, 'gu'),
    why: '一季度, 第四季度',
    hit: ['增速由〔第一季度〕的2%回升', '〔今年三季度〕开工'],
    miss: ['前三个季度保持平稳', '按季度调度'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'part', `Q${ordinal(g['quarter']!)}`),
  },
  {
    id: 'time.quarters',
    pattern: new RegExp(
      `${YEAR}?的?(?:前(?<first>[二两三四2-4])个?季度|第?(?<from>[一二三1-3])(?:、|至|到|-|—)第?(?<to>[二三四2-4])季度)`,
      'gu',
    ),
    why: '前三季度 runs from the first quarter to the third',
    hit: ['〔前三季度〕利润增长两成', '〔二、三季度〕连续回升'],
    miss: ['第三季度增长5%'],
    read(g, view, spoken) {
      const year = yearOf(g, view, spoken);
      const from = g['first'] ? 1 : ordinal(g['from']!);
      const to = g['first'] === '两' ? 2 : ordinal((g['first'] ?? g['to'])!);
      return from < to ? reading(year, 'part', `Q${from}-Q${to}`) : null;
    },
  },
  {
    id: 'time.months',
    pattern: new RegExp(
      `${YEAR}?(?:(?<![\\d.])(?<from>1[0-2]|[1-9])月?(?:[-—–－~～─]{1,2}|至|到)(?<to>1[0-2]|[1-9])月份?|前(?<count>${N})个月)`,
      'gu',
    ),
    why: '1—11月: a run of months, written M1-M11',
    hit: ['〔1—11月〕出口增长6%', '〔前10个月〕完成投资90亿元'],
    miss: ['有效期3至6个月', '连续前行12个月'],
    read(g, view, spoken) {
      const year = yearOf(g, view, spoken);
      const from = g['count'] ? 1 : Number(g['from']);
      const to = g['count'] ? yearCount(g['count']) : Number(g['to']);
      if (to === null || to > 12 || from >= to) return null;
      return from === 1 && to === 12 ? reading(year, 'year') : reading(year, 'part', `M${from}-M${to}`);
    },
  },
  {
    id: 'time.date',
    pattern: new RegExp(`${YEAR}(?:1[0-2]|[1-9])月(?:份|\\d{1,2}日)?(?:以来)?[初底末]?`, 'gu'),
    why: 'A month or a day places an event within its year',
    hit: ['〔2018年6月〕正式通车', '〔去年12月28日〕开通'],
    miss: ['6月产量增长'],
    read: (g, view, spoken) => reading(yearOf(g, view, spoken), 'date'),
  },
  {
    id: 'time.two-years',
    pattern: /(?:今明|去今|今、明)两年/gu,
    why: '今明两年 is this year and the next',
    hit: ['〔今明两年〕投资8亿元改造管网'],
    miss: ['用两年多完成'],
    read(g, view) {
      if (view.thisYear === null) return null;
      const from = g['whole']!.startsWith('去') ? view.thisYear - 1 : view.thisYear;
      return { period: spanOf(from, from + 1), kind: 'span', year: from + 1 };
    },
  },
  {
    id: 'time.past-years',
    pattern: new RegExp(
      `(?:(?:过去|刚刚过去|最近|近|这|在过去)的?(?<a>${N})(?:个?年头|年)(?:来|间|时间)?|(?<![\\d.第上下])(?<b>${N})年(?:多来|来|间|累计|共计|(?=平均[增下]|(?<=五年)(?:共?完成|共))))`,
      'gu',
    ),
    why: '过去五年, 五年来, 近三年: they end with the year looked back on; 过去一年 is that year',
    hit: [
      '〔过去五年〕经济年均增长9%',
      '〔四年来〕新增就业20万人',
      '〔近三年〕保持两位数增长',
      '〔过去的一年〕成绩来之不易',
      '零售额〔两年〕平均增长6%',
    ],
    miss: ['三年行动计划收官', '未来五年经济倍增'],
    read(g, view) {
      const count = yearCount((g['a'] ?? g['b'])!);
      if (count === null || count === 0 || count > 30) return null;
      if (g['b'] && looksAhead(view) && /累计|共计|间$/u.test(g['whole']!)) {
        return { period: comingYears(view, count), kind: 'span', year: view.year };
      }
      return { period: pastYears(view, count), kind: count === 1 ? 'year' : 'span', year: view.reviewYear };
    },
  },
  {
    id: 'time.term',
    pattern:
      /(?:本届(?:市|州|区|县)?(?:人民)?政府|本届)(?:任期|任职|成立|履职)?(?:五年)?(?:以来|期间)|(?:党的)?十[六七八九]大以来/gu,
    why: '本届政府以来: the five years of a term, told when the term ends; a party congress opens a span to the year looked back on',
    hit: ['〔本届政府以来〕新增绿地300公顷', '〔党的十八大以来〕脱贫10万人'],
    miss: ['本届政府的开局之年', '党的十八大报告'],
    read(g, view) {
      const congress = g['whole']!.match(/十([六七八九])大/u)?.[1];
      if (!congress) return { period: pastYears(view, 5), kind: 'span', year: view.reviewYear };
      const from = 2002 + 5 * '六七八九'.indexOf(congress);
      if (view.reviewYear === null || view.reviewYear < from) return null;
      return { period: spanOf(from, view.reviewYear), kind: 'span', year: view.reviewYear };
    },
  },
  {
    id: 'time.coming-years',
    pattern: new RegExp(
      `(?:(?:今后|未来|今后的|未来的|接下来的?|下一个)(?<a>${N})年(?:内|间|里|时间)?|(?<![\\d.第])(?:用|力争|争取|通过|计划|利用)(?<b>${N})(?:到\\d年|年)(?:左右)?的?(?:时间|内|努力)|(?<![\\d.第])(?<c>${N})年之?内)`,
      'gu',
    ),
    why: '今后五年, 三年内: they begin with the year planned',
    hit: ['〔今后五年〕建成公园50座', '〔三年内〕培训1万人次', '〔用两年时间〕改造老旧管网'],
    miss: ['五年来建成公园50座', '五年规划'],
    read(g, view) {
      const count = yearCount((g['a'] ?? g['b'] ?? g['c'])!);
      if (count === null || count === 0 || count > 30) return null;
      if (!g['a'] && !looksAhead(view) && view.timeFrame !== 'other')
        return { period: pastYears(view, count), kind: 'span', year: view.reviewYear };
      const period = comingYears(view, count);
      return { period, kind: count === 1 ? 'year' : 'span', year: view.year };
    },
  },
  {
    id: 'time.years-ago',
    pattern: new RegExp(`(?:(?<![\\d.])(?<count>${N})年(?:之|以)?前|上届(?:政府)?(?:期?末|任期末))`, 'gu'),
    why: '五年前, 上届末: the year before the span that ends with the year looked back on',
    hit: ['是〔五年前〕的1.6倍', '比〔上届末〕多8家'],
    miss: ['2020年前完成'],
    read(g, view) {
      const count = g['count'] ? yearCount(g['count']) : 5;
      if (count === null || count > 30 || view.reviewYear === null) return null;
      return reading(view.reviewYear - count, 'year');
    },
  },
  {
    id: 'time.streak',
    pattern: new RegExp(`连续第?(?<count>${N})个?年`, 'gu'),
    why: '连续三年居首: the years that end with the one spoken of',
    hit: ['〔连续3年〕居全省首位'],
    miss: ['连续12个月上涨'],
    read(g, view, spoken) {
      const count = yearCount(g['count']!);
      const last = looksAhead(view) && spoken !== null && spoken === view.year ? view.reviewYear : spoken;
      if (count === null || count === 0 || last === null) return null;
      return { period: spanOf(last - count + 1, last), kind: 'streak', year: last };
    },
  },
  {
    id: 'time.five-year-plan',
    pattern:
      /[“"「]?(?<plan>[一二]?十[一二三四五六七八九]?)五[”"」]?(?:(?<end>期?末)|(?<begin>期?初)|时期|期间|前(?<first>[一二两三四])年|后(?<last>[一二两三四])年|的?(?<n>[一二两三四五])年(?:间|来|期间)?|以来|(?<=[”"」]))(?!规划|计划|纲要|良好|开[局好]|圆满|胜利|收[官好]|各项|目标|发展规划|首年|第)/gu,
    why: '“十二五”期间 is 2011 to 2015, its 末 the last year; told of the past it ends with the year looked back on',
    hit: ['〔“十二五”期间〕建成水库9座', '〔“十三五”末〕达到六成', '〔“十一五”〕累计造林百万亩'],
    miss: ['编制“十三五”规划', '实现“十四五”良好开局'],
    read(g, view) {
      const plan = planYears(g['plan']!);
      if (!plan) return null;
      if (g['end']) return reading(plan.last, 'end');
      if (g['begin']) return reading(plan.first, 'begin', '-begin');
      let { first, last } = plan;
      if (g['first']) last = first + yearCount(g['first'])! - 1;
      else if (g['last']) first = last - yearCount(g['last'])! + 1;
      else if (!looksAhead(view) && view.reviewYear !== null && view.reviewYear >= first)
        last = Math.min(last, view.reviewYear);
      return { period: spanOf(first, last), kind: 'span', year: last };
    },
  },
  {
    id: 'time.beyond',
    pattern: /(?:到)?本?世纪中叶|新中国成立(?:一百|100)年/gu,
    why: 'A goal without a year',
    hit: ['〔到本世纪中叶〕全面建成'],
    miss: ['21世纪海上丝绸之路'],
    read: () => ({ period: null, kind: 'open', year: null }),
  },
];
