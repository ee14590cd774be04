import { describe, expect, test } from 'vitest';
import { isSameReport, similarity, sketchOf } from '../../src/segment/fingerprint.ts';

/** Prose of its own for each seed: words drawn in a fixed order. */
function prose(seed: number, words = 900): string {
  const stock =
    '全市工业投资农业产值增长项目建成开工推进改革城乡生态民生教育医疗就业社保交通水利能源文化旅游科技人才安全治理服务环境'.match(
      /../gu,
    )!;
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return stock[(state >>> 16) % stock.length]!;
  }).join('');
}

describe('sketches', () => {
  const report = prose(1);
  test('blanks, marks, digits and punctuation do not matter', () => {
    const dressed = `**${[...report].join(' ')}**。1,234`;
    expect(similarity(sketchOf(report), sketchOf(dressed))).toBe(1);
  });

  test('another source with small differences is the same report', () => {
    const other = [...report].map((char, i) => (i % 97 === 96 ? '新' : char)).join('');
    expect(isSameReport(sketchOf(report), sketchOf(`${other}${prose(5, 60)}`))).toBe(true);
  });

  test('another report is not', () => {
    expect(isSameReport(sketchOf(report), sketchOf(prose(2)))).toBe(false);
    expect(isSameReport(sketchOf(report), sketchOf(report.slice(0, 300) + prose(3)))).toBe(false);
  });

  test('64 unsigned values, the same on every run', () => {
    expect(sketchOf(report)).toHaveLength(64);
    expect(sketchOf(report).every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
    expect(sketchOf('全市生产总值增长八点五').slice(0, 3)).toEqual(sketchOf('全市 生产总值，增长八点五').slice(0, 3));
  });

  test('a text without a gram is like no other, not even like itself', () => {
    expect(sketchOf('全市 2017')).toEqual([]);
    expect(similarity(sketchOf('全市'), sketchOf('全市'))).toBe(0);
  });
});
