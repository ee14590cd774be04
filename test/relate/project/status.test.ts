import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../../src/recognise/project/grammar.ts';
import { readLists } from '../../../src/recognise/project/project.ts';
import { context, sentenceOf } from '../../recognise/project/read.ts';

const grammar = grammarOf(context.lexicons);

/** What is said around a list, and what it means in the review and in the plan of a report. */
const TABLE: readonly (readonly [string, string | null, string | null])[] = [
  ['鹭岚大桥建成通车。', 'completed', 'to_complete'],
  ['建成鹭岚大桥、霁川隧道。', 'completed', 'to_complete'],
  ['建好鹭岚博物馆。', 'completed', 'to_complete'],
  ['完成鹭岚大桥建设。', 'completed', 'to_complete'],
  ['新建鹭岚大桥。', 'completed', 'starting'],
  ['锐穹电芯项目达产达效。', 'completed', 'to_complete'],
  ['确保鹭岚大桥、霁川隧道等工程竣工。', 'completed', 'to_complete'],
  ['鹭岚大桥主体完工。', 'under_construction', 'under_construction'],
  ['鹭岚医院封顶。', 'under_construction', 'under_construction'],
  ['完成鹭岚大桥主体工程。', 'under_construction', 'under_construction'],
  ['加快推进鹭岚大桥建设。', 'under_construction', 'under_construction'],
  ['鹭岚大桥、霁川隧道等项目进展顺利。', 'under_construction', 'under_construction'],
  ['抓好鹭岚大桥建设。', 'under_construction', 'under_construction'],
  ['支持鹭岚大桥建设。', 'under_construction', 'under_construction'],
  ['续建鹭岚大桥。', 'under_construction', 'under_construction'],
  ['实施鹭岚大桥、霁川隧道等项目。', 'under_construction', 'starting'],
  ['建设鹭岚大桥。', 'under_construction', 'starting'],
  ['打造鹭岚古镇。', 'under_construction', 'starting'],
  ['开工建设鹭岚大桥。', 'starting', 'starting'],
  ['启动鹭岚大桥建设。', 'starting', 'starting'],
  ['鹭岚大桥奠基。', 'starting', 'starting'],
  ['推动鹭岚大桥开工。', 'starting', 'starting'],
  ['锐穹电芯项目落地建设。', 'starting', 'starting'],
  ['谋划建设鹭岚大桥。', 'proposed', 'proposed'],
  ['加快鹭岚大桥前期工作。', 'proposed', 'proposed'],
  ['规划建设鹭岚大桥。', 'proposed', 'proposed'],
  ['引进锐穹电芯等项目。', 'proposed', 'proposed'],
  ['锐穹电芯、玖樾负极等项目签约。', 'proposed', 'proposed'],
  ['推动锐穹电芯、玖樾负极等项目落地。', 'proposed', 'proposed'],
  ['鹭岚大桥停工。', 'suspended', 'suspended'],
  ['鹭岚医院门诊量增长。', null, null],
  ['推动鹭岚热电厂按期关闭。', null, null],
];

describe.each(TABLE)('%s', (text, review, plan) => {
  test.each([
    ['review', review],
    ['plan', plan],
  ] as const)('in the %s', (frame, status) => {
    expect(readLists(sentenceOf(text, frame), grammar)[0]?.signs.status ?? null).toBe(status);
  });
});

test('a clause behind adds a second status', () => {
  const [read] = readLists(sentenceOf('推进锐穹电芯、玖樾负极等项目建设，力争年内投产。', 'plan'), grammar);
  expect([read!.signs.status, read!.signs.later]).toEqual(['under_construction', 'to_complete']);
});

test('a clause behind with a subject of its own adds nothing', () => {
  const [read] = readLists(sentenceOf('加快鹭岚铁路建设，争取霁川铁路开工。', 'plan'), grammar);
  expect([read!.signs.status, read!.signs.later]).toEqual(['under_construction', null]);
});

test('a verb holds for the lists behind it that bring none', () => {
  const reads = readLists(sentenceOf('实施霁川馆等续建工程5项；鹭岚路改造等道路工程18项。', 'plan'), grammar);
  expect(reads.map((r) => r.signs.status)).toEqual(['starting', 'starting']);
});
