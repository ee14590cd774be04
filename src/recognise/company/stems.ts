/** Stems of rare characters before a trade or a product: 博锋|矿业, 濮耐|氧化镁. */
import type { Mention } from '../mention.ts';
import { isRareName, type Rarity } from '../rare-name.ts';
import { PRODUCT, TRADE, WEAK_TRADE } from './company-rules.ts';
import { firmLikeness } from './firm-likeness.ts';
import type { NameKnowledge } from './firm-name.ts';
import type { Found } from './found.ts';
import { BEFORE_A_NAME, isVerb, mayBegin } from './left-edge.ts';
import { NO_FIRM, OF_KINDS } from './no-firm.ts';

const CAPACITY =
  /^(?:年产|日产|[\d.]+(?:万|亿)?(?:吨|千瓦|兆瓦|GW|MW|KVA|安时|标方|立方米)|[\d.]+(?:万|亿)(?:套|台|件|只|头|辆|米|平方米|片|支|根|羽))(?=[\p{Script=Han}A-Za-z])/u;
/** Words that end the name of a place or kind, not of a firm: 双寨|国际|物流城, 晋冀|北方. */
const GENERAL_END =
  /(?:国际|现代|综合|东部|西部|南部|北部|中部|北方|南方|人工|动物|材料|中心|直流|特种|高端|智能|感知|年产|养生|建设)$/u;
/** What a place has as well as a firm: 杨林汽车产业园. The stem must stand beside a firm that is known. */
const SITE =
  /^[^，。；：、]{0,8}?(?:产业园|工业园|科技园|物流园|园区|物流港|物流城|物流中心|物流基地|示范基地|示范片|走廊|一体化|枢纽|小镇|码头|集聚区|集散|城|道)/u;
const CUT = new RegExp(
  `^(?:${[...TRADE.split('|'), ...PRODUCT.split('|')].filter((word) => word.length === 2 || word === '房地产').join('|')})`,
  'u',
);
/** Where a name plainly ends. */
const NAME_ENDS =
  /^(?:$|[、，。；：！（等和与及在被获\d]|公司|集团|有限|股份|项目|[一二三四五]期|年产|成为|成功|入选|成立|上市|建设|投资|设立)/u;
/** The trade is part of a common word: 生物|多样性, 能源|产业. */
const GOES_ON = /^(?:交易|搬迁|产业|行业|创新|商城|商务|多样|资源|市场|化|质|型|级|性|集群|领域|业)/u;
const TRADE_START = new RegExp(
  `^(?:${TRADE.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
const PRODUCT_START = new RegExp(`^(?:${PRODUCT})`, 'u');

/** 高端|印制, 湘南|纺织: a word of every day at either end shows that the cut is wrong. */
const endsOdd = (stem: string, rarity: Rarity): boolean =>
  !rarity.common(stem.slice(0, 2)) && !rarity.common(stem.slice(-2));

/** Below this likeness rarity alone makes no firm. */
const UNLIKE = -16;

/** Stems of rare characters before a trade or a product, where a name may begin. */
export function stems(
  text: string,
  placeEnds: ReadonlySet<number>,
  places: readonly Mention[],
  k: NameKnowledge,
  beside: boolean,
): Found[] {
  const rarity = k.some;
  const found: Found[] = [];
  for (let at = 0; at + 4 <= text.length; at++) {
    // Cheap before dear: a rare name has a rare pair among its first two.
    if (rarity.common(text.slice(at, at + 2)) && rarity.common(text.slice(at + 1, at + 3))) continue;
    if (!mayBegin(text, at, placeEnds)) continue;
    for (const length of [2, 3, 4]) {
      const stem = text.slice(at, at + length);
      const rest = text.slice(at + length);
      if (!isRareName(stem, rarity) || NO_FIRM.test(stem) || k.isPlace(stem) || isVerb(stem.slice(0, 2))) continue;
      if (places.some((p) => p.start < at + length && at < p.end)) continue;
      // 橡塑, 羊皮: rare and yet no firm by its characters.
      if (k.kinds?.get(stem) || firmLikeness(stem, k.table, k.some, k.many) < UNLIKE) continue;
      const trade = TRADE_START.exec(rest)?.[0];
      // 普安制|药: the cut falls inside a trade or product.
      if (CUT.test(text.slice(at + length - 1))) continue;
      // 无|锡心: the stem begins inside a common word.
      if (
        at > 0 &&
        !placeEnds.has(at) &&
        !BEFORE_A_NAME.test(text.slice(0, at)) &&
        rarity.common(text.slice(at - 1, at + 1))
      )
        continue;
      if (OF_KINDS.test(rest)) continue;
      const after = trade ? rest.slice(trade.length) : '';
      if (trade && !GOES_ON.test(after) && (!WEAK_TRADE.test(trade) || NAME_ENDS.test(after))) {
        found.push({ start: at, end: at + length + trade.length, rule: 'company.trade' });
        break;
      }
      if (GENERAL_END.test(stem) || !endsOdd(stem, rarity)) continue;
      if (
        CAPACITY.test(rest) ||
        (PRODUCT_START.test(rest) && ((beside && !rest.startsWith('物流')) || !SITE.test(rest)))
      ) {
        found.push({ start: at, end: at + length, rule: 'company.stem-and-product' });
        break;
      }
    }
  }
  return found;
}
