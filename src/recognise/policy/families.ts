/** The families of policy names: each is told by the word that it ends in, and each refuses names that are only kinds. */
import type { Rule } from '../../text/rule.ts';
import type { PolicyCategory } from './categories.ts';

export interface PolicyFamily extends Rule {
  readonly category: PolicyCategory;
  /** Names that are no names: the anchor with only general words before it. */
  readonly refuse: RegExp;
  /** Shortest name, anchor included. */
  readonly least: number;
  /** What must stand before the name, for anchors that end many other things. */
  readonly needs?: RegExp;
  /** Verbs before which the anchor only describes: 完善…制度. */
  readonly described?: RegExp;
  /** Words that the name may not hold beside the anchor. */
  readonly without?: RegExp;
}

const GENERAL =
  '其他|其它|各项|各类|一系列|系列|重点领域|重要领域|重点|关键环节|重大|综合|配套|相关|有关|全面|体制|机制|体制机制|专项|三年|集中|攻坚|提升|实施|工作|管理|投资|年度|各级|国家|全省|全市|省|市|重点民生|民生|标志性|牵引性|引领性|创新|系统|试点|示范|一批|多项|新|新一轮|深层次|的|具体|发展|长效|协调|联动|服务|保障|监管|考核|激励|评价|运行|规章|内部|相应|行之有效|这项|该|其|此|全方位|五大|六大|七大|八大|十大|四大|三大|两大|十项|先行|省级|国家级|重点专项|所有|若干|领域|经济领域|社会事业|社会领域|民生领域|经济社会|经济|社会|社会保障|基层民主|协商民主|民主|民主管理|民主决策|基层|区域|重点区域|日常|现代|科学|人事|财务|领导|奖惩|奖励|监督|监督管理|市场化|一体化|社会管理|政府|法治|普法|警示|廉政|理想信念|新时代|志愿|更深层次|自我|开放促|多渠道|多主体供给|多元|法治|配套|一揽子|主|全社会|农村|城乡|企业|特色|主题|品牌|文体|文化|体育|促销|促消费|消费|惠民|招商|宣传|群众性?|公益|志愿服务';
const general = (anchor: string): RegExp =>
  new RegExp(`^(?:${GENERAL}|、|和|等|与|及|\\d+项?|[一二三四五六七八九十]+项)*(?:${anchor})$`, 'u');

