/**
 * The verbs that stand before a policy's name, the adverbs around them and the predicates that follow a name.
 * Read off the reports: what precedes and follows the names of data/lexicons/policies.tsv.
 */

/** Taking a policy to work. */
const CARRY =
  '实施|开展|推进|推动|深化|落实|启动|完善|建立|健全|推行|实行|执行|坚持|抓好|抓实|做好|做实|打好|打赢|打响|巩固|用好|优化|探索|完成|推广|强化|加强|参与|融入|对接|承接|严格执行|贯彻|贯彻落实|推开|践行|构建|创新|加快|深入|扩大|实现|组织|部署|支持|提升|拓展|遵守|抓住|抓牢|开启|争取|统筹|扛牢|用足|启用|施行|改进|扎实';
/** Making a document. */
const ISSUE =
  '制定|出台|印发|颁布|下发|发布|编制|修编|修订|研究制定|推出|起草|审议通过|制订|拟定|拟订|谋划|编定|公布|形成|制发|草拟|修改|报批|论证|公示';
const ADVERB =
  '深入|全面|扎实|持续|大力|积极|认真|严格|加快|有序|稳步|稳妥|坚决|着力|继续|切实|不断|进一步|广泛|统筹|协同|一体|纵深|率先|及时|高质量|高标准|高水平|高效|有效|精准|精心|科学|迭代|创新|主动|共同|充分|持之以恒|驰而不息|锲而不舍|坚定不移|全力|奋力|聚力|聚焦|强力|逐步|分类|分批|集中|抓紧|尽快|从严|依法|常态化|滚动|试点|首批|牵头|协调|合力|狠抓|深度|组织|先后|相继|陆续|联合|在全省率先|在全国率先|完整准确|系统|推深做实|毫不动摇|毫不放松|顺利|如期|超额|圆满|基本|胜利|提前|已|将|要|并|也|还|都|均|地|了|好|对|被|为|于|以|把|将|我市|全市|我们|市政府|抢抓|围绕';

export const CARRY_VERB = new RegExp(`(?:${CARRY}|${ISSUE})`, 'gu');
export const ISSUE_VERB = new RegExp(
  `(?:${ISSUE}|贯彻落实|落实|执行|实施|遵守|贯彻|施行|推进|认真|完善|做好|用好|深化)`,
  'gu',
);

/** Verbs and adverbs at the head of an object, to be taken off. */
export const LEADING = new RegExp(`^(?:${ADVERB}|${CARRY}|${ISSUE})+`, 'u');
/** The same without verbs that may begin a document's name (关于深化…, 促进…). */
export const LEADING_ISSUE = new RegExp(
  `^(?:${ADVERB}|${ISSUE}|贯彻落实|落实|执行|实施|遵守|贯彻|施行|推进|完善|做好|用好|完成|启动|开展|国家|省级|新的|新修订的|全国|国务院|中央|省委省政府|省委|省政府|省|市委|市政府|自治区|我省|全省)+`,
  'u',
);

/** What may follow a name that is the subject: 「…改革有序推进」. */
export const PREDICATE =
  /^(?:工作|任务|试点工作|试点)?(?:正?在|已|将|也)?(?:全面|深入|有序|稳步|扎实|顺利|加快|持续|不断|基本|圆满|取得|推进|完成|启动|实施|成效|走在|落地|获|入选|有效|积极|纵深|进展|稳妥|如期|率先|初见|初步|超额|实现|蓬勃|迈出|见效|步伐|有力|走深|提速|落实|正式|经验|成果|成为|惠及|加速|全部|全覆盖|逐步|深化|向|大力|统筹|胜利|高效|强力|破题|开展|编制|通过|颁布|出台|印发|发布|修编|施行|得到|位居|居)/u;

/** A count in front of a name: 「8233户…工程」「120个…」. */
export const COUNT =
  /^\d[\d.]*(?:余|多)?[万亿]?(?:余|多)?(?:户|个|人|名|家|套|所|处|条|项|公里|亩|座|件|平方米)(?:行政村|自然村|村)?/u;
