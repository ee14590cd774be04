/**
 * Counts in how many cities a noun phrase stands directly before a number, 增长 or 达到: raw material for
 * data/lexicons/indicators.tsv, which is written by eye from it. Needs ../shared/corpus (ZHENGTU_SHARED overrides ../shared).
 *   npx tsx scripts/mine-indicators.ts [--min CITIES] [--unit UNIT] > table.tsv
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../src/clean/clean.ts';
import { readDocument } from '../src/read/read-file.ts';
import { compareBy } from '../src/text/order.ts';

const { values } = parseArgs({ options: { min: { type: 'string' }, unit: { type: 'string' } } });
const corpus = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
/** The reports of gold/check are never learnt from. */
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;

/** What may lead from an indicator's name to its number. */
const LINK =
  '(?:预计|累计|分别|年均|同比|比上年|较上年|将|均|都|也|已|总量|可|力争|连续|由|从|为|是|占|超过|突破|达|达到|完成|实现|控制在|保持在|稳定在|提高到|降至|降到|上升到|下降到|下降|增长|提高|上升|降低|净增|减少|增加|约|近)*';
const PHRASE = new RegExp(
  `(?<name>[\\p{Script=Han}A-Za-z&.\\d、]{2,24}?)(?<link>${LINK})(?<number>-?\\d+(?:\\.\\d+)?)(?<unit>%|个?百分点|万?亿元?|[\\p{Script=Han}]{1,3})`,
  'gu',
);
const PREFIX = /^(?:其中|全市|全州|全区|我市|全社会|实现|完成|预计|全年|年末|去年|今年|力争|确保|累计|新增|，|、|和)+/u;

const cities = new Map<string, Set<string>>();
const units = new Map<string, Map<string, number>>();
for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.md') || !file.includes('/') || UNREAD.test(file)) continue;
  const city = file.split('/')[0]!;
  const document = await readDocument(join(corpus, file));
  for (const clause of clean(document.text).text.split(/[，。；：！？（）\n]/u)) {
    const match = PHRASE.exec(clause);
    PHRASE.lastIndex = 0;
    if (!match) continue;
    const name = match.groups!['name']!.replace(PREFIX, '');
    const unit = match
      .groups!['unit']!.replace(/^(个百分点|百分点).*/u, 'pp')
      .replace(/(亿元|万元|亿美元|万人).*/u, '$1');
    if (name.length < 2 || /\d/u.test(name)) continue;
    (cities.get(name) ?? cities.set(name, new Set()).get(name)!).add(city);
    const counts = units.get(name) ?? units.set(name, new Map()).get(name)!;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
}
const min = Number(values.min ?? 5);
const rows = [...cities]
  .map(([name, where]) => ({
    name,
    count: where.size,
    unit: [...units.get(name)!].sort(
      compareBy(
        (u) => -u[1],
        (u) => u[0],
      ),
    ),
  }))
  .filter((row) => row.count >= min && (!values.unit || row.unit.slice(0, 3).some(([unit]) => unit === values.unit)))
  .sort(
    compareBy(
      (row) => -row.count,
      (row) => row.name,
    ),
  );
console.log('name\tcities\tunits');
for (const row of rows)
  console.log(
    `${row.name}\t${row.count}\t${row.unit
      .slice(0, 4)
      .map(([unit, n]) => `${unit}:${n}`)
      .join(' ')}`,
  );
