import { expect, test } from 'vitest';
import { actionOf } from '../../../src/relate/policy/action.ts';
import type { PolicyAction, TimeFrame } from '../../../src/schema/values.ts';

/** Clause up to the name, what follows, section, whether the policy is a text, action. */
const CASES: readonly (readonly [string, string, TimeFrame, boolean, PolicyAction])[] = [
  ['出台《', '》。', 'review', true, 'issued'],
  ['出台《', '》。', 'plan', true, 'drafting'],
  ['制定出台茶山保护办法、', '。', 'review', true, 'issued'],
  ['编制', '。', 'plan', true, 'drafting'],
  ['认真落实', '。', 'plan', true, 'implementing'],
  ['《', '》颁布实施。', 'review', true, 'issued'],
  ['', '编制工作有序推进。', 'review', true, 'drafting'],
  ['深入实施', '。', 'plan', false, 'implementing'],
  ['主动融入“', '”建设。', 'plan', false, 'implementing'],
  ['抢抓“', '”机遇。', 'plan', false, 'mentioned'],
  ['今年是', '的收官之年。', 'plan', true, 'mentioned'],
  ['', '全面完成。', 'review', false, 'implementing'],
];
test.each(CASES)('%s〔…〕%s in %s', (before, after, frame, written, action) => {
  expect(actionOf(before, after, frame, written)).toBe(action);
});

test.each([
  ['建立', 'review', 'issued'],
  ['建立健全', 'plan', 'drafting'],
  ['落实', 'review', 'implementing'],
] as const)('a mechanism behind %s in %s', (before, frame, action) => {
  expect(actionOf(before, '。', frame, false, true)).toBe(action);
});
