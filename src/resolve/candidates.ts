/** MAY_BE_SAME: pairs of projects that look like one thing under two names. Nobody confirmed them, so they stay apart. */
import type { GraphNode } from '../schema/graph.ts';
import { compareText } from '../text/order.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { dice, numbersOf } from './names.ts';
import { distinctivePart } from './scope.ts';

const THRESHOLD = 0.7;
/** A block larger than this holds a common word, not a name: it is passed over. */
const LARGEST_BLOCK = 60;

/** 西宁至成都铁路 → 西成铁路: how reports shorten the ends of a line. */
export function shortLine(name: string): string | null {
  const ends = name.match(
    /^([\p{Script=Han}]{2,4})(?:至|到|—|-|～)([\p{Script=Han}]{2,4}?)((?:高速)?铁路|高铁|客运专线|客专|城际铁路|高速公路|高速)$/u,
  );
  return ends ? `${ends[1]![0]}${ends[2]![0]}${ends[3]}` : null;
}

interface Judgement {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Reasons with + speak for one thing, those with − against. Null where the names' own parts tell two things. */
function judge(a: GraphNode, b: GraphNode): Judgement | null {
  const [x, y] = [String(a.properties['name']), String(b.properties['name'])];
  const [coreX, coreY] = [distinctivePart(x), distinctivePart(y)];
  const [cityA, cityB] = [cityOf(a.id), cityOf(b.id)];
  const sameCity = cityA !== '' && cityA === cityB;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  // 市儿童医院 here and 市儿童医院 there: a name without a part of its own tells nothing beyond its city.
  if (!sameCity && (coreX.length < 2 || coreY.length < 2)) return null;
  if (numbersOf(x) !== numbersOf(y)) return null;
  const reasons: string[] = [];
  let score: number;
  if (x === y) {
    score = 1;
    reasons.push('+ 同名');
  } else if (shortLine(x) === y || shortLine(y) === x) {
    score = 0.86;
    reasons.push('+ 一个是另一个的简称');
  } else if (long.includes(short)) {
    score = 0.5 + (0.5 * short.length) / long.length;
    reasons.push(`+ “${long}”含“${short}”`);
  } else {
    // 日照机场 and 月照机场 are alike but for what matters.
    if (!(coreX.includes(coreY) || coreY.includes(coreX)) || Math.min(coreX.length, coreY.length) < 2) return null;
    score = dice(x, y);
    reasons.push(`+ 字面相似 ${score.toFixed(2)}`);
  }
  const [p, q] = [a.properties['category'], b.properties['category']];
  if (p && q && p !== q) {
    score -= 0.15;
    reasons.push('− 类别不同');
  }
  if (sameCity) reasons.push('+ 同一城市');
  else if (cityA && cityB) {
    if (cityA.slice(0, 2) !== cityB.slice(0, 2)) return null;
    score -= 0.1;
    reasons.push('+ 同一省', '− 不同城市');
  }
  return { score: Number(score.toFixed(3)), reasons };
}

/** The city that a local id belongs to; empty for a name that means one thing everywhere. */
function cityOf(id: string): string {
  return id.match(/^[a-z]+:(\d{6})\//u)?.[1] ?? '';
}

/** A local thing and one named everywhere are weighed only where a city's reports tell both: 市疾控中心 is not 忻州市疾控中心. */
function meet(a: GraphNode, b: GraphNode, citiesOf: (id: string) => ReadonlySet<string>): boolean {
  const [cityA, cityB] = [cityOf(a.id), cityOf(b.id)];
  if ((cityA === '') === (cityB === '')) return true;
  return cityA === '' ? citiesOf(a.id).has(cityB) : citiesOf(b.id).has(cityA);
}

export function addCandidates(
  nodes: readonly GraphNode[],
  citiesOf: (id: string) => ReadonlySet<string>,
  builder: GraphBuilder,
): void {
  const blocks = new Map<string, GraphNode[]>();
  const put = (key: string, node: GraphNode): void => {
    const block = blocks.get(key);
    if (block) block.push(node);
    else blocks.set(key, [node]);
  };
  for (const node of nodes) {
    if (node.label !== 'Project') continue;
    const name = String(node.properties['name']);
    const core = distinctivePart(name);
    const where = cityOf(node.id).slice(0, 2);
    for (let i = 0; i + 1 < core.length; i++) put(`${core.slice(i, i + 2)}`, node);
    if (core.length < 2) put(`${where}:${name}`, node);
    const short = shortLine(name);
    if (short) put(`line:${short}`, node);
    if (/(?:铁路|高铁|高速|客专)$/u.test(name)) put(`line:${name}`, node);
  }
  const seen = new Set<string>();
  for (const [, block] of [...blocks].sort((a, b) => compareText(a[0], b[0]))) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = [block[i]!, block[j]!].sort((p, q) => compareText(p.id, q.id)) as [GraphNode, GraphNode];
        const pair = `${a.id}\n${b.id}`;
        if (a.id === b.id || seen.has(pair)) continue;
        seen.add(pair);
        const judgement = meet(a, b, citiesOf) ? judge(a, b) : null;
        if (judgement && judgement.score >= THRESHOLD)
          builder.edge('MAY_BE_SAME', { label: a.label, id: a.id }, { label: b.label, id: b.id }, [], {
            score: judgement.score,
            reasons: JSON.stringify(judgement.reasons),
          });
      }
  }
}
