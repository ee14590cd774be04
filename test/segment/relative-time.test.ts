import { expect, test } from 'vitest';
import { relativeTime } from '../../src/segment/time-frame/relative-time.ts';

const JANUARY = { year: 2021, thisYear: 2021 };
const DECEMBER = { year: 2022, thisYear: 2021 };

test.each([
  ['2021年工作安排', JANUARY, '计划年工作安排'],
  ['2020年及“十三五”工作回顾', JANUARY, '回顾年及上个五年工作回顾'],
  ['“十四五”目标和今年任务', JANUARY, '下个五年目标和计划年任务'],
  ['去年我们克服困难', JANUARY, '回顾年我们克服困难'],
  ['今年完成投资，明年力争', DECEMBER, '回顾年完成投资，计划年力争'],
  ['“十四五”规划第二年', DECEMBER, '这个五年规划第二年'],
  ['回首2021，展望2022', DECEMBER, '回首回顾年，展望计划年'],
  ['到2035年，2016年建成', DECEMBER, '到2035年，2016年建成'],
  ['投资20210元', DECEMBER, '投资20210元'],
])('%s', (text, header, expected) => {
  expect(relativeTime(text, header)).toBe(expected);
});

test('without a year nothing is rewritten', () => {
  expect(relativeTime('今年', { year: null, thisYear: null })).toBe('今年');
});
