/** The sample reports, read and built, in the page: what the README promises a first reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { FactsStore } from '../../src/store/facts-store.ts';
import { hasBrowser, makeWorld, type World } from './harness.ts';

const SAMPLES = new URL('../../samples', import.meta.url).pathname;

describe.skipIf(!hasBrowser)('the samples in the page', () => {
  let world: World;
  beforeAll(async () => {
    let facts: FactsStore | null = null;
    world = await makeWorld({
      sources: { text: async (hash) => facts?.source(hash) ?? null },
      async fill(folder) {
        expect(await main(['--data', folder, 'build', SAMPLES])).toBe(0);
        facts = new FactsStore(folder);
      },
    });
  });
  afterAll(() => world?.close());

  it('shows 西成铁路 with both of its cities, and the sentence in the original', async () => {
    const visit = await world.open();
    await visit.page.locator('.search-input').fill('西成铁路');
    await visit.page.locator('.hit').first().waitFor();
    await visit.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await visit.state()).nodes, { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['place:630100', 'place:630200']));
    const items = visit.page.locator('.evidence-item');
    await items.first().waitFor();
    expect(await items.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['西成铁路']));
    await items.first().getByText('打开全文').click();
    const mark = visit.page.locator('.reader mark:not(.soft)');
    await mark.waitFor();
    expect((await mark.textContent())?.replace(/\s/g, '')).toContain('西成铁路');
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});
