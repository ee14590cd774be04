/** No text is missing in a language, none is unused, and both take the same values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../viz/words/en.ts';
import { count, fill } from '../../viz/words/t.ts';
import { zh } from '../../viz/words/zh.ts';

const VIZ = new URL('../../viz/', import.meta.url).pathname;
const sources = readdirSync(VIZ, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('words/'))
  .map((path) => readFileSync(join(VIZ, path), 'utf8'))
  .join('\n');
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('words', () => {
  it('stand in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });
  it.each(Object.keys(zh) as (keyof typeof zh)[])('%s is used, and has the same blanks in both', (key) => {
    expect(sources.includes(`'${key}'`), 'used').toBe(true);
    expect(new Set(blanks(en[key]))).toEqual(new Set(blanks(zh[key])));
  });
  it('no Chinese text stands outside the tables', () => {
    const code = sources.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    // The levels of places and the page's name are captions of their own; 、 ， ： and 《 are marks between words.
    const found = (code.match(/[\u4e00-\u9fff]+/g) ?? []).filter((word) => !LEVELS.includes(word));
    expect(found).toEqual([]);
  });
});
const LEVELS = ['国家', '省级', '地级', '县级', '乡镇', '村', '开发区', '新区', '区域', '政图'];

describe('fill', () => {
  it.each([
    ['{a} 和 {b}', { a: '甲', b: '乙' }, '甲 和 乙'],
    ['{n} 份', { n: 1046 }, '1,046 份'],
    ['{x}', {}, '{x}'],
  ])('%s', (text, values, expected) => {
    expect(fill(text, values as unknown as Record<string, string>)).toBe(expected);
  });
  it('groups thousands', () => {
    expect([7, 999, 1000, 214880].map(count)).toEqual(['7', '999', '1,000', '214,880']);
  });
});
