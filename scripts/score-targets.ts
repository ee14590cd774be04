/**
 * Compares the GDP growth targets that the extractor reads with an independent table of 307 targets
 * (../shared/corpus/gdp_growth_target.csv; ZHENGTU_SHARED overrides ../shared). Ranges are coded there as their middle, in a
 * few rows as their lower end: both count as equal, the second is listed.
 *   npm run score:targets [-- --all]      --all prints the rows of every trust, not only those that agree with the report
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import type { ObservationClaim, ReportFacts } from '../src/schema/facts.ts';

const SHARED = process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared');
const TABLE = join(SHARED, 'corpus/gdp_growth_target.csv');
/** The reports of gold/check are scored only by the score. */
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;
const { values: options } = parseArgs({ options: { all: { type: 'boolean' } } });

if (!existsSync(TABLE)) {
  console.error(`No table at ${TABLE}. Set ZHENGTU_SHARED to the folder that holds corpus/.`);
  process.exit(2);
}

/** The targets of GDP growth for one year, one for each passage that states any, in the order of the text. */
function targetsOf(facts: ReportFacts, year: string): { value: number; low: number; passage: string }[] {
  const byPassage = new Map<number, ObservationClaim[]>();
  for (const claim of facts.claims) {
    if (claim.kind !== 'observation' || claim.indicator !== '地区生产总值' || claim.measure !== 'growth') continue;
    if (claim.nature !== 'target' || claim.period !== year || claim.place !== facts.header.place) continue;
    if (typeof claim.value !== 'number') continue;
    const list = byPassage.get(claim.evidence.passage) ?? [];
    byPassage.set(claim.evidence.passage, [...list, claim]);
  }
  return [...byPassage].map(([passage, claims]) => {
    const first = claims[0]!;
    const upper = claims.find((c) => c.comparator === '≤' && (c.value as number) > (first.value as number));
    const isRange = first.comparator === '≥' && upper;
    const low = first.value as number;
    const value = isRange ? (low + (upper.value as number)) / 2 : low;
    return { value, low, passage: facts.passages[passage]!.text };
  });
}

const knowledge = loadKnowledge();
const tally = new Map<string, { rows: number; right: number; missing: number; conflicting: number }>();
for (const line of readFileSync(TABLE, 'utf8').trim().split(/\r?\n/u).slice(1)) {
  const [city, year, coded, trust] = line.split(',') as [string, string, string, string];
  // Where the table was found wrong, the report's own number stands in the column of trust: "report text says 7-7.5".
  const own = trust.match(/report text says ([\d.]+)(?:-([\d.]+))?$/u);
  const target = own ? (Number(own[1]) + Number(own[2] ?? own[1])) / 2 : Number(coded);
  const agrees = trust.startsWith('agrees');
  const path = join(SHARED, 'corpus', city, `${year}.md`);
  if ((!agrees && !own && !options.all) || UNREAD.test(`${city}/${year}`) || !existsSync(path)) continue;
  const facts = extract(await readDocument(path), knowledge);
  // A few files hold the report of another year than their name says: the text decides.
  const told = targetsOf(facts, String(facts.header.year ?? year));
  const group = agrees ? 'agrees with the report' : own ? 'corrected by the report' : trust;
  const count = tally.get(group) ?? { rows: 0, right: 0, missing: 0, conflicting: 0 };
  tally.set(group, count);
  count.rows++;
  const near = (value: number) => Math.abs(value - target) < 0.051;
  const middle = told[0] !== undefined && near(told[0].value);
  const equal = middle || (told[0] !== undefined && near(told[0].low));
  if (equal) count.right++;
  if (!told[0]) count.missing++;
  const values = [...new Set(told.map((t) => t.value))];
  if (values.length > 1) count.conflicting++;
  if (middle && values.length < 2) continue;
  const header = facts.header.year === Number(year) ? '' : ` [header year ${facts.header.year}]`;
  console.log(
    `${middle ? 'several' : equal ? 'lower end' : told[0] ? 'differs' : 'missing'} ${city} ${year}: table ${target}, read ${values.join(' / ') || '-'}${header}${agrees ? '' : ` (${trust})`}`,
  );
  for (const { value, passage } of told.slice(0, 3)) {
    const at = passage.search(/生产总值|GDP|经济/u);
    console.log(`    ${value}: …${passage.slice(Math.max(0, at - 12), at + 60)}`);
  }
}
for (const [group, { rows, right, missing, conflicting }] of tally)
  console.log(
    `${group}: ${right} of ${rows} equal (${((100 * right) / rows).toFixed(1)} %), ${missing} not found, ${conflicting} with more than one value`,
  );
