import { expect, test } from 'vitest';
import type { Mention } from '../../../src/recognise/mention.ts';
import { scopesOf, topicOfPoint } from '../../../src/relate/observation/topic-place.ts';

const zone = (text: string, surface: string, level: 'zone' | 'county' = 'zone'): Mention => {
  const start = text.indexOf(surface);
  return { kind: 'place', start, end: start + surface.length, surface, name: surface, rule: 't', code: null, level };
};
const read = (text: string, zones: readonly string[], newArea: string | null = null) =>
  scopesOf(
    text,
    zones.map((surface) => zone(text, surface, surface.endsWith('县') ? 'county' : 'zone')),
    '甲市',
    newArea,
  ).map(({ start, end, places }) => `${places.join('+')}: ${text.slice(start, end)}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['滨河新区提速，生产总值增长8%。', ['滨河新区'], ['滨河新区: 滨河新区提速，生产总值增长8%。']],
  [
    '三区齐进，滨河新区引资5亿元，税收增长3%，全市税收增长1%。',
    ['滨河新区'],
    ['滨河新区: 滨河新区引资5亿元，税收增长3%，'],
  ],
  [
    '高新区、经开区扩容，产值分别达到3亿元和2亿元。',
    ['高新区', '经开区'],
    ['高新区+经开区: 高新区、经开区扩容，产值分别达到3亿元和2亿元。'],
  ],
  ['高新区等园区扩容，产值达到3亿元。', ['高新区'], []],
  ['乙县增长8%，税收增长3%。', ['乙县'], []],
])('%s', (text, zones, expected) => expect(read(text, zones)).toEqual(expected));

test('a bare 新区 is the one named before', () => {
  expect(read('新区完成投资5亿元。', [], '滨河新区')).toEqual(['滨河新区: 新区完成投资5亿元。']);
  expect(read('新区完成投资5亿元。', [])).toEqual([]);
});

test('a numbered point about a zone sets the topic', () => {
  const text = '一是滨河新区建设全面展开。';
  expect(topicOfPoint(text, [zone(text, '滨河新区')], '甲市')).toBe('滨河新区');
  const plain = '滨河新区建设全面展开。';
  expect(topicOfPoint(plain, [zone(plain, '滨河新区')], '甲市')).toBeNull();
});
