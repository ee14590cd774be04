/**
 * Trains the scorer of firms' names (src/recognise/company/firm-likeness.ts) from what the reports tell themselves and
 * writes data/lexicons/firm-characters.tsv: for each character what it says for a firm at the head, inside and at the end.
 *   npx tsx scripts/train-firms.ts [--show N]
 * For a firm: stems before 集团, 公司 and trades of few meanings, members of 、-lists before 等企业, short names of the
 * lexicon. Against: stems before roads, waters, villages, schools and sights, places of the gazetteer, members of lists
 * before 等产业 and its like, words that stand in the reports of many cities. An averaged perceptron, fixed order, no chance.
 * Reports that anything is measured with are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/knowledge.ts';
import { FORM, KIND, KIND_WORD, PRODUCT, TRADE } from '../src/recognise/company/company-rules.ts';
import { featuresOf } from '../src/recognise/company/firm-likeness.ts';
import { nameAtEnd } from '../src/recognise/company/left-edge.ts';
import { rarityOf } from '../src/recognise/rare-name.ts';

const { values } = parseArgs({ options: { show: { type: 'string', default: '0' } } });
const corpus = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
const UNREAD =
  /恩施土家族苗族自治州\/2014|汕尾市\/2023|延边朝鲜族自治州\/2014|保定市\/2024|景德镇市\/2022|福州市\/2025|林芝市\/2023|阿坝藏族羌族自治州\/2014|衡水市\/2024|抚州市\/2023|铁岭市\/2025|丹东市\/2014|阳江市\/2014|巴彦淖尔市\/2023|攀枝花市\/2020|商洛市\/2023|南通市\/2025|双鸭山市\/2024|昆明市\/2015|包头市\/2025|太原市\/2012|淄博市\/2025/u;
const knowledge = loadKnowledge();
const many = rarityOf(knowledge.lexicons.get('project-common'));
const some = rarityOf(knowledge.lexicons.get('common-pairs'));

const texts: { city: string; text: string }[] = [];
for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
  const city = file.match(/^([^/]+)\/.*\.md$/u)?.[1];
  if (city && !UNREAD.test(file))
    texts.push({ city, text: readFileSync(join(corpus, file), 'utf8').replace(/[ \t\u3000\u00A0*#]+/gu, '') });
}

const STRONG =
  /(?:科技|药业|制药|重工|新材|矿业|股份|电气|光电|能源|生物|化工|实业|食品|机械|电子|智能|新材料|汽车|乳业|酒业|置业|纺织|铝业|钢铁|新能源)$/u;
const TRADE_END = new RegExp(`^(.{2,4}?)(?:${TRADE})$`, 'u');
const SITE_KIND =
  /(?:路|街|大道|大桥|桥|隧道|水库|河|江|湖|湾|山|岛|村|镇|乡|社区|小区|片区|公园|广场|景区|古城|古镇|遗址|中学|小学|学校|医院|高速|铁路|机场|水厂|水电站|变电站|渠|灌区|码头|港区|农场|林场|峡谷|湿地|温泉)/gu;
const FIRM_LIST =
  /([^，。；：！？\n]{2,80}?)等(?:[一二三四五六七八九十几多余\d]+[家户个])?(?:[^，。；、\n]{0,8})(?:企业|公司|集团)/gu;
const KIND_LIST =
  /([^，。；：！？\n]{2,80}?)等(?:[一二三四五六七八九十几多余\d]+个)?[^，。；、企\n]{0,6}(?:产业|行业|领域|业态|产品|品种|技术|工作|问题|措施|活动|设施|要素|资源|方面|部门|人员|群众|作物|特色|集群|材料|装备|产业链|农作物|制造业|服务业|养殖|种植|业务|商品|项目类)/gu;

/** 江苏恒瑞 → 恒瑞: the place before the name goes. */
function withoutPlace(name: string): string {
  for (const length of [4, 3, 2])
    if (name.length - length >= 2 && knowledge.gazetteer.candidates(name.slice(0, length)).length > 0)
      return name.slice(length);
  return name;
}
const word = (name: string): boolean => /^\p{Script=Han}{2,6}$/u.test(name);
/** Made of everyday pairs alone. */
const plain = (name: string): boolean => {
  for (let i = 0; i + 1 < name.length; i++) if (!many.common(name.slice(i, i + 2))) return false;
  return true;
};
const cities = new Map<string, Set<string>>();
const kinds = new Map<string, Set<string>>();
const firms = new Set<string>();
const others = new Set<string>();
const addFirm = (raw: string) => {
  const name = withoutPlace(raw);
  const stem = TRADE_END.exec(name)?.[1] ?? name;
  if (word(stem) && stem.length <= 5 && !plain(stem) && knowledge.gazetteer.candidates(stem).length === 0)
    firms.add(stem);
};
const companies = knowledge.lexicons.get('companies')!;
for (const entry of companies.entries)
  for (const form of [entry.name, ...entry.aliases]) {
    const name = form.replace(/(?:集团|公司|股份)$/u, '').replace(STRONG, '');
    if (word(name) && !/银行|证券|保险|中国/u.test(form) && entry.columns['category'] !== '金融') addFirm(name);
  }
