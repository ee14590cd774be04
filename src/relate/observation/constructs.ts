/**
 * The constructs of the observation grammar (long, for it is one table of examples): rule id, why it exists, and sentences of our own with the records that they
 * must yield. The table is the grammar's test and its documentation. All are read in a report for 2020 about 2019.
 */
import type { TimeFrame } from '../../schema/values.ts';

export interface ConstructExample {
  readonly text: string;
  /** `review` where none is given. */
  readonly frame?: TimeFrame;
  /** indicator | measure | comparator and value | unit | nature | period */
  readonly records: readonly string[];
}

export interface Construct {
  readonly id: string;
  readonly why: string;
  readonly examples: readonly ConstructExample[];
}

export const CONSTRUCTS: readonly Construct[] = [
  {
    id: 'observation.left',
    why: 'The noun phrase left of the number, without scope, time and weak verbs: 全市实现…达到',
    examples: [
      { text: '全年完成水利投资12.5亿元。', records: ['水利投资|level|12.5|亿元|actual|2019'] },
      { text: '新改建乡村道路80公里。', records: ['新改建乡村道路|level|80|公里|actual|2019'] },
      { text: '快递业务量较上年增长三成以上。', records: ['快递业务量|growth|≥30|%|actual|2019'] },
      { text: '减少审批环节9个。', records: ['审批环节|change|-9|个|actual|2019'] },
      { text: '确保森林覆盖率不低于45%。', frame: 'plan', records: ['森林覆盖率|level|≥45|%|target|2020'] },
      {
        text: '预计游客满意度达到92.5%，投诉量下降8%左右。',
        records: ['游客满意度|level|92.5|%|estimate|2019', '投诉量|growth|≈-8|%|estimate|2019'],
      },
      { text: '第三产业完成投资60亿元。', records: ['第三产业投资|level|60|亿元|actual|2019'] },
      // The amount tells the class of what is counted.
      { text: '新招引超3000万元文旅项目25个。', records: ['新招引超3000万元文旅项目|level|25|个|actual|2019'] },
      {
        text: '创建省级生态文明示范县2个、示范乡镇6个。',
        records: ['创建省级生态文明示范县|level|2|个|actual|2019', '创建省级生态文明示范乡镇|level|6|个|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.chain',
    why: 'A clause that names nothing speaks of the indicator before it: …，增长9%',
    examples: [
      {
        text: '外贸进出口总额达到35亿元，增长6.2%。',
        records: ['外贸进出口总额|level|35|亿元|actual|2019', '外贸进出口总额|growth|6.2|%|actual|2019'],
      },
      {
        text: '新增示范农场6家，累计达到41家。',
        records: ['新增示范农场|level|6|家|actual|2019', '示范农场|level|41|家|actual|2019'],
      },
      {
        text: '专利申请量900件、授权量500件，均增长10%。',
        records: [
          '专利申请量|level|900|件|actual|2019',
          '专利授权量|level|500|件|actual|2019',
          '专利申请量|growth|10|%|actual|2019',
          '专利授权量|growth|10|%|actual|2019',
        ],
      },
    ],
  },
  {
    id: 'observation.parallel',
    why: 'A list of subjects is dealt to a list of figures; shared tails and contractions are spelt out',
    examples: [
      {
        text: '男职工和女职工体检率分别达到91%和94%，提高2个和3个百分点。',
        records: [
          '男职工体检率|level|91|%|actual|2019',
          '女职工体检率|level|94|%|actual|2019',
          '男职工体检率|change|2|个百分点|actual|2019',
          '女职工体检率|change|3|个百分点|actual|2019',
        ],
      },
      {
        text: '城乡居民收入分别增长7%、8.5%。',
        records: ['城镇居民收入|growth|7|%|actual|2019', '农村居民收入|growth|8.5|%|actual|2019'],
      },
      {
        text: '一二三产业分别增长3.1%、5%、7.7%。',
        records: [
          '第一产业增加值|growth|3.1|%|actual|2019',
          '第二产业增加值|growth|5|%|actual|2019',
          '第三产业增加值|growth|7.7|%|actual|2019',
        ],
      },
      {
        text: '代表建议、委员提案办复率和满意率均达98%。',
        records: ['代表建议、委员提案办复率|level|98|%|actual|2019', '代表建议、委员提案满意率|level|98|%|actual|2019'],
      },
      {
        text: '城市、农村低保标准分别提高到每月600元、每年5200元。',
        records: ['城市低保标准|level|600|元|actual|2019', '农村低保标准|level|5200|元|actual|2019'],
      },
      {
        text: '山羊、蛋鸡存栏分别达到5万只、60万羽。',
        records: ['山羊存栏|level|5|万只|actual|2019', '蛋鸡存栏|level|60|万羽|actual|2019'],
      },
      {
        text: '服务热线接通率、满意率分别达到97%、94%。',
        records: ['服务热线接通率|level|97|%|actual|2019', '服务热线满意率|level|94|%|actual|2019'],
      },
      {
        text: '燃气普及率和污水处理率分别达到88%、95%。',
        records: ['燃气普及率|level|88|%|actual|2019', '污水处理率|level|95|%|actual|2019'],
      },
      {
        text: '广播、电视综合覆盖率分别达到98%和99%以上。',
        records: ['广播综合覆盖率|level|≥98|%|actual|2019', '电视综合覆盖率|level|≥99|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.joint',
    why: 'Two whole indicators told with one figure: 财政总收入和一般预算收入增长…',
    examples: [
      {
        text: '税收收入和非税收入增长6%。',
        frame: 'plan',
        records: ['税收收入|growth|6|%|target|2020', '非税收入|growth|6|%|target|2020'],
      },
    ],
  },
  {
    id: 'observation.from-to',
    why: '由A提高到B is two records, A with the earlier period where it is told',
    examples: [
      {
        text: '城镇化率由2014年的48%提高到55.3%。',
        records: ['城镇化率|level|48|%|actual|2014', '城镇化率|level|55.3|%|actual|2019'],
      },
      {
        text: '五年来，财政收入由20亿元增加到41亿元。',
        records: ['财政收入|level|20|亿元|actual|2014', '财政收入|level|41|亿元|actual|2019'],
      },
      {
        text: '孤儿救助标准由月人均600元提高到720元。',
        records: ['孤儿救助标准|level|600|元|actual|null', '孤儿救助标准|level|720|元|actual|2019'],
      },
      {
        text: '审批时限从30个工作日压缩到12个工作日。',
        records: ['审批时限|level|30|个工作日|actual|null', '审批时限|level|12|个工作日|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.right',
    why: 'The thing counted stands right of its number, with the verb before it or its predicate behind it',
    examples: [
      {
        text: '建成6个社区食堂、20个阅读驿站。',
        records: ['建成社区食堂|level|6|个|actual|2019', '建成阅读驿站|level|20|个|actual|2019'],
      },
      { text: '12个光伏项目开工建设。', records: ['开工建设光伏项目|level|12|个|actual|2019'] },
      {
        text: '抓好医院、学校等总投资4亿元的6个卫生项目。',
        records: ['卫生项目总投资|level|4|亿元|actual|2019', '卫生项目|level|6|个|actual|2019'],
      },
      { text: '面积2万平方米的非遗馆开放。', records: ['非遗馆面积|level|2|万平方米|actual|2019'] },
      { text: '9项“高效办成一件事”服务上线。', records: ['上线“高效办成一件事”服务|level|9|项|actual|2019'] },
      { text: '520户居民直接受益。', records: ['受益居民|level|520|户|actual|2019'] },
      { text: '12家作坊在文化产权中心挂牌。', records: ['挂牌作坊|level|12|家|actual|2019'] },
      { text: '14家农庄通过绿色认证。', records: ['通过绿色认证农庄|level|14|家|actual|2019'] },
      { text: '15个老旧厂区改造有序推进。', records: ['老旧厂区改造|level|15|个|actual|2019'] },
      { text: '7个新建、续建治沙项目加快推进。', records: ['新建、续建治沙项目|level|7|个|actual|2019'] },
      { text: '9个治沙工程取得阶段性成效。', records: ['治沙工程|level|9|个|actual|2019'] },
      { text: '57件为民事项全部办结。', records: ['办结为民事项|level|57|件|actual|2019'] },
      { text: '3家合作社获评省级示范社。', records: ['获评省级示范社合作社|level|3|家|actual|2019'] },
      { text: '为410户残疾人家庭提供康复服务。', records: ['提供康复服务残疾人家庭|level|410|户|actual|2019'] },
      {
        text: '新培育1—2家上市企业。',
        frame: 'plan',
        records: ['新培育上市企业|level|≥1|家|target|2020', '新培育上市企业|level|≤2|家|target|2020'],
      },
    ],
  },
  {
    id: 'observation.generic-head',
    why: '产值, 总投资, 办结率 say nothing without the thing they belong to',
    examples: [
      {
        text: '实施技改项目30项，完成投资8亿元。',
        records: ['实施技改项目|level|30|项|actual|2019', '技改项目投资|level|8|亿元|actual|2019'],
      },
      {
        text: '粮食播种面积稳定在90万亩以上、产量达到35万吨。',
        frame: 'plan',
        records: ['粮食播种面积|level|≥90|万亩|target|2020', '粮食产量|level|35|万吨|target|2020'],
      },
    ],
  },
  {
    id: 'observation.generic-head',
    why: 'An industry told of without figures has the output behind it; a rate has no investment',
    examples: [
      { text: '茶叶产业提质增效，产值达到6亿元。', records: ['茶叶产业产值|level|6|亿元|actual|2019'] },
      {
        text: '公交专线响应率99%，满意率96%。',
        records: ['公交专线响应率|level|99|%|actual|2019', '公交专线满意率|level|96|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.verb-of-known-object',
    why: '新建公厕100座，改造60座: a bare verb takes the object spoken of before',
    examples: [
      {
        text: '储备技改项目60个，转化30%。',
        records: ['储备技改项目|level|60|个|actual|2019', '技改项目转化率|level|30|%|actual|2019'],
      },
      {
        text: '新建停车场12处，改造9处。',
        records: ['新建停车场|level|12|处|actual|2019', '改造停车场|level|9|处|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.shared-tail',
    why: '续建7个、新建3个X: the noun of the last member serves the first',
    examples: [
      {
        text: '续建5个、新建2个特色小镇。',
        records: ['续建特色小镇|level|5|个|actual|2019', '新建特色小镇|level|2|个|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.parallel-generic',
    why: '参保率分别达95%、97.6%: the rates of the last two things named',
    examples: [
      {
        text: '职工医保参保人数12万人，居民医保参保人数80万人，参保率分别达到95%、98%。',
        records: [
          '职工医保参保人数|level|12|万人|actual|2019',
          '居民医保参保人数|level|80|万人|actual|2019',
          '职工医保参保率|level|95|%|actual|2019',
          '居民医保参保率|level|98|%|actual|2019',
        ],
      },
    ],
  },
  {
    id: 'observation.parallel-generic',
    why: 'What a clause without figures listed has the rates behind it',
    examples: [
      {
        text: '代表建议和委员提案全部办结，满意率分别达到97%、99%。',
        records: ['代表建议满意率|level|97|%|actual|2019', '委员提案满意率|level|99|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.counterpart',
    why: '一般公共预算收入80亿元；支出343亿元: the counterpart takes the head of the one before',
    examples: [
      {
        text: '一般公共预算收入66亿元；支出210亿元。',
        records: ['一般公共预算收入|level|66|亿元|actual|2019', '一般公共预算支出|level|210|亿元|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.fulfilment',
    why: '完成计划任务的128%: how far the plan is fulfilled',
    examples: [
      {
        text: '水利项目投资7亿元，超年度计划15%。',
        records: ['水利项目投资|level|7|亿元|actual|2019', '水利项目投资超年度计划|growth|15|%|actual|2019'],
      },
      {
        text: '实施危旧房改造900户，完成年度任务的112%。',
        records: ['实施危旧房改造|level|900|户|actual|2019', '危旧房改造计划完成率|level|112|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.share',
    why: 'X占Y的比重达到…',
    examples: [
      {
        text: '海洋产业增加值占地区生产总值的比重达到11%。',
        records: ['海洋产业增加值占地区生产总值比重|share|11|%|actual|2019'],
      },
      { text: '清洁能源占比提高2.3个百分点。', records: ['清洁能源占比|change|2.3|个百分点|actual|2019'] },
    ],
  },
  {
    id: 'observation.share-inherited',
    why: '…，占Y的43.7%: the part is the indicator before',
    examples: [
      {
        text: '教育支出33亿元，占财政支出的21%。',
        records: ['教育支出|level|33|亿元|actual|2019', '教育支出占财政支出比重|share|21|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.share-of-counted',
    why: '70%的行政村建成…: a share of the things counted',
    examples: [
      {
        text: '全市60%的行政村建成文化广场。',
        frame: 'plan',
        records: ['建成文化广场行政村占行政村比重|share|60|%|target|2020'],
      },
    ],
  },
  {
    id: 'observation.share-of-counted',
    why: '40%的社区、60%的村庄: each opens a share of its own; what is treated belongs to the village',
    examples: [
      {
        text: '新建公园8座，40%的社区和60%的村庄达到绿色标准。',
        records: [
          '新建公园|level|8|座|actual|2019',
          '达到绿色标准社区占社区比重|share|40|%|actual|2019',
          '达到绿色标准村庄占村庄比重|share|60|%|actual|2019',
        ],
      },
      { text: '45%的行政村生活污水得到治理。', records: ['生活污水得到治理行政村占比|share|45|%|actual|2019'] },
    ],
  },
  {
    id: 'observation.share-paid-for',
    why: '把X的N%用于Y: the share of the money that goes there',
    examples: [
      {
        text: '将新增财力的75%用于改善民生。',
        records: ['新增财力用于改善民生比重|share|75|%|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.rank',
    why: '居全省第3位, 位列前十',
    examples: [
      { text: '营商环境评价位居全省第4位。', records: ['营商环境评价|rank|4|位|actual|2019'] },
      { text: '水质改善幅度居全国前十。', records: ['水质改善幅度|rank|≤10|位|actual|2019'] },
    ],
  },
  {
    id: 'observation.rank-inherited',
    why: '…，居全省首位: the rank of the indicator before',
    examples: [
      {
        text: '货物吞吐量突破2亿吨，居全省首位。',
        records: ['货物吞吐量|level|≥2|亿吨|actual|2019', '货物吞吐量|rank|1|位|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.rank-list',
    why: '列全国百强城市第49位: the list names what is ranked',
    examples: [{ text: '位列中国宜居城市榜第18位。', records: ['中国宜居城市榜排名|rank|18|位|actual|2019'] }],
  },
  {
    id: 'observation.qualified',
    why: '农村不低于148元 after 城市…; 不含新区为…: a counterpart or a part of the indicator before',
    examples: [
      {
        text: '城市低保补差水平提高到334元、农村提高到148元。',
        records: ['城市低保补差水平|level|334|元|actual|2019', '农村低保补差水平|level|148|元|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.rate-of-done',
    why: '行政审批事项100%网上受理: a rate told as what is done',
    examples: [{ text: '办税事项100%网上办理。', records: ['办税事项网上办理率|level|100|%|actual|2019'] }],
  },
  {
    id: 'observation.in-step',
    why: 'A target without a number keeps its words; its value is null',
    examples: [
      { text: '居民收入增长与经济增长基本同步。', frame: 'plan', records: ['居民收入|growth|≈null|%|target|2020'] },
    ],
  },
  {
    id: 'observation.faster-than',
    why: '农村居民收入增速快于城镇居民: likewise',
    examples: [
      {
        text: '农村居民人均可支配收入增速快于城镇居民。',
        frame: 'plan',
        records: ['农村居民人均可支配收入|growth|≥null|%|target|2020'],
      },
    ],
  },
];

/** Sentences with numbers that measure nothing. */
export const NO_OBSERVATIONS: readonly string[] = [
  '2018年6月3日召开第五次会议。',
  '沿G6高速和109国道布局产业。',
  '实施“1+8+12”发展战略。',
  '深入推进三大攻坚战和五项改革。',
  '比全省平均水平高1.8个百分点。',
  '高于全国1.2个百分点。',
  '出台16条政策措施。',
  '加快推进110千伏输变电站建设。',
  '年产30万吨铝材加工项目开工。',
  '在超40亿元、80亿元企业上求突破。',
  '65岁以上老年人免费乘车。',
];
