import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumeral, writeChineseNumeral } from '../../../src/recognise/quantity/chinese-numeral.ts';
import { readNumerals } from '../../../src/recognise/quantity/numeral.ts';
import { baseValue, SCALES, splitUnit, UNITS, unitInfo } from '../../../src/recognise/quantity/units.ts';

const whole = fc.integer({ min: 1, max: 9999 });
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 1, max: 99 }))
  .map(([a, b]) => Number(`${a}.${b}`));
const scale = fc.constantFrom('', '万', '亿', '万亿');
const unit = fc.constantFrom(
  '元',
  '美元',
  '人',
  '户',
  '亩',
  '公顷',
  '平方公里',
  '公里',
  '吨',
  '千瓦',
  '千瓦时',
  '立方米',
  '个',
  '家',
  '人次',
  '标准箱',
);

describe('a value written in any of its forms is read back', () => {
  test('Chinese numerals below ten thousand', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(readChineseNumeral(writeChineseNumeral(n))).toBe(n);
      }),
    );
  });
  test('Arabic digits, decimals, 余 and thousands marks, with scale and unit', () => {
    fc.assert(
      fc.property(fc.oneof(whole, decimal), scale, unit, fc.boolean(), (value, mark, name, more) => {
        const [numeral] = readNumerals(`达到${value}${more && mark !== '' ? '余' : ''}${mark}${name}，`);
        expect(numeral).toMatchObject({ value, unit: `${mark}${name}`, more: more && mark !== '' });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (value) => {
        const [numeral] = readNumerals(`${value.toLocaleString('en-US')}元`);
        expect(numeral).toMatchObject({ value, unit: '元' });
      }),
    );
  });
  test('Chinese digits before 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '亿'), unit, (value, mark, name) => {
        const [numeral] = readNumerals(`${writeChineseNumeral(value)}${mark}${name}，`);
        expect(numeral).toMatchObject({ value, unit: `${mark}${name}`, chinese: true });
      }),
    );
  });
  test('per cent in digits, in 百分之 and in 成', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
        expect(readNumerals(`${value}%`)[0]).toMatchObject({ value, unit: '%' });
        expect(readNumerals(`百分之${writeChineseNumeral(value)}，`)[0]).toMatchObject({ value, unit: '%' });
        const [tens, ones] = [Math.floor(value / 10), value % 10];
        if (tens > 0)
          expect(
            readNumerals(`${'零一二三四五六七八九'[tens]}成${ones > 0 ? '零一二三四五六七八九'[ones] : ''}，`)[0],
          ).toMatchObject({ value, unit: '%' });
      }),
    );
  });
  test('negative numbers', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(readNumerals(`增速为-${value}%`)[0]).toMatchObject({ value: -value, unit: '%' });
      }),
    );
  });
});

describe('units', () => {
  const names = fc.constantFrom(...UNITS.keys());
  test('a scale before a unit multiplies its base value', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...SCALES), decimal, (name, [mark, factor], value) => {
        const scaled = `${mark}${name}`;
        if (UNITS.has(scaled)) return; // 千瓦, 千米: a unit of its own
        const plain = baseValue(value, name);
        const big = baseValue(value, scaled);
        expect(splitUnit(scaled)).toEqual({ scale: factor, unit: name });
        expect(big.family).toBe(plain.family);
        expect(big.baseUnit).toBe(plain.baseUnit);
        expect(big.baseValue / factor / value).toBeCloseTo(plain.baseValue / value, 8);
      }),
    );
  });
  test.each([
    [1, '亩', 'area', 666.666666667, '平方米'],
    [15, '亩', 'area', 10000, '平方米'],
    [2, '公顷', 'area', 20000, '平方米'],
    [1.1, '万人', 'persons', 11000, '人'],
    [3, '亿元', 'currency', 3e8, '元'],
    [1.5, '亿美元', 'currency', 1.5e8, '美元'],
    [120, '万千瓦', 'power', 1.2e6, '千瓦'],
    [2, '亿千瓦时', 'energy', 2e8, '千瓦时'],
    [3, '亿度', 'energy', 3e8, '千瓦时'],
    [5, '万公里', 'length', 5e7, '米'],
    [500, '公斤', 'mass', 0.5, '吨'],
    [5, '‰', 'percent', 0.5, '%'],
    [4, '个百分点', 'percentage-point', 4, '个百分点'],
    [7, '万套', 'count', 70000, '套'],
    [9, '个工作日', 'time', 9, '工作日'],
  ] as const)('%d%s', (value, name, family, base, baseUnit) => {
    expect(baseValue(value, name)).toEqual({ family, baseValue: base, baseUnit });
  });
  test('a missing unit and a strange one', () => {
    expect(unitInfo(null)).toEqual({ family: 'other', baseUnit: '', factor: 1 });
    expect(unitInfo('斛')).toEqual({ family: 'other', baseUnit: '斛', factor: 1 });
  });
});
