import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.ts';
import type { Mention } from '../../../src/recognise/mention.ts';
import { holdersOf, topicOf } from '../../../src/relate/honor/holder.ts';
import { honorStatus } from '../../../src/relate/honor/status.ts';
import type { HonorStatus, TimeFrame } from '../../../src/schema/values.ts';

const CASES: readonly (readonly [string, string, string, TimeFrame, HonorStatus])[] = [
  ['国家卫生城市', '荣获', '称号。', 'review', 'awarded'],
  ['国家卫生城市', '成功创建', '。', 'review', 'awarded'],
  ['国家卫生城市', '积极创建', '。', 'review', 'seeking'],
  ['国家卫生城市', '争创', '。', 'plan', 'seeking'],
  ['国家卫生城市', '启动', '创建工作。', 'review', 'seeking'],
  ['国家卫生城市', '巩固', '成果。', 'plan', 'awarded'],
  ['国家低碳城市试点', '入选', '。', 'review', 'pilot'],
  ['国家低碳城市试点', '争取', '。', 'plan', 'seeking'],
  ['国家低碳城市试点', '深化', '建设。', 'plan', 'pilot'],
  ['国家卫生城市', '确保成功创建', '。', 'plan', 'seeking'],
  ['全国文明城市', '实现', '“七连冠”。', 'review', 'awarded'],
  ['省级渔业示范村', '创建', '12个。', 'review', 'awarded'],
  ['省级渔业示范村', '创建', '12个。', 'plan', 'seeking'],
  ['省级渔业示范村', '积极创建', '12个。', 'review', 'seeking'],
  ['国家渔业示范县', '入选', '创建名单。', 'review', 'seeking'],
  ['国家卫生城市', '全力迎接', '复审。', 'plan', 'awarded'],
  ['国家渔旅集聚区', '', '项目已申报至国家渔业局。', 'review', 'seeking'],
  ['国家卫生城市', '获批', '、渔港更新等国家级试点。', 'review', 'pilot'],
  ['国家渔业名城', '成功申报', '。', 'review', 'awarded'],
  ['国家渔业名城', '荣获', '、中国观鸟之乡等殊荣。', 'plan', 'awarded'],
  ['国家渔业名城', '力争荣获', '等殊荣。', 'plan', 'seeking'],
  ['国家渔业名城', '获得', '提名资格。', 'review', 'seeking'],
  ['国家渔业示范县', '白鹭县入围', '创建。', 'review', 'seeking'],
  ['国家级高新区', '渔港高新区即将晋升为', '。', 'review', 'seeking'],
  ['国家渔业示范县', '争取', '等12个国家级试点。', 'review', 'awarded'],
];
test.each(CASES)('%s: %s〔…〕%s in %s', (name, before, after, frame, status) => {
  expect(honorStatus(name, before, after, frame)).toBe(status);
});

const place = (name: string, start: number): Mention => ({
  kind: 'place',
  start,
  end: start + name.length,
  surface: name,
  name,
  rule: 'place.x',
  code: null,
  level: 'county',
});

const { gazetteer } = loadKnowledge();
const home = gazetteer.byCode('630200')!;
const holders = (before: string, title: string, found: readonly Mention[] = [], city: string | null = '海东市') =>
  holdersOf(before, 0, title, found, { gazetteer, home, city })?.names ?? null;

const HOLDERS: readonly (readonly [string, string, string, readonly string[] | null])[] = [
  ['short counties', '民和、互助入选', '全国茶业百强县', ['民和回族土族自治县', '互助土族自治县']],
  ['a site', '白鹭古镇成功创建', '4A级景区', ['白鹭古镇']],
  ['sites that are urged', '支持白鹭岛、云顶山创建', '国家5A级旅游景区', ['白鹭岛', '云顶山']],
  ['sites counted before the title', '新增白鹭岛、云顶山2家', '国家4A级旅游景区', ['白鹭岛', '云顶山']],
  ['sites before the title', '做好白鹭岛、云顶山等', '4A级景区', ['白鹭岛', '云顶山']],
  ['what is to become one', '将白鹭街区打造为', '全国渔文化街区', ['白鹭街区']],
  ['an office', '市渔业局荣获', '全国渔政先进集体', ['市渔业局']],
  ['a village behind its county', '民和白鹭村入选', '中国美丽休闲乡村', ['白鹭村']],
  ['nobody', '成功创建', '国家卫生城市', ['海东市']],
  ['no name', '渔政改革工作获评', '全国渔政先进市', ['海东市']],
  ['a ware', '白鹭牌渔具品牌获评', '全国百强', null],
  ['a name that begins with a number', '五云峰入选', '中国最美森林旅游景区', ['五云峰']],
  ['a zone to be', '渔港高新区即将晋升为', '国家级高新区', ['渔港高新区']],
  ['a community counted', '白鹭绿洲等4个社区获评', '全国老年友好型社区', ['白鹭绿洲']],
  ['a hotline', '12345渔民热线荣获', '全国服务之星', null],
  ['work among cases', '湾长制工作入选', '全国渔业改革案例', null],
  ['a project among cases', '渔光互补项目入选', '全国渔业典型案例', null],
];
test.each(HOLDERS)('%s: %s〔%s〕', (_, before, title, expected) => {
  expect(holders(before, title)).toEqual(expected);
});
test('of a county with its town and village the village holds it', () => {
  const found = [place('湘桥区', 0), place('桥东街道', 3), place('社光村', 7)];
  expect(holders('湘桥区桥东街道社光村入选', '中国传统村落', found, '潮州市')).toEqual(['社光村']);
});
test('a county that opens the sentence speaks in its clauses', () => {
  const text = '湖东县突出渔业，建设全省渔旅示范区。';
  expect(topicOf(text, 8, '全省渔旅示范区', [place('湖东县', 0)])).toBe('湖东县');
  expect(topicOf(text, 8, '全国文明城市', [place('湖东县', 0)])).toBe(null);
  expect(topicOf('在湖东县建港，我市获评', 7, '全省渔旅示范区', [place('湖东县', 1)])).toBe(null);
});
test('no city, no holder', () => {
  expect(holders('成功创建', '国家卫生城市', [], null)).toEqual([]);
});
test('several holders in their order', () => {
  expect(holdersOf('民和、互助分别获评', 0, '全国百强县', [], { gazetteer, home, city: '海东市' })?.each).toBe(true);
});
