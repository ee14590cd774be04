import { describe, expect, it } from 'vitest';
import { packView, unpackView, type View } from '../../viz/state/url-state.ts';

const view: View = {
  t: 'graph',
  s: ['place:630100', 'place:630200'],
  sel: ['project:西成铁路'],
  k: ['Honor'],
  y: [2016, 2025],
};

describe('links', () => {
  it('come back as they were', async () => {
    expect(await unpackView(await packView(view))).toEqual(view);
  });
  it('are empty for the start page', async () => {
    expect(await packView({})).toBe('');
  });
  it('of the first version stay readable', async () => {
    const golden = '#v1.q1YqUbJSSi9KLMhQ0lEqVrKKVirISUxOtTIzNjA0MFDSQXCNDAyUYnWUilNzwKqK8rNSk0usDEFi2SARj_y8_CKl2FoA';
    const t = 'graph';
    expect(await unpackView(golden)).toEqual({
      t,
      s: ['place:630100', 'place:630200'],
      sel: ['project:1'],
      k: ['Honor'],
    });
  });
  it.each(['', '#', '#v1.', '#v1.!!!', '#v1.AAAA', '#v2.q1YqUbJSSi9KLMhQ0lEqVrKKViooys9KTS4B'])(
    '%s is none of ours',
    async (hash) => {
      expect(await unpackView(hash)).toBeNull();
    },
  );
  it('with wrong types are refused whole', async () => {
    expect(await unpackView(await packView({ y: ['a', 'b'] } as unknown as View))).toBeNull();
  });
});
