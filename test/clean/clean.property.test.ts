import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';

/** Text of the kind that reports are made of, with all that may stand between it. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'市发展年工业亿元%％,，。；：:;!?()（）“”"\'《》、.．·？！\n\r\t \u3000\u00A0０１9５Ａa—-―*_#|`~<>&[]①¹\uFFFD\uFEFF\u200B⼯…',
  ),
  fc.constantFrom(
    '<br>',
    '<!--',
    '-->',
    '&nbsp;',
    '&#183;',
    '[1]',
    '**',
    '\n\n',
    '---\n',
    '一、',
    '（一）',
    '各位代表：',
    '2017年',
    '1,234',
    '第3页',
    'http://a.cn/x',
    '来源：',
    '| - |',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

/** The units that may stand where another stood: entities, table marks and line ends, and punctuation of the other width. */
const PUNCTUATION = /[\p{P}\p{S}\p{Z}\s]/u;
const same = (kept: string, original: string): boolean =>
  kept === original ||
  kept === original.normalize('NFKC') ||
  original === '&' ||
  (original === '<' && kept === '\n') ||
  (PUNCTUATION.test(original) && PUNCTUATION.test(kept)) ||
  // A line end that a control character stood for, and the simplified character of a radical.
  (/[\p{Cc}\p{Z}]/u.test(original) && kept === '\n') ||
  /[\u2E80-\u2FDF]/u.test(original);

describe('for any text', () => {
  test('every kept unit leads to the same unit of the original, in order, and nothing is lost uncounted', () => {
    fc.assert(
      fc.property(text, (original) => {
        const cleaned = clean(original);
        expect(cleaned.origin.length).toBe(cleaned.text.length);
        let before = -1;
        for (const [i, offset] of cleaned.origin.entries()) {
          expect(offset).toBeGreaterThan(before);
          before = offset;
          const [kept, stood] = [cleaned.text[i]!, original[offset]!];
          expect(same(kept, stood), `${JSON.stringify(kept)} for ${JSON.stringify(stood)}`).toBe(true);
        }
        const removed = Object.values(cleaned.removed).reduce((sum, count) => sum + count, 0);
        expect(cleaned.text.length + removed).toBe(original.length);
      }),
      { numRuns: 1500, seed: 20261121 },
    );
  });

  test('clean text stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '全市生产总值增长8.5%。',
            '一、工作回顾\n',
            '完成投资1,234亿元，',
            '“双创”行动（一期）；',
            '各位代表：\n',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const once = clean(pieces.join('')).text;
          expect(clean(once).text).toBe(once);
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });
});
