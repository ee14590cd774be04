/**
 * Lists names of every kind that no careful reader would write down: too long, a clause, a verb phrase, a bare kind,
 * lost marks, a leader's formula. Prints the count and rate for each kind; exit code 1 when a rate is over the limit.
 *   npx tsx scripts/check-names.ts [--sample N] [--seed S] [--list 20]
 * Reads ../shared/corpus without the two check texts; --sample takes N reports at random.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { readDocument } from '../src/read/read-file.ts';
import { toExtraction } from '../src/resolve/extraction.ts';
import { compareText } from '../src/text/order.ts';

/** At most one absurd name in this many. */
const LIMIT = 200;
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;
const CORPUS = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');

const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string' }, list: { type: 'string' } },
});

const LONGEST: Readonly<Record<string, number>> = {
  projects: 34,
  companies: 24,
  policies: 45,
  places: 24,
  events: 40,
  honors: 40,
};

const BARE =
  /^(?:项目|工程|道路|公路|铁路|高速|桥梁|大桥|水库|机场|医院|学校|公园|广场|中心|基地|园区|产业园|工业园|平台|系统|市场|小区|片区|企业|公司|集团|银行|政策|规划|方案|条例|计划|行动|制度|机制|改革|会议|论坛|展会|大赛|博览会|称号|试点|示范|城市|地区|全市|全省|我市|我省|我国)$/u;

/** What makes a name absurd, in the order in which it is told. */
const FAULTS: readonly (readonly [string, (name: string, kind: string) => boolean])[] = [
  ['too long', (name, kind) => name.length > (LONGEST[kind] ?? 40)],
  ['too short', (name) => name.length < 2],
  ['bare kind', (name) => BARE.test(name)],
  ['clause', (name) => /[，。；：！？\n]/u.test(name)],
  ['marks', (name) => unbalanced(name)],
  [
    'verb phrase',
    // 关于…的意见 and its like may begin with a verb: 支持民间投资若干措施 is a title.
    (name, kind) =>
      !/(?:意见|措施|条例|办法|规定|[条章]|决定|细则|通知|方案|政策)$/u.test(name) &&
      (/^(?:加快|推进|推动|实施|建成|开工|启动|完成|抓好|谋划|确保|力争|争取|做好|强化|加强|完善|优化|提升|促进|支持|鼓励|引导|大力|积极|全力|着力|深入|扎实|稳步|有序|持续|继续|进一步|围绕|依托|通过|随着)/u.test(
        name,
      ) ||
        (kind !== 'policies' &&
          kind !== 'events' &&
          /(?:建成投产|开工建设|加快推进|顺利实施|竣工投用|投入使用|建成通车)/u.test(name))),
  ],
  [
    'formula',
    (name) =>
      /我们|各位代表|同志|习近平|党中央|坚强领导|重要讲话|人民群众|各级各部门/u.test(name) && !/思想|《/u.test(name),
  ],
  [
    'connective',
    // 和 begins many a name: 和平路, 和燕路.
    (name) => /^(?:与|及|以及|等|的|了|在|对|把|将|为|从|由|其中|同时|并)(?!民|里)/u.test(name),
  ],
];

function unbalanced(name: string): boolean {
  const count = (mark: string): number => name.split(mark).length - 1;
  return [
    ['“', '”'],
    ['（', '）'],
    ['《', '》'],
    ['(', ')'],
    ['‘', '’'],
  ].some(([open, close]) => count(open!) !== count(close!));
}

/** N files at random by a seeded generator, or all. */
function chooseFiles(): string[] {
  const all = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/.*\.md$/u.test(file) && !UNREAD.test(file))
    .sort(compareText);
  if (!values.sample) return all;
  let state = Number(values.seed ?? 1) >>> 0;
  return Array.from({ length: Number(values.sample) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)]!;
  });
}

const knowledge = loadKnowledge();
const total = new Map<string, number>();
const absurd = new Map<string, string[]>();
for (const file of chooseFiles()) {
  const document = await readDocument(join(CORPUS, file));
  const found = toExtraction(extract(document, knowledge), document.text);
  for (const kind of Object.keys(LONGEST)) {
    const names = (found as unknown as Record<string, { name: string }[]>)[kind] ?? [];
    total.set(kind, (total.get(kind) ?? 0) + names.length);
    for (const { name } of names) {
      const fault = FAULTS.find(([, test]) => test(name, kind));
      if (fault) absurd.set(kind, [...(absurd.get(kind) ?? []), `${fault[0]}: ${name}  (${file})`]);
    }
  }
}
let failed = false;
for (const kind of Object.keys(LONGEST)) {
  const bad = absurd.get(kind) ?? [];
  const all = total.get(kind) ?? 0;
  const over = bad.length * LIMIT > all;
  failed ||= over;
  console.log(`${kind.padEnd(10)} ${String(bad.length).padStart(5)} of ${all}${over ? '  over 1 in ' + LIMIT : ''}`);
  for (const line of bad.slice(0, Number(values.list ?? 12))) console.log(`    ${line}`);
}
process.exitCode = failed ? 1 : 0;
