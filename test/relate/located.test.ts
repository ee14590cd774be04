import { describe, expect, test } from 'vitest';
import { relateLocated } from '../../src/relate/located.ts';
import { linksIn } from './read-links.ts';

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // The name opens with the county, or holds it.
  ['建成民和水源工程。', ['located_in 民和水源 民和回族土族自治县']],
  ['加快互助机场建设。', ['located_in 互助机场 互助土族自治县']],
  // A road stands in neither of its ends.
  ['建成化隆县群科至循化县街子公路。', []],
  // The zone that opens the sentence, and the one that heads the paragraph.
  [
    '河湟新区加快建设，凤山大剧院、银滩博物馆等项目开工。',
    ['located_in 凤山大剧院 河湟新区', 'located_in 银滩博物馆 河湟新区'],
  ],
  [
    '加快推进河湟新区建设。建成凤山大剧院、银滩博物馆等项目。',
    ['located_in 凤山大剧院 河湟新区', 'located_in 银滩博物馆 河湟新区'],
  ],
  ['加快推进河湟新区建设。全市建成凤山大剧院、银滩博物馆等项目。', []],
  ['河湟新区新增企业三户。建成凤山大剧院、银滩博物馆等项目。', []],
];
describe('located_in', () => {
  test.each(TABLE)('%s', (sentence, expected) => {
    expect(linksIn(relateLocated, sentence)).toEqual(expected);
  });
});
