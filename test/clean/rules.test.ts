import { describe, expect, test } from 'vitest';
import { LINE_RULES } from '../../src/clean/line-rules.ts';
import { coreOf } from '../../src/clean/lines.ts';
import { MARKS, WRAPPING } from '../../src/clean/marks.ts';
import { readExample } from '../../src/text/rule.ts';

describe.each([...WRAPPING, ...MARKS].map((rule) => [rule.id, rule.why, rule] as const))('%s: %s', (_, __, rule) => {
  const matches = (text: string) =>
    Array.from(text.matchAll(rule.pattern), ({ 0: match, index }) => ({ match, index }));

  test.each(rule.hit)('removes %j', (example) => {
    const { text, surface } = readExample(example);
    expect(matches(text)).toContainEqual({ match: surface, index: example.indexOf('〔') });
  });

  test.each(rule.miss)('leaves %j', (example) => {
    expect(matches(example)).toEqual([]);
  });
});

describe.each(LINE_RULES.map((rule) => [rule.id, rule.why, rule] as const))('line %s: %s', (_, __, rule) => {
  test.each(rule.hit)('removes %j', (example) => {
    expect(coreOf(readExample(example).text)).toMatch(rule.pattern);
  });

  test.each(rule.miss)('leaves %j', (example) => {
    expect(coreOf(example)).not.toMatch(rule.pattern);
  });
});
