/** Short forms of zones that the whole report explains. */
import { expect, test } from 'vitest';
import { recognisePlaces } from '../../../src/recognise/place/recognise-place.ts';
import { explainZones, ZONE_ALIAS } from '../../../src/recognise/place/zone-aliases.ts';
import { readExample } from '../../../src/text/rule.ts';
import { context, sentenceOf } from '../policy/read.ts';

/** The zones of a text whose sentences are read in turn: name and surface. */
function zonesOf(text: string): string[] {
  const sentences = text.split(/(?<=。)/u).map((part, index) => ({ ...sentenceOf(part), index }));
  const mentions = sentences.map((sentence) => recognisePlaces(sentence, [], context));
  return explainZones(sentences, mentions, '海东').flatMap((list) =>
    list.flatMap((m) => (m.kind === 'place' && m.level === 'zone' ? [`${m.surface} ${m.name}`] : [])),
  );
}

test.each(ZONE_ALIAS.hit)('hit %s', (example) => {
  expect(zonesOf(readExample(example).text)).toContain('新区 河湟新区');
});
test.each(ZONE_ALIAS.miss)('miss %s', (example) => {
  expect(zonesOf(example).filter((zone) => zone.startsWith('新区 '))).toEqual([]);
});
test('one zone, one name', () => {
  expect(zonesOf('海东河湟新区加快建设。推进河湟新区扩容。')).toEqual([
    '海东河湟新区 海东河湟新区',
    '河湟新区 海东河湟新区',
  ]);
  expect(zonesOf('海东国家高新区扩容。高新区产值增长。')).toEqual([
    '海东国家高新区 海东高新技术产业开发区',
    '高新区 海东高新技术产业开发区',
  ]);
  expect(zonesOf('乐都经济技术开发区扩区。支持乐都经开区升级。')).toEqual([
    '乐都经济技术开发区 乐都经济技术开发区',
    '乐都经开区 乐都经济技术开发区',
  ]);
});
test('a verb before a zone is no part of it', () => {
  expect(zonesOf('规划布局河湟新区。开展河湟新区调研。')).toEqual(['河湟新区 河湟新区', '河湟新区 河湟新区']);
  expect(zonesOf('环洱湖口岸。老城蝶变新城。')).toEqual([]);
});
