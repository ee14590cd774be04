import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndicators } from '../../../src/recognise/indicator/indicators.ts';
import { bareForms } from '../../../src/recognise/indicator/phrase.ts';
import { readLexicon } from '../../../src/text/lexicon.ts';

const table = readFileSync(new URL('../../../data/lexicons/indicators.tsv', import.meta.url), 'utf8');
const lexicon = readLexicon(table);
const indicators = readIndicators(lexicon);

const forms = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

const NORMAL: [phrase: string, name: string | null][] = [
  ['全市生产总值', '地区生产总值'],
  ['GDP', '地区生产总值'],
  ['经济', '地区生产总值'],
  ['地方财政一般预算收入', '一般公共预算收入'],
  ['完成公共财政预算收入', '一般公共预算收入'],
  ['财政总收入', '财政总收入'],
  ['财政收入', '财政收入'],
  ['服务业增加值', '第三产业增加值'],
  ['农业增加值', '第一产业增加值'],
  ['工业增加值', '工业增加值'],
  ['规上工业增加值', '规模以上工业增加值'],
  ['农民人均纯收入', '农村居民人均可支配收入'],
  ['城镇常住居民人均可支配收入', '城镇居民人均可支配收入'],
  ['全体居民人均可支配收入', '城乡居民人均可支配收入'],
  ['全社会固定资产投资', '固定资产投资'],
  ['工业投资', '工业投资'],
  ['实现社零总额', '社会消费品零售总额'],
  ['新增城镇就业', '城镇新增就业'],
  ['新增规上工业企业', '新增规模以上工业企业'],
  ['三公经费', '“三公”经费'],
  ['研发经费支出占GDP的比例', '研发经费投入强度'],
  ['户籍人口城镇化率', '户籍人口城镇化率'],
  ['城镇化率', '常住人口城镇化率'],
  ['万元GDP能耗', '单位GDP能耗'],
  ['万元工业增加值能耗', '万元工业增加值能耗'],
  ['进出口贸易总额', '外贸进出口总额'],
  ['地区生产总值可比', '地区生产总值'],
  ['市中心城区空气质量优良率', '空气质量优良率'],
  ['大口径财政收入', '全口径财政收入'],
  ['市外到位资金', '引进市外资金'],
  ['高技术工业投资', null],
  ['蓝莓酒产值', null],
  ['', null],
];

const SECTORS = '第一产业增加值 第二产业增加值 第三产业增加值';
const INCOMES = '城镇居民人均可支配收入 农村居民人均可支配收入';
const EXPANDED: [phrase: string, names: string, joint: string | null][] = [
  ['一二三产业', SECTORS, null],
  ['一、二、三产业增加值', SECTORS, null],
  ['第一、第二、第三产业增加值', SECTORS, null],
  ['一产、二产、三产增加值', SECTORS, null],
  ['第一产业、第二产业和第三产业', SECTORS, null],
  ['三次产业', SECTORS, null],
  ['一、二、三产投资', '第一产业投资 第二产业投资 服务业投资', null],
  ['二三产业', '第二产业增加值 第三产业增加值', null],
  ['城乡居民人均可支配收入', INCOMES, '城乡居民人均可支配收入'],
  ['城镇和农村居民人均可支配收入', INCOMES, null],
  ['城镇、农村常住居民人均可支配收入', INCOMES, null],
  ['城镇居民人均可支配收入和农民人均纯收入', INCOMES, null],
  ['城镇居民和农民人均可支配收入', INCOMES, null],
  ['城乡低保标准', '城市低保标准 农村低保标准', '城乡低保标准'],
  ['金融机构存贷款余额', '金融机构存款余额 金融机构贷款余额', '金融机构存贷款余额'],
  ['各项存款、贷款余额', '金融机构存款余额 金融机构贷款余额', null],
  ['旅游人数和收入', '接待游客 旅游总收入', null],
  ['粮食播种面积和产量', '粮食播种面积 粮食总产量', null],
  ['常住人口和户籍人口城镇化率', '常住人口城镇化率 户籍人口城镇化率', null],
  ['战略性新兴产业、高新技术产业增加值', '战略性新兴产业增加值 高新技术产业增加值', null],
  ['财政总收入、一般预算收入', '财政总收入 一般公共预算收入', null],
  ['进出口总额', '外贸进出口总额', '外贸进出口总额'],
];

describe('normalise', () => {
  it.each(NORMAL)('%s → %s', (phrase, name) => {
    expect(indicators.normalise(phrase)).toBe(name);
  });

  it('takes a short form for its indicator beside a growth alone', () => {
    expect(indicators.normalise('投资', 'growth')).toBe('固定资产投资');
    expect(indicators.normalise('投资', 'level')).toBeNull();
    expect(indicators.normalise('完成投资', 'level')).toBeNull();
  });

  it('takes every form in the table to its own name', () => {
    for (const { name, aliases, columns } of lexicon.entries)
      for (const form of [name, ...aliases, ...forms(columns['variants'])])
        expect([form, indicators.normalise(form)]).toEqual([form, name]);
  });

  it('gives a canonical name back unchanged, whatever scope stands before it', () => {
    const name = fc.constantFrom(...lexicon.entries.map((entry) => entry.name));
    const scope = fc.constantFrom('', '全市', '全州', '预计', '力争全市');
    fc.assert(fc.property(scope, name, (before, canonical) => indicators.normalise(before + canonical) === canonical));
  });
});

describe('expand', () => {
  it.each(EXPANDED)('%s → %s', (phrase, names, joint) => {
    expect(indicators.expand(phrase)).toEqual({ names: names.split(' '), joint });
  });
  it.each(['蓝莓酒产值', '蓝莓酒、桑葚酒产值', '一二产业园', '城乡道路', '第一批、第二批'])(
    '%s is unknown',
    (phrase) => {
      expect(indicators.expand(phrase)).toBeNull();
    },
  );
});

describe('find', () => {
  it.each([
    ['实现地区生产总值90亿元，规上工业增加值增长5%', '地区生产总值 规模以上工业增加值'],
    ['地方一般公共预算收入和税收收入', '一般公共预算收入 税收收入'],
    ['经济发展势头好', ''],
  ])('%s', (text, names) => {
    const found = indicators.find(text);
    expect(found.map((hit) => hit.name).join(' ')).toBe(names);
    for (const hit of found) expect(hit.surface).toBe(text.slice(hit.start, hit.end));
  });
});

describe('the table', () => {
  it('gives no form to two indicators', () => {
    const owner = new Map<string, string>();
    for (const { name, aliases, columns } of lexicon.entries)
      for (const form of [name, ...aliases, ...forms(columns['variants']), ...forms(columns['short'])]) {
        expect([form, owner.get(form) ?? name]).toEqual([form, name]);
        owner.set(form, name);
      }
  });
  it('has a unit family and a measure for each', () => {
    for (const { name } of lexicon.entries) expect(indicators.entry(name)).toMatchObject({ name });
    for (const { columns } of lexicon.entries)
      expect(columns['unit']).toMatch(
        /^(?:currency|persons|area|length|mass|power|energy|volume|time|percent|multiple|count|other)$/u,
      );
  });
});

describe('bareForms', () => {
  it('begins with the phrase itself and never gives an empty form', () => {
    expect(bareForms('全市实现社零总额')).toEqual([
      '全市实现社零总额',
      '全市实现社零',
      '实现社零总额',
      '实现社零',
      '社零总额',
      '社零',
    ]);
    expect(bareForms('')).toEqual([]);
  });
});
