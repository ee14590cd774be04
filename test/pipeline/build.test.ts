import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildSummary, build } from '../../src/pipeline.ts';
import { verifyEvidence } from '../../src/resolve/verify.ts';
import type { Graph } from '../../src/schema/graph.ts';
import { FactsStore } from '../../src/store/facts-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { EXTRACTOR } from '../../src/version.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'zhengtu-'));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A store that only remembers what it was given: the pipeline is at test here, not a database. */
function memory(): GraphStore & { graphs: Graph[] } {
  const graphs: Graph[] = [];
  return {
    graphs,
    rebuild: async (graph: Graph) => void graphs.push(graph),
    close: async () => {},
  } as unknown as GraphStore & {
    graphs: Graph[];
  };
}

const run = (paths: string[], data: string, options: { add?: boolean; fresh?: boolean } = {}): Promise<BuildSummary> =>
  build(paths, memory(), { data, add: false, fresh: false, ...options, progress: () => {} });

const factsIn = (data: string): Map<string, string> =>
  new Map(
    readdirSync(join(data, 'facts'))
      .sort()
      .map((name) => [name, readFileSync(join(data, 'facts', name), 'utf8')]),
  );

/** Node decodes GB18030 but does not write it: its two-byte part, turned round. */
function encodeGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const unit = decoder.decode(Uint8Array.of(lead, trail));
      if (unit.length === 1 && !table.has(unit)) table.set(unit, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((unit) => (unit < '\x80' ? [unit.charCodeAt(0)] : (table.get(unit) ?? [0x3f]))));
}

describe('a build', () => {
  it('gives the same bytes and the same graph whatever the order of the files', async () => {
    const files = readdirSync(SAMPLES)
      .filter((name) => name !== 'README.md')
      .map((name) => join(SAMPLES, name));
    const [a, b] = [folder(), folder()];
    const first = await run(files, a);
    const second = await run([...files].reverse(), b);
    expect(first.reports).toBe(10);
    expect(first.failed).toEqual([]);
    expect(second.graph.hash).toBe(first.graph.hash);
    expect(factsIn(b)).toEqual(factsIn(a));
  });

  it('does not depend on the locale or the time zone', () => {
    const script = `
      import { build } from '${join(import.meta.dirname, '../../src/pipeline.ts')}';
      const store = { rebuild: async () => {}, close: async () => {} };
      build(['${SAMPLES}'], store, { data: process.argv[2], add: false, fresh: true, progress: () => {} }).then((s) => console.log(s.graph.hash));`;
    const file = join(folder(), 'hash.mts');
    writeFileSync(file, script);
    const hashes = [
      { LANG: 'C', TZ: 'UTC' },
      { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
    ].map((env) =>
      execFileSync('node', ['--import', 'tsx', file, folder()], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        cwd: join(import.meta.dirname, '../..'),
      }).trim(),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('reads a report again only when it must, and adds to the present build', async () => {
    const data = folder();
    const [one, two] = ['西宁市2019年政府工作报告.md', '西宁市2020年政府工作报告.md'].map((name) =>
      join(SAMPLES, name),
    ) as [string, string];
    expect(await run([one], data)).toMatchObject({ reports: 1, cached: 0 });
    expect(await run([two], data, { add: true })).toMatchObject({ reports: 2, cached: 0 });
    expect(await run([one, two], data)).toMatchObject({ reports: 2, cached: 2 });
    expect(await run([one], data, { fresh: true })).toMatchObject({ reports: 1, cached: 0 });
  });

  it('quotes the original text in every claim of the samples', async () => {
    const data = folder();
    await run([SAMPLES], data);
    const facts = new FactsStore(data);
    const sources = readdirSync(join(data, 'facts')).map((name) => name.split('.')[0]!);
    const results = sources.map((sha256) => verifyEvidence(facts.load(sha256, EXTRACTOR)!, facts.source(sha256)!));
    expect(results.flatMap((r) => r.faults)).toEqual([]);
    expect(results.reduce((n, r) => n + r.checked, 0)).toBeGreaterThan(1000);
  });

  it.skipIf(!existsSync(SEEDS))('reads the five seeds as five reports, each claim with its text', async () => {
    const data = folder();
    const summary = await run([SEEDS], data);
    expect(summary).toMatchObject({ files: 5, reports: 5, failed: [] });
    const facts = new FactsStore(data);
    const faults = readdirSync(join(data, 'facts')).flatMap((name) => {
      const sha256 = name.split('.')[0]!;
      return verifyEvidence(facts.load(sha256, EXTRACTOR)!, facts.source(sha256)!).faults;
    });
    expect(faults).toEqual([]);
  });

  it('names each bad file, reads the others and says so', async () => {
    const input = folder();
    cpSync(join(SAMPLES, '海东市2020年政府工作报告.md'), join(input, 'good.md'));
    writeFileSync(join(input, 'empty.md'), '');
    writeFileSync(join(input, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 17]));
    writeFileSync(join(input, 'recipe.md'), '红烧肉的做法：先把五花肉切块，焯水，再加冰糖炒色。\n'.repeat(30));
    const summary = await run([input, join(input, 'missing')], folder());
    expect(summary.reports).toBe(1);
    expect(summary.failed.map((f) => f.code).sort()).toEqual(['binary', 'empty', 'not_a_report', 'unreadable']);
    for (const failure of summary.failed) {
      expect(failure.message).not.toBe('');
      expect(failure.hint).not.toBe('');
    }
  });

  it('reads a GB18030 file and its UTF-8 twin as one report', async () => {
    const input = folder();
    const text = readFileSync(join(SAMPLES, '海东市2020年政府工作报告.md'), 'utf8');
    writeFileSync(join(input, 'a-utf8.md'), text);
    writeFileSync(join(input, 'b-gb.md'), encodeGb18030(text));
    const summary = await run([input], folder());
    expect(summary).toMatchObject({ reports: 1, failed: [] });
    expect(summary.duplicates).toHaveLength(1);
  });

  it('keeps facts that stand when the disk refuses', async () => {
    const data = folder();
    await run([join(SAMPLES, '海东市2019年政府工作报告.md')], data);
    const before = factsIn(data);
    if (process.getuid?.() === 0) {
      // Root may write anywhere: a file where a folder must be refuses even root.
      const blocked = folder();
      writeFileSync(join(blocked, 'facts'), 'not a folder');
      await expect(run([join(SAMPLES, '海东市2020年政府工作报告.md')], blocked)).rejects.toMatchObject({
        code: 'not_writable',
      });
    } else {
      chmodSync(join(data, 'facts'), 0o500);
      await expect(run([join(SAMPLES, '海东市2020年政府工作报告.md')], data)).rejects.toMatchObject({
        code: 'not_writable',
      });
      chmodSync(join(data, 'facts'), 0o700);
    }
    mkdirSync(data, { recursive: true });
    expect(factsIn(data)).toEqual(before);
  });
});
