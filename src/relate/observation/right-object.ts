/** What stands behind a number: 40件〔民生实事〕全部办成, 新增3个〔国际友好城市〕, 3.2万户〔群众〕喝上放心水. */
import { leadingVerb } from './action-verbs.ts';

export interface RightObject {
  /** The noun that is counted. */
  readonly noun: string;
  /** What is said of it, without adverbs; empty where nothing is. */
  readonly predicate: string;
}

/** Begins a predicate behind a noun. */
const PREDICATE =
  /(?:(?<!不)全部|基本(?=建|完|实|竣|达)|全面(?=完|建|竣|推|投|启|开|实|展|铺|落|复)|尽快|早日|正式(?=[\p{Script=Han}])|引入|(?:提升|升级|维修|更新|提标)改造|及时(?=复|消|办|化|落|完|得)|提前(?=[\p{Script=Han}])|复产|均|已(?=[\p{Script=Han}])|正在|有序|扎实|稳步|顺利|加快(?=推|建|实|落|投|开|审|进|签|转|达|释)|开工建设|启动建设|动工建设|积极|成功|如期|按期|按时|陆续|相继|先后|率先|(?<!价值)实现|完成(?!率|度|情况)|竣工|开工|投产|投用|投入(?=使|运|生|市)|(?<!创)建成(?!区)|创建(?:成为|为|成)|创成|通车|全(?:面)?覆盖|获得?(?=[\p{Script=Han}“\d])|荣获|获评|入选|入围|列入|纳入|进入|跻身|晋[升级]|通过(?=[\p{Script=Han}“])|达到|达标|得到|取得|启动|开展|享受|办结|办成|落户|入驻|挂牌|上市|脱贫|摘帽|退出|喝上|用上|住上|搬入|搬进|迁入|(?<!人)参加|参与|参保|受益|(?<!直)接受|修建|进行(?=了|[\p{Script=Han}]{2})|建立|设立|设置|配备|配置|安装|提供|实施(?!方案)|推进(?!会|组|办|委|机制)|集中(?=开|复|竣)|全程|并网|运行(?=$|良好|平稳)|运营|开通|签约|投入使用|交付|拆除|整治|被(?=评|列|认|命|纳|授)|评为|认定为|成为|驰援|复工|返岗|解决|喜迁|圆梦|回迁|安置|发放|减免|减税|免除|开放|上线|落地|封顶|完工|贯通|通过验收|从事|涉及|组成|覆盖|加入|转为|升级为|升为|产值(?=突破|超|过|达)|销售(?=突破|超|过|达)|营业?收入?(?=突破|超|过|达)|向(?=社会)|在(?=全|省|国)|用于|支持|带动|推动|成立(?=$)|拔地而起|开发|新建|改造|绿化|组织|处于|签发|签订|签署|步伐|进展|进度|领取|领到|享有|惠及|恢复(?=正常|生产)|通(?=公交|客车|硬化|水|电|油|气|网))/u;

const ADVERB =
  /^(?:(?:全部|基本|全面|均|都|已经|已|正在|有序|扎实|稳步|顺利|加快|尽快|早日|及时|提前(?:[一二两三半]年)?|积极|成功|如期|按期|按时|陆续|相继|先后|率先|实现|完成了?|得到|获得(?=批|认定|立项|授权|表彰|命名|治理|救助|帮扶|资助)|有效|明显|进展|推进|推动|正式|进行了?|给予|予以|按时保质|保质|现场|在全省全国|在全省|在全国|进一步|了|被|较好|圆满)(?=[\p{Script=Han}“]))+/u;
/** Predicates that tell progress alone and add nothing to a name. */
const PROGRESS =
  /^(?:推进|实施|进行|进展|有序|顺利|启动|建设|加快|扎实|正在|落实|完成|实现|开展|较快|良好|迅速|得到|有效|提速|稳步)$/u;

/** Success without saying what was done; what the next number measures: 取得阶段性成效, 完成年度投资, 营收达. */
const EMPTY =
  /^(?:取得|完成|实现|达到|见到|见)?了?(?:阶段性|积极|明显|显著|重大|实质性|初步|良好|新|全年|年度|预期|既定|当年|序时|百年|计划|的)*(?:成效|进展|任务|目标任务|目标|突破|成果|效果|实效|安居梦|进度|(?:累计|总)?(?:投资|产值|营收|销售收入))$|^(?:产值|销售|营业?收入?)(?:突破|超|过|达)/u;
/** Where it was done: 企业在交易所〔挂牌〕, 场馆向市民〔开放〕. */
const WHERE =
  /(?<=[\p{Script=Han}]{2})(?:(?<![存现潜实自内外正所好旨])在(?![建校岗册园线外编职产用保])[^，、“]{2,18}|向(?:市民|社会|公众|游客|群众|居民)(?:免费)?)$/u;

/** How the work goes on says nothing of what is counted: 8个新建、续建项目加快推进, 园区在管理、服务等方面做优. */
const GOING_ON =
  /(?<=[\p{Script=Han}]{4})(?<!改造|整治|治理|修复|更新|提升|保护|开发)(?:建设)?(?:(?:加快|积极|扎实|有序|稳步|顺利|全面|快速|强力|深入)推进|(?:成效|进展|效果)(?:显著|明显|顺利|良好)|(?<![存现潜实自内外正])在[^，“”]{2,30}方面[^，“”]{2,12})$/u;

