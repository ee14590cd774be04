import { expect, test } from 'vitest';
import { sameNames } from '../../../src/relate/project/same-project.ts';

/** Names of one report, and those that stand for others. */
const SAME: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ['phases stay apart', ['鹭岚风电一期', '鹭岚风电二期', '鹭岚风电'], {}],
  ['lines stay apart', ['地铁1号线', '地铁11号线', 'G6公路', 'G65公路'], {}],
  [
    'a word of description in front',
    ['鹭岚绿色煤化工产业园', '煤化工产业园'],
    { 煤化工产业园: '鹭岚绿色煤化工产业园' },
  ],
  ['two that end alike leave the short one alone', ['东湖科技产业园', '西湖科技产业园', '科技产业园'], {}],
  ['the city’s own name in front', ['霁川市体育中心', '市体育中心'], { 市体育中心: '霁川市体育中心' }],
  ['a part of the whole is no second wording', ['市第一医院', '市第一医院门诊楼'], {}],
];

test.each(SAME)('%s', (_, names, merged) => {
  const chosen = sameNames(names, ['霁川市', '霁川']);
  expect(Object.fromEntries([...chosen].filter(([name, as]) => name !== as))).toEqual(merged);
});
