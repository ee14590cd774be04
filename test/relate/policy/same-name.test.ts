import { expect, test } from 'vitest';
import { fullerNames } from '../../../src/relate/policy/same-name.ts';

test.each([
  ['a noun left out', ['一港一展', '一港一展战略'], [['一港一展', '一港一展战略']]],
  ['a modifier left out', ['双查机制', '渔船安全双查机制'], [['双查机制', '渔船安全双查机制']]],
  ['two longer ones: none is meant', ['三个一工程', '渔港三个一工程', '茶山三个一工程'], []],
  ['a name that says enough', ['渔港整治行动', '东湖渔港整治行动'], []],
  ['an adverb inside', ['渔民走访船队活动', '渔民定期走访船队活动'], [['渔民走访船队活动', '渔民定期走访船队活动']]],
] as const)('%s', (_, names, expected) => {
  expect([...fullerNames(new Set(names))]).toEqual(expected);
});
