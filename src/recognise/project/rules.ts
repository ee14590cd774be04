/**
 * By which rule a member of a list is taken, with examples of our own: 〔…〕 marks the name that must come out.
 * The examples are tests (test/recognise/project): a rule without a hit and a miss fails.
 */
export interface ProjectRule {
  /** `project.name`, stands in the evidence of claims. */
  readonly id: string;
  readonly why: string;
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

export const PROJECT_RULES: readonly ProjectRule[] = [
  {
    id: 'project.list-of-projects',
    why: 'A list that ends in 等…项目 with a word of building lends identity to members that end in no known kind.',
    hit: ['加快推进〔锐穹储能电芯〕、鹭岚高速互通等8个项目建设。', '推动〔霁川湖水库〕、玖樾制药二期等工程开工。'],
    miss: ['加快交通、能源、水利等基础设施项目建设。', '实施老旧小区改造、农村公路等民生项目。'],
  },
  {
    id: 'project.list-vouched',
    why: 'Where at least half of a project list are proper names, the common ones beside them are told as single things too.',
    hit: ['加快霁川湖公园、〔航空博物馆〕、鹭岚古镇等重点项目建设。'],
    miss: ['加快航空、物流、旅游等重点项目建设。'],
  },
  {
    id: 'project.list-done',
    why: 'Things finished in a list are single things: 竣工 and 投用 are not said of kinds.',
    hit: ['〔锐穹电芯〕、〔玖樾负极〕等建成投运。'],
    miss: ['农村饮水安全等问题得到解决。'],
  },
  {
    id: 'project.list-of-kind',
    why: 'The tail names the kind of the members: 等特色小镇, 等16条道路.',
    hit: ['加快建设〔鹭岚〕、玖樾等特色小镇。', '〔霁川路〕、鹭岚路等16条道路加快建设。'],
    miss: ['完善教育、医疗等公共服务设施。'],
  },
  {
    id: 'project.list-untold',
    why: 'A project list of proper names stands where no word tells how far it is: its status is left open.',
    hit: ['〔霁川水库〕、鹭岚大桥等12个项目总投资超百亿元。'],
    miss: ['依托锐穹电芯、玖樾负极等项目延伸链条。', '交通、水利等12个项目总投资超百亿元。'],
  },
  {
    id: 'project.single',
    why: 'A city has one of it: museum, airport, data centre. A common name suffices behind a firm word of building.',
    hit: ['〔市图书馆〕建成开放。', '开工建设〔霁川博物馆〕。'],
    miss: ['完善图书馆服务功能。', '建成图书馆12个。'],
  },
  {
    id: 'project.kind',
    why: 'A name of its own with an end that the lexicon knows, beside a word of building.',
    hit: ['〔鹭岚高速公路〕建成通车。', '谋划建设〔霁川湖隧道〕。'],
    miss: ['提升农村公路管护水平。', '鹭岚高速公路车流量增长8%。'],
  },
  {
    id: 'project.work',
    why: 'A work done on a thing with a name: 霁川大桥改造. Works on kinds of things are programmes.',
    hit: ['完成〔霁岚变电站扩建〕。', '启动〔G318线鹭岚段改造〕。'],
    miss: ['推进棚户区改造。', '开展人居环境整治。'],
  },
  {
    id: 'project.system',
    why: 'A platform or system is told by what it does: 建成, 上线 and 建立 tell of one; 搭建 and 打造 of chances to meet.',
    hit: ['建成〔中介服务监管平台〕。', '〔工程安全智慧监管系统〕上线试运行。'],
    miss: ['搭建合作交流平台。', '打造招商引资服务平台。', '完善公共服务平台。'],
  },
  {
    id: 'project.plain',
    why: 'A building or ground in common words that say its use: beside a word of building a report means one.',
    hit: ['新建〔公共安全教育培训中心〕。', '〔公共安全教育培训中心〕建成投用。'],
    miss: ['打造现代商贸物流中心。', '推进县域商贸物流中心建设。', '建成社区养老服务中心12个。'],
  },
  {
    id: 'project.built',
    why: '开工, 封顶 and 投入使用 are said of what is built: a proper name before them needs no known end.',
    hit: ['〔霁岚磁浮测速塔〕正式开工建设。', '鹭岚医院、〔锐穹救护塔〕6月竣工。'],
    miss: ['锐穹1.3米大圆坯建成投产。', '鹭岚职业球队成立。'],
  },
  {
    id: 'project.called-project',
    why: '项目 stands behind a name that ends in no known kind; the name must be proper beyond doubt.',
    hit: ['〔锐穹储能电芯〕项目全面投产。'],
    miss: ['重大项目建设提速。', '新能源项目加快推进。', '实施“百企兴镇”工程。'],
  },
];
