import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/segment/sentences.ts';

const CASES: readonly (readonly [what: string, text: string, sentences: readonly string[]])[] = [
  ['full stops, questions and calls', '甲已建成。乙呢？加快干！丙', ['甲已建成。', '乙呢？', '加快干！', '丙']],
  ['no cut inside a title', '印发《什么是水？》一书。发放。', ['印发《什么是水？》一书。', '发放。']],
  ['no cut inside brackets', '产值10亿元（预计。下同），增长5%。', ['产值10亿元（预计。下同），增长5%。']],
  ['no cut inside a slogan', '树立“马上就办！”的作风。落实。', ['树立“马上就办！”的作风。', '落实。']],
  [
    'a quotation that ends the sentence',
    '大家都说：“这条路修到了我们的心坎上，今后出门再也不愁了。”群众满意。',
    ['大家都说：“这条路修到了我们的心坎上，今后出门再也不愁了。”', '群众满意。'],
  ],
  [
    'a quote that never closes does not swallow the paragraph',
    '打造“一核两翼。甲开工。乙建成。',
    ['打造“一核两翼。', '甲开工。', '乙建成。'],
  ],
  ['clauses behind semicolons are one sentence', '甲建成；乙开工；丙推进。', ['甲建成；乙开工；丙推进。']],
  ['a decimal point is no full stop', '增长8.5%。', ['增长8.5%。']],
  ['closing marks stay with their sentence', '（今年要干好。）下一步', ['（今年要干好。）下一步']],
  ['repeated marks', '真的吗？！是的。', ['真的吗？！', '是的。']],
  ['nothing', '', []],
];

describe('sentencesOf', () => {
  test.each(CASES)('%s', (_, text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test('for any text the sentences are in order and cover all but blanks', () => {
    const text = fc
      .array(fc.constantFrom(...'甲乙丙。！？；，“”‘’《》（）： 1.%'), { maxLength: 80 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, (paragraph) => {
        let at = 0;
        for (const { start, end } of sentencesOf(paragraph)) {
          expect(end).toBeGreaterThan(start);
          expect(paragraph.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(paragraph.slice(at).trim()).toBe('');
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });
});
