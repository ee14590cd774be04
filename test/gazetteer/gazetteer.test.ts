import { describe, expect, it } from 'vitest';
import { nameAt, readGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadKnowledge } from '../../src/knowledge.ts';

const { gazetteer } = loadKnowledge();
const of = (name: string) => gazetteer.lookup(name, null)!;

describe('lookup', () => {
  it.each([
    ['民和', '海东市', '民和回族土族自治县'],
    ['民和县', '海东市', '民和回族土族自治县'],
    ['鼓楼区', '南京市', '鼓楼区'],
    ['海南', '海东市', '海南藏族自治州'],
    ['海南', '广州市', '海南省'],
    ['吉林', '长春市', '吉林省'],
    ['恩施', '恩施土家族苗族自治州', '恩施土家族苗族自治州'],
    ['襄樊市', '武汉市', '襄阳市'],
    ['印尼', '武汉市', '印度尼西亚共和国'],
    ['东莞', '广州市', '东莞市'],
  ])('%s in a report of %s is %s', (form, home, name) => {
    expect(gazetteer.lookup(form, of(home))?.name).toBe(name);
  });
  it('is null for a name that several places bear', () => {
    expect(gazetteer.lookup('鼓楼区', of('西宁市'))).toBeNull();
  });
  it('finds the district of the own city among namesakes', () => {
    const codes = ['南京市', '福州市', '徐州市', '开封市'].map((city) => gazetteer.lookup('鼓楼区', of(city))!.code);
    expect(codes).toEqual(['320106', '350102', '320302', '410204']);
  });
});

describe('names at a date', () => {
  it.each([
    ['湟中区', '2018-02-01', '湟中县'],
    ['湟中区', '2021-02-01', '湟中区'],
    ['晋宁区', '2015-01', '晋宁县'],
    ['襄阳市', '2009', '襄樊市'],
    ['西宁市', '2009', '西宁市'],
  ])('%s in %s was %s', (now, date, name) => {
    expect(nameAt(of(now), date)).toBe(name);
  });
});

it('townships are found in the own city alone', () => {
  const haidong = of('海东市');
  expect(gazetteer.townships('高庙', haidong).map((town) => town.name)).toEqual(['高庙镇']);
  expect(gazetteer.townships('高庙', of('无锡市'))).toEqual([]);
});

it('a county of old is accepted inside its own city', () => {
  const table = [
    '100000\t甲省\tprovince\t\t\t',
    '100100\t乙市\tprefecture\t100000\t乙\t',
    '100101\t丙丁区\tcounty\t100100\t丙丁\t',
  ];
  const small = readGazetteer(table.join('\n'));
  const home = small.lookup('乙市', null);
  expect(small.lookup('丙丁县', home)?.code).toBe('100101');
  expect(small.lookup('丙丁县', null)).toBeNull();
});
