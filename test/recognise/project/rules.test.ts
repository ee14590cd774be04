import { describe, expect, test } from 'vitest';
import { PROJECT_RULES } from '../../../src/recognise/project/rules.ts';
import { projectsIn } from './read.ts';

describe.each(PROJECT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.hit)('takes %s', (example) => {
    const surfaces = [...example.matchAll(/〔([^〕]+)〕/gu)].map((match) => match[1]!);
    const found = projectsIn(example.replace(/[〔〕]/gu, ''));
    for (const surface of surfaces) expect(found.map((m) => [m.rule, m.surface])).toContainEqual([id, surface]);
  });
  test.each(rule.miss)('leaves %s', (example) => {
    expect(projectsIn(example).map((m) => m.name)).toEqual([]);
  });
  test('has a hit and a miss', () => {
    expect(rule.hit.length).toBeGreaterThan(0);
    expect(rule.miss.length).toBeGreaterThan(0);
  });
});
