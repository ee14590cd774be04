/**
 * Prints a report's sentences with what was read from each, to read the output beside the text.
 *   npx tsx scripts/beside.ts FILE|RANDOM[:N[:SEED]] [--kind observation,project,…] [--only-hits] [--mentions]
 * RANDOM:3:7 takes three reports of ../shared/corpus at random with seed 7, never those of gold/check.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { understand } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import { relate } from '../src/relate/relate.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, 'only-hits': { type: 'boolean' }, mentions: { type: 'boolean' } },
});
const kinds = values.kind?.split(',');
const knowledge = loadKnowledge();
const corpus = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;

function pick(count: number, seed: number): string[] {
  const all = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/.*\.md$/u.test(file) && !UNREAD.test(file))
    .sort();
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => join(corpus, all[Math.floor(next() * all.length)]!));
}

for (const arg of positionals) {
  const [, count, seed] = arg.match(/^RANDOM(?::(\d+)(?::(\d+))?)?$/u) ?? [];
  const files = arg.startsWith('RANDOM') ? pick(Number(count ?? 1), Number(seed ?? Date.now())) : [arg];
  for (const file of files) {
    if (UNREAD.test(file)) throw new Error(`${file} is to be left unread`);
    const report = understand(await readDocument(file), knowledge);
    const claims = relate(report);
    console.log(`\n######## ${file}\n${JSON.stringify(report.document.header)}`);
    for (const sentence of report.document.sentences) {
      const here = claims.filter((c) => c.evidence.passage === sentence.index && (!kinds || kinds.includes(c.kind)));
      if (values['only-hits'] && here.length === 0) continue;
      console.log(`\n[${sentence.index} ${sentence.role} ${sentence.timeFrame}] ${sentence.text}`);
      if (values.mentions)
        for (const m of report.mentions[sentence.index]!)
          console.log(`    · ${m.kind} ${m.surface} → ${m.name} (${m.rule})`);
      for (const claim of here) {
        const { kind, evidence, ...rest } = claim;
        console.log(`    = ${kind} ${JSON.stringify(rest)} (${evidence.rule})`);
      }
    }
  }
}
