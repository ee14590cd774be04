/** The noun behind a quotation that makes both a policy's name: “护渔”专项行动, “一船一档”管理模式. */
import type { Lead } from './quote-lead.ts';
import { PREDICATE } from './verbs.ts';

/** A quotation, with its marks' offsets in the sentence. */
export interface Quote {
  readonly inner: string;
  readonly open: number;
  readonly close: number;
}

/** Nouns behind the closing quote that make the whole a policy's name. */
const TAIL =
  /^(?:[\p{Script=Han}]{0,6}?)(?:专项行动|行动计划|攻坚行动|行动|工程|改革试点|改革|工作机制|工作制度|机制|制度|主题教育|专题教育|学习教育|专题活动|实践活动|主题活动|创建活动|活动|专项整治|综合整治|专项治理|整治|治理|计划|战略|试点|工作法|责任制|普法|专项斗争|攻坚战|会战|大会战|模式|审批|监管|政策体系|政策|建设标准|建设|创建|联动|督查|要求|三年行动|五年行动|会客厅|直通车)/u;
const STRONG_TAIL =
  /(?:行动|工程|改革|改革试点|机制|制度|教育|整治|治理|计划|战略|工作法|责任制|普法|斗争|攻坚战|会战|试点|(?:专题|实践|主题|创建|年”)活动)$/u;
/** Tails that need a verb in front or a predicate behind: many a quotation is served, planned and financed. */
const WIDE =
  /^(?:[\p{Script=Han}]{0,10}?)(?:新模式|模式|新机制|机制|经验做法|标准|发展思路|工作思路|实施路径|金融产品|专项贷款|贷款|保险|产品|援藏|援疆|驱动|行政执法|工作|认证|政策体系|接续措施|便民措施|措施|服务热线|集中服务|集成服务|总抓手|收官战|筛查|检查|管理(?=实现|全面|[，。；]))/u;
/** What numbered frames are made of: “3+8+N”产业体系. */
const FRAME = /^(?:[\p{Script=Han}]{0,6}?)(?:产业体系|产业布局|产业格局|主导产业|发展格局|工业布局|政策体系|产业)/u;
export const NUMBERED_FRAME =
  /^[\dNnXx一二三四五六七八九十]+[\p{Script=Han}]{0,2}(?:\+[\dNnXx]+[\p{Script=Han}]{0,2})+$/u;
/** A quotation that says nothing by itself: 八大战役, 三个三, 六五. */
export const OPAQUE =
  /^(?:[一二三四五六七八九十两双\d]+[大个项][\p{Script=Han}一二三四五六七八九十]{0,4}|[一二三四五六七八九十两双\d]+条|[\d一二三四五六七八九十两双][\p{Script=Han}\d]{1,3}|[双三两][\p{Script=Han}\d]{1,2}|双\d\+\d|[\dNn]+(?:\+[\dNn]+)+|名片|白名单|一张表|一件事)$/u;

/** 「“甲”“乙”等机制」: the noun that the list shares. */
const SHARED = /^等(?:\d+项|一批|系列)?(?:[\p{Script=Han}]{0,4})(机制|改革|制度|行动|专项行动|工程|活动|计划|模式)/u;
const NOT_IN_TAIL =
  /^向|示范城市|示范市|示范县|保护区|海湾|农村路|渠|街景|楼院|[的和与及在是为等]|医院|学校|院校|园区|平台|企业|产业|项目|基地|集群|景区|示范区|完善|健全|推进|水利|水系|[一二三]期|管网|供水|连通|建立|落实/u;
const NOT_IN_WIDE = /[的和与及在是为等将把让]|完善|健全|推进|建立|落实|达到|企业产品|名优|农产品|特色产品|系列产品/u;
/** Ways of growing and selling that every village has. */
const NO_MODEL = /农户|合作社|贫困户|村集体|市场|闭环|线上|线下|品牌|^[^，]{2,}、[^，]{2,}、/u;
/** The noun phrase goes on behind the tail: the scheme only tells what kind of thing is meant. */
const GOES_ON =
  /^(?:[\p{Script=Han}]{0,2}(?:格局|体系|平台|生态圈|合作协议|大通道|城市群|合作区)|叠加|城市|产业|应用|物流|村|县|单位|企业|创业创新|通道|思路|路径)/u;
/** A way of working that is there already and only described. */
const DESCRIBED_MODEL = /(?:完善|优化|形成|打造|转变|升级|以|用好)[\p{Script=Han}“”、]{0,10}$/u;
const CARRIES_TRIAL = /(?:开展|启动|实施|推行|推进|推动|加快|扩大|深化|探索|做好|抓好)[^，。；]{0,14}$/u;
const DESCRIBES = /(?:机制|模式|联动|治理|监管|审批|战略|建设|创建|试点|产业|整治)$/u;
/** A thing to be built, whatever it is called. */
const THING =
  /(?:枢纽|[^试]点|校区|圈|岛|站|(?<!城)镇|谷|馆|园|脑|库|网|厅|院|校|所|室|楼|线|路|器|屏|车|机|店|集|坊)$/u;
/** What a plan of towns and works counts: 四大片区建设. */
const COUNTED_THINGS =
  /^[一二三四五六七八九十两\d]+(?:大|个|条|座|所|块)?(?:片区|体系|中心|基地|高地|城市|城|区|高速|平台|集群|超市|医院|园|港|湖|校|圈)/u;
const PHYSICAL = /(?:系统|平台|中心|基地|高速|公路|铁路|园区|公园|大桥|城市|圈|街区|智库|港|湖)$/u;
const TITLE_INSIDE = /(?:城市|模范城|示范区|示范县|示范市|先进县|先进市|长安杯|百强县|百强市|名城|之乡|之都)$/u;

