/** The tables behind fixture-graph.ts. */
import type { NodeLabel } from '../../src/schema/graph.ts';

export interface FixturePlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly level: string;
  readonly province: string | null;
  readonly years: readonly number[];
  readonly within?: string;
}
const place = (
  id: string,
  name: string,
  years: readonly number[],
  within?: string,
  level = 'prefecture',
): FixturePlace => ({
  id,
  name,
  aliases: name.length > 2 ? name.slice(0, -1) : '',
  level,
  province: id.startsWith('63') ? '青海省' : id.startsWith('62') ? '甘肃省' : id.startsWith('51') ? '四川省' : null,
  years,
  ...(within && { within }),
});
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const PLACES: readonly FixturePlace[] = [
  place('630000', '青海省', [], undefined, 'province'),
  place('630100', '西宁市', range(2012, 2025), '青海省'),
  place('630200', '海东市', [2020], '青海省'),
  place('513200', '阿坝藏族羌族自治州', [2023], undefined),
  place('620100', '兰州市', range(2013, 2025), undefined),
  ...['湟中区', '大通回族土族自治县', '湟源县', '多巴新城'].map((name, i) =>
    place(`63010${i + 4}`, name, [], '西宁市', i === 3 ? 'zone' : 'county'),
  ),
  ...['乐都区', '平安区', '民和回族土族自治县', '互助土族自治县', '河湟新区'].map((name, i) =>
    place(`63020${i + 2}`, name, [], '海东市', i === 4 ? 'zone' : 'county'),
  ),
  place('320100', '南京市', [], undefined),
  place('320200', '无锡市', [], undefined),
  place('region:兰西城市群', '兰西城市群', [], undefined, 'region'),
];

export interface FixtureThing {
  readonly label: Exclude<NodeLabel, 'Place' | 'Observation' | 'Report' | 'Passage'>;
  readonly name: string;
  readonly category?: string;
  readonly aliases?: string;
  /** Weights as a larger graph would have them. */
  readonly reports?: number;
  readonly cities?: number;
}
const things = (label: FixtureThing['label'], category: string, names: string): FixtureThing[] =>
  names.split(' ').map((name) => ({ label, name, category }));

export const THINGS: readonly FixtureThing[] = [
  { label: 'Project', name: '西成铁路', category: '铁路', aliases: '西宁至成都铁路 | 西成高铁' },
  ...things('Project', '铁路', '轨道交通1号线 西宁机场三期 机场三期扩建'),
  ...things('Project', '水利', '西纳川水库 引大济湟西干渠 杨家水库 西堡森林公园'),
  ...things(
    'Project',
    '公路',
    '昆仑桥拓宽 凤凰山快速路 西城大街 国道109线改扩建 南绕城高速东延 乐化高速 扎碾公路 川海大桥 西互一级公路扩能',
  ),
  ...things('Project', '文旅', '新华联旅游城 园博园 河湟文化博物馆 喇家遗址公园'),
  ...things('Project', '产业', '华泰锂电池 省级数据中心 市第二人民医院 铝镁合金板材加工与循环利用生产基地项目二期'),
  { label: 'Company', name: '比亚迪', category: '汽车', aliases: '比亚迪股份有限公司 | BYD', cities: 30, reports: 41 },
  { label: 'Company', name: '碧桂园', category: '地产', cities: 20, reports: 28 },
  ...things('Company', '互联网', '阿里巴巴 易华录 中国电信 新华联'),
  { label: 'Policy', name: '放管服改革', category: '改革', aliases: '“放管服”改革', cities: 157, reports: 300 },
  { label: 'Policy', name: '一带一路', category: '战略', aliases: '“一带一路”', cities: 151, reports: 290 },
  ...things('Policy', '规划', '“一带一路”行动方案 健康西宁行动计划 拉面产业三年行动 城市管理条例'),
  { label: 'Event', name: '青洽会', category: '展会', aliases: '青海绿色发展投资贸易洽谈会', cities: 4, reports: 12 },
  { label: 'Event', name: '环青海湖国际公路自行车赛', category: '赛事', aliases: '环湖赛', cities: 5, reports: 9 },
  ...things('Event', '赛事', '城洽会 国际徒步节 沿黄河马拉松赛 丝路花儿艺术节'),
  { label: 'Honor', name: '全国文明城市', category: '城市', cities: 173, reports: 400 },
  ...things('Honor', '城市', '国家卫生城市 海绵城市建设试点 文旅融合示范城市'),
  { label: 'Indicator', name: '地区生产总值', category: '经济', aliases: 'GDP | 生产总值' },
  { label: 'Indicator', name: '固定资产投资', category: '经济' },
];

