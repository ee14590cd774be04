import { describe, expect, it } from 'vitest';
import { allRules } from '../scripts/rule-registry.ts';

const rules = await allRules();

describe('rules are data', () => {
  it('there are rules, each with an id of its own', () => {
    // Cleaning rules of one sort share the id under which their removals are counted.
    const ids = rules.filter(({ file }) => !file.startsWith('clean')).map(({ rule }) => rule.id);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(rules.map(({ rule, file }) => [rule.id, file, rule] as const))(
    '%s (%s) has a hit, a miss and a reason',
    (_id, _file, rule) => {
      expect(rule.hit.length).toBeGreaterThan(0);
      expect(rule.miss.length).toBeGreaterThan(0);
      expect(rule.why.length).toBeGreaterThan(5);
    },
  );
});