/** In order: the first family whose pattern ends a candidate claims it. */
export const FAMILIES: readonly PolicyFamily[] = [
  {
    id: 'policy.reform',
    category: '改革',
    pattern: /改革(?:试点|试验)?$/u,
    refuse: general('改革(?:试点|试验)?|全面深化改革'),
    least: 5,
    why: '「推进…改革」: a reform named by what it reforms',
    hit: ['今年要深化〔校园采购制度改革〕，管好每一分钱。', '〔渔港管理体制改革〕稳步推进。'],
    miss: ['要统筹推进各项改革，激发活力。'],
  },
  {
    id: 'policy.campaign',
    category: '行动',
    pattern:
      /(?:行动计划|行动方案|行动|专项斗争|攻坚战|保卫战|歼灭战|大会战|专项整治|综合整治|集中整治|集中治理|专项治理|(?:整治|治理|化解|综合治理)攻坚|百日整治|大检查|大整治|大会诊|大走访|大排查大整治|专题教育|主题教育|学习教育|革命|运动|(?:年|教育|创建|检查|整治|惠民|服务|帮扶|联系|包联)活动)$/u,
    refuse: general(
      '行动计划|行动方案|行动|专项整治|(?:城市|市容|环境)?综合整治|集中整治|集中治理|专项治理|[\\p{Script=Han}]{0,4}(?:健身|冰雪|体育|竞技)运动|(?:年|教育|创建|检查|惠民|服务|帮扶)活动|革命|运动|主题教育',
    ),
    least: 4,
    why: '「开展…行动」: a campaign with a name of its own',
    hit: ['扎实开展〔渔船安全提升行动〕。', '实施〔夜市规范三年行动计划〕。'],
    miss: ['各部门要统一行动，形成合力。'],
  },
  {
    id: 'policy.activity',
    category: '行动',
    pattern: /活动$/u,
    needs: /(?:开展|启动|深化|组织开展)(?:好|了)?(?:[^，。；]{0,24}[、和及])?$/u,
    without:
      /文体|文艺|文化|宣传|演出|促销|消费|志愿|招商|培训|体育|健身|节庆|会展|阅读|比赛|竞赛|交流|推介|走访|慰问|调研|评选|展演|大会|交流|周年|共建|纪念|庆祝|义诊|招聘|违法|犯罪|经营|贸易|金融|投资|社会|品牌|赛事|旅游|教学|科普|普法|展览|展示|实践$|救助|公益|主题|系列|专项|教育$|各类|多种|户外|课外|娱乐|群众性|对接|视察|巡演|惠民|展演|植树|采风|竞技|宗教|非法|传销|集中|监督|交友|联谊/u,
    refuse: general('活动'),
    least: 6,
    why: '「开展…活动」: a campaign by name; shows, fairs and welfare are none',
    hit: ['大力开展〔移风易俗活动〕。'],
    miss: ['广泛开展群众文体活动。'],
  },
  {
    id: 'policy.strategy',
    category: '战略',
    pattern: /(?:战略|倡议)$/u,
    refuse: general('战略|倡议|发展战略|国家战略|重大战略'),
    least: 5,
    why: '「实施…战略」',
    hit: ['深入实施〔茶旅兴县战略〕。'],
    miss: ['这些都是国家重大战略。'],
  },
  {
    id: 'policy.plan',
    category: '规划',
    pattern:
      /(?:(?:培育|倍增|提升|支持|激励|促进|保障|振兴|成长|引进|培养|扶持|引才|育才|引航|攀登|改善|资助|援助|就业|人才|英才|登高|育苗|开拓|高峰|实施)计划)$/u,
    refuse: general('计划'),
    least: 6,
    why: '「实施…计划」: a programme; plans of investment or output are none',
    hit: ['实施〔本土茶商成长计划〕。'],
    miss: ['全年完成投资计划，超出预期。'],
  },
  {
    id: 'policy.scheme',
    category: '规划',
    pattern: /计划$/u,
    needs: /(?:实施|启动|开展|推行|落实|深化|推进|组织实施|执行)(?:好|了)?(?:[^，。；]{0,40}[、和及])?$/u,
    without:
      /投资|生产|用地|用海|供应|供地|出让|年度|采购|收储|工作|预算|项目|人口|生育|开工|建设|资金|招生|收入|支出|审计|融资|债|指标|任务|招商|(?<!高质量)发展|还款|开发|治理|整改|修复|改造|造林|储备|立法|出台|检查|调水|配水|用水|用电|培训|招聘|招录|销售|检修|减排|排放|年|月|季|阶段/u,
    refuse: general('计划|专项计划|行动计划|[\\p{Script=Han}]{0,6}科技计划|实施计划|推进计划'),
    least: 6,
    why: '「实施…计划」 with any word before it that is no quantity of money, land, work or time',
    hit: ['实施〔渔家名师领航计划〕。', '落实〔茶企专利导航计划〕。'],
    miss: ['落实年度供地计划。', '推进项目投资计划。'],
  },
  {
    id: 'policy.programme',
    category: '工程',
    pattern: /工程$/u,
    needs: /(?:实施|推进|启动|开展|深化|落实|推行|组织实施)(?:好|了|以)?(?:[^，。；]{0,40}[、和及])?$/u,
    without:
      /路|桥|水|河|湖|江|库|渠|坝|堤|港|站|网|管|电|气|热|厂|园|馆|院|校舍|楼|厦|场|中心|基地|隧|轨|铁|航|线|枢纽|小区|住房|安置|绿化|照明|治理|修复|改造|扩建|新建|建设|项目|矿|煤|油|光伏|风|储|仓|冷链|排|灌|沟|防洪|除险|加固|清淤|湿地|景|街|道|塘|泵|净化|污|垃圾|焚烧|[一二三]期|主体|配套|基础|设施|收尾|附属|装修|土建|重点|重大|系统|整理|开发|综合体|生态|保护|替代|搬迁|饮用|供/u,
    refuse: general('工程|示范工程|惠民工程|提升工程|品牌工程|攻坚工程|创建工程|民心工程|精品工程|扶贫工程'),
    least: 6,
    why: '「实施…提升工程」: a programme for people, firms or manners; works that are built are projects',
    hit: ['推进〔乡土匠人素质提升工程〕。'],
    miss: ['实施河道清淤工程，疏浚三公里。'],
  },
  {
    id: 'policy.system',
    category: '制度',
    pattern: /(?:责任制|责任制度|制度|积分制|承诺制|公示制|负责制|追究制|问责制|联席会议制|工作法)$/u,
    refuse: general(
      '责任制|责任制度|制度|负责制|承诺制|公示制|管理制度|工作制度|规章制度|领导责任制|目标责任制|岗位责任制',
    ),
    least: 5,
    described:
      /^(?:[^，。；]{0,6}(?:要|进一步|不断|继续|加快))?(?:完善|健全|改进|加强|深化|创新)(?!.*(?:落实|实行|推行|建立))[^，。；“]*$/u,
    why: '「落实…制度」',
    hit: ['落实〔渔民持证上岗制度〕。'],
    miss: ['健全各项规章制度。', '完善渔政人员考核评价制度。'],
  },
  {
    id: 'policy.mechanism',
    category: '制度',
    pattern:
      /(?:监测|预警|响应|联动|对接|协调|联系|激励|调整|评估|帮扶|核对|补偿|联席会|联席会议|直达|容错|纠错|包联|挂钩|会商|共治|统筹管理|接访|增长|联结|救助|清单|互认|保护|共享|应急)(?:工作|协作)?机制$/u,
    refuse: new RegExp(
      `${general('机制').source}|^.{0,5}(?:体制机制|长效机制|协作机制|合作机制|培养机制|运营机制|管理机制|协调机制|沟通机制|交流机制|服务机制|投入机制|保障机制|工作机制|推进机制|运行机制|决策机制|防控机制|培育机制|发展机制|参与机制|分担机制|共享机制|治理机制|考核机制|监管机制|调度机制|会商机制|融合机制)$`,
      'u',
    ),
    least: 8,
    needs: /(?:落实|执行|建立|启动|用好|发挥|设立|推行|实行)(?:好|了|起|并完善|健全)?(?:[^，。；]{0,30}[、和及])?$/u,
    without:
      /长效|体制|运营|运行|决策|推动|推进|相互|各方|及时|协同推进|科学民主|多元投入|市场化|投融资|网络舆情|绩效考核|和|以及|全过程|多层次|新型|常态(?!化)|应急处置/u,
    why: '「建立…监测预警机制」: a mechanism that can be cited by name says what it does and to what',
    hit: ['落实〔渔民防灾减灾互助帮扶机制〕。', '建立〔渔船遇险风险监测预警机制〕。'],
    miss: ['完善工作机制，健全长效机制。', '建立政企沟通协调机制。', '建立渔业发展长效机制。'],
  },
  {
    id: 'policy.mechanism-carried',
    category: '制度',
    pattern: /(?:机制)$/u,
    refuse: new RegExp(
      `${general('机制').source}|^.{0,5}(?:体制机制|长效机制|协作机制|合作机制|培养机制|运营机制|管理机制|协调机制|沟通机制|交流机制|服务机制|投入机制|保障机制|工作机制|推进机制|运行机制|决策机制|防控机制|培育机制|发展机制|参与机制|分担机制|共享机制|治理机制|考核机制|监管机制|调度机制|会商机制|融合机制)$`,
      'u',
    ),
    least: 8,
    needs: /(?:落实|执行)(?:好|了)?(?:[^，。；]{0,30}[、和及])?$/u,
    without:
      /长效|体制|运营|运行|决策|推动|推进|相互|各方|及时|协同推进|科学民主|多元投入|市场化|投融资|网络舆情|绩效考核|和|以及|全过程|多层次|新型|常态(?!化)|应急处置/u,
    why: '「落实…服务机制」: what is carried out has a name, whatever it ends in',
    hit: ['落实〔渔港项目全周期管理服务机制〕。'],
    miss: ['建立渔港土地退出管理机制。'],
  },
  {
    id: 'policy.pilot',
    category: '制度',
    pattern: /试点$/u,
    refuse: new RegExp(
      `${general('试点').source}|国家|全国|省级|全省|自治区|中央|国务院|部级|城市试点|示范试点|建设试点`,
      'u',
    ),
    least: 7,
    needs: /(?:开展|启动|探索|推行|试行|扩大|实施)(?:好|了)?(?:[^，。；]{0,40}[、和及])?$/u,
    why: '「开展…试点」: a trial that the city runs itself; those granted from above are honors',
    hit: ['启动〔渔船保险线上理赔试点〕。'],
    miss: ['争取全国渔业改革试点。'],
  },
  {
    id: 'policy.twin-city',
    category: '战略',
    pattern: /(?:同城化|联创)$/u,
    refuse: /^(?:加快|推进|区域|城市|深度)*(?:同城化|联创)$/u,
    least: 4,
    why: '「推进甲乙同城化」「五城联创」',
    hit: ['积极推动〔东湖西湖同城化〕。'],
    miss: ['推进区域同城化。'],
  },
  {
    id: 'policy.chief',
    category: '制度',
    pattern: /(?:（[河湖段]）)?长制$/u,
    refuse: /^(?:家|市|县|区|院|校|局|部|首)长制$|负责制$/u,
    least: 3,
    why: '「推行河长制」: each water, wood and road has its chief',
    hit: ['全面推行〔塘长制〕。'],
    miss: ['改变家长制作风。'],
  },
  {
    id: 'policy.survey',
    category: '行动',
    pattern: /(?:普查|普法|大起底|大排查|确权登记|登记颁证|确权颁证)$/u,
    refuse: general('普查|普法|大排查|确权登记|登记颁证|确权颁证'),
    least: 4,
    why: 'Surveys and registrations that the state orders',
    hit: ['开展〔地名普查〕工作。'],
    miss: ['对全市情况进行大排查。'],
  },
];
