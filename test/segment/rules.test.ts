import { describe, expect, test } from 'vitest';
import { ASIDES } from '../../src/segment/time-frame/asides.ts';
import { SIDE_CUES } from '../../src/segment/time-frame/cues.ts';
import { HEADING_CUES, OPENING_CUES } from '../../src/segment/time-frame/spans.ts';
import { readExample } from '../../src/text/rule.ts';

describe.each([...SIDE_CUES, ...HEADING_CUES, ...OPENING_CUES, ...ASIDES].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    test.each(rule.hit)('fires on %j', (example) => {
      const { text, surface } = readExample(example);
      expect(text.match(rule.pattern)?.[0]).toContain(surface);
    });

    test.each(rule.miss)('is silent on %j', (example) => {
      expect(example).not.toMatch(rule.pattern);
    });
  },
);