/** place, year of the report, review or plan, status, sentence with 〔name〕 or 〔shown=name〕 marks. */
export type FixtureStatement = readonly [string, number, 'review' | 'plan', string | null, string];
export const STATEMENTS: readonly FixtureStatement[] = [
  ['西宁市', 2016, 'plan', 'under_construction', '加快〔西成铁路〕前期，力争早日开工。'],
  ['西宁市', 2017, 'plan', 'under_construction', '和省里一起办好〔西成铁路〕、〔西宁机场三期〕两件大事。'],
  ['西宁市', 2019, 'plan', 'under_construction', '协助做好机场扩容与〔西成铁路〕征地。'],
  ['西宁市', 2020, 'plan', 'under_construction', '抓好〔西成铁路〕、〔引大济湟西干渠〕和〔西纳川水库〕。'],
  [
    '海东市',
    2020,
    'plan',
    'under_construction',
    '会同省里推进〔西成铁路〕、〔国道109线改扩建〕、〔机场三期扩建〕、〔南绕城高速东延〕。',
  ],
  ['阿坝藏族羌族自治州', 2023, 'review', 'starting', '〔西成铁路〕开始动工。'],
  ...['华泰锂电池', '昆仑桥拓宽', '凤凰山快速路', '西城大街', '园博园'].map(
    (name, i): FixtureStatement => ['西宁市', 2014 + i, 'review', 'completed', `去年，〔${name}〕建成投用。`],
  ),
  ['西宁市', 2018, 'plan', 'proposed', '谋划〔轨道交通1号线〕、〔西堡森林公园〕。'],
  [
    '西宁市',
    2022,
    'plan',
    'under_construction',
    '推进〔新华联旅游城〕与〔铝镁合金板材加工与循环利用生产基地项目二期〕。',
  ],
  ['海东市', 2020, 'review', 'completed', '〔扎碾公路〕通车，〔市第二人民医院〕启用，〔喇家遗址公园〕开园。'],
  [
    '海东市',
    2020,
    'plan',
    'under_construction',
    '加快〔乐化高速〕、〔川海大桥〕、〔西互一级公路扩能〕和〔杨家水库〕。',
  ],
  ['海东市', 2020, 'plan', 'proposed', '筹划〔省级数据中心〕、〔河湟文化博物馆〕。'],
  ...range(2015, 2020).map((y): FixtureStatement => ['西宁市', y, 'review', null, `〔比亚迪〕在我市继续扩产。`]),
  ['海东市', 2020, 'review', null, '〔比亚迪〕、〔碧桂园〕、〔易华录〕、〔中国电信〕来我市投资。'],
  ['西宁市', 2016, 'review', null, '〔碧桂园〕、〔阿里巴巴〕、〔新华联〕相继落户。'],
  ...[2014, 2016, 2018].map(
    (y): FixtureStatement => ['西宁市', y, 'plan', 'implementing', '深入推进〔放管服改革〕，融入〔一带一路〕。'],
  ),
  ['海东市', 2020, 'plan', 'implementing', '继续〔放管服改革〕，对接〔一带一路〕。'],
  ['西宁市', 2019, 'plan', 'drafting', '编制〔“一带一路”行动方案〕和〔健康西宁行动计划〕。'],
  ['海东市', 2020, 'review', 'issued', '出台〔拉面产业三年行动〕、〔城市管理条例〕。'],
  ...range(2012, 2022).map((y): FixtureStatement => ['西宁市', y, 'review', null, '〔青洽会〕签约项目增多。']),
  [
    '海东市',
    2020,
    'review',
    null,
    '参加〔青洽会〕，承办〔环湖赛=环青海湖国际公路自行车赛〕，办好〔沿黄河马拉松赛〕和〔丝路花儿艺术节〕。',
  ],
  ...[2012, 2016, 2021].map(
    (y): FixtureStatement => ['西宁市', y, 'review', null, '〔环湖赛=环青海湖国际公路自行车赛〕顺利举行。'],
  ),
  ['西宁市', 2018, 'review', null, '办好〔城洽会〕和〔国际徒步节〕。'],
  ...[2013, 2017, 2020].map((y): FixtureStatement => ['西宁市', y, 'plan', 'seeking', '争创〔全国文明城市〕。']),
  ['海东市', 2020, 'plan', 'seeking', '启动〔全国文明城市〕创建，建设〔文旅融合示范城市〕。'],
  ['西宁市', 2015, 'review', 'awarded', '再次获评〔国家卫生城市〕，列入〔海绵城市建设试点〕。'],
  ...range(2018, 2025).map((y): FixtureStatement => ['西宁市', y, 'plan', null, '参与〔兰西城市群〕建设。']),
  ['海东市', 2020, 'plan', null, '融入〔兰西城市群〕，与〔无锡市〕协作。'],
  ['西宁市', 2019, 'review', null, '与〔南京市〕对口协作。'],
];

