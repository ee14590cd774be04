/** The words of building around a list, and what they say of its members. */
import type { ProjectStatus, TimeFrame } from '../../schema/values.ts';
import type { Grammar, Verb } from './grammar.ts';
import { FIRST, MEASURED } from './lead.ts';

/** How far behind a list its words are looked for, within the clause. */
const REACH = 24;

const BETWEEN =
  /^(?:20\d\d年|今年|明年|年内|年底前?|\d{1,2}月(?:份|底|末)?前?|上半年|下半年|[一二三四]季度|积极|大力|全力|着力|重点|扎实|稳步|有序|科学|深入|进一步|抓紧|尽快|尽早|及早|早日|统筹|协调|全面|全部|全线|认真|精心|适时|高标准|高质量|高水平|高起点|同步|率先|努力|切实|成功|正式|陆续|相继|先后|集中|优先|强力|合力|联合|基本|如期|按期|提前|持续|继续|力争|确保|预计|并|要|将|已|还|均|了|好|一批|一系列|的|工程|项目|总投资[\d.]+亿元的|[\d.]+[个条座项])/u;

function words(text: string, side: 'before' | 'after', grammar: Grammar): Verb[] {
  const found: Verb[] = [];
  for (let at = 0; at < text.length; ) {
    const verb = grammar.verbAt(text, at);
    if (verb && verb.weight > 0 && (verb.side === 'both' || verb.side === side)) found.push(verb);
    at += verb ? verb.word.length : 1;
  }
  return found;
}

const fillerAt = (text: string): string | undefined =>
  (text.match(BETWEEN) ?? text.match(FIRST) ?? text.match(MEASURED))?.[0];

/** The unbroken run of verbs and fillers that ends where the list begins. */
function chainBefore(text: string, grammar: Grammar): string {
  const from = Math.max(0, text.length - REACH);
  for (let start = from; start < text.length; start++) {
    let at = start;
    while (at < text.length) {
      const step = grammar.verbAt(text, at)?.word ?? fillerAt(text.slice(at));
      if (!step) break;
      at += step.length;
    }
    if (at >= text.length) return text.slice(start);
  }
  return '';
}

const inPlan = (frame: TimeFrame, text: string): boolean =>
  frame === 'plan' || frame === 'five_year_plan' || (frame === 'other' && /今年|力争|确保|要|将/u.test(text));

export interface Signs {
  readonly status: ProjectStatus | null;
  /** A second thing said of the list in a clause behind it: 推进…建设，争取年内投产. */
  readonly later: ProjectStatus | null;
  /** Of the word that decided; 0 where nothing was said. */
  readonly weight: number;
  readonly word: string;
  /** Something else is said of the list: what it is used for, that it is listed, what rules it. */
  readonly refused: boolean;
  /** Weight of what is said behind the list alone. */
  readonly behind: number;
}

const REFUSED: Signs = { status: null, later: null, weight: 0, word: '', behind: 0, refused: true };

/**
 * What the words around a list say.
 * @param before text of the clause up to the first member
 * @param after text of the clause behind the list and its tail
 * @param next the clauses behind it, up to the sentence's end or the next list
 */