for (const { city, text } of texts) {
  for (const match of text.matchAll(FORM)) {
    if (/银行|农商/u.test(match[0])) continue;
    const stem = nameAtEnd(text.slice(Math.max(0, match.index - 8), match.index));
    if (stem.length < 2 || stem.length > 6 || KIND.test(stem + match[0]) || KIND_WORD.test(stem + match[0])) continue;
    if (!/的|等|和|一批|[、，。]/u.test(stem)) addFirm(stem);
  }
  for (const [whole, list] of text.matchAll(FIRM_LIST)) {
    if (!list!.includes('、') || /领域|行业|类|性|型|各/u.test(whole.slice(list!.length))) continue;
    for (const [i, member] of list!.split('、').entries()) {
      const name = i === 0 ? nameAtEnd(member) : member;
      if (name.length >= 2 && name.length <= 6) addFirm(name.replace(/(?:集团|公司|股份)$/u, ''));
    }
  }
  for (const [, list] of text.matchAll(KIND_LIST))
    for (const [i, member] of list!.split('、').entries()) {
      const name = i === 0 ? nameAtEnd(member) : member;
      if (word(name)) {
        others.add(name);
        kinds.set(name, (kinds.get(name) ?? new Set()).add(city));
      }
      if (word(name) && name.length >= 5) others.add(name.slice(0, 3)).add(name.slice(0, 2));
    }
  for (const match of text.matchAll(SITE_KIND)) {
    const piece = text.slice(Math.max(0, match.index - 8), match.index);
    const name = withoutPlace(nameAtEnd(piece.includes('、') ? piece.slice(piece.lastIndexOf('、') + 1) : piece));
    if (word(name) && name.length <= 4) {
      const set = cities.get(name) ?? new Set();
      cities.set(name, set.add(city));
      others.add(name);
    }
  }
  // What stands before a product in lists of projects and is everyone's word.
  for (const [, head] of text.matchAll(new RegExp(`[、进设施快动成](\\p{Script=Han}{2,4}?)(?:${PRODUCT})`, 'gu')))
    if (plain(head!)) others.add(head!);
}
for (const firm of firms) others.delete(firm);

const sample = [
  ...[...firms].map((name) => ({ name, sign: 1 })),
  ...[...others].map((name) => ({ name, sign: -1 })),
].sort((a, b) => hash(a.name) - hash(b.name) || (a.name < b.name ? -1 : 1));
function hash(name: string): number {
  let h = 2166136261;
  for (const c of name) h = Math.imul(h ^ c.codePointAt(0)!, 16777619) >>> 0;
  return h;
}

/** Averaged perceptron with a margin; firms count as much as all others together. */
function train(rows: readonly { name: string; sign: number }[]): Map<string, number> {
  const weights = new Map<string, number>();
  const total = new Map<string, number>();
  const share = rows.filter((row) => row.sign < 0).length / rows.filter((row) => row.sign > 0).length;
  let step = 0;
  const rounds = 8;
  for (let round = 0; round < rounds; round++)
    for (const { name, sign } of rows) {
      step++;
      const features = featuresOf(name, some, many);
      const score = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
      if (score * sign > 2) continue;
      const rate = sign > 0 ? Math.min(3, share) : 1;
      for (const f of features) {
        weights.set(f, (weights.get(f) ?? 0) + sign * rate);
        total.set(f, (total.get(f) ?? 0) + sign * rate * step);
      }
    }
  for (const [f, weight] of weights) weights.set(f, weight - (total.get(f) ?? 0) / (step + 1));
  return weights;
}
const scoreOf = (weights: Map<string, number>, name: string) =>
  featuresOf(name, some, many).reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);

const tests = sample.filter((_, i) => i % 10 === 0);
const trial = train(sample.filter((_, i) => i % 10 !== 0));
console.log(`firms ${firms.size}, others ${others.size}`);
for (const at of [-4, -2, 0, 2, 4, 6, 8, 12]) {
  const hit = tests.filter((t) => t.sign > 0 && scoreOf(trial, t.name) > at).length;
  const taken = tests.filter((t) => scoreOf(trial, t.name) > at).length;
  console.log(
    `above ${at}: P ${((100 * hit) / taken).toFixed(1)} R ${((100 * hit) / tests.filter((t) => t.sign > 0).length).toFixed(1)}`,
  );
}
for (const t of tests.slice(0, Number(values.show))) console.log(t.sign, scoreOf(trial, t.name).toFixed(1), t.name);

const weights = train(sample);
const rows = new Map<string, number[]>();
const PARTS = ['first', 'inner', 'last'];
const shapes: string[] = [];
for (const [feature, weight] of [...weights].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const [part, value] = feature.split(':') as [string, string];
  const rounded = Math.round(weight * 10);
  if (rounded === 0) continue;
  const column = PARTS.indexOf(part);
  if (column < 0) {
    shapes.push(`${feature}\t${rounded}\t\t`);
    continue;
  }
  const row = rows.get(value) ?? [0, 0, 0];
  row[column] = rounded;
  rows.set(value, row);
}
const lines = [...rows].map(([name, row]) => `${name}\t${row.map((w) => w || '').join('\t')}`);
writeFileSync(
  join(import.meta.dirname, '../data/lexicons/firm-characters.tsv'),
  `# Generated by scripts/train-firms.ts from the collected reports (those that anything is measured with left out), 2026-11-21. Do not edit.\n# Tenths of weight for a firm's name: of a character at the head, inside and at the end; rows with a colon: of its shape (column first).\nname\tfirst\tinner\tlast\n${[...shapes, ...lines].join('\n')}\n`,
);

const KINDS_HEAD = `# Generated by scripts/train-firms.ts from the collected reports (those that anything is measured with left out), 2026-11-21. Do not edit.
# Words that stand in lists before 等产业, 等产品, 等领域 and their like in the reports of two or more cities: no firm is called so.
name
`;
const kindRows = [...kinds]
  .filter(([name, where]) => where.size >= 2 && name.length <= 5 && !companies.get(name))
  .map(([name]) => name);
writeFileSync(
  join(import.meta.dirname, '../data/lexicons/listed-kinds.tsv'),
  `${KINDS_HEAD}${kindRows.sort().join('\n')}\n`,
);
