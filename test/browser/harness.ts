/** A server over a graph, the page built from this very source, and a real headless browser. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { type Serving, serve } from '../../src/serve/serve.ts';
import type { SourceTexts } from '../../src/serve/source-texts.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.log(`browser tests skipped: no Chromium at ${CHROMIUM}; set CHROMIUM_PATH`);

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface World {
  readonly url: string;
  readonly store: GraphStore;
  /** A new page with an empty profile; what it does wrong is collected. */
  open(options?: { width?: number; height?: number; hash?: string; lang?: string }): Promise<Visit>;
  close(): Promise<void>;
}
export interface Visit {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere but the server. */
  readonly faults: readonly string[];
  /** Ids of nodes and seeds that are drawn, and the selection. */
  state(): Promise<{ nodes: string[]; seeds: string[]; selected: string[]; tab: string }>;
  close(): Promise<void>;
}

interface Wish {
  readonly sources: SourceTexts;
  /** Fills a new data folder, or opens one that is there. */
  fill(folder: string): Promise<void>;
}

export async function makeWorld({ sources, fill }: Wish): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-browser-'));
  const page = join(folder, 'page');
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: page, emptyOutDir: true } });
  await fill(join(folder, 'data'));
  const store = openEmbeddedStore(join(folder, 'data'), { readOnly: true });
  const server: Serving = await serve({ store, sources, page }, { port: 0 });
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  return {
    url: server.url,
    store,
    open: ({ width = 1280, height = 800, hash = '', lang = '' } = {}) =>
      visit(browser, server.url, { width, height, hash, lang }),
    async close() {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface VisitWish {
  readonly width: number;
  readonly height: number;
  readonly hash: string;
  readonly lang: string;
}
async function visit(browser: Browser, url: string, { width, height, hash, lang }: VisitWish): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(`asked ${request.url()}`);
  });
  await page.goto(`${url}/${lang === '' ? '' : `?lang=${lang}`}${hash}`);
  await page.waitForFunction(() => (window as never as Exposed).__zhengtu?.atoms.startPage.value !== null);
  return {
    page,
    faults,
    state: () =>
      page.evaluate(() => {
        const { atoms } = (window as never as Exposed).__zhengtu;
        return {
          nodes: [...atoms.seen.value.nodes],
          seeds: [...atoms.graph.value.seeds],
          selected: [...atoms.selected.value],
          tab: atoms.tab.value,
        };
      }),
    close: () => context.close(),
  };
}

/** What the page shows of itself to tests. */
export interface Exposed {
  readonly __zhengtu: {
    readonly atoms: {
      readonly startPage: { readonly value: unknown };
      readonly seen: { readonly value: { readonly nodes: readonly string[] } };
      readonly graph: { readonly value: { readonly seeds: readonly string[] } };
      readonly selected: { readonly value: readonly string[] };
      readonly tab: { readonly value: string };
    };
    canvas(): { where(id: string): { x: number; y: number } | null; labels(): readonly string[] } | null;
  };
}

/** Middle of a node on the screen, once the canvas has it. */
export async function spot(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((one) => (window as never as Exposed).__zhengtu.canvas()?.where(one) != null, id);
  const at = await page.evaluate((one) => (window as never as Exposed).__zhengtu.canvas()!.where(one)!, id);
  const box = (await page.locator('.stage').boundingBox())!;
  return { x: box.x + at.x, y: box.y + at.y };
}
