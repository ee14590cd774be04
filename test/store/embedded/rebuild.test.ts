import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../../bench/synthetic-graph.ts';
import { StoreError } from '../../../src/schema/errors.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { smallGraph } from '../small-graph.ts';
import { temporaryFolder } from '../stores.ts';

const graph = smallGraph();
const smaller = smallGraph({ without: ['兰州市/2024'] });
const smallest = smallGraph({ without: ['兰州市/2024', '海东市/2024'] });
const LIMITS = { maxRows: 10, timeoutMs: 20_000 };
const COUNT = 'MATCH (n:Report) RETURN count(n)';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const files = (): string[] => readdirSync(join(folder, 'graphs')).sort();
const pointer = (): { file: string; hash: string; previous: string | null } =>
  JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8'));

async function withStore<T>(work: (store: ReturnType<typeof openEmbeddedStore>) => Promise<T>): Promise<T> {
  const store = openEmbeddedStore(folder, { readOnly: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('building beside the graph that is served', () => {
  it('keeps the file served before and removes older ones', async () => {
    await withStore(async (store) => {
      await store.rebuild(graph);
      const first = pointer().file;
      await store.rebuild(smaller);
      expect(files()).toEqual([first, pointer().file].sort());
      expect(pointer().previous).toBe(first);
      await store.rebuild(smallest);
      expect(files()).not.toContain(first);
      expect(files()).toHaveLength(2);
    });
  });

  it('does not touch the file of the same graph', async () => {
    await withStore(async (store) => {
      await store.rebuild(graph);
      const path = join(folder, 'graphs', pointer().file);
      utimesSync(path, 1000, 1000);
      await store.rebuild(smallGraph());
      expect(statSync(path).mtimeMs).toBe(1_000_000);
    });
  });

  it('lets an open reader see the new build with its next question', async () => {
    await withStore(async (writer) => {
      await writer.rebuild(graph);
      await withStore(async (reader) => {
        expect((await reader.run(COUNT, {}, LIMITS)).rows).toEqual([[4]]);
        await writer.rebuild(smaller);
        expect((await reader.run(COUNT, {}, LIMITS)).rows).toEqual([[3]]);
      });
    });
  });

  it('removes what a killed build left behind', async () => {
    mkdirSync(join(folder, 'graphs/.building-999999999-x'), { recursive: true });
    writeFileSync(join(folder, 'graphs/.building-999999999-x/Place.csv'), 'id\n');
    await withStore((store) => store.rebuild(graph));
    expect(files()).toEqual([pointer().file]);
  });

  it('serves the old graph when a build is killed in the middle', async () => {
    await withStore((store) => store.rebuild(graph));
    const before = pointer();
    const script = fileURLToPath(new URL('./build-and-wait.ts', import.meta.url));
    for (const moment of ['writing', 'loading']) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, folder, moment], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(pointer()).toEqual(before);
      await withStore(async (store) => expect((await store.run(COUNT, {}, LIMITS)).rows).toEqual([[4]]));
    }
    await withStore((store) => store.rebuild(smaller));
    expect(files().filter((name) => name.startsWith('.building'))).toEqual([]);
  });

  it('serves the old graph when the disk is full', async ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      process.stderr.write('The full-disk test is skipped: no right to mount a small file system.\n');
      skip();
    }
    const store = openEmbeddedStore(disk, { readOnly: false });
    try {
      await store.rebuild(graph);
      const big = syntheticGraph({ cities: 20, years: 5, sentences: 100 });
      for (const filler of ['0', '12']) {
        writeFileSync(join(disk, 'filler'), Buffer.alloc(Number(filler) << 20));
        const error = await store.rebuild(big).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(StoreError);
        expect(error).toMatchObject({ code: 'disk_full' });
        expect((await store.info()).build).toBe(graph.hash);
        expect((await store.run(COUNT, {}, LIMITS)).rows).toEqual([[4]]);
        expect(readdirSync(join(disk, 'graphs'))).toHaveLength(1);
      }
    } finally {
      await store.close();
      execFileSync('umount', ['-l', disk]);
    }
  });

  it('says which edge has no end, and keeps what was there', async () => {
    await withStore(async (store) => {
      await store.rebuild(graph);
      const [edge, ...edges] = smaller.edges.PART_OF;
      const broken = {
        ...smaller,
        hash: 'f'.repeat(64),
        edges: { ...smaller.edges, PART_OF: [{ ...edge!, to: 'place:无' }, ...edges] },
      };
      await expect(store.rebuild(broken)).rejects.toMatchObject({
        code: 'build_failed',
        message: expect.stringContaining('place:无'),
      });
      expect((await store.info()).build).toBe(graph.hash);
    });
  });
});

describe('what is wrong with a data folder', () => {
  it.each([
    ['nothing was built', (): void => undefined, 'no_graph'],
    ['the pointer is no JSON', (): void => writeFileSync(join(folder, 'current.json'), '{'), 'no_graph'],
    ['the graph file is gone', (): void => rmSync(join(folder, 'graphs', pointer().file)), 'no_graph'],
    [
      'the graph file is damaged',
      (): void => writeFileSync(join(folder, 'graphs', pointer().file), 'nonsense'.repeat(9999)),
      'embedded_broken',
    ],
  ])('%s', async (what, damage, code) => {
    if (what !== 'nothing was built') await withStore((store) => store.rebuild(graph));
    damage();
    await withStore(async (store) => {
      await expect(store.node('place:西宁市')).rejects.toMatchObject({ code, hint: expect.stringContaining('uild') });
    });
  });

  it('a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'graphs'), 'a file');
    await withStore((store) => expect(store.rebuild(graph)).rejects.toMatchObject({ code: 'not_writable' }));
  });

  it('a store opened for reading builds nothing', async () => {
    const store = openEmbeddedStore(folder, { readOnly: true });
    await expect(store.rebuild(graph)).rejects.toMatchObject({ code: 'read_only' });
    expect(existsSync(join(folder, 'graphs'))).toBe(false);
  });

  it('a machine without the package is told what to do', () => {
    process.env['ZHENGTU_EMBEDDED'] = 'off';
    try {
      expect(() => openEmbeddedStore(folder, { readOnly: true })).toThrow(
        expect.objectContaining({ code: 'embedded_unavailable', hint: expect.stringContaining('NEO4J_URI') }),
      );
    } finally {
      delete process.env['ZHENGTU_EMBEDDED'];
    }
  });
});
