/** Local schemes in quotation marks: “春风化雨”行动, 推行“多评合一”、“联合验收”, “五城联创”. */
import type { Lexicon } from '../../text/lexicon.ts';
import { stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';
import { leadOf } from './quote-lead.ts';
import { namedTail, OPAQUE, type Quote, sharedTailOf, tailOf } from './quote-tail.ts';

/** Verbs after which a quoted word alone is a policy. */
const CARRIES =
  /(?:实施|开展|推行|推广|启动|落实|推开|深化|推进|实行|打响|践行|探索|试行|扩大|执行|推动|加快|加强|完成|推出|出台)(?:好|了|以|[\p{Script=Han}]{2,6})?$/u;
const VERB_BEFORE =
  /(?:实施|开展|推行|推广|启动|落实|推开|深化|推进|实行|打响|践行|建立|完善|健全|探索|巩固|拓展|提升|执行|做实|抓好|用好|打好|扩大|创新|推动|加快|优化|强化|试行|组织|开启|完成|参与)(?:好|了|以|农村|城市|政府|我市|全市|市场|园区|企业|重点企业|政务服务|项目|审批|工程建设领域|新一轮|省委|市委|食品药品|食品安全|旅游|城区|社区|学校|脱贫|生态|基层|产业|科技|人才|干部|机关|校园|[\p{Script=Han}]{2}领域)?$/u;
/** 「出台加快实体经济发展“1+4”扶持政策」: a long object between the verb and the quote. */
const LONG_OBJECT = /(?:实施|开展|推行|启动|落实|深化|出台)[\p{Script=Han}]{0,10}$/u;
/** Verbs after which a coinage of numbers is one: 享受“一减一补”, 构建“一核两带三片”. */
const CARRIES_COINED =
  /(?:实施|开展|推行|推广|启动|落实|深化|推进|推动|实行|践行|探索|执行|加大|构建|打好|享受|巩固|完善|抓实|抓好|做好|用好|健全)(?:好|了|[\p{Script=Han}]{2,8})?$/u;
/** A quoted word alone is a policy's name only in front of a mark or a general noun. */
const ENDS_ALONE =
  /^(?:$|[，。；、和及与等“]|以及|新模式|模式|做法|举措|工作|政策|任务|成果|要求|服务|建设|攻坚|审批|试点|专项)/u;
/** 「以“四清两建”为抓手」 */
const LEVER = /^(?:[\p{Script=Han}]{0,4})为(?:总?抓手|突破口|载体|牵引|牵动|支撑)/u;
/** What quotes hold that is no policy: objects, places, praise, kinds of firms. */
const NO_POLICY =
  /精神|思维|理念|品牌|难题|难$|问题|瓶颈|梗阻|公里|关$|链$|圈$|群$|带$|区$|园$|城$|馆$|路$|桥$|线$|店$|村$|镇$|站$|港$|厅$|屋$|员$|家$|者$|人$|师$|手$|哥$|姐$|客$|企业|产品|力$|感$|度$|性$|味$|心$|量$|值$|色$|味|梦|病|牌$|书$|号$|奖$|杯$|赛$|节$|展$|会$|基地$|中心$|平台$|队伍$|债|贷$|险$|券$|码$|卡$|云$|脑$|网$|库$|屏$|之|“|《|时代|作用|效应|优势|机遇|成绩|底线|红线|堵点|痛点|拳|剑$|脉|命|血|芯|根|魂|火|底|头$|尾$|门$|窗$|墙|桶|碗|袋|篮|盘|球|棋|牛|虎|狼|狮|鹰|鸟|雁|龙|凤$|羊$|猪/u;

export const QUOTED: Rule = {
  id: 'policy.quoted',
  pattern: /[“"]([^“”"，。；]{2,24})[”"]/gu,
  why: 'A name in quotation marks with the anchor of a scheme behind it, or alone behind a verb of carrying out',
  hit: [
    '开展〔“护渔”专项行动〕。',
    '推行“〔船岸同管〕”。',
    '落实〔“一船一档”制度〕。',
    '打好〔渔港整治“六大战役”〕。',
    '创新推出〔“渔税贷”〕〔“茶易保”〕金融产品。',
    '〔“两清”工作〕全面铺开。',
    '享受“〔一免两补〕”。',
  ],
  miss: [
    '解决“停船难”问题。',
    '做大“湖鲜”品牌。',
    '坚决防范“新面子工程”。',
    '形成“渔农共富”格局。',
    '推进东片、西片“两大片区”建设。',
  ],
};

/** 「“甲”、“乙”行动」: neighbours with nothing but a joint between them stand and fall together. */
function chainsOf(sentence: string): Quote[][] {
  const chains: Quote[][] = [];
  let last: Quote | null = null;
  for (const match of sentence.matchAll(QUOTED.pattern)) {
    const quote = { inner: match[1]!, open: match.index, close: match.index + match[0].length };
    if (last && /^(?:、|和|及|与|以及)?$/u.test(sentence.slice(last.close, quote.open))) chains.at(-1)!.push(quote);
    else chains.push([quote]);
    last = quote;
  }
  return chains;
}

/** 「“项目落地年”各项工作」: a year's campaign. */
const YEAR =
  /(?:建设|落地|提升|攻坚|突破|落实|服务|作风|改革|创新|招商|整治|减负|质量|规范|效能|项目|管理|优化|活动|行动|执行|转型|增效|担当|环境)年$/u;

/** 「“十二件民生实事”」: the year's promises under one name. */
const DEEDS = /^(?:[一二三四五六七八九十]+|\d+)[件项大][\p{Script=Han}]{0,4}实事$/u;

/** Ways of serving that have become names: “甲乙通办”, “全程网办”. */
const SERVICE =
  /^[\p{Script=Han}]{2,6}(?:通办|网办|掌办|联办|快办|速办|秒批|即享|一次办|即开工|承诺制|积分制|一链办|一证办理|即交证)$/u;
/** “惠外贸9条”, quoted by itself. */
const ARTICLES = /^[\p{Script=Han}]{2,12}(?:\d+|[一二三四五六七八九十]+)条$/u;
/** A coinage of two numbers and more: 两拆一提升, 一核三带六组团, 五通、三有. */
const COINED = /^(?:[一二三四五六七八九十两双百千\d]+[^\d一二三四五六七八九十两双百千+，]{1,5}){2,}$/u;
const NO_COINED = /[县区市园城镇港湖馆站](?:$|[一二三四五六七八九十两])|品一标|连冠|连丰|中心|平台|基地|超市|医院|同$/u;

/** Even a slogan has its schemes: “一把手”工程. */
const SCHEME = /(?:行动|工程|改革|制度|机制|计划|战略|试点)$/u;
/** 「打好污染防治“八大战役”」 */
const SCHEME_COUNT = /(?:战役|行动|工程|机制|条|白名单|计划|改革|攻坚战|张表|责任)$/u;
/** 「三大工程」 counts what stands before it, unless a verb takes it as the city's own programme. */
const BARE_COUNT = /^[一二三四五六七八九十两\d]+(?:大|个|项)(?:专项)?(?:行动|工程|改革|计划|战略|战役)$/u;
/** What a neighbour may be: no model of farming, no prize, no count. */
const NEIGHBOUR = /^(?![一二三四五六七八九十\d]+[个大项])(?!.*(?:农户|合作社|奖$|周$|节$)).{3,10}$/u;
const STRONG_SHARED = /(?:行动|工程|机制|制度|改革)$/u;
const TITLED_SCHEME = /(?:行动|工程|改革|计划|战略|试点|机制|制度|联创)$/u;

export function quotedNames(sentence: string, slogans: Lexicon | undefined): Candidate[] {
  const found: Candidate[] = [];
  const push = (start: number, end: number, tail = '') => {
    const name = stripQuotes(sentence.slice(start, end)) + tail;
    found.push({ start, end, name, category: categoryOf(name), rule: QUOTED.id });
  };
  for (const chain of chainsOf(sentence)) {
    const open = chain[0]!.open;
    const clause = Math.max(...['，', '。', '；', '：'].map((mark) => sentence.lastIndexOf(mark, open))) + 1;
    const before = sentence.slice(clause, open);
    const lead = leadOf(before);
    const near = VERB_BEFORE.test(before) || LONG_OBJECT.test(before);
    const read = chain.map((quote) => tailOf(sentence, quote, lead, before));
    const tails = read.map((tail) => tail ?? '');
    const shared = sharedTailOf(sentence, chain, tails.at(-1)!, near || lead.verb);
    const led = near || /(?:活动|行动|工程|改革|计划)$/u.test(tails.at(-1)!);
    // Neighbours stand together: one that is taken alone takes the others along.
    const alone = chain.map((quote) => aloneAfter(quote.inner, before, sentence.slice(quote.close), led, near));
    const together = chain.length > 1 && alone.some(Boolean) && read.every((tail) => tail === '');
    chain.forEach((quote, i) => {
      const { inner } = quote;
      const named = i === 0 && OPAQUE.test(inner) && !(lead.summing && /^[两三四五六七八九十\d]/u.test(inner));
      const start = named ? quote.open - lead.modifier.length : quote.open;
      const after = sentence.slice(quote.close);
      if (slogans?.get(inner) && !SCHEME.test(tails[i]!)) return;
      if (/(?:争创|申报|创成|获批|入选|入列)[^，、]*$/u.test(before) && /(?:试点|建设|创建)$/u.test(tails[i]!)) return;
      if (read[i] === null && !TITLED_SCHEME.test(inner)) return;
      if (lead.against && !/(?:整治|治理|行动)$/u.test(tails[i]!)) return;
      if (DEEDS.test(inner)) push(quote.open + 1, quote.close - 1);
      else if (YEAR.test(inner)) push(quote.open + 1, quote.close - 1, '活动');
      else if (tails[i] !== '') push(start, quote.close + (namedTail(inner, tails[i]!) === '' ? 0 : tails[i]!.length));
      else if (
        TITLED_SCHEME.test(inner) &&
        !/^等次|^奖|^称号/u.test(after) &&
        inner.length >= 4 &&
        (!BARE_COUNT.test(inner) || (near && !lead.summing) || start < quote.open)
      )
        push(start < quote.open ? start : quote.open + 1, quote.close - 1);
      else if (SERVICE.test(inner) || ARTICLES.test(inner)) push(quote.open + 1, quote.close - 1);
      else if (
        shared !== '' &&
        inner.length >= (STRONG_SHARED.test(shared) ? 2 : 3) &&
        !(shared === '活动' && /推出|打造/u.test(before))
      )
        push(quote.open, quote.close, namedTail(inner, shared));
      else if (alone[i] || (together && NEIGHBOUR.test(inner) && !/品牌/u.test(after)))
        push(quote.open + 1, quote.close - 1);
      else if (start < quote.open && lead.verb && SCHEME_COUNT.test(inner) && /^(?:$|[，。；、和为])/u.test(after))
        push(start, quote.close);
    });
  }
  return found;
}

/** A quoted word that no noun follows. */
function aloneAfter(inner: string, before: string, after: string, led: boolean, near: boolean): boolean {
  if (/^(?:等[\p{Script=Han}]{0,8}|[\p{Script=Han}]{0,6})品牌/u.test(after)) return false;
  // 「深入开展“三争”」: two characters, the first a number.
  if (/^[双三四五六七八][\p{Script=Han}]$/u.test(inner))
    return /(?:开展|实施|推进|深化|打好)$/u.test(before) && /^(?:$|[，。；、])/u.test(after);
  const coined = COINED.test(inner) && !NO_COINED.test(inner);
  if (coined && LEVER.test(after)) return true;
  if (coined && CARRIES_COINED.test(before) && ENDS_ALONE.test(after)) return true;
  return led && !/[省市州区]委$/u.test(before) && (CARRIES.test(before) || !near) && standsAlone(inner, after);
}

function standsAlone(inner: string, after: string): boolean {
  if (
    inner.length < 3 ||
    /^[^+]{2}\+[^+]{2}$|\+$|^[\d+]+$|^大[\p{Script=Han}]{2}$|^[\p{Script=Han}]{2}服务$/u.test(inner) ||
    NO_POLICY.test(inner) ||
    !ENDS_ALONE.test(after)
  )
    return false;
  // 「四大支撑」 counts things; 「七大行动」 is what a city calls its programme.
  return !/^[一二三四五六七八九十两\d]+[大项个条]/u.test(inner) || /(?:行动|工程|战役|攻坚|计划|改革)$/u.test(inner);
}
