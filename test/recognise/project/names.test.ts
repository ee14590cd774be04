import { expect, test } from 'vitest';
import { projectsIn } from './read.ts';

/** What a sentence names, in its order. */
const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['shared tail of roads', '南霁、北霁路建成通车。', ['南霁路', '北霁路']],
  ['shared tail of motorways', '鹭岚、霁川、玖樾高速建设提速。', ['鹭岚高速', '霁川高速', '玖樾高速']],
  ['numbers share head and tail', '地铁1、2号线首期工程开通运营。', ['地铁1号线首期', '地铁2号线首期']],
  ['phases stay apart', '霁川光伏一期、鹭岚风电二期建成并网。', ['霁川光伏一期', '鹭岚风电二期']],
  ['what the tail calls them', '新建鹭岚、霁川等6个种植示范基地。', ['鹭岚种植示范基地', '霁川种植示范基地']],
  ['a work on all of them', '完成鹭岚河湾、霁川公园等重点区域拆迁。', ['鹭岚河湾拆迁', '霁川公园拆迁']],
  ['money in front', '总投资35.2亿元的锐穹石化延链项目全面开工。', ['锐穹石化延链']],
  [
    'a capacity stays in the name',
    '推进锐穹年产30万吨铝材加工、鹭岚电芯等项目建设。',
    ['锐穹年产30万吨铝材加工', '鹭岚电芯'],
  ],
  ['ends of a road', '启动霁川至鹭岚公路建设。', ['霁川至鹭岚公路']],
  ['quotation marks stay', '打造“鹭岚1913”主题园、玖樾历史文化街区。', ['“鹭岚1913”主题园', '玖樾历史文化街区']],
  ['a bracket belongs to the name', '霁川污水处理厂（一期）建成投用。', ['霁川污水处理厂（一期）']],
  ['a bracket that explains does not', '启动鹭岚景区（含玖樾片区）建设。', ['鹭岚景区']],
  ['a verb inside a road name', '建设路、鹭岚路改造完工。', ['建设路改造', '鹭岚路改造']],
  [
    'a comma inside a list',
    '霁川公路、鹭岚公路，玖樾大桥、锐穹隧道等重点工程基本建成。',
    ['霁川公路', '鹭岚公路', '玖樾大桥', '锐穹隧道'],
  ],
  [
    'the second hospital is the city’s too',
    '市第三人民医院改造提升和第四人民医院项目顺利推进。',
    ['市第三人民医院改造提升', '市第四人民医院'],
  ],
  ['description in front of 的', '加快连接鹭岚的霁川大桥建设。', ['霁川大桥']],
  ['the first of its kind', '建成全省首家锐穹算力中心。', ['锐穹算力中心']],
  ['verbs one after another', '谋划实施鹭岚产业园项目。', ['鹭岚产业园']],
  ['dashes in front', '——鹭霁玖高铁建成通车。', ['鹭霁玖高铁']],
  ['praise in front', '加快国家重大工程鹭岚产业园建设。', ['鹭岚产业园']],
  ['manner behind', '推进鹭岚西区历史文化街区实质性启动。', ['鹭岚西区历史文化街区']],
  ['a station takes no end of a line', '推进霁岚站、鹭玖线北延等项目建设。', ['霁岚站', '鹭玖线北延']],
  ['not inside 服务业', '加快服务业功能区和产业基地建设。', []],
  ['a marked name', '【鹭岚交易】即霁川公共资源交易中心建成。', ['霁川公共资源交易中心']],
  ['the whole tail is shared', '开工鹭岚、霁川110千伏输变电工程。', ['鹭岚110千伏输变电', '霁川110千伏输变电']],
  ['and shares a kind too', '加快玖霁和鹭霁高速建设。', ['玖霁高速', '鹭霁高速']],
  [
    'a range of units',
    '加快鹭岚核电站2—4号机组建设。',
    ['鹭岚核电站2号机组', '鹭岚核电站3号机组', '鹭岚核电站4号机组'],
  ],
  ['Chinese ordinals', '推进鹭岚五、七排干沟湿地净化工程建设。', ['鹭岚五排干沟湿地净化', '鹭岚七排干沟湿地净化']],
  ['a stretch on the same river', '推进鹭岚河安川段、玖樾段等工程建设。', ['鹭岚河安川段', '鹭岚河玖樾段']],
  ['a work on roads alike', '完成鹭岚路、霁川路提标改造。', ['鹭岚路提标改造', '霁川路提标改造']],
  ['no work on railways beside', '推动鹭霁铁路、玖霁铁路扩能。', ['鹭霁铁路', '玖霁铁路扩能']],
  ['a marked tail', '加快鹭岚新城、霁川岸“两大片区”建设。', ['鹭岚新城', '霁川岸片区']],
  ['who helps is not built', '联手锐穹大学建成霁川中试基地。', ['霁川中试基地']],
  ['two kinds behind 等', '鹭岚公园、霁川公园等12个城市公园、口袋公园如期建成。', ['鹭岚公园', '霁川公园']],
  ['an unknown name ends where its predicate begins', '鹭岚医院、霁川救护塔6月竣工。', ['鹭岚医院', '霁川救护塔']],
  ['how much of it is no name', '鹭岚金矿22栋9万平方米安置房封顶。', ['鹭岚金矿安置房']],
  ['a kind in describing words is none', '推进陈旧供热管网改造项目建设。', []],
  ['an amount makes no name', '完成城区31.6公里给水管网改造。', []],
  ['a phase behind 项目', '霁岚尼龙项目一期开工。', ['霁岚尼龙一期']],
  ['marks hold the name', '推进“霁岚职教城”建设。', ['“霁岚职教城”']],
  ['what a work is done to stands in front', '对鹭岚、霁川等公园进行维修改造。', ['鹭岚公园', '霁川公园']],
  ['the city’s own', '成立市企业综合服务中心。', ['市企业综合服务中心']],
  ['two verbs in one clause', '建成鹭岚大桥、启动霁川水库建设。', ['鹭岚大桥', '霁川水库']],
];

