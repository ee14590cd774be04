/**
 * The quantities of a sentence: amounts with their hedges, ranges, ratios, ranks and doublings.
 * A range is one quantity with two readings, ≥ and ≤.
 */
import type { Comparator } from '../../schema/values.ts';
import { CHINESE_NUMERAL, readChineseNumeral } from './chinese-numeral.ts';
import { hedgeAround } from './hedge.ts';
import { insideName, measures } from './not-a-measure.ts';
import { type Numeral, readNumerals } from './numeral.ts';
import { unitInfo } from './units.ts';

/** amount: a number with its unit; ratio: 2.9∶39.3∶57.8; rank: 第3位, 榜首, 前十; doubling: 翻一番. */
export type QuantityShape = 'amount' | 'ratio' | 'rank' | 'doubling';

export interface QuantityReading {
  readonly value: number | string;
  readonly comparator: Comparator;
}

export interface Quantity {
  readonly shape: QuantityShape;
  /** The number with its unit and its hedges. */
  readonly start: number;
  readonly end: number;
  /** The number with its unit alone. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly unit: string | null;
  /** One reading, or two for a range. */
  readonly readings: readonly QuantityReading[];
  readonly chinese: boolean;
}

const RATIO = /(?<![\d.:：∶])\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?){2}(?![\d:：∶])/gu;
const DOUBLING =
  /翻(?:了)?(?<times>[一两二三])?番|(?<=实现|实现[一二两三四五十\d]年|[三五十]年)倍增(?=[，。；、）]|目标|任务|$)/gu;
const RANK_NUMBER = `(?:\\d{1,3}|${CHINESE_NUMERAL})`;
const SCOPE =
  '(?:全国|全省|全区|全市|全球|世界|自治区|西部|中部|东部|国内|省内|同类|城市|地区|地级市|市州|各市|省辖市|区内|我省|我区|东北|西北|东部地区|西部地区|长三角|[\\p{Script=Han}]省)';
const RANKS: readonly RegExp[] = [
  new RegExp(`第(?<n>${RANK_NUMBER})(?:位次|位|名|等次)(?![高一二三])`, 'gu'),
  new RegExp(
    `(?:居|列|排|排名|位次|升至|升到|升为|保持|${SCOPE})(?:${SCOPE}|的|[\\p{Script=Han}]{0,6}?)第(?<n>${RANK_NUMBER})(?=[，。；、）)和]|$)`,
    'gu',
  ),
  // 分别居全省第一和第三: the later members stand alone.
  new RegExp(`(?<=第${RANK_NUMBER}(?:位|名)?[、和])第(?<n>${RANK_NUMBER})(?=[，。；、）)和]|$)`, 'gu'),
  /(?:居|列|位|排|登|登上|排名|保持|全国|全省|全区|全市|自治区)[\p{Script=Han}]{0,6}?(?<first>首位(?!度|产|城|意)|榜首|之首|第一位)/gu,
  /(?:保持|实现|获得?|蝉联|全国|全省|全区|中部|城市)“?(?<first>双第一)”?(?=[，。；、）)]|$)/gu,
  // 贷款利率全省最低, 数量为全国之最: 全国最大的…基地 is no rank.
  new RegExp(
    `(?<!瞄准|对标|争创|追求|打造|力争|达到|力求)${SCOPE}(?:城市|地级市|地市|市州|各市)?(?<first>最[低高优少多快大好小]|之[最首])(?:水平)?(?=[，。；、）)]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:居|列|排名|位居|位列|排|进入|跻身|保持|稳定在|跃居|${SCOPE})[\\p{Script=Han}]{0,8}?前(?<top>${RANK_NUMBER})(?:位|名)?(?=[，。；、）)和]|$|行列|之列|方阵)`,
    'gu',
  ),
];

