/** A reader's way through the page, over the fixture graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { fixture } from '../serve/fixture-graph.ts';
import { hasBrowser, makeWorld, spot, type Visit, type World } from './harness.ts';

const { graph, texts } = fixture();
const RAILWAY = 'project:西成铁路';
const XINING = '630100';
const HAIDONG = '630200';

describe.skipIf(!hasBrowser)('the page', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld({
      sources: { text: async (hash) => texts.get(hash) ?? null },
      async fill(folder) {
        const store = openEmbeddedStore(folder, { readOnly: false });
        await store.rebuild(graph);
        await store.close();
      },
    });
  });
  afterAll(() => world?.close());

  async function search(visit: Visit, words: string, key = 'Enter'): Promise<void> {
    await visit.page.locator('.search-input').first().fill(words);
    await visit.page.locator('.hit').first().waitFor();
    await visit.page.keyboard.press(key);
  }
  const shows = (visit: Visit, id: string) =>
    expect.poll(async () => (await visit.state()).nodes, { timeout: 20_000 }).toContain(id);

  it('begins with counts, years, questions and one real edge, and asks nobody else', async () => {
    const visit = await world.open();
    await visit.page.locator('.question').nth(4).waitFor();
    expect(await visit.page.locator('.holdings dd').allTextContents()).toContain(`${graph.nodes.Project.length}`);
    expect(await visit.page.locator('.one-edge mark').textContent()).toBe('西成铁路');
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it('opens what was searched with both cities, its evidence, and the span in the whole report', async () => {
    const visit = await world.open();
    await visit.page.keyboard.press('/');
    await visit.page.keyboard.type('西成');
    await visit.page.locator('.hit').first().waitFor();
    await visit.page.keyboard.press('Enter');
    await shows(visit, XINING);
    expect((await visit.state()).nodes).toContain(HAIDONG);
    const items = visit.page.locator('.evidence-item');
    await items.nth(5).waitFor();
    expect(await items.locator('mark').allTextContents()).toEqual(Array(6).fill('西成铁路'));
    await items.nth(1).getByText('打开全文').click();
    const mark = visit.page.locator('.reader mark:not(.soft)');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('西成铁路');
    expect(await mark.evaluate((one) => one.closest('p')!.textContent)).toContain('会同省里推进西成铁路');
    await expect
      .poll(() =>
        mark.evaluate((one) => {
          const [inner, outer] = [one.getBoundingClientRect(), one.closest('.reader-scroll')!.getBoundingClientRect()];
          return inner.top >= outer.top && inner.bottom <= outer.bottom;
        }),
      )
      .toBe(true);
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => visit.page.locator('.reader').count()).toBe(0);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it('finds nothing gracefully, and looks into sentences', async () => {
    const visit = await world.open();
    await visit.page.locator('.search-input').fill('扩容');
    await visit.page.locator('.search-none').waitFor();
    await visit.page.getByRole('option').last().click();
    await expect.poll(() => visit.page.locator('.evidence-item mark').allTextContents()).toEqual(['扩容']);
    await visit.close();
  });

  it('selects by click, asks before it expands by double click, and takes it back', async () => {
    const visit = await world.open();
    await search(visit, '西成铁路');
    await shows(visit, HAIDONG);
    const at = await spot(visit.page, HAIDONG);
    await visit.page.mouse.click(at.x, at.y);
    await expect.poll(async () => (await visit.state()).selected).toEqual([HAIDONG]);
    await visit.page.locator('.hub').waitFor();
    const before = (await visit.state()).nodes;
    await visit.page.mouse.dblclick(at.x, at.y);
    expect((await visit.state()).nodes).toEqual(before);
    await visit.page.locator('.hub-row').filter({ hasText: '企业' }).locator('input').uncheck();
    await visit.page.locator('.hub .primary').click();
    await expect.poll(async () => (await visit.state()).nodes.length).toBeGreaterThan(20);
    const after = (await visit.state()).nodes;
    expect(after.filter((id) => id.startsWith('company:'))).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(before));
    await visit.page.getByRole('button', { name: '撤销', exact: true }).first().click();
    await expect.poll(async () => (await visit.state()).nodes.length).toBe(before.length);
    await visit.page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await visit.state()).nodes.length).toBe(after.length);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it('shows two cities with what they share between them; an edge opens its sentences', async () => {
    const visit = await world.open();
    await search(visit, '西宁市');
    await shows(visit, XINING);
    await search(visit, '海东市', 'Shift+Enter');
    await expect.poll(async () => (await visit.state()).seeds).toEqual([XINING, HAIDONG]);
    await shows(visit, RAILWAY);
    const [a, b] = [await spot(visit.page, XINING), await spot(visit.page, RAILWAY)];
    // A third of the way, where no label and no node lies on the line.
    await visit.page.mouse.click(a.x + (b.x - a.x) * 0.35, a.y + (b.y - a.y) * 0.35);
    await expect.poll(() => visit.page.locator('.evidence-item').count()).toBe(4);
    await visit.close();
  });

  it('filters without unloading, and clears', async () => {
    const visit = await world.open();
    await search(visit, '海东市');
    await shows(visit, RAILWAY);
    const all = (await visit.state()).nodes.length;
    await visit.page.locator('.kind').filter({ hasText: '项目' }).click();
    await expect.poll(async () => (await visit.state()).nodes).not.toContain(RAILWAY);
    await visit.page.getByRole('button', { name: '清除' }).click();
    await expect.poll(async () => (await visit.state()).nodes.length).toBe(all);
    await visit.close();
  });

  it('keeps the view in the address', async () => {
    const visit = await world.open();
    await search(visit, '海东市');
    await shows(visit, RAILWAY);
    await visit.page.locator('.kind').filter({ hasText: '企业' }).click();
    await visit.page.waitForFunction(() => location.hash.startsWith('#v1.'));
    await expect.poll(async () => (await visit.state()).nodes).not.toContain('company:比亚迪');
    await visit.page.waitForTimeout(600);
    const hash = await visit.page.evaluate(() => location.hash);
    const wanted = await visit.state();
    await visit.close();
    const again = await world.open({ hash });
    await expect
      .poll(async () => [...(await again.state()).nodes].sort(), { timeout: 20_000 })
      .toEqual([...wanted.nodes].sort());
    expect(await again.state()).toMatchObject({ seeds: wanted.seeds, selected: wanted.selected, tab: 'graph' });
    await again.close();
  });

  it('puts a path on the graph, and pins what is dragged', async () => {
    const visit = await world.open();
    const { page } = visit;
    await search(visit, '西宁市');
    await shows(visit, RAILWAY);
    await page.locator('.panel-buttons').getByRole('button', { name: '路径' }).click();
    const at = await spot(page, RAILWAY);
    await page.mouse.click(at.x, at.y);
    await expect.poll(async () => [...(await visit.state()).selected].sort()).toEqual([XINING, RAILWAY].sort());
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await spot(page, RAILWAY)).x).toBeGreaterThan(at.x + 40);
    await page.mouse.click(at.x + 60, at.y + 20);
    await page.locator('.panel-buttons').getByRole('button', { name: '取消固定' }).waitFor();
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it('walks the graph by keys', async () => {
    const visit = await world.open();
    await search(visit, '西成铁路');
    await shows(visit, XINING);
    await spot(visit.page, XINING);
    await visit.page.locator('.stage-wrap').focus();
    await visit.page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await visit.state()).selected[0]).not.toBe(RAILWAY);
    await visit.page.keyboard.press('l');
    await visit.page.locator('.node-list').waitFor();
    expect(await visit.page.locator('.node-list button').count()).toBe((await visit.state()).nodes.length);
    await visit.page.keyboard.press('Escape');
    await visit.page.keyboard.press('Escape');
    await expect.poll(async () => (await visit.state()).selected).toEqual([]);
    await visit.close();
  });

  it('ranks the shared, compares the promised, and runs questions', async () => {
    const visit = await world.open();
    const { page } = visit;
    await page.locator('.question').nth(1).locator('.go').click();
    await page.locator('.compare-chart').waitFor();
    await page.locator('.compare-table tbody tr').filter({ hasText: '2020' }).click();
    await expect
      .poll(() => page.locator('.panel .evidence-item mark').allTextContents())
      .toEqual(['地区生产总值增长6.5%以上', '地区生产总值增长1.8%']);
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.locator('.rung').first().click();
    await page.locator('.panel .evidence-item').first().waitFor();
    await page.getByRole('button', { name: '查询', exact: true }).first().click();
    await page.getByRole('button', { name: '某年的增长目标' }).click();
    await page.locator('.parameter select').first().selectOption('2020');
    await page.locator('.parameters .primary').click();
    await expect.poll(() => page.locator('.result tbody tr').count()).toBe(2);
    await page.getByRole('button', { name: '自己写' }).click();
    await page.locator('.cm-content').click();
    await page.keyboard.type('MATCH (h:Honor) SET h.name = 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.locator('.query-problem').waitFor();
    expect(visit.faults).toEqual([]);
    await visit.close();
  });

  it('speaks English when asked, and keeps the names Chinese', async () => {
    const visit = await world.open({ lang: 'en' });
    await visit.page.getByText('Every link leads back to its sentence').waitFor();
    await search(visit, '西成铁路');
    await visit.page.locator('.panel h2').getByText('西成铁路').waitFor();
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    await visit.close();
  });

  it.each([320, 390, 800])('fits %d px without scrolling sideways', async (width) => {
    const visit = await world.open({ width, height: 844 });
    const overflow = () => visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await search(visit, '西宁市');
    await shows(visit, XINING);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visit.close();
  });

  it('offers the list when graphics are not to be had', async () => {
    const visit = await world.open();
    await visit.page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = (() => null) as never;
    });
    await search(visit, '西成铁路');
    await visit.page.locator('.node-list button').first().waitFor();
    await visit.page.getByText('图形显示不可用，已换成列表。').waitFor();
    await visit.close();
  });
});
