/**
 * Random claims of one kind beside their sentences, each from another report: to be judged by eye, for what share is right.
 *   npx tsx scripts/sample-claims.ts KIND [--count 50] [--seed 1] [--without REGEX]
 * KIND as in the facts: observation, project, company, policy, place, event, honor, link.
 * Reads ../shared/corpus without the two check texts; --without leaves out files whose path matches.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import { compareText } from '../src/text/order.ts';

const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;
const CORPUS = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
/** Characters shown on either side of what was read. */
const AROUND = 110;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string', default: '^$' },
  },
});
const kind = positionals[0];
if (kind === undefined) {
  console.error(
    'Name a kind: npx tsx scripts/sample-claims.ts observation|project|company|policy|place|event|honor|link',
  );
  process.exit(2);
}

let state = Number(values.seed) >>> 0;
/** The same numbers for the same seed on every machine. */
function below(limit: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const left = new RegExp(values.without, 'u');
const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/.*\.md$/u.test(file) && !UNREAD.test(file) && !left.test(file))
  .sort(compareText);
const knowledge = loadKnowledge();
for (let shown = 0; shown < Number(values.count) && files.length > 0; ) {
  const [file] = files.splice(below(files.length), 1) as [string];
  const { claims, passages } = extract(await readDocument(join(CORPUS, file), file), knowledge);
  const own = claims.filter((claim) => claim.kind === kind);
  const claim = own[below(own.length)];
  if (!claim) continue;
  const { evidence, kind: _, ...stated } = claim;
  const { text, start, timeFrame } = passages[evidence.passage]!;
  const at = Math.max(0, evidence.start - start);
  shown += 1;
  console.log(`\n${shown}. ${file} [${timeFrame}] …${text.slice(Math.max(0, at - AROUND), at + AROUND)}…`);
  console.log(`   ${JSON.stringify(stated)} «${evidence.quote.slice(0, 60)}» ${evidence.rule}`);
}
