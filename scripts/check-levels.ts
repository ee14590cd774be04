/**
 * Checks reports against one another: for cities with ten or more reports of consecutive years, the level and the growth told in
 * the report of year N must fit the level told in the report of year N−1. Growth of indicators reckoned in current prices must
 * agree within rounding and a tolerance for revised bases (同口径); growth in constant prices only within a plausible band.
 * Where a report tells several values for one indicator and year, one that fits is enough; such doubles are listed first.
 *   npm run check:levels [-- --city 兰州市] [-- --tolerance 3]      needs ../shared/corpus (ZHENGTU_SHARED overrides ../shared)
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import { indicatorsOf } from '../src/recognise/indicator/indicators.ts';
import { baseValue } from '../src/recognise/quantity/units.ts';
import type { ObservationClaim } from '../src/schema/facts.ts';
import { compareBy } from '../src/text/order.ts';

const CORPUS = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
const { values: options } = parseArgs({ options: { city: { type: 'string' }, tolerance: { type: 'string' } } });
/** Percentage points left for revised bases and changed scopes beside rounding. */
const TOLERANCE = Number(options.tolerance ?? 3);
/** Nominal less real growth of output seen in the corpus' years: prices of coal and metals moved by as much. */
const REAL_BAND = { below: -12, above: 14 } as const;

if (!existsSync(CORPUS)) {
  console.error(`No reports at ${CORPUS}. Set ZHENGTU_SHARED to the folder that holds corpus/.`);
  process.exit(2);
}
const knowledge = loadKnowledge();
const indicators = indicatorsOf(knowledge.lexicons);

interface Told {
  readonly value: number;
  /** Half a unit of the last digit written. */
  readonly slack: number;
  readonly text: string;
}

interface YearOfFigures {
  readonly levels: ReadonlyMap<string, readonly Told[]>;
  readonly growths: ReadonlyMap<string, readonly Told[]>;
}

const halfDigit = (value: number): number => 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0);

function add(to: Map<string, Told[]>, key: string, told: Told): void {
  const list = to.get(key) ?? to.set(key, []).get(key)!;
  if (list.every((other) => Math.abs(other.value - told.value) > other.slack + told.slack)) list.push(told);
}

/** Levels and growths of money indicators told as done in one report: the values that differ, in the order of the text. */
async function figures(file: string): Promise<{ year: number; found: YearOfFigures } | null> {
  const facts = extract(await readDocument(file), knowledge);
  const { reviewYear, place } = facts.header;
  if (reviewYear === null) return null;
  const levels = new Map<string, Told[]>();
  const growths = new Map<string, Told[]>();
  for (const claim of facts.claims) {
    if (claim.kind !== 'observation' || claim.nature === 'target' || claim.place !== place) continue;
    if (claim.period !== String(reviewYear) || typeof claim.value !== 'number') continue;
    if (claim.comparator === '≥' || claim.comparator === '≤') continue;
    const name = indicators.normalise(claim.indicator, claim.measure);
    if (!name || !indicators.entry(name)?.basis) continue;
    const text = quote(claim, facts.passages[claim.evidence.passage]!);
    if (claim.measure === 'growth' && claim.unit === '%')
      add(growths, name, { value: claim.value, slack: halfDigit(claim.value), text });
    if (claim.measure === 'level') {
      const base = baseValue(claim.value, claim.unit);
      if (base.family !== 'currency') continue;
      const factor = claim.value === 0 ? 0 : base.baseValue / claim.value;
      const slack = halfDigit(claim.value) * factor;
      add(levels, `${name}|${base.baseUnit}`, { value: base.baseValue, slack, text });
    }
  }
  return { year: reviewYear, found: { levels, growths } };
}

const quote = (claim: ObservationClaim, passage: { text: string; start: number }): string => {
  // Offsets count in the original; in a clean sentence they are near enough to print the neighbourhood.
  const at = Math.max(0, claim.evidence.start - passage.start);
  return passage.text.slice(Math.max(0, at - 6), at + 44);
};

/** The growth that two levels make, and whether the growth told fits it. */
function compare(earlier: Told, level: Told, growth: Told, real: boolean): { computed: number; fits: boolean } {
  const ratio = level.value / earlier.value;
  const computed = 100 * (ratio - 1);
  const slack = growth.slack + 100 * ratio * (level.slack / level.value + earlier.slack / earlier.value);
  const off = computed - growth.value;
  if (real) return { computed, fits: off > REAL_BAND.below - slack && off < REAL_BAND.above + slack };
  return { computed, fits: Math.abs(off) <= TOLERANCE + slack };
}

let checked = 0;
let agreed = 0;
const doubles: string[] = [];
const cases: { off: number; lines: string[] }[] = [];
for (const city of readdirSync(CORPUS).sort()) {
  if (options.city && city !== options.city) continue;
  const files = city.includes('.') ? [] : readdirSync(join(CORPUS, city)).sort();
  if (files.length < 10) continue;
  const years = new Map<number, YearOfFigures>();
  for (const file of files) {
    const report = await figures(join(CORPUS, city, file));
    if (report && !years.has(report.year)) years.set(report.year, report.found);
  }
  for (const [year, now] of years) {
    for (const [key, told] of [...now.levels, ...now.growths])
      if (told.length > 1)
        doubles.push(`${city} ${year} ${key}: ${told.map((t) => `${t.value} …${t.text}`).join('\n    ')}`);
    for (const [key, levels] of now.levels) {
      const [name, unit] = key.split('|') as [string, string];
      const real = indicators.entry(name)!.basis === 'real';
      const trials = (years.get(year - 1)?.levels.get(key) ?? []).flatMap((earlier) =>
        levels.flatMap((level) =>
          (now.growths.get(name) ?? []).map((growth) => ({
            earlier,
            level,
            growth,
            ...compare(earlier, level, growth, real),
          })),
        ),
      );
      const first = trials[0];
      if (!first) continue;
      checked++;
      if (trials.some((trial) => trial.fits)) {
        agreed++;
        continue;
      }
      const { earlier, level, growth, computed } = first;
      cases.push({
        off: Math.abs(computed - growth.value),
        lines: [
          `${city} ${year} ${name} (${unit}${real ? ', real' : ''}): ${year - 1} ${earlier.value} → ${year} ${level.value}, that is ${computed.toFixed(1)} %, told ${growth.value} %`,
          `    ${year - 1}: …${earlier.text}`,
          `    ${year}: …${level.text}`,
          `    growth: …${growth.text}`,
        ],
      });
    }
  }
}
console.log('Several values for one indicator and year:');
for (const double of doubles) console.log(double);
console.log(`${doubles.length} doubles\n`);
for (const { lines } of cases.sort(
  compareBy(
    (c) => -c.off,
    (c) => c.lines[0]!,
  ),
))
  console.log(lines.join('\n'));
console.log(
  `${agreed} of ${checked} levels agree with the report before (${((100 * agreed) / Math.max(1, checked)).toFixed(1)} %), ${cases.length} do not`,
);
