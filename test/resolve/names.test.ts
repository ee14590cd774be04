import { describe, expect, it } from 'vitest';
import { companyKey, dice, normalName, numbersOf, projectKey } from '../../src/resolve/names.ts';

describe('keys of names', () => {
  it.each([
    ['“一带一路”', '一带一路'],
    ['《城市管理条例》', '城市管理条例'],
    ['Ｇ６京藏高速', 'g6京藏高速'],
    ['兰州—张掖', '兰州-张掖'],
  ])('%s → %s', (name, key) => expect(normalName(name)).toBe(key));

  it.each([
    ['酒钢集团', '酒钢'],
    ['酒钢公司', '酒钢'],
    ['比亚迪股份有限公司', '比亚迪'],
    // A bare form of firm is no name: it keeps what it has.
    ['集团公司', '集团公司'],
  ])('company %s → %s', (name, key) => expect(companyKey(name)).toBe(key));

  it.each([
    ['引大济湟工程', '引大济湟'],
    ['西成铁路建设项目', '西成铁路'],
    ['新建西成铁路', '西成铁路'],
    ['水库工程', '水库工程'],
    ['川大高速公路', '川大高速'],
    ['国道109线改扩建', 'g109改扩建'],
  ])('project %s → %s', (name, key) => expect(projectKey(name)).toBe(key));

  it.each([
    ['轨道交通2号线', '轨道交通12号线'],
    ['污水处理厂一期', '污水处理厂二期'],
    ['G6高速', 'G65高速'],
    ['环城路东段', '环城路西段'],
  ])('%s and %s differ in their numbers', (a, b) => expect(numbersOf(a)).not.toBe(numbersOf(b)));

  it('measures likeness by bigrams', () => {
    expect(dice('西成铁路', '西成铁路')).toBe(1);
    expect(dice('西成铁路', '兰合高速')).toBe(0);
    expect(dice('机场三期', '机场三期扩建')).toBeCloseTo(0.75);
  });
});
