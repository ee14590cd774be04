import { expect, test } from 'vitest';
import { recogniseHonors } from '../../../src/recognise/honor/honor.ts';
import { mentionsIn } from '../policy/read.ts';

const names = (text: string) => mentionsIn(recogniseHonors, text).map((m) => m.name);

const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a title', '荣获全国渔业百强县称号。', ['全国渔业百强县']],
  ['the level stands once', '创建国家卫生城市、园林城市。', ['国家卫生城市', '国家园林城市']],
  ['two levels share a title', '争创省级、国家级渔旅融合试验区。', ['省级渔旅融合试验区', '国家级渔旅融合试验区']],
  ['two subjects share the last word', '入选全省对外贸易、茶业强县。', ['全省对外贸易强县', '全省茶业强县']],
  ['quotation marks go', '荣获全国“双拥”模范城称号。', ['全国双拥模范城']],
  ['the batch goes', '入选第二批国家海绵城市建设示范城市。', ['国家海绵城市建设示范城市']],
  ['what it is for stands before the level', '通过渔业服务国家标准化试点验收。', ['渔业服务国家标准化试点']],
  ['a longer title', '获评全国健康城市建设样板市。', ['全国健康城市建设样板市']],
  ['without a level behind a verb', '白鹭岛获评4A级景区。', ['4A级景区']],
  ['quoted behind a verb', '入选“中国茶业名城”。', ['中国茶业名城']],
  ['an ordinal goes', '获批全国第二个国家渔业创新示范区。', ['国家渔业创新示范区']],
  ['a count goes', '创成两个国家级渔业生态示范区。', ['国家级渔业生态示范区']],
  ['a list without a level', '争创渔业百强县、海洋经济先进县。', ['渔业百强县', '海洋经济先进县']],
  ['named by a ministry', '被农业农村部确定为渔旅融合试点地区。', ['渔旅融合试点地区']],
  ['a list from above', '入选全国渔港绿色出行创建城市名单。', ['全国渔港绿色出行创建城市']],
  ['a grade', '在全省渔政执法考核中获优秀等次。', ['全省渔政执法考核优秀等次']],
  [
    'counted members',
    '创建省级渔业生态示范县1个、示范镇2个、海洋强村3个。',
    ['省级渔业生态示范县', '省级渔业生态示范镇', '省级海洋强村'],
  ],
  ['a title quoted and told as one', '白鹭岛获“观鸟旅游胜地”称号。', ['观鸟旅游胜地']],
  ['two quoted titles', '荣获“中国渔业名城”“中国观鸟胜地”称号。', ['中国渔业名城', '中国观鸟胜地']],
  ['the work for it', '深化幸福河湖创建。', ['幸福河湖']],
  ['grades of sites', '新增5A级景区1个、4A级景区2个。', ['5A级景区', '4A级景区']],
  ['the year and the batch go', '入选2022年度全省首批渔旅先导县。', ['全省渔旅先导县']],
  [
    'a member with its own level',
    '获批国家渔业示范城市、港口型国家物流枢纽承载城市。',
    ['国家渔业示范城市', '港口型国家物流枢纽承载城市'],
  ],
  ['whole counties', '成为全国渔船更新整县推进县。', ['全国渔船更新整县推进县']],
  ['two with 和', '成为全国渔业创新百强地级市和渔政执法先进单位。', ['全国渔业创新百强地级市', '全国渔政执法先进单位']],
  ['what is done with a pilot', '放大渔港低碳试点成效。', ['渔港低碳试点']],
  ['its holder and verb go', '争取白鹭湖列入国家湿地渔业试点。', ['国家湿地渔业试点']],
  ['one of its own goes', '湖东县成为全省唯一国家渔业绿色发展先行区。', ['国家渔业绿色发展先行区']],
  ['the zone of another', '积极融入国家渔业创新示范区建设。', []],
  ['a slogan', '建设全国沉浸式观鸟目的地。', []],
  ['an aim without its level', '加快建设滨湖园林城市。', []],
  ['a creation inside the title', '获评全国渔业高效创建行动示范县。', ['全国渔业高效创建行动示范县']],
  [
    'members sought together',
    '争取海岛低碳治理、渔旅融合发展等制度创新试点。',
    ['海岛低碳治理试点', '渔旅融合发展试点'],
  ],
  ['the verb holds for all', '抓好海岛低碳治理试点和渔旅融合发展试点。', ['海岛低碳治理试点', '渔旅融合发展试点']],
  ['what is made a pilot', '海岛低碳治理被列为国家级试点。', ['海岛低碳治理国家级试点']],
  ['what the pilot is for', '争取整岛推进渔港更新国家试点。', ['整岛推进渔港更新国家试点']],
  ['the grade alone', '力争白鹭岛成功创建5A。', ['5A级景区']],
  ['a zone laid out from above', '建设黄海流域渔业融合发展先行区。', ['黄海流域渔业融合发展先行区']],
  ['words that forbid elsewhere', '获评全国渔业市场监管示范区。', ['全国渔业市场监管示范区']],
];
test.each(NAMES)('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

const NOTHING: readonly string[] = [
  '新增国家级专精特新“小巨人”企业9家。',
  '建设国家级重点实验室。',
  '落实国家和省扶持政策。',
  '新增国家级示范区3个。',
  '白鹭湖国家湿地公园风景如画。',
  '争取国家专项资金支持。',
  '推动国内国际双循环。',
  '推进12个探索试点。',
  '打造全省茶业发展的先行区。',
  '成为全省唯一蝉联获奖的渔歌队。',
  '在全省率先完成渔村公共服务平台。',
  '8个项目获省科学技术奖。',
  '入围中国民营企业500强2家。',
];
test.each(NOTHING)('nothing in %s', (text) => {
  expect(names(text)).toEqual([]);
});
