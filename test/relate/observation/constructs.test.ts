import { describe, expect, test } from 'vitest';
import { CONSTRUCTS, NO_OBSERVATIONS } from '../../../src/relate/observation/constructs.ts';
import { IN_WORDS } from '../../../src/relate/observation/constructs-in-words.ts';
import { readSentence } from '../../../src/relate/observation/read-sentence.ts';

const VIEW = { thisYear: 2020, year: 2020, reviewYear: 2019 };

describe.each([...CONSTRUCTS, ...IN_WORDS])('$id', ({ id, examples }) => {
  test.each(examples)('$text', ({ text, frame, records }) => {
    const readings = readSentence(text, { ...VIEW, timeFrame: frame ?? 'review' });
    expect(
      readings.map((r) =>
        [
          r.indicator,
          r.measure,
          `${r.comparator === '=' ? '' : r.comparator}${r.value}`,
          r.unit,
          r.nature,
          String(r.period),
        ].join('|'),
      ),
    ).toEqual(records);
    expect(readings.map((r) => r.rule)).toContain(id);
    for (const { start, end } of readings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

test.each(NO_OBSERVATIONS)('measures nothing: %s', (text) => {
  expect(readSentence(text, { ...VIEW, timeFrame: 'review' })).toEqual([]);
});