export function signsAround(
  before: string,
  after: string,
  next: string,
  frame: TimeFrame,
  sentence: string,
  grammar: Grammar,
): Signs {
  const plan = inPlan(frame, sentence);
  const heaviest = (verbs: readonly Verb[]): Verb | null =>
    verbs.reduce<Verb | null>((best, verb) => (best === null || verb.weight > best.weight ? verb : best), null);
  const chain = chainBefore(before, grammar);
  const front = heaviest(words(chain, 'before', grammar));
  // 完成投资12亿元 tells of money, 完成 alone of the end.
  const spent = /^(?:已|均|共|累计|分别)?完成[^，。；]{0,12}(?:投资|工程量|产值|任务)[^，。；]{0,4}\d/u.test(after);
  const back = heaviest(words(after.slice(0, REACH), 'after', grammar));
  // 融入…建设, 依托…: the verb at the list says nothing of building, and 建设 behind belongs to it.
  const used = [4, 3, 2].map((n) => grammar.verbAt(before, before.length - n)).find((v, i) => v?.word.length === 4 - i);
  if (used?.weight === 0 && (back?.weight ?? 0) <= 3) return REFUSED;
  // 支持…建设: the light verb in front tells more than 建设 behind.
  const lightFront = front?.weight === 2 && back !== null && back.weight <= 3;
  const best = back && !lightFront && (!front || back.weight >= front.weight) ? back : front;
  const read = (verb: Verb | null): ProjectStatus | null => (verb ? (plan ? verb.plan : verb.review) : null);
  let later: ProjectStatus | null = null;
  const follow = next.match(/^，((?:争取|力争|确保|预计|计划|将|并|均|已|全部|相继)[^，。；]{0,16})/u);
  if (follow && chainBefore(follow[1]!, grammar).length === follow[1]!.length) {
    const said = heaviest(words(follow[1]!, 'after', grammar));
    if (said && said.weight >= 6) {
      later = read(said);
      if (later === 'completed' && /^(?:争取|力争|确保|预计|计划|将)/u.test(follow[1]!)) later = 'to_complete';
    }
  }
  // 加强, 支持, 完善 say something of building only where 建设 follows: 支持…建设.
  // 将…打造成为…: what the place shall become.
  const become = /^[^，。；]{0,8}(?:打造成|建设成|建成全|打造为)/u.test(after);
  const weak =
    best !== null &&
    best.weight === 2 &&
    !/^(?:的|等)?(?:保护|规划)?(?:建设|开发|改造|扩建|施工|进度|项目)/u.test(after);
  // 列入…名录, …机制, 与…合作: something else is said of the place.
  const other =
    /^[^，。；]{0,12}(?:开放时间|服务时间|名单|名录|机制|体制|水平|能级|品质|影响力|观摩|现场会|合作|改革|经验|竞争力|达标率|(?:创建|争创|申报|申建|评为|获评|入选)[^，。；]{0,8}(?:级|示范|城市|国家))/u.test(
      after,
    );
  // 获批国家示范基地, 启动“申硕”工作: a title or a task of the body itself.
  const title =
    /^(?:成功|正式|顺利|先后)?(?:获批|入选|列为|被(?:评|认|授|确|命|列)|成为|获评|荣获|跻身|晋级|晋升)[^，。；]{0,20}(?:示范|试点|基地|街区|景区|称号|名单|名录|城市|单位|十佳|百强|三级|三甲|二甲|[Aa5４4]级|中心)(?!.{0,6}建设)/u.test(
      after,
    ) ||
    /^(?:全面|正式|积极)?(?:启动|开展|推进|实施)(?![^，。；]{0,8}(?:前期|征地|拆迁|招标|选址|勘察|规划|建设|设计|搬迁|施工|项目|改造))[^，。；]{0,10}(?:工作|试点|改革|活动|行动|申报|创建|培训|招生)/u.test(
      after,
    );
  // 推动…按期关闭: something else than building is pushed on.
  const pushed = best !== null && best === front && !back && /^(?:推动|促进|助推|支持)$/u.test(best.word);
  const unsaid = pushed && /^\p{Script=Han}{2}/u.test(after) && !/^(?:[和与及]|发展$)/u.test(after);
  // 编制…规划: a plan is written, nothing is built.
  const written = /编制|修编|制定/u.test(chain) || (/深化|完善|优化/u.test(chain) && /^规划/u.test(after));
  if (title || weak || written || become || other || unsaid) return REFUSED;
  let status = spent ? 'under_construction' : read(best);
  if (status === 'completed' && /即将|预计|有望|^[^，]{0,4}将/u.test(after.slice(0, 8))) status = 'to_complete';
  return {
    status,
    later: later === status ? null : later,
    weight: best?.weight ?? 0,
    word: best?.word ?? '',
    behind: back?.weight ?? 0,
    refused: false,
  };
}