/** The noun behind a quote that makes both a name, '' when there is none, null when the noun tells that there is no name at all. */
export function tailOf(
  sentence: string,
  quote: Quote,
  lead: Pick<Lead, 'verb' | 'summing'>,
  before = '',
): string | null {
  const tail = looseTailOf(sentence, quote, lead);
  if (tail === '') return '';
  const { inner } = quote;
  const rest = sentence.slice(quote.close + tail.length);
  if (/[%％]/u.test(inner) || (DESCRIBES.test(tail) && GOES_ON.test(rest))) return null;
  if (/模式$/u.test(tail) && DESCRIBED_MODEL.test(before) && !PREDICATE.test(rest)) return null;
  if (
    /建设$/u.test(tail) &&
    (tail.length > 6 || (THING.test(inner + tail.slice(0, -2)) && !/[百千万]|^[一二三四五六七八九两\d]/u.test(inner)))
  )
    return null;
  if (/试点$/u.test(tail) && !CARRIES_TRIAL.test(before) && !PREDICATE.test(rest)) return null;
  return tail === '产业' && /^(?:支撑|空间|发展模式|规模|链|集群)/u.test(rest) ? null : tail;
}

function looseTailOf(sentence: string, quote: Quote, lead: Pick<Lead, 'verb' | 'summing'>): string {
  const led = lead.verb;
  const after = sentence.slice(quote.close);
  const tail = after.match(TAIL)?.[0] ?? '';
  // 「“十个一”工程纵深推进」: the scheme is the subject.
  const verb = led || PREDICATE.test(after.slice(tail.length));
  // 「“全国文明城市”创建」 speaks of a title.
  if (TITLE_INSIDE.test(quote.inner) && /(?:创建|建设|试点|活动)$/u.test(tail)) return '';
  // 「“迎盛会、创文明”活动成效明显」
  if (tail === '活动' && quote.inner.includes('、')) return tail;
  if (/\d米/u.test(quote.inner)) return '';
  if (tail === '' || NOT_IN_TAIL.test(tail) || (tail.endsWith('模式') && !verb)) return wideTailOf(after, quote, led);
  // 战略性, 工程师, and the activities of a festival.
  if (/^(?:[性师者家员处组]|布局|部署|定位|思想|目标|机遇|支撑|化|站|点|队)/u.test(after.slice(tail.length))) return '';
  if (/(?:节|周|季|赛|展|大会)$/u.test(quote.inner) && /活动$/u.test(tail)) return '';
  if (/(?:试点|模式|政策|监管|审批|治理|整治|工程|建设|创建|联动|督查|要求)$/u.test(tail) && !verb) return '';
  if (/(?:模式|机制)$/u.test(tail) && NO_MODEL.test(quote.inner)) return '';
  if (/要求$/u.test(tail) && tail !== '要求') return '';
  if (
    /建设$/u.test(tail) &&
    ((lead.summing && COUNTED_THINGS.test(quote.inner)) ||
      PHYSICAL.test(quote.inner) ||
      /中心|基地|平台|队伍/u.test(tail + quote.inner))
  )
    return '';
  if (/^1\d+$/u.test(quote.inner) && /联动$/u.test(tail)) return '';
  if (/^十[一二三四]五$/u.test(quote.inner)) return '';
  if (/^(?:\d+|[一二三四五六七八九十]+)条$/u.test(quote.inner) && tail.length < 4) return '';
  if (/^(?:体系|结构|格局)/u.test(after.slice(tail.length)) && /(?:治理|联动|监管)$/u.test(tail)) return '';
  if (/^(?:的|城市|品牌)/u.test(after.slice(tail.length)) && /(?:联动|试点|活动)$/u.test(tail)) return '';
  return STRONG_TAIL.test(tail) || verb ? tail : '';
}

function wideTailOf(after: string, { inner }: Quote, led: boolean): string {
  if (led && NUMBERED_FRAME.test(inner)) {
    const frame = after.match(FRAME)?.[0] ?? '';
    if (frame !== '') return frame;
  }
  const tail = after.match(WIDE)?.[0] ?? '';
  if (tail === '' || NOT_IN_WIDE.test(tail) || NO_MODEL.test(inner)) return '';
  const rest = after.slice(tail.length);
  if (/^(?:化|性|站|点|员|队|体系|部署|会|格局|落实机制|工作体系)/u.test(rest)) return '';
  if (!(led || PREDICATE.test(rest) || /^(?:在全|成为|得到|受到|被)/u.test(rest))) return '';
  if (/工作$/u.test(tail) && !(OPAQUE.test(inner) && (tail === '工作' || tail.length <= 6))) return '';
  if (/产品$/u.test(tail) && !/(?:[贷保通险券易]|票)$/u.test(inner) && tail !== '金融产品') return '';
  return tail;
}

/** The tail that the members of a run without one of their own share, '' when there is none. */
export function sharedTailOf(sentence: string, chain: readonly Quote[], last: string, led: boolean): string {
  const listed = led ? (sentence.slice(chain.at(-1)!.close).match(SHARED)?.[1] ?? '') : '';
  if (listed !== '') return listed;
  return chain.length > 1 && (STRONG_TAIL.test(last) || (led && /(?:产品|贷款|模式)$/u.test(last))) && last.length <= 6
    ? last
    : '';
}

/** The part of a tail that belongs to the name: products and trains of thought are called by the quotation alone. */
export function namedTail(inner: string, tail: string): string {
  return (/思路$/u.test(tail) && !/^\d+$/u.test(inner)) ||
    (tail === '工作' && /创$/u.test(inner)) ||
    (/(?:产品|贷款|保险)$/u.test(tail) && /[贷保通险券易]$/u.test(inner))
    ? ''
    : tail;
}
