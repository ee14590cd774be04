/**
 * Counts which names recur in how many cities, to be read by eye before any becomes a lexicon entry.
 *   npx tsx scripts/mine-names.ts policy|event|honor|quoted|titled [--least 4] > .tmp/names/policy.tsv
 *   npx tsx scripts/mine-names.ts recount policies        fills the column `cities` of data/lexicons/policies.tsv, prints the
 *     entries met in fewer than three cities and drops those of them whose column `source` says "mined"
 * A name ends in an anchor (改革, 行动, …) and begins where its left neighbours vary: at a mark or after a verb in most reports.
 * Prints name, cities, reports, share of occurrences with a mark or verb before them. The two check reports are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string', default: '4' }, anchors: { type: 'string' } },
});
const ANCHORS: Readonly<Record<string, string>> = {
  policy:
    '改革|行动|行动计划|战略|计划|工程|制度|机制|试点|办法|条例|规划|纲要|方案|意见|若干措施|专项整治|整治|专项斗争|攻坚战|保卫战|攻坚|活动|运动|革命|建设|改造|责任制|长制|普查|普法|政策|模式|治理|搬迁|扶贫|帮扶|协作|登记|颁证|减排|整改|督察|一体化|均等化|教育|主题教育|保险|工作法|经验|联动|倍增|清零|回头看|全覆盖|监管|监测|认证|合一|贯通|普及|清单|代办|通办|办理|规定|精神|示范创建|创建|化解|双控|禁渔|监督|公开|免费开放|补贴|保障|振兴|融合|更新|整合',
  event: '节|赛|会|展|论坛|博览会|峰会|年会|大会|洽谈会|马拉松|锦标赛|联赛|运动会|季|周|月|晚会|交易会|推介会|招商会',
  honor:
    '城市|县|区|市|示范区|试验区|先行区|实验区|试点|基地|名城|之乡|之都|示范城市|试点城市|示范县|示范市|示范点|示范单位|先进县|先进城市|先进市|百强|百强县|百强区|百强市|园区|景区|奖|称号|模范城|模范县|强县|强市|强区|名县|名镇|名村|示范乡镇|示范镇|示范村|典型|集群',
};
const shared = process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared');
const corpus = join(shared, 'corpus');
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;
const least = Number(values.least);
/** A mined name that fewer cities use is local: no lexicon entry. */
const LEAST_CITIES = 3;
const kind = positionals[0] ?? 'policy';

const VERB =
  /(?:实施|开展|推进|推动|深化|落实|启动|完善|建立|健全|推行|实行|执行|制定|出台|编制|印发|颁布|坚持|加快|抓好|做好|打好|打赢|巩固|用好|优化|探索|完成|推广|强化|加强|参与|融入|服务|对接|承接|开启|打响|举办|承办|办好|参加|组织|创建|争创|申报|获评|荣获|入选|成为|建设|打造|支持|抓住|积极|深入|全面|扎实|大力|有序|稳步|的|和|及|与|等|以)$/u;

if (kind === 'recount') {
  const file = join(import.meta.dirname, `../data/lexicons/${positionals[1]}.tsv`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const head = lines.findIndex((line) => line.startsWith('name\t'));
  const columns = lines[head]!.split('\t');
  const rows = lines
    .slice(head + 1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const cities = rows.map(() => new Set<string>());
  for (const report of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\/.*\.md$/u.test(report) || UNREAD.test(report)) continue;
    const text = readFileSync(join(corpus, report), 'utf8').replace(/[*#\s]+/gu, '');
    const bare = text.replace(/[“”"‘’「」]/gu, '');
    rows.forEach((row, i) => {
      const quoted = row[columns.indexOf('use')] === 'quoted';
      const forms = [row[0]!, ...(row[columns.indexOf('aliases')] || '').split('|').filter(Boolean)];
      if (forms.some((form) => (quoted ? text.includes(`“${form}”`) : bare.includes(form))))
        cities[i]!.add(report.split('/')[0]!);
    });
  }
  rows.forEach((row, i) => {
    row[columns.indexOf('cities')] = String(cities[i]!.size);
  });
  const local = (row: readonly string[]): boolean =>
    Number(row[columns.indexOf('cities')]) < LEAST_CITIES && row[columns.indexOf('source')] === 'mined';
  for (const row of rows)
    if (Number(row[columns.indexOf('cities')]) < LEAST_CITIES)
      console.error(`in ${row[columns.indexOf('cities')]} cities, ${local(row) ? 'dropped' : 'kept'}: ${row[0]}`);
  const kept = rows.filter((row) => !local(row));
  writeFileSync(file, `${[...lines.slice(0, head + 1), ...kept.map((row) => row.join('\t'))].join('\n')}\n`);
  process.exit(0);
}

interface Count {
  cities: Set<string>;
  reports: number;
  bounded: number;
  total: number;
}
const counts = new Map<string, Count>();
const see = (name: string, city: string, report: Set<string>, bounded: boolean): void => {
  const count = counts.get(name) ?? { cities: new Set<string>(), reports: 0, bounded: 0, total: 0 };
  counts.set(name, count);
  count.cities.add(city);
  count.total++;
  if (bounded) count.bounded++;
  if (!report.has(name)) count.reports++;
  report.add(name);
};

const anchor = new RegExp(values.anchors ?? ANCHORS[kind] ?? '', 'gu');
for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\/.*\.md$/u.test(file) || UNREAD.test(file)) continue;
  const city = file.split('/')[0]!;
  const seen = new Set<string>();
  const text = readFileSync(join(corpus, file), 'utf8')
    .replace(/[*#\s]+/gu, '')
    .replace(/"([^"]{1,20})"/gu, '“$1”');
  if (kind === 'titled') {
    for (const [, title] of text.matchAll(/《([^》]{2,40})》/gu)) see(title!, city, seen, true);
    continue;
  }
  if (kind === 'quoted') {
    for (const [, inner, tail] of text.matchAll(/“([^”，。；]{2,16})”([\p{Script=Han}]{0,4})/gu)) {
      see(`“${inner}”`, city, seen, true);
      for (let n = 2; n <= tail!.length; n++) see(`“${inner}”${tail!.slice(0, n)}`, city, seen, true);
    }
    continue;
  }
  for (const clause of text.split(/[，。；：！？、《》（）()]/u)) {
    if (clause.length > 60) continue;
    for (const hit of clause.matchAll(anchor)) {
      const end = hit.index + hit[0].length;
      for (let start = Math.max(0, end - 18); start <= end - 3; start++) {
        const before = clause.slice(Math.max(0, start - 3), start);
        see(clause.slice(start, end), city, seen, before === '' || VERB.test(before) || /[“”]$/u.test(before));
      }
    }
  }
  if (counts.size > 6_000_000)
    for (const [name, c] of counts) if (c.cities.size < 2 && c.total < 2) counts.delete(name);
}
const rows = [...counts]
  .filter(([name, c]) => c.cities.size >= least && c.bounded / c.total >= 0.4 && !/^[的和与及等为了以在对]/u.test(name))
  .sort(([a, x], [b, y]) => y.cities.size - x.cities.size || (a < b ? -1 : 1));
for (const [name, c] of rows)
  console.log([name, c.cities.size, c.reports, (c.bounded / c.total).toFixed(2)].join('\t'));
