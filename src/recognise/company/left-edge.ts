/** Where a company's name may begin: what stands before it in a clause is verbs, connectives and places. */

/** Words of reports that stand before a name and are no part of it. */
const VERBS =
  '严厉打击|消解|停工|停建|加工|打击|压降|逃废|撬动|借鉴|健全|研究|推广|开展|回信|督导|约谈|取缔|加快推进|加快建设|积极承接|全力支持|推进|推动|加快|支持|建设|打造|提升|完善|发挥|依托|围绕|启动|实施|发展|规划|促进|开发|培育|壮大|做大|做强|做优|抓好|抓实|深化|优化|加强|强化|整合|统筹|协调|落户|入驻|进驻|融入|参与|对接|引领|带动|成立|组建|重组|设立|建成|完成|确保|实现|加大|扩大|拓展|成功|获批|纳入|重点|全力|大力|积极|着力|继续|全面|努力|一步|引进|引入|签约|签订|签署|携手|联合|牵手|联手|承接|吸引|招引|争取|开工|续建|新建|扩建|谋划|投产|竣工|达产|开业|运营|并购|收购|参股|控股|助力|服务|保障|鼓励|引导|扶持|帮助|协助|指导|督促|筹备|筹建|改制|上市|挂牌|登陆|促成|促使|用好|办好|建好|管好|加速|提速|聚力|持续|深入|充分|主动|同时|通过|利用|借助|抢抓|切实|特别是|包括|以及|其中|例如|比如|先后|同步|新增|培养|巩固|盘活|激活|释放|力促|力争|力推|狠抓|突出|聚焦|瞄准|紧盯|坚持|位于|来自|成为|作为|选定|评为|列入|获得|荣获|年内|今年|去年|明年|目前|已经|已|拟|总投资|配合|做实|制造商|供应商|开发商|运营商|突破|攻克|研发|组织|举办|链接|搞好|改善|解决|化解|处置|规范|完成|增强|激发|通过|争当|国有|民营|本土|本地|知名|著名|龙头|头部|大型|重大|等|家|户|个|的|了|把|将|让|使|被|给|如|推|抓|建';

const MULTI = new RegExp(`^.*(?:${VERBS})`, 'su');
/** Single words that also stand inside names (天和, 中威斯, 对外): they end what is before only when that is two characters or more. */
const SINGLE = /^.{2,}(?:与|和|及|在|为|于|对|向|由|以|从|是|并|同|至|到|有|需|要|请|助|促)(?=.{2,}$)/su;

const TWO: ReadonlySet<string> = new Set(VERBS.split('|').filter((verb) => verb.length === 2));

/** Whether two characters are a verb or describing word of reports: 实施, 推动. */
export const isVerb = (pair: string): boolean => TWO.has(pair);

/**
 * The possible name at the end of a piece of text that holds no mark.
 * @param before text of the clause up to the anchor: 「大力支持宏兴」 gives 「宏兴」
 */
export function nameAtEnd(before: string): string {
  const piece = before.replace(/^.*[^\p{Script=Han}A-Za-z·]/su, '');
  return piece
    .replace(MULTI, '')
    .replace(SINGLE, '')
    .replace(/^(?:与|和|及|向|对|将|被|由|于|让|把|使|请|需|以|在|从|为)(?=.{2,}$)/u, '')
    .replace(/^[与和及以用并由为在对向将把从于项]$/u, '');
}

/** Whether a name may begin at `at`: after a mark, a verb or connective, or where a mention ends. */
export function mayBegin(text: string, at: number, placeEnds: ReadonlySet<number>): boolean {
  if (at === 0 || placeEnds.has(at)) return true;
  if (/[^\p{Script=Han}A-Za-z\d]/u.test(text[at - 1]!)) return true;
  // 3000|吨: a measure is no name.
  if (/[\d.]/u.test(text[at - 1]!)) return false;
  // Not between the two characters of one verb: 推|动.
  if (TWO.has(text.slice(at - 1, at + 1))) return false;
  return nameAtEnd(text.slice(Math.max(0, at - 12), at)) === '' || /(?<=.{2})[与和及]$/u.test(text.slice(0, at));
}

/** Last characters of the words that stand before a company: 引进|华为, 支持|京东. */
export const BEFORE_A_NAME = /[进与和及对由持同是将让向在给设入动快托展化成]$/u;
