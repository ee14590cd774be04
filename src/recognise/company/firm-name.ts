/** Whether a whole name without a legal form is rather a firm's: 帕斯特谷物, 陕西锌业, 恒盛米业; not 电力, 羊皮, 香菇. */
import type { Lexicon } from '../../text/lexicon.ts';
import type { Rarity } from '../rare-name.ts';
import { PRODUCT, TRADE, WEAK_TRADE } from './company-rules.ts';
import { firmLikeness } from './firm-likeness.ts';
import { isVerb } from './left-edge.ts';
import { NO_FIRM } from './no-firm.ts';

export interface NameKnowledge {
  /** firm-characters.tsv */
  readonly table: Lexicon;
  /** Pairs of characters that reports of six cities hold, and of fifty. */
  readonly some: Rarity;
  readonly many: Rarity;
  readonly isPlace: (stem: string) => boolean;
  /** listed-kinds.tsv */
  readonly kinds: Lexicon | undefined;
}

/** Made of products and trades alone: 光伏组件. */
const GOODS = new RegExp(`^(?:${PRODUCT}|${TRADE})+$`, 'u');

const TRADE_END = new RegExp(
  `(?:${TRADE.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'u',
);
/** Trades that make a firm of a place alone: 陕西锌业, 丹东石化. */
const STRONG_TRADE =
  /^(?:股份|实业|控股|矿业|煤业|铝业|铜业|锌业|钼业|镁业|钛业|钢铁|特钢|重工|石化|化纤|水泥|糖业|酒业|乳业|药业|制药|轮胎|燃气|电信|联通|移动|广电|财险|人寿|黄金|磁材|稀土|紫金)$/u;
/** What no name of a firm holds or is: a list word, a word of every day, a kind of thing, two countries. */
const NEVER =
  /[的等及或了]|企业|项目|工程|产业|集群|领域|行业|技术|产品|服务|建设|改造|发展|研究|万千瓦|发电机组|商圈|独角兽|奥特莱斯|可信|正极|负极|离子|降解|含能|停工|停建|(?:客专|高铁|铁路|高速|公路|国道|省道|大桥|隧道|航道|轻轨|地铁|专线|支线|环线|机场|水库|枢纽|投资|合作)$|[件旅商]$|师院$|型$|类$|^(?:高|低|小|新型|智能|绿色|特色|传统|精密|一批|总|国家|全市|全省|台资|港资|认真|投早)|^中[美瑞德法俄日韩英欧意奥新泰越老缅蒙哈巴非阿印马柬]$|教育集团$/u;

/** Houses whose firms bear them in front: 中科衡发. */
const HOUSE = /^(?:中科|中电|中核|中航|中能|中材|中建|中船|中车|国能|国电|国投|华电|华能|大唐|航天)/u;

/** 江苏恒瑞 is 恒瑞 behind 江苏: the length of the place at the head of a name, 0 without one. */
export function placeAtHead(name: string, isPlace: (stem: string) => boolean): number {
  for (const length of [4, 3, 2]) if (name.length - length >= 2 && isPlace(name.slice(0, length))) return length;
  return 0;
}

/** How much a name looks like a firm's: above 0 rather, above 6 almost surely. -Infinity where it cannot be one. */
export function nameScore(name: string, k: NameKnowledge, behindOwnPlace = false): number {
  if (!behindOwnPlace && k.isPlace(name)) return Number.NEGATIVE_INFINITY;
  if (k.kinds?.get(name)) return Number.NEGATIVE_INFINITY;
  if (!/^[\p{Script=Han}]{2,9}$/u.test(name) || NEVER.test(name) || GOODS.test(name)) return Number.NEGATIVE_INFINITY;
  const placed = placeAtHead(name, k.isPlace);
  const own = name.slice(placed);
  const trade = own.length > 2 || placed > 0 ? (TRADE_END.exec(own)?.[0] ?? '') : '';
  const stem = own.slice(0, own.length - trade.length);
  if (stem === '') return placed > 0 && STRONG_TRADE.test(trade) ? 7 : Number.NEGATIVE_INFINITY;
  if (stem.length < 2 || stem.length > 6) return Number.NEGATIVE_INFINITY;
  if (isVerb(stem.slice(0, 2))) return Number.NEGATIVE_INFINITY;
  // A word of every day: 电力, 绿色.
  if (stem.length === 2 && k.many.common(stem)) return Number.NEGATIVE_INFINITY;
  // 鲁南机床: a region may head a firm, and no more than head it.
  if (placed === 0 && !behindOwnPlace && k.isPlace(stem))
    return trade === '' || WEAK_TRADE.test(trade) ? Number.NEGATIVE_INFINITY : 2;
  if (k.kinds?.get(stem) && !(trade !== '' && STRONG_TRADE.test(trade))) return Number.NEGATIVE_INFINITY;
  let score = firmLikeness(stem, k.table, k.some, k.many);
  if (trade !== '') score += WEAK_TRADE.test(trade) ? 1 : 4;
  if (placed > 0 || behindOwnPlace) score += 3;
  // 双煤机电: a firm may bear what roads and materials bear; it must look the more like one.
  if (NO_FIRM.test(stem) && (trade === '' || NO_FIRM.test(own))) score -= 9;
  if (stem.length > 2)
    for (let i = HOUSE.test(stem) ? 2 : 0; i + 1 < stem.length; i++)
      if (k.many.common(stem.slice(i, i + 2))) score -= i + 2 === stem.length ? 6 : 4;
  return score;
}
