/** Local schemes in quotation marks: “春风化雨”行动, 推行“多评合一”、“联合验收”, “五城联创”. */
import type { Lexicon } from '../../text/lexicon.ts';
import { stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';
import { PREDICATE } from './verbs.ts';

/** Nouns behind the closing quote that make the whole a policy's name. */
const TAIL =
  /^(?:[\p{Script=Han}]{0,6}?)(?:专项行动|行动计划|攻坚行动|行动|工程|改革试点|改革|工作机制|工作制度|机制|制度|主题教育|专题教育|学习教育|专题活动|实践活动|主题活动|创建活动|活动|专项整治|综合整治|专项治理|整治|治理|计划|战略|试点|工作法|责任制|普法|专项斗争|攻坚战|会战|大会战|模式|审批|监管|政策|建设|创建|联动|督查|要求|三年行动|五年行动|会客厅|直通车)/u;
const STRONG_TAIL =
  /(?:行动|工程|改革|改革试点|机制|制度|教育|整治|治理|计划|战略|工作法|责任制|普法|斗争|攻坚战|会战|试点|(?:专题|实践|主题|创建|年”)活动)$/u;
/** Verbs after which a quoted word alone is a policy. */
const CARRIES =
  /(?:实施|开展|推行|推广|启动|落实|推开|深化|推进|实行|打响|践行|探索|试行|扩大|执行|推动|加快|加强|完成|推出|出台)(?:好|了|以|[\p{Script=Han}]{2,6})?$/u;
const VERB_BEFORE =
  /(?:实施|开展|推行|推广|启动|落实|推开|深化|推进|实行|打响|践行|建立|完善|健全|探索|巩固|拓展|提升|执行|做实|抓好|用好|打好|扩大|创新|推动|加快|优化|强化|试行|组织|开启|完成|参与)(?:好|了|以|农村|城市|政府|我市|全市|市场|园区|企业|重点企业|政务服务|项目|审批|工程建设领域|新一轮|省委|市委|食品药品|食品安全|旅游|城区|社区|学校|脱贫|生态|基层|产业|科技|人才|干部|机关|校园|[\p{Script=Han}]{2}领域)?$/u;
/** 「出台加快实体经济发展“1+4”扶持政策」: a long object between the verb and the quote. */
const LONG_OBJECT = /(?:实施|开展|推行|启动|落实|深化|出台)[\p{Script=Han}]{0,10}$/u;
/** A quoted word alone is a policy's name only in front of a mark or a general noun. */
const ENDS_ALONE =
  /^(?:$|[，。；、和及与等“]|以及|新模式|模式|做法|举措|工作|政策|任务|成果|要求|服务|建设|攻坚|审批|试点|专项)/u;
/** 「“甲”“乙”等机制」: the noun that the list shares. */
const SHARED_TAIL = /^等(?:\d+项|一批|系列)?(?:[\p{Script=Han}]{0,3})(机制|改革|制度|行动|专项行动|工程|活动|计划)/u;
const NOT_IN_TAIL =
  /[的和与及在是为等]|医院|学校|院校|园区|平台|企业|产业|项目|基地|集群|景区|示范区|完善|健全|推进|水利|水系|[一二三]期|管网|供水|连通|建立|落实/u;
/** What quotes hold that is no policy: objects, places, praise, kinds of firms. */
const NO_POLICY =
  /精神|思维|理念|品牌|难题|难$|问题|瓶颈|梗阻|公里|关$|链$|圈$|群$|带$|区$|园$|城$|馆$|路$|桥$|线$|店$|村$|镇$|站$|港$|厅$|屋$|员$|家$|者$|人$|师$|手$|哥$|姐$|客$|企业|产品|力$|感$|度$|性$|味$|心$|量$|值$|色$|味|梦|病|牌$|书$|号$|奖$|杯$|赛$|节$|展$|会$|债|贷$|险$|券$|码$|卡$|云$|脑$|网$|库$|屏$|之|“|《|时代|作用|效应|优势|机遇|成绩|底线|红线|堵点|痛点|拳|剑$|脉|命|血|芯|根|魂|火|底|头$|尾$|门$|窗$|墙|桶|碗|袋|篮|盘|球|棋|牛|虎|狼|狮|鹰|鸟|雁|龙|凤$|羊$|猪/u;

export const QUOTED: Rule = {
  id: 'policy.quoted',
  pattern: /[“"]([^“”"，。；]{2,24})[”"]/gu,
  why: 'A name in quotation marks with the anchor of a scheme behind it, or alone behind a verb of carrying out',
  hit: ['开展〔“护渔”专项行动〕。', '推行“〔船岸同管〕”。', '落实〔“一船一档”制度〕。'],
  miss: ['解决“停船难”问题。', '做大“湖鲜”品牌。'],
};

/** 「“甲”、“乙”行动」: neighbours with nothing but a joint between them stand and fall together. */
interface Quote {
  readonly inner: string;
  readonly open: number;
  readonly close: number;
}

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

const TITLE_INSIDE = /(?:城市|模范城|示范区|示范县|示范市|先进县|先进市|长安杯|百强县|百强市|名城|之乡|之都)$/u;
/** 「“项目落地年”各项工作」: a year's campaign. */
const YEAR =
  /(?:建设|落地|提升|攻坚|突破|落实|服务|作风|改革|创新|招商|整治|减负|质量|规范|效能|项目|管理|优化|活动|行动|执行|转型|增效|担当|环境)年$/u;

/** 「“十二件民生实事”」: the year's promises under one name. */
const DEEDS = /^(?:[一二三四五六七八九十]+|\d+)[件项大][\p{Script=Han}]{0,4}实事$/u;

/** Ways of serving that have become names: “甲乙通办”, “全程网办”. */
const SERVICE = /^[\p{Script=Han}]{2,6}(?:通办|网办|掌办|联办|快办|速办|秒批|即享|一次办|即开工|承诺制|积分制)$/u;
/** “惠外贸9条”, quoted by itself. */
const ARTICLES = /^[\p{Script=Han}]{3,12}(?:\d+|[一二三四五六七八九十]+)条$/u;

/** Even a slogan has its schemes: “一把手”工程. */
const SCHEME = /(?:行动|工程|改革|制度|机制|计划|战略|试点)$/u;

/** The noun behind a quote that makes both a name, '' when there is none. */
function tailOf(sentence: string, quote: Quote, led: boolean): string {
  const tail = sentence.slice(quote.close).match(TAIL)?.[0] ?? '';
  // 「“十个一”工程纵深推进」: the scheme is the subject.
  const verb = led || PREDICATE.test(sentence.slice(quote.close + tail.length));
  // 「“全国文明城市”创建」 speaks of a title.
  if (TITLE_INSIDE.test(quote.inner) && /(?:创建|建设|试点|活动)$/u.test(tail)) return '';
  // 「“迎盛会、创文明”活动成效明显」
  if (tail === '活动' && quote.inner.includes('、')) return tail;
  if (tail === '' || NOT_IN_TAIL.test(tail)) return '';
  // 战略性, 工程师, and the activities of a festival.
  if (/^(?:[性师者家员处组]|布局|部署|定位|思想|目标|机遇|支撑)/u.test(sentence.slice(quote.close + tail.length)))
    return '';
  if (/(?:节|周|季|赛|展|大会)$/u.test(quote.inner) && /活动$/u.test(tail)) return '';
  if (/(?:试点|模式|政策|监管|审批|治理|整治|工程|建设|创建|联动|督查|要求)$/u.test(tail) && !verb) return '';
  if (/要求$/u.test(tail) && tail !== '要求') return '';
  return STRONG_TAIL.test(tail) || verb ? tail : '';
}

export function quotedNames(sentence: string, slogans: Lexicon | undefined): Candidate[] {
  const found: Candidate[] = [];
  const push = (start: number, end: number, tail = '') => {
    const name = stripQuotes(sentence.slice(start, end)) + tail;
    found.push({ start, end, name, category: categoryOf(name), rule: QUOTED.id });
  };
  for (const chain of chainsOf(sentence)) {
    const before = sentence.slice(Math.max(0, chain[0]!.open - 12), chain[0]!.open);
    const verb = VERB_BEFORE.test(before) || LONG_OBJECT.test(before);
    const tails = chain.map((quote) => tailOf(sentence, quote, verb));
    const shared = verb ? sentence.slice(chain.at(-1)!.close).match(SHARED_TAIL)?.[1] : undefined;
    const led = verb || /(?:活动|行动|工程|改革|计划)$/u.test(tails.at(-1)!);
    chain.forEach((quote, i) => {
      if (slogans?.get(quote.inner) && !SCHEME.test(tails[i]!)) return;
      if (DEEDS.test(quote.inner)) push(quote.open + 1, quote.close - 1);
      else if (YEAR.test(quote.inner)) push(quote.open + 1, quote.close - 1, '活动');
      else if (tails[i] !== '') push(quote.open, quote.close + tails[i]!.length);
      else if (
        /(?:行动|工程|改革|计划|战略|试点|机制|制度|联创)$/u.test(quote.inner) &&
        !/^等次|^奖|^称号/u.test(sentence.slice(quote.close)) &&
        quote.inner.length >= 4
      )
        push(quote.open + 1, quote.close - 1);
      else if (SERVICE.test(quote.inner) || ARTICLES.test(quote.inner)) push(quote.open + 1, quote.close - 1);
      else if (shared && quote.inner.length >= 3) push(quote.open + 1, quote.close - 1, shared);
      else if (
        led &&
        !/[省市州区]委$/u.test(before) &&
        (CARRIES.test(before) || !verb) &&
        standsAlone(quote.inner, sentence.slice(quote.close))
      )
        push(quote.open + 1, quote.close - 1);
    });
  }
  return found;
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