test.each(NAMES)('%s', (_, text, names) => {
  expect(projectsIn(text, 'plan').map((m) => m.name)).toEqual(names);
});

/** Sentences that name no project. */
const NOTHING: readonly string[] = [
  '上万家市场主体从中受益。',
  '鹭岚面包产业城获批国家工业旅游示范基地。',
  '霁川学院全面启动“申硕”工作。',
  '新增的221路公交车上线运营。',
  '实施重点领域节水、节电工程。',
  '全力推进省15项重大工程等重点项目。',
  '谋划设备更新贷款、中长期贷款等项目。',
  '棚户区改造、老旧小区改造扎实推进。',
  '新建改建农村公路320公里。',
  '完成16条道路改造。',
  '打造区域性国际物流中心。',
  '加快建设全国重要的先进制造业基地。',
  '创建国家卫生城市。',
  '实施一批重大项目。',
  '优化发展思路，拓宽就业出路。',
  '强化项目谋划储备工作。',
  '推动基础设施互联互通。',
  '建成社区养老服务中心67个。',
  '鹭岚产业园产值达到25亿元。',
  '深化与香港、澳门等地合作。',
];

test.each(NOTHING)('nothing in %s', (text) => {
  expect(projectsIn(text).map((m) => m.name)).toEqual([]);
});

test('members of one list share its number and its span', () => {
  const [first, second] = projectsIn('加快霁川大桥、鹭岚隧道等5个项目建设。');
  expect(second).toMatchObject({ list: first!.list, listStart: first!.listStart, listEnd: first!.listEnd });
});

/** The category follows the end of the name, else its words. */
const CATEGORIES: readonly (readonly [string, string])[] = [
  ['加快鹭岚铁路建设。', '铁路'],
  ['加快霁川大桥建设。', '公路'],
  ['加快玖樾水库建设。', '水利'],
  ['加快锐穹风电场建设。', '能源'],
  ['加快鹭岚人民医院建设。', '医疗'],
  ['加快霁川湿地公园建设。', '文旅'],
  ['锐穹年产5万吨电解液项目投产。', '产业'],
];

test.each(CATEGORIES)('%s', (text, category) => {
  expect(projectsIn(text).map((m) => m.category)).toEqual([category]);
});
