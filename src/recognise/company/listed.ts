/** Members of lists that are called firms, come, go public or win a title of firms: 华为、濮晟等企业; 环亚源、恒泰落户. */
import type { Lexicon } from '../../text/lexicon.ts';
import type { Mention } from '../mention.ts';
import { isRareName } from '../rare-name.ts';
import { PRODUCT, TRADE } from './company-rules.ts';
import { type NameKnowledge, nameScore } from './firm-name.ts';
import type { Found } from './found.ts';
import { nameAtEnd } from './left-edge.ts';
import { OF_KINDS } from './no-firm.ts';

/** What is said of a list, where its last member ends, and how firm-like a member must look for it. */
interface Telling {
  readonly tail: RegExp;
  readonly least: number;
}

const COUNT = '(?:[一二三四五六七八九十几多余\\d]+(?:余|多)?[家户个]|一批|一大批)?';
const FIRMS =
  '(?:企业|公司|集团|厂商|养殖场|合作社|药企|车企|房企|央企|国企|民企|外企|龙头|链主|巨头|头部|金融机构|客商)';
const TITLE =
  '(?:小巨人|单项冠军|高新技术企业|绿色工厂|龙头企业|瞪羚|独角兽|专精特新|领军企业|百强企业|500强|智能工厂|灯塔工厂|示范企业|标杆企业)';
const EXCHANGE = '(?:科创板|创业板|北交所|上交所|深交所|新三板|主板|资本市场|纳斯达克|港交所|[ABH]股|证监会)';
const LIGHT = '(?:先后|相继|成功|正式|陆续|纷纷|顺利|集中|全部|双双|分别|均|已|在[^，。；、]{1,6})*';

const TELLINGS: readonly Telling[] = [
  {
    tail: new RegExp(`等${COUNT}(?![^，。；、]{0,6}(?:教育|医疗|办学|学校)集团)[^，。；、企]{0,12}${FIRMS}.*$`, 'u'),
    least: -6,
  },
  {
    tail: new RegExp(
      `(?:等[^，。；、]{0,12})?${LIGHT}(?:主板|创业板|科创板|新三板)?(?:IPO|过会|首发|挂牌(?!督办|成立|出让|上市交易)|上市(?!公司|企业|产品|销售|许可|后备|、)|登陆${EXCHANGE}|通过${EXCHANGE}).*$`,
      'u',
    ),
    least: 0,
  },
  {
    tail: new RegExp(
      `(?:等[^，。；、]{0,12})?${LIGHT}(?:获评|入选|荣获|获|被评为|被认定为|认定为|评为|跻身|成为|晋升)[^，。；]*${TITLE}.*$`,
      'u',
    ),
    least: 0,
  },
  {
    tail: new RegExp(
      `(?:等[^，。；、]{0,12})?${LIGHT}(?:落户(?!率)|进驻|入驻|抢滩)(?!企业|机构|园区|率|项目|平台|政策).*$`,
      'u',
    ),
    least: 3,
  },
  { tail: /等[^，。；、]{0,10}(?:达成|签订|签署|签约|建立战略)(?!额|率|仪式).*$/u, least: 3 },
  { tail: /等[^，。；、]{0,14}项目.*$/u, least: 7 },
  { tail: /(?<=[\p{Script=Han}]{3})项目(?:建设|顺利|开工|投产|竣工|签约|落地|建成|加快|尽快|早日).*$/u, least: 9 },
];
/** 东苑、海棠府等房地产项目: estates bear names of their own, seldom those of their builders. */
const ESTATES = /等[^，。；、]{0,8}(?:房地产|住宅|楼盘|商住)[^，。；、]{0,4}项目/u;
const START = new RegExp(`(?:${PRODUCT}|${TRADE}|镍合金|游艇|饲料|海工)`, 'u');
const FORMED = /(?:集团|公司|股份|银行|厂|局|院|部|委|会|办|所|中心|大学|学院|学校|医院|商会|协会|基金|资本)$/u;

const TRADED = new RegExp(`^\\p{Script=Han}{2,4}(?:${TRADE})$`, 'u');
/** The score of a name whose pairs of characters are all rare. */
const RARE = 5.5;

export interface ListKnowledge extends NameKnowledge {
  readonly companies: Lexicon | undefined;
}

