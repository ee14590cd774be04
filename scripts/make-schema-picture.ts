/** Draws docs/images/schema.svg, the picture of the graph in the README, from the schema: npx tsx scripts/make-schema-picture.ts */
import { writeFileSync } from 'node:fs';
import { EDGE_TYPES, EDGES, type EdgeType, NODE_LABELS, NODES, type NodeLabel } from '../src/schema/graph.ts';

/** Centres, in pixels. The only thing that is not in the schema. */
const AT: Readonly<Record<NodeLabel, readonly [x: number, y: number]>> = {
  Policy: [100, 60],
  Event: [100, 175],
  Honor: [100, 290],
  Place: [390, 175],
  Company: [700, 60],
  Project: [700, 290],
  Indicator: [100, 420],
  Observation: [500, 400],
  Passage: [700, 530],
  Report: [250, 530],
};
/** Said in words below: drawn, they would cross everything. */
const EVERYWHERE: readonly EdgeType[] = ['MENTIONED_IN', 'MAY_BE_SAME'];
const [WIDTH, HEIGHT, HALF, TALL] = [800, 600, 66, 24];

/** Where the line from the centre of `from` to that of `to` leaves the box of `from`. */
function border(from: NodeLabel, to: NodeLabel): readonly [number, number] {
  const [[x, y], [tx, ty]] = [AT[from], AT[to]];
  const [dx, dy] = [tx - x, ty - y];
  const scale = Math.min(HALF / Math.abs(dx || 1e-9), TALL / Math.abs(dy || 1e-9));
  return [Math.round(x + dx * scale), Math.round(y + dy * scale)];
}

function box(label: NodeLabel): string {
  const { caption, colour } = NODES[label];
  const [x, y] = AT[label];
  return [
    `<rect x="${x - HALF}" y="${y - TALL}" width="${2 * HALF}" height="${2 * TALL}" rx="10" fill="${colour.light}"/>`,
    `<text x="${x}" y="${y - 2}" fill="#fff" font-weight="600">${label}</text>`,
    `<text x="${x}" y="${y + 15}" fill="#fff" font-size="12">${caption.zh}</text>`,
  ].join('\n');
}

/** Lines that run both ways between two boxes lie this far to the right of their own direction. */
const APART = 9;
/** Where on its line a name stands, so that names of crossing lines do not meet. */
const LABEL = 0.4;

function arrow(from: NodeLabel, to: NodeLabel, types: readonly string[], shift: number): string {
  const name = types.join(' · ');
  if (from === to) {
    const [x, y] = AT[from];
    const up = y < HEIGHT / 2 ? -1 : 1;
    const [near, far] = [y + up * TALL, y + up * 74];
    const path = `M${x - 24},${near} C${x - 44},${far} ${x + 44},${far} ${x + 24},${near}`;
    return `<path d="${path}" marker-end="url(#tip)"/>\n<text class="edge" x="${x}" y="${y + up * 72 + 4}">${name}</text>`;
  }
  const ends = [border(from, to), border(to, from)] as const;
  const [dx, dy] = [ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]];
  const length = Math.hypot(dx, dy);
  const [sx, sy] = [Math.round((-dy / length) * shift), Math.round((dx / length) * shift)];
  const [[ax, ay], [bx, by]] = [
    [ends[0][0] + sx, ends[0][1] + sy],
    [ends[1][0] + sx, ends[1][1] + sy],
  ];
  return [
    `<path d="M${ax},${ay} L${bx},${by}" marker-end="url(#tip)"/>`,
    `<text class="edge" x="${Math.round(ax + (bx - ax) * LABEL)}" y="${Math.round(ay + (by - ay) * LABEL + 4)}">${name}</text>`,
  ].join('\n');
}

/** Types by their two ends, so that each pair of labels has one line. */
function arrows(): string[] {
  const between = new Map<string, { from: NodeLabel; to: NodeLabel; types: string[] }>();
  for (const type of EDGE_TYPES) {
    if (EVERYWHERE.includes(type)) continue;
    for (const [from, to] of EDGES[type].ends) {
      const key = `${from} ${to}`;
      const known = between.get(key) ?? { from, to, types: [] };
      between.set(key, known);
      known.types.push(type);
    }
  }
  return [...between.values()].map(({ from, to, types }) =>
    arrow(from, to, types, from !== to && between.has(`${to} ${from}`) ? APART : 0),
  );
}

const svg = `<!-- Made by scripts/make-schema-picture.ts; do not edit. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-size="15" text-anchor="middle">
<title>Kinds of nodes and edges of the graph</title>
<style>path { fill: none; stroke: #8a93a3; stroke-width: 1.5 } .edge { font-size: 11px; fill: #33415c; paint-order: stroke; stroke: #fff; stroke-width: 4px }</style>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0,0 L10,5 L0,10 z" style="fill:#8a93a3;stroke:none"/></marker></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${arrows().join('\n')}
${NODE_LABELS.map(box).join('\n')}
<text class="edge" x="${WIDTH / 2}" y="${HEIGHT - 14}">MENTIONED_IN: every entity → Passage · MAY_BE_SAME: two entities of one kind that may be one</text>
</svg>
`;
writeFileSync(new URL('../docs/images/schema.svg', import.meta.url), svg);
