/**
 * Scores the annotated reports with the project's yardstick. Needs ../shared beside the project.
 *   npm run score [-- --errors N] [-- --only KIND]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import { toExtraction } from '../src/resolve/extraction.ts';

const SHARED = process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared');
const GROUPS = {
  'built on': [
    ['jiayuguan-2017', 'seeds/002_ba30805c51e31b6e.txt'],
    ['haidong-2020', 'seeds/004_90e4e7d628c11962.txt'],
    ['kunming-2015', 'corpus/昆明市/2015.md'],
    ['baotou-2025', 'corpus/包头市/2025.md'],
    ['taiyuan-2012', 'corpus/太原市/2012.md'],
    ['zibo-2025', 'corpus/淄博市/2025.md'],
  ],
  'check (errors unread)': [
    ['check/enshi-2014', 'corpus/恩施土家族苗族自治州/2014.md'],
    ['check/shanwei-2023', 'corpus/汕尾市/2023.md'],
  ],
} as const;

if (!existsSync(SHARED)) {
  console.error(`No annotations at ${SHARED}. Set ZHENGTU_SHARED to the folder that holds gold/, seeds/ and corpus/.`);
  process.exit(2);
}
const knowledge = loadKnowledge();
const out = join(import.meta.dirname, '../.tmp/score');
mkdirSync(out, { recursive: true });
for (const [group, pairs] of Object.entries(GROUPS)) {
  const args: string[] = [];
  for (const [gold, text] of pairs) {
    const document = await readDocument(join(SHARED, text), text);
    const file = join(out, `${gold.replace('/', '-')}.json`);
    writeFileSync(file, JSON.stringify(toExtraction(extract(document, knowledge), document.text), null, 1));
    args.push(join(SHARED, `gold/${gold}.json`), file);
  }
  // The two of check/ tell whether a score was learnt by heart: their errors are never printed.
  if (group === 'built on') args.push(...process.argv.slice(2));
  console.log(`\n== ${group}`);
  console.log(
    execFileSync('node', [join(SHARED, 'gold/score.mjs'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}
