import { describe, expect, it } from 'vitest';
import { bigrams, normalise } from '../../src/serve/bigrams.ts';
import type { CatalogueEntity } from '../../src/serve/catalogue.ts';
import { SearchIndex } from '../../src/serve/search-index.ts';

describe('bigrams', () => {
  it.each([
    ['西成铁路', ['西成', '成铁', '铁路']],
    ['G6高速', ['g6', '高速']],
    ['Ｇ６', ['g6']],
    ['“一带一路”', ['一带', '带一', '一路']],
    ['县', ['县']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(bigrams(text)).toEqual(tokens);
  });
  it('reads full width and quotation marks as nothing special', () => {
    expect(normalise('　《ＡＢＣ》 ')).toBe('abc');
  });
});

const entity = (name: string, more: Partial<CatalogueEntity> = {}): CatalogueEntity => ({
  id: name,
  label: 'Project',
  name,
  aliases: [],
  category: null,
  level: null,
  province: null,
  reports: 1,
  cities: 1,
  ...more,
});
const index = new SearchIndex(
  new Map(
    [
      entity('西成铁路', { aliases: ['西宁至成都铁路'] }),
      entity('西成铁路甘肃段', { reports: 9 }),
      entity('新西成铁路', { reports: 50 }),
      entity('民和回族土族自治县', { label: 'Place', aliases: ['民和', '民和县'], province: '青海省' }),
      entity('中国石化', { label: 'Company', reports: 3 }),
      entity('中国石油', { label: 'Company', reports: 8 }),
      entity('G6高速'),
      entity('G65高速'),
    ].map((e) => [e.id, e]),
  ),
);
const names = (query: string) => index.search(query, 5).groups.flatMap((g) => g.hits.map((h) => h.name));

describe('ranking', () => {
  it.each([
    ['西成铁路', ['西成铁路', '西成铁路甘肃段', '新西成铁路']],
    ['西成', ['西成铁路甘肃段', '西成铁路', '新西成铁路']],
    ['中国石', ['中国石油', '中国石化']],
    ['西', ['西成铁路甘肃段', '西成铁路', '新西成铁路']],
    ['民和县', ['民和回族土族自治县']],
    ['g6高速', ['G6高速']],
    ['没有这个', []],
  ])('%s', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });
  it('says by which alias it matched, and where a place lies', () => {
    const [group] = index.search('民和县', 5).groups;
    expect(group?.hits[0]).toMatchObject({ alias: '民和县', where: '青海省' });
  });
  it('cuts each kind at the limit and tells the total', () => {
    expect(index.search('西成', 1).groups[0]).toMatchObject({ total: 3, hits: [{ name: '西成铁路甘肃段' }] });
  });
});
