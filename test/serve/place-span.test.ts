import { describe, expect, it } from 'vitest';
import { pickByKind } from '../../src/serve/neighbours.ts';
import { joinSpans, placeSpan } from '../../src/serve/place-span.ts';

describe('placeSpan', () => {
  it.each([
    ['推进西成铁路。', 100, '西成铁路', 102, { start: 2, end: 6 }],
    // Two blanks were cleaned away before it: the nearest place is taken.
    ['园区甲、园区乙。', 10, '园区', 16, { start: 4, end: 6 }],
    ['没有它。', 0, '西成铁路', 0, null],
    ['空。', 0, '', 0, null],
  ])('%s', (sentence, base, surface, start, expected) => {
    expect(placeSpan(sentence, base, surface, start)).toEqual(expected);
  });
});

describe('joinSpans', () => {
  it('puts spans in order and joins those that meet', () => {
    const spans = [
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ];
    expect(joinSpans(spans)).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 9 },
    ]);
  });
});

describe('pickByKind', () => {
  it('gives each kind its share first, then fills up in the order of the ranking', () => {
    const ranked = [...'PPPPPPPPPP'].map((_, i) => ({ label: 'Project' as const, i }));
    const events = [{ label: 'Event' as const, i: 10 }];
    expect(pickByKind([...ranked, ...events], 5).map((one) => one.i)).toEqual([0, 1, 2, 3, 10]);
    expect(pickByKind(ranked, 20)).toHaveLength(10);
  });
});
