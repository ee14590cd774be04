import { expect, test } from 'vitest';
import type { Mention } from '../../../src/recognise/mention.ts';
import { holdersOf } from '../../../src/relate/honor/holder.ts';
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

test('the counties before a title hold it', () => {
  const before = '民和县、互助县获评';
  expect(holdersOf(before, 0, before.length, [place('民和县', 0), place('互助县', 4)], '海东市')).toEqual([
    '民和县',
    '互助县',
  ]);
});
test('of a county with its town and village the village holds it', () => {
  const found = [place('湘桥区', 0), place('桥东街道', 3), place('社光村', 7)];
  expect(holdersOf('湘桥区桥东街道社光村入选', 0, 12, found, '潮州市')).toEqual(['社光村']);
});
test('a site at the head of the clause holds it', () => {
  expect(holdersOf('白鹭古镇成功创建', 0, 8, [], '海东市')).toEqual(['白鹭古镇']);
});
test('else the city holds it', () => {
  expect(holdersOf('成功创建', 0, 4, [], '海东市')).toEqual(['海东市']);
  expect(holdersOf('成功创建', 0, 4, [], null)).toEqual([]);
});
