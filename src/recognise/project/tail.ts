/** What stands behind the last name of a list: 等12项工程, 等特色小镇, 等一批重大项目. */
import type { Grammar, Kind } from './grammar.ts';

export interface Tail {
  /** Whether 等 closes the list. */
  readonly list: boolean;
  /** 项目 or 工程 stands behind the names. */
  readonly project: boolean;
  /** A number of things stands behind the names without 等: 服务中心67个. */
  readonly counted: boolean;
  /** What the tail calls the members: 特色小镇, 高级中学, 风光发电; '' where it only says 项目. */
  readonly called: string;
  readonly kind: Kind | null;
  /** What happens to the members follows 等 at once: 等建成投产. */
  readonly direct: boolean;
  /** 建设 follows 等: 等建设, 等规划建设. */
  readonly built: boolean;
  /** Something else than building follows 等: 等开展试点, 等提升品质. */
  readonly else: boolean;
  /** Offset from the end of the last name to the end of the tail. */
  readonly length: number;
}

const COUNT = /^(?:[一二三四五六七八九十百两]+|[\d.]+)[余多]?(?:大|个|项|条|座|处|家|所|件|宗|类|万吨|亿元|批)/u;
const SIZE = /^(?:[过超]?[\d.]+|百|千|五十|十)[万亿]*元?(?:级|以上)?(?:的)?/u;
const QUALITY =
  /^(?:知名|乡镇(?=污水|垃圾|供水|卫生|敬老|中心)|一大批|一批|一系列|系列|多个|重点|重大|重要|大型|特大|骨干|标志性|示范|品牌|高品质|优质|龙头|省级|市级|国家级|(?:国家、?)?[省市](?=重|级)|关键|大|新建|续建|在建|新开工|计划|总投资|投资|我市|全市|领域|主要|核心|中小型|在内的|的|“?十[大件]”?)/u;
const PROJECT =
  /^[^，。；、：“”]{0,14}?(?:项目群?|工程)(?!技术|中心|师|学院|机械|研究|部|局|化|库|管理|经理|质量|审批|资金|用地)/u;

const PLAIN =
  /^(?:[\d一二三四五六七八九十]+[大个项条座件宗])?(?:[A-Z]{2,5})?(?:重点|重大)?(?:建设)?(?:项目群?|工程)(?!技术|中心|师|学院|机械|研究|资金|用地|库|投资|管理|专家|审批|申报|评估|招商|建设用地)/u;
const NUMBER =
  /^(?:建设)?[（]?[\d.]+[余多]?(?:万|千)?(?:个|座|条|家|所|处|项|宗|套|户|人|张|件|台|辆|间|眼|口|名|艘|栋|幢|对)/u;

/** 甲、乙“四大片区”建设: the number in marks closes the list like 等. */
export const MARKED_TAIL =
  /^“[一二两三四五六七八九十\d]+大((?!工程|项目|行动)\p{Script=Han}{2,4})”(?=$|建设|开发|加快|全面|项目|工程)/u;

/** Reads the tail at the start of `rest`, the text of the clause behind the last name. */
export function readTail(rest: string, grammar: Grammar): Tail {
  const none: Tail = {
    list: false,
    project: false,
    counted: false,
    called: '',
    kind: null,
    direct: false,
    built: false,
    else: false,
    length: 0,
  };
  // 选矿改造工程等重点项目: the last name's own 工程 stands before 等.
  const own = rest.match(/^(?:建设)?(?:项目|工程)(?=等)/u)?.[0].length ?? 0;
  if (own > 0) {
    const tail = readTail(rest.slice(own), grammar);
    return { ...tail, length: tail.length + own };
  }
  const marked = rest.match(MARKED_TAIL);
  if (marked) {
    const kind = grammar.calledAtEnd(marked[1]!);
    return { ...none, list: true, called: marked[1]!, kind, length: marked[0].length };
  }
  const plain = rest.match(PLAIN);
  if (!rest.startsWith('等')) {
    const counted =
      NUMBER.test(rest.slice(plain?.[0].length ?? 0)) ||
      (plain !== null && /^(?:建设)?[\d.]+/u.test(rest.slice(plain[0].length)));
    return { ...none, project: plain !== null, counted, length: plain ? plain[0].length : 0 };
  }
  let at = 1;
  for (;;) {
    const step = rest.slice(at).match(COUNT) ?? rest.slice(at).match(QUALITY) ?? rest.slice(at).match(SIZE);
    if (!step || step[0] === '') break;
    at += step[0].length;
  }
  const left = rest.slice(at);
  const project = left.match(PROJECT);
  if (project && !/主体工程$|加快|推进|建成|开工|启动|完成|竣工/u.test(project[0])) {
    const called = project[0].replace(/(?:建设)?(?:项目群?|工程)$/u, '');
    return {
      list: true,
      project: true,
      counted: false,
      called,
      kind: called ? grammar.calledAtEnd(called) : null,
      direct: false,
      built: false,
      else: false,
      length: at + project[0].length,
    };
  }
  // 等特色小镇建设, 等湿地公园: the longest run that ends in a kind before a boundary.
  for (let end = Math.min(left.length, 12); end > 0; end--) {
    const called = left.slice(0, end);
    if (/[，、的]|投产|并网|建成|竣工|完工|开工|启动|进行|推进|加快/u.test(called)) continue;
    const kind = grammar.calledAtEnd(called);
    if (kind && isBoundary(left.slice(end)))
      return {
        list: true,
        project: false,
        counted: false,
        called,
        kind,
        direct: false,
        built: false,
        else: false,
        length: at + end,
      };
  }
  const direct = left !== '' && isBoundary(left) && !/^(?:工作|发展|前期|建设|项目|工程|对外|面向|规划)/u.test(left);
  return {
    ...none,
    list: true,
    direct,
    built: /^的?(?:规划|前期|开工)?建设|^前期/u.test(left),
    else: /^(?:提升|开展|发挥|申|创|争|利用|为|的|在|与|向|联合|参与|承担|入选|获)/u.test(left),
    length: at,
  };
}

