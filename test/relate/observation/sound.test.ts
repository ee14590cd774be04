import { describe, expect, test } from 'vitest';
import { isShred, SHREDS } from '../../../src/relate/observation/sound.ts';

describe.each(SHREDS)('$id', ({ pattern, hit, miss }) => {
  test.each(hit)('%s is no name', (name) => expect(pattern.test(name)).toBe(true));
  test.each(miss)('%s is a name', (name) => expect(isShred(name)).toBe(false));
});