export interface FixtureObservation {
  readonly place: string;
  readonly indicator: string;
  readonly report: number;
  readonly year: number;
  readonly measure: string;
  readonly nature: 'actual' | 'estimate' | 'target';
  readonly value: number;
  readonly comparator: string;
  readonly wording: string | null;
  readonly sentence: string;
}
function values(city: string, nature: FixtureObservation['nature'], pairs: string): FixtureObservation[] {
  return pairs.split(' ').map((pair) => {
    const [year, figure, mark] = pair.split(/[:/]/) as [string, string, string?];
    const wording = mark ?? null;
    const report = nature === 'target' ? Number(year) : Number(year) + 1;
    const said = nature === 'target' ? '预期' : nature === 'estimate' ? '预计' : '完成';
    return {
      place: city,
      indicator: '地区生产总值',
      report,
      year: Number(year),
      measure: 'growth',
      nature,
      value: Number(figure),
      comparator: wording === '左右' ? '≈' : wording === '以上' ? '≥' : '=',
      wording,
      sentence: `${said}〔地区生产总值增长${figure}%${wording ?? ''}〕。`,
    };
  });
}

export const OBSERVATIONS: readonly FixtureObservation[] = [
  ...values(
    '西宁市',
    'target',
    '2012:14 2014:12.5 2016:9.5/左右 2017:9.5/左右 2018:9/左右 2020:6.5/以上 2021:6.5/左右 2022:6.5/左右 2023:5/以上 2024:5.5/左右 2025:5/左右',
  ),
  ...values(
    '西宁市',
    'actual',
    '2012:15 2015:10.9 2016:9.8 2017:9.5 2018:9 2019:7.5 2020:1.8 2021:8.1 2022:2.1 2023:8.6 2024:3.1',
  ),
  ...values(
    '兰州市',
    'target',
    '2013:15 2014:12 2016:8 2017:8/以上 2018:7/左右 2019:7/左右 2020:6 2022:7 2023:6.5 2024:6 2025:5.5/左右',
  ),
  ...values('兰州市', 'actual', '2013:13.4 2014:10.4 2015:9.1 2018:6.5'),
  ...values('兰州市', 'estimate', '2017:6.3 2019:6 2021:7 2022:1.5 2023:4.2 2024:5'),
];