/** A member as a firm's name, or by the stem before what it makes: 广青|镍合金. */
function memberScore(name: string, k: NameKnowledge, behindOwnPlace: boolean): number {
  let best = nameScore(name, k, behindOwnPlace);
  // Nobody's ordinary word, whatever its characters say.
  if (best > -15 && best < RARE) {
    // 龙马铸造: a trade behind a stem that is odd in itself or before it.
    const odd = TRADED.test(name) && [0, 1].some((i) => !k.some.common(name.slice(i, i + 2)));
    if (odd || isRareName(name, k.some)) best = RARE;
  }
  if (name.length <= 7)
    for (const length of [2, 3, 4])
      if (START.test(name.slice(length)) && START.exec(name.slice(length))!.index === 0)
        best = Math.max(best, nameScore(name.slice(0, length), k, behindOwnPlace));
  return best;
}

/**
 * Firms among the members of the lists of a sentence.
 * @param known companies found by other rules
 * @param ownPlaces places of the report's own city: they tell where a firm sits and are no part of its name
 */
export function listed(
  text: string,
  known: readonly Found[],
  places: readonly Mention[],
  ownPlaces: readonly Mention[],
  k: ListKnowledge,
): Found[] {
  const found: Found[] = [];
  for (const stretch of text.matchAll(/[^，。；：！？]+/gu)) {
    const list = stretch[0];
    const beside = known.filter((item) => item.start >= stretch.index && item.end <= stretch.index + list.length);
    const pieces = list.split('、');
    const last = pieces.at(-1)!;
    const telling = TELLINGS.find(({ tail }) => tail.test(last));
    if ((!telling && beside.length === 0) || OF_KINDS.test(list) || ESTATES.test(list)) continue;
    // 争取大型超市投资|落户: a name alone needs a plain look, a list upholds its members.
    const alone = pieces.length === 1 && telling !== TELLINGS[0] ? 2 : 0;
    const least = alone + Math.min(telling?.least ?? 9, beside.length > 0 && pieces.length > 1 ? 5 : 9);
    const called = telling === TELLINGS[0];
    const members: { start: number; name: string; score: number }[] = [];
    let at = stretch.index;
    for (const [i, piece] of pieces.entries()) {
      const start = at;
      at += piece.length + 1;
      // Behind the last member the sentence runs on: without a tail its end is not known.
      if (i === pieces.length - 1 && !telling) continue;
      const whole = (i === pieces.length - 1 ? piece.replace(telling!.tail, '') : piece).replace(
        /(?:[一二三四五]期|项目)$/u,
        '',
      );
      // 省道循化至隆务: the ends of a road.
      if (/至|—/u.test(whole)) continue;
      for (const { from, part } of parts(whole, start)) {
        const own = ownPlaces.find(
          (p) => p.start <= from + part.length && p.end > from && p.end < from + part.length - 1,
        );
        const rest = text.slice(own?.end ?? from, from + part.length);
        const name = i === 0 && !own ? nameAtEnd(rest) : rest;
        // 建|龙西钢: a single word is no edge when it opens the member.
        if (i === 0 && rest.length - name.length === 1 && !/^[与以向由对在和]/u.test(rest)) continue;
        const nameStart = from + part.length - name.length;
        const nameEnd = nameStart + name.length;
        if (known.some((item) => item.start < nameEnd && nameStart < item.end)) continue;
        if (FORMED.test(name) || /(?:股改|混改|改制|改革)$/u.test(name)) continue;
        if (places.some((p) => p.start < nameEnd && p.end >= nameEnd)) continue;
        const word = k.companies?.get(name)?.columns['need'] === '1';
        const score = word ? 9 : memberScore(name, k, own !== undefined);
        members.push({ start: nameStart, name, score });
      }
    }
    if (members.length === 0) continue;
    const good = members.filter((m) => m.score > 3).length + beside.length;
    const all = members.length + beside.length;
    // 铜箔、线路板、电声等企业: one odd word among common ones is a kind as they are.
    const likely = good / all >= 0.5;
    const bar = called ? (likely ? -12 : all === 1 ? 4 : least + 4) : least;
    if (!likely && all > 2 && members.filter((m) => m.score > bar).length / all < 0.5) continue;
    for (const { start, name, score } of members)
      if (score > bar) found.push({ start, end: start + name.length, rule: 'company.listed' });
  }
  return found;
}

/** 新新和恒瑞 is two members; a name may hold 和 of its own, so both halves need two characters. */
function parts(whole: string, start: number): { from: number; part: string }[] {
  const joint = /^(.{2,}?)(以及|和|及|与)(.{2,})$/u.exec(whole);
  if (!joint || /^(?:与|同|和)/u.test(whole)) return [{ from: start, part: whole }];
  const [, left, word, right] = joint as unknown as [string, string, string, string];
  return [
    { from: start, part: left },
    { from: start + left.length + word.length, part: right },
  ];
}
