import { expect, test } from 'vitest';
import { recogniseEvents } from '../../../src/recognise/event/event.ts';
import { mentionsIn } from '../policy/read.ts';

const names = (text: string) => mentionsIn(recogniseEvents, text).map((m) => m.name);

const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['editions come off', '举办第三届湖畔读书节。', ['湖畔读书节']],
  ['years come off', '成功承办2024环岛国际马拉松。', ['环岛国际马拉松']],
  ['a list', '办好环岛骑行赛、开渔文化节和白茶博览会。', ['环岛骑行赛', '开渔文化节', '白茶博览会']],
  ['two in one', '举办首届白茶博览会暨第五届茶商大会。', ['白茶博览会', '茶商大会']],
  ['the tail of a list names what ends in nothing', '举办千人踏青行、白茶节等系列活动。', ['千人踏青行', '白茶节']],
  ['listed fairs need no verb', '借力进博会、广交会开拓市场。', ['进博会', '广交会']],
  ['an edition makes a general name an event', '办好第十二届全民健身运动会。', ['全民健身运动会']],
  ['a match as the subject', '白鹭湖国际帆船邀请赛圆满落幕。', ['白鹭湖国际帆船邀请赛']],
  ['a meeting held somewhere', '全省茶园管护现场会在我市召开。', ['全省茶园管护现场会']],
  ['a heading number and its verb go', '（三）圆满完成白鹭湖帆船邀请赛。', ['白鹭湖帆船邀请赛']],
  ['quoted', '“开渔观潮周”火爆出圈。', ['开渔观潮周']],
];
test.each(NAMES)('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

const NOTHING: readonly string[] = [
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
];
test.each(NOTHING)('nothing in %s', (text) => {
  expect(names(text)).toEqual([]);
});