const BOUNDARY =
  /^(?:$|等|、|[\d.]+(?:公里|千米|米|平方米|亩)|[\d一二三四五六七八九十]+[大个项条座件宗](?:[A-Z]{2,5})?(?:重点|重大)?(?:项目|工程)|力度|工作(?:$|[全有稳扎顺加取进])|基础设施建设|(?:保护|维护)建设|和|与|及|的?(?:规划|前期|选址|设计|征地|拆迁|主体(?!登记|发展|地位|责任|作用|培育)|后续|配套工程)|[的]建设|的?(?:建设|开发|施工|筹建|筹备)(?=$|[、和与及]|项目|工程|进度|进程|步伐|任务|工作|运营|并|顺利|加快|加速|提速|全面|全部|稳步|有序|扎实|快速|取得|启动|完成|竣工|进展|基本|已|正|持续|深入|前期|力度|规划|改造|发展|如期|年内|主体|推进|积极|有力|接近|进入|成效|初|用地)|分[段期]|发展(?:$|建设)|(?:重点|重大|建设)?(?:项目|工程)(?!技术|中心|师|学院|机械|研究|部|局|化|库|大学|职业)|已(?:经|于|建|完|开|启|全|竣|投|进|通|正|基|累|具|获|成)|正(?:在|式|加|有|抓|按)|将(?:于|在|建|全)|即将|年内|年底|今年|\d{1,2}月|[一二三四]季度|上半年|下半年|实质性|全面(?!小康)|全部|全线|均|分别|顺利|相继|陆续|先后|基本|如期|按期|提前|成功|有序|稳步|扎实|加快|加速|快速(?!路|通道|道|化|公交)|积极|进展|进度|进程|步伐|进入|取得|实现|达到|完成|获得|获批|获国|列入|纳入|入选|投入|主线|试运|具备|挂牌|揭牌|成立|核准|招生(?!计划|规模|人数|考试)|开学|整修|上线|盘活|转入|开游|开诊|试营业|营业|焕新|亮相|被(?:评|列|认|授|确|命|纳)|荣获|取得核准|新签约|争取|力争|确保(?!护)|进行(?:\p{Script=Han}{0,2}(?:改造|整治|修缮|维修|提升|扩建))|近期|有望|按(?:进度|期|计划)|“断头路”|“瓶颈路”|20\d\d年|高(?:水平|标准|质量|效)(?:建成|完成|推进|建设|实施|通过)|即将|“(?:五一|十一|七一|国庆)”(?:节)?前|(?:国庆|春节|元旦|五一|中秋|清明|端午|十一|七一)节?前|试(?:验)?通车|一年(?:建成|完工)|试运转|联合试运转|拔地而起|建成|竣工|开工|通车|动工|奠基|封顶|完工|投产|投用|投运|启动(?!区)|启用|开通|开馆|开园|开放(?!大学|平台|中心|公园|区)|开业|开街|开建|落户|落地|签约|运营(?!中心)|运行(?!中心)|并网|贯通|合龙|落成|交付|首航|通航|复工|停工|推进|实施|初具|初步|持续|深入|大力|抓紧|尽快|早日|尽早|率先|累计|接近|形成|验收|通过|交工|移交|前期|正常|如火|紧张|火热|蓄水|下闸|通水|点火|试生产|对外|面向|并(?:投|正|于|顺|全|加))/u;

/** Whether a name may end before `rest`. */
export function isBoundary(rest: string): boolean {
  return BOUNDARY.test(rest);
}