/** Quantities of a text, left to right, none overlapping. */
export function readQuantities(text: string): Quantity[] {
  const special = [...readRatios(text), ...readDoublings(text), ...readRanks(text)];
  const covered = (n: Numeral) => special.some((q) => n.start < q.coreEnd && q.coreStart < n.end);
  const numerals = withSharedPoint(
    text,
    readNumerals(text).filter((n) => !covered(n)),
  );
  const found = [...special];
  for (let i = 0; i < numerals.length; i++) {
    const [n, next] = [numerals[i]!, numerals[i + 1]];
    const range = next && readRange(text, n, next);
    if (range) {
      if (measures(text, { ...next, start: n.start })) found.push(range);
      i++;
      continue;
    }
    if (!measures(text, n)) continue;
    const hedge = hedgeAround(text, n.start, n.end, n.more);
    found.push({
      shape: 'amount',
      start: hedge.start,
      end: hedge.end,
      coreStart: n.start,
      coreEnd: n.end,
      unit: n.unit,
      readings: [{ value: n.value, comparator: hedge.comparator }],
      chinese: n.chinese,
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 提升3.5个、12.2个百分点: the unit stands behind the last member alone. */
function withSharedPoint(text: string, numerals: readonly Numeral[]): Numeral[] {
  return numerals.map((n, i) => {
    if (n.unit !== null && n.unit !== '个') return n;
    const rest = numerals.slice(i + 1);
    const last = n.unit === null ? rest.find((one) => one.unit !== null) : rest[0];
    if (!last || !LISTED.test(text.slice(n.end, last.start))) return n;
    if (last.unit === '个百分点') return { ...n, unit: last.unit };
    // 分别减少1.2、0.7和1.4万吨: likewise for any unit where 分别 tells that it is a list.
    const dealt = /分别[^，。；]{0,12}$/u.test(text.slice(0, n.start).replace(/(?:[\d.]+[、和])+$/u, ''));
    return n.unit === null && !n.chinese && dealt ? { ...n, unit: last.unit } : n;
  });
}
const LISTED = /^[、和](?:[\d.]+[、和])*$/u;

/** 6%—6.5%, 1—2户, 2到3个: the first unit is missing or the same. 由3个到5个 is no range. */
function readRange(text: string, low: Numeral, high: Numeral): Quantity | null {
  const between = text.slice(low.end, high.start);
  const sign = high.value < 0 && between === '';
  if (!sign && !/^(?:[-—–－~～─]{1,2}|至|到)$/u.test(between)) return null;
  if (low.unit !== null && low.unit !== high.unit && !sameScale(low.unit, high.unit)) return null;
  if (high.unit === null || unitInfo(high.unit).family === 'time' || low.chinese !== high.chinese) return null;
  if (/[由从自]$/u.test(text.slice(0, low.start)) || /第$/u.test(text.slice(0, low.start))) return null;
  const top = Math.abs(high.value);
  if (low.value >= top) return null;
  const hedge = hedgeAround(text, low.start, high.end, false);
  return {
    shape: 'amount',
    start: low.start,
    end: hedge.end,
    coreStart: low.start,
    coreEnd: high.end,
    unit: high.unit,
    readings: [
      { value: low.value, comparator: '≥' },
      { value: top, comparator: '≤' },
    ],
    chinese: low.chinese,
  };
}

/** 3万—5万亩 */
function sameScale(a: string, b: string | null): boolean {
  return b !== null && /^[万亿]+$/u.test(a) && b.startsWith(a);
}

function readRatios(text: string): Quantity[] {
  return [...text.matchAll(RATIO)].map((match) => ({
    shape: 'ratio',
    start: match.index,
    end: match.index + match[0].length,
    coreStart: match.index,
    coreEnd: match.index + match[0].length,
    unit: null,
    readings: [{ value: match[0].replace(/[：∶]/gu, ':'), comparator: '=' }],
    chinese: false,
  }));
}

function readDoublings(text: string): Quantity[] {
  return [...text.matchAll(DOUBLING)]
    .filter((match) => !insideName(text, match.index, match.index + match[0].length))
    .map((match) => ({
      shape: 'doubling',
      start: match.index,
      end: match.index + match[0].length,
      coreStart: match.index,
      coreEnd: match.index + match[0].length,
      unit: '倍',
      readings: [{ value: 2 ** (readChineseNumeral(match.groups?.['times'] ?? '一') ?? 1), comparator: '=' }],
      chinese: true,
    }));
}

function readRanks(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!/第|首位|榜首|之[首最]|前|[全省国内区世界疆市州]最/u.test(text)) return found;
  for (const pattern of RANKS)
    for (const match of text.matchAll(pattern)) {
      const { n, top } = match.groups ?? {};
      const number = n ?? top;
      const value = number === undefined ? 1 : /^\d/u.test(number) ? Number(number) : readChineseNumeral(number);
      const end = match.index + match[0].length;
      const core = number === undefined ? match.groups!['first']! : number;
      const coreStart = match.index + match[0].lastIndexOf(core) - (number === undefined ? 0 : 1);
      if (value === null || value === 0 || (core !== '双第一' && insideName(text, coreStart, end))) continue;
      if (/^(?:季度|批|届|次|期|产业|书记|责任|步)/u.test(text.slice(end, end + 2))) continue;
      if (found.some((q) => q.coreStart < end && coreStart < q.coreEnd)) continue;
      found.push({
        shape: 'rank',
        start: coreStart,
        end,
        coreStart,
        coreEnd: end,
        unit: match[0].endsWith('等次') ? '等次' : '位',
        readings: [{ value, comparator: top === undefined ? '=' : '≤' }],
        chinese: true,
      });
    }
  return found;
}