/** Not the beginning of a counted noun. */
const NO_NOUN =
  /^(?:(?:目标|任务)+(?:$|[，、])|[、，；。：！？）)”》\-—~～/]|人民币|（|\(|和(?!谐|美)|与|及(?!时)|以及|或|并|且|而|时|大关|台阶|关口|门槛|元?大关|[以之][上内下]|内(?=[，。])|左右)/u;

const NOUN_TAIL =
  /^(?!(?:加快|开工|启动|动工|全面|推进|尽快|早日)建设)[\p{Script=Han}]{2}(?:类|型|性|化)?(?:工程|项目|任务|工作|行动|建设|试点|示范|示范区|中心|基地|设施|企业|机构|规划|计划|方案|标准|活动|服务|体系|站点|场所|平台|设备|区域|地区|小区|人员|学校|医院|改造|演出)+$/u;

/** The counted noun and its predicate at the head of `text`, the text behind a number up to the next number or the clause's end. */
export function readRight(text: string): RightObject {
  const none = { noun: '', predicate: '' };
  const body = text.replace(/^的(?=[\p{Script=Han}“])/u, '').replace(GOING_ON, '');
  if (body === '' || NO_NOUN.test(body) || !/^[\p{Script=Han}“《（A-Z\d]/u.test(body)) return none;
  const at = predicateStart(body);
  if (at < 0) return { noun: body, predicate: '' };
  // 整治工程, 改造项目, 培训基地: the verb is part of the noun.
  if (at > 0 && NOUN_TAIL.test(body.slice(at))) return { noun: body, predicate: '' };
  const noun = body
    .slice(0, at)
    .replace(/(?:免费|集中|统一|全程|同步|首次|顺利|超额|直接|分别|持续|圆满|一次性|给予|予以|(?<=水质)稳定)$/u, '')
    .replace(/(?<=[\p{Script=Han}]{2})为(?:抓手|载体|契机|主线|重点|核心|龙头|支撑|依托|引领|突破口)$/u, '')
    .replace(WHERE, '')
    .replace(/^在(?![建校岗册园线外编职产读营库孵])[^“”]+$/u, '')
    .replace(/(?<=[\p{Script=Han}]{3})规上$/u, '')
    .replace(/(?:的|也|即将|进行|正式|将|要|在|为|有|已|和|与|等)$/u, '');
  const predicate = body
    .slice(at)
    .replace(/^(.{3,}?)、.*$/u, '$1')
    .replace(ADVERB, '')
    .replace(/(?:的|了|工作|目标|目标任务)$/u, '');
  // 16条道路加快建设: what is being built.
  if (/^加快建设$/u.test(body.slice(at))) return { noun, predicate: '加快建设' };
  // A predicate that runs on into the next member of a list says too much.
  if (predicate.length > 26) return { noun, predicate: '' };
  if (/^(?:用于|支持|带动|推动|没有|未|进展|步伐|进度)/u.test(predicate)) return { noun, predicate: '' };
  return {
    noun,
    predicate: PROGRESS.test(predicate) || EMPTY.test(predicate) || predicate.length < 2 ? '' : predicate,
  };
}

const ADVERBIAL =
  /^(?:全部|基本|全面|均|已|正在|有序|扎实|稳步|顺利|加快|积极|成功|如期|按期|按时|陆续|相继|先后|率先|实现|完成|进展|步伐|进度)/u;

/** Predicates that no counted noun begins with. */
const AT_HEAD =
  /^(?:达到|达标|纳入|列入|进入|获得|获评|荣获|入选|喝上|用上|住上|脱贫(?!人口|户|村|县|劳|群|攻)|用于|受益|参加|参与|接受|享受|成为|通过|实现|完成|投入|得到|取得|落户|入驻)/u;

function predicateStart(body: string): number {
  const verb = leadingVerb(body);
  if (verb !== '' && !/^(?:建设类|保障性|投资)/u.test(body)) {
    const behind = body.slice(verb.length);
    // 人员培训项目 begins with a noun; 参加培训 begins with a verb. A verb at the head is a predicate unless a short noun ends it.
    if (
      behind === '' ||
      !/^(?:类|型|性|用|区|点|站|员|者|项目|工程|企业|机构|人员|基地|中心|小区|任务|资金)/u.test(behind)
    )
      return 0;
  }
  if (AT_HEAD.test(body)) return 0;
  // “高效办成一件事”事项: a verb within quotation marks tells nothing.
  const open = body.replace(/“(?!全)[^”]*”/gu, (quoted) => `“${'〇'.repeat(quoted.length - 2)}”`);
  for (let from = 1; from < body.length; ) {
    const hit = PREDICATE.exec(open.slice(from));
    if (!hit) return -1;
    const at = from + hit.index;
    // 投资完成率, 治理覆盖面: a noun.
    if (/^(?:率|度|面|量)/u.test(body.slice(at + hit[0].length))) {
      from = at + hit[0].length;
      continue;
    }
    // 人居环境整治进展有序, 改造率: the word belongs to the noun, the predicate comes later.
    if (
      hit[0].length < 2 ||
      !/^(?:进展|工作|步伐|有序|顺利|推进|加快|全面|扎实|稳步|全部|基本|如期|已|均|率|面积|建设|任务|标准|前期|项目|工程|行动|试点|基地|中心|设施|机构|小区)/u.test(
        body.slice(at + hit[0].length),
      ) ||
      ADVERBIAL.test(hit[0])
    )
      return at;
    from = at + hit[0].length;
  }
  return -1;
}
