import { expect, test } from 'vitest';
import { recogniseEvents } from '../../../src/recognise/event/event.ts';
import { mentionsIn } from '../policy/read.ts';

const names = (text: string) => mentionsIn(recogniseEvents, text).map((m) => m.name);

const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['editions come off', '举办第三届湖畔读书节。', ['湖畔读书节']],
  ['years come off', '成功承办2024环岛国际马拉松。', ['环岛国际马拉松']],
  ['a list', '办好环岛骑行赛、开渔文化节和白茶博览会。', ['环岛骑行赛', '开渔文化节', '白茶博览会']],
  ['two names of one', '举办首届白茶文化节暨第五届茶商大会。', ['白茶文化节暨第五届茶商大会']],
  ['a fair known by its short name', '举办首届白茶文化博览会暨第五届茶交会。', ['白茶文化博览会', '茶交会']],
  ['an anniversary is none', '办好建市六十周年暨“白茶文化周”活动。', ['白茶文化周']],
  ['games known by their number', '精心办好市第五届运动会。', ['市第五届运动会']],
  ['an activity that is held', '举办海岛渔家文化创意活动。', ['海岛渔家文化创意活动']],
  ['a meeting of a level above', '全省渔船更新工作会议在我市召开。', ['全省渔船更新工作会议']],
  ['hosted', '承办全国渔港建设推进会。', ['全国渔港建设推进会']],
  ['the part behind it', '承办中国渔业装备大会（东部）。', ['中国渔业装备大会（东部）']],
  ['held under a quoted name', '办好“渔乡好物”系列活动。', ['渔乡好物']],
  ['the number before the level', '第六届省运动会成功举办。', ['第六届省运动会']],
  ['the tail stays out', '办好“渔家好物节·电商周”等营销展会。', ['渔家好物节·电商周']],
  ['the tail of a list names what ends in nothing', '举办千人踏青行、白茶节等系列活动。', ['千人踏青行', '白茶节']],
  ['listed fairs need no verb', '借力进博会、广交会开拓市场。', ['进博会', '广交会']],
  ['an edition makes a general name an event', '办好第十二届全民健身运动会。', ['全民健身运动会']],
  ['a match as the subject', '白鹭湖国际帆船邀请赛圆满落幕。', ['白鹭湖国际帆船邀请赛']],
  ['a meeting held somewhere', '全省茶园管护现场会在我市召开。', ['全省茶园管护现场会']],
  ['a heading number and its verb go', '（三）圆满完成白鹭湖帆船邀请赛。', ['白鹭湖帆船邀请赛']],
  ['quoted', '“开渔观潮周”火爆出圈。', ['开渔观潮周']],
  ['a verb before it', '力争白茶文化节签约百亿元。', ['白茶文化节']],
  ['who gives it', '茶乡公园推出“采青美食节”。', ['采青美食节']],
  ['a word that holds a verb', '举办亚合组织茶业论坛。', ['亚合组织茶业论坛']],
  ['youth is no year', '首届全国青少年帆船锦标赛成功举办。', ['全国青少年帆船锦标赛']],
];
test.each(NAMES)('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

const NOTHING: readonly string[] = [
  '定期召开新闻发布会和企业家座谈会。',
  '举办三人制篮球、招商对接等活动。',
  '提升“两节一会一论坛”影响力。',
  '召开市委全会和经济工作会议。',
  '市人民代表大会胜利召开。',
  '抓住关键环节，节约资源。',
  '各类展会、赛事精彩纷呈。',
  '打造品牌赛事。',
  '第一季度实现开门红。',
  '发挥商会、协会作用。',
  '召开政府常务会议。',
  '庆祝建党一百周年。',
  '建设农村超市。',
  '举办庆祝建党100周年、长三角、新能源等系列活动。',
  '举办一批有影响力的音乐节、文化展和高端论坛。',
  '按照“有节过节、无节造节”的思路发展夜经济。',
  '举行境外招商推介活动。',
  '各项渔业工程全面展开。',
];
test.each(NOTHING)('nothing in %s', (text) => {
  expect(names(text)).toEqual([]);
});
