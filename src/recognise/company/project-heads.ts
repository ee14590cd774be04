/** Firms at the head of a project's name, known by the look of the stem: 禾丰成三|饲料加工, 鹏欣|水游城. */
import type { Mention } from '../mention.ts';
import { PRODUCT, TRADE, WEAK_TRADE } from './company-rules.ts';
import { type NameKnowledge, nameScore } from './firm-name.ts';
import type { Found } from './found.ts';
import { BEFORE_A_NAME, mayBegin } from './left-edge.ts';
import { OF_KINDS } from './no-firm.ts';

const OPENER =
  '预制菜|木制品|风力发电|船用|饲料|镍合金|高新|现代农业|农业示范|零碳|秸秆|压缩空气|直接提|数字化|智能化|智慧|高端|高性能|高效|高纯|高强|高精|新型|精密|特种|超临界|超低|绿色|负极|正极|前驱体|燃气|炼化|催化|原油|乙烯|发动机|生产|加工|精深加工|深加工|技改|技术改造|搬迁|扩建|改扩建|扩产|扩能|产业园|工业园|科技园|创新园|科创园|数码|游艇|海工|二期|三期|四期|一期|肥|轻量化|密封|期货|教育城|水游城|奥特莱斯|购物|城市综合体|皮革|木材|香料|调味|方便面|面粉|啤酒|油脂|淀粉|氨基酸|肉类|肉制品|种猪|纸|PET|PTA|ABS|BOPET|\\d+(?:\\.\\d+)?(?:万|亿)?(?:吨|千瓦|兆瓦|头|只|套|台|件|平方米|米|辆|GW|MW)';
const STRONG_START = new RegExp(`^(?:${PRODUCT}|${TRADE})`, 'u');
const START = new RegExp(`^(?:${OPENER})`, 'u');
const TRADE_START = new RegExp(
  `^(?:${TRADE.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
const ENDS = /^(?:$|[、，。；：！（等和与及\d]|项目|公司|集团|[一二三四五]期)/u;
/** The clause tells of works or of those who come. */
const TELLS = /项目|工程|投产|开工|签约|竣工|达产|建成|落地|落户|建设|投用|运营|推进|加快/u;
const INDUSTRIAL = /工业|产业|制造|招商|亿元|企业|投产|达产|竣工|签约|落地|重点项目|重大项目/u;
/** From here on nine of ten heads read in random reports were firms. */
const THRESHOLD = 4.5;

/** The trade behind a stem when it belongs to the name: 烁科晶体|二期, 天通储能|、. */
function tradeBehind(rest: string): string {
  const trade = TRADE_START.exec(rest)?.[0] ?? '';
  const after = rest.slice(trade.length);
  // 湛化|环保搬迁: what is done, not what the firm is called.
  if (trade === '' || /^(?:搬迁|交易|商务)/u.test(after)) return '';
  return ENDS.test(after) || (!WEAK_TRADE.test(trade) && (STRONG_START.test(after) || START.test(after))) ? trade : '';
}

/**
 * Heads of projects in the clauses of a sentence.
 * @param known companies that are sure: a list that holds one holds others
 * @param taken stems that other rules have found already
 */
export function heads(
  text: string,
  placeEnds: ReadonlySet<number>,
  places: readonly Mention[],
  known: readonly Found[],
  taken: readonly Found[],
  k: NameKnowledge,
): Found[] {
  const found: Found[] = [];
  for (const clause of text.matchAll(/[^。；：！？]+/gu)) {
    if (!TELLS.test(clause[0])) continue;
    const end = clause.index + clause[0].length;
    const beside = known.some((item) => item.start >= clause.index && item.end <= end);
    const context = (beside ? 2 : 0) + (INDUSTRIAL.test(clause[0]) ? 1 : 0);
    for (let at = clause.index; at + 3 <= end; at++) {
      if (places.some((p) => p.start <= at && at < p.end) || !mayBegin(text, at, placeEnds)) continue;
      // 项|目总投资: the stem begins inside a common word.
      if (
        at > 0 &&
        !placeEnds.has(at) &&
        !BEFORE_A_NAME.test(text.slice(0, at)) &&
        k.many.common(text.slice(at - 1, at + 1))
      )
        continue;
      let best: Found | null = null;
      let bestScore = THRESHOLD;
      for (const length of [2, 3, 4, 5]) {
        const stem = text.slice(at, at + length);
        if (!/^\p{Script=Han}+$/u.test(stem)) break;
        const rest = text.slice(at + length, end);
        const strong = STRONG_START.test(rest);
        if ((!strong && !START.test(rest)) || OF_KINDS.test(rest)) continue;
        if (places.some((p) => p.start < at + length && at < p.end)) continue;
        if ([...known, ...taken].some((item) => item.start < at + length && at < item.end)) continue;
        // 盛鼎龙新|材料: the stem ends inside a common word.
        const seam = text.slice(at + length - 1, at + length + 1);
        const torn = k.many.common(seam) ? 6 : k.some.common(seam) ? 1 : 0;
        const score = nameScore(stem, k) + context + (strong ? 1 : 0) - torn;
        if (score <= bestScore) continue;
        bestScore = score;
        best = { start: at, end: at + length + tradeBehind(rest).length, rule: 'company.head-of-project' };
      }
      if (best) {
        found.push(best);
        at = best.end - 1;
      }
    }
  }
  return found;
}
