/**
 * The outline of each kind, once: the canvas makes its distance functions from these points, legend and panel their SVG.
 * Unit: radius of the circle of equal weight; y points down.
 */
import type { NodeLabel } from '../../src/schema/graph.ts';

export type Point = readonly [x: number, y: number];

/** Corners in order, or null for the circle. */
export type Outline = readonly Point[] | null;

const box = (x: number, y: number): Point[] => [
  [-x, -y],
  [x, -y],
  [x, y],
  [-x, y],
];
/** Corners on a circle, the first one above. */
const around = (corners: number, radius: (i: number) => number): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI - Math.PI / 2;
    return [round(Math.cos(angle) * radius(i)), round(Math.sin(angle) * radius(i))];
  });
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const ARM = 1.12;
const HALF = 0.42;

export const OUTLINES: Readonly<Record<NodeLabel, Outline>> = {
  Place: null,
  Project: box(0.89, 0.89),
  Company: around(6, () => 1.1),
  Policy: [
    [-0.86, -0.92],
    [0.86, -0.92],
    [0.86, 0.26],
    [0, 1.1],
    [-0.86, 0.26],
  ],
  Event: around(3, () => 1.22).map(([x, y]): Point => [x, round(y + 0.18)]),
  Honor: around(10, (i) => (i % 2 === 0 ? 1.38 : 0.62)),
  Indicator: [
    [-HALF, -ARM],
    [HALF, -ARM],
    [HALF, -HALF],
    [ARM, -HALF],
    [ARM, HALF],
    [HALF, HALF],
    [HALF, ARM],
    [-HALF, ARM],
    [-HALF, HALF],
    [-ARM, HALF],
    [-ARM, -HALF],
    [-HALF, -HALF],
  ],
  Observation: [
    [0, -1.25],
    [1.02, 0],
    [0, 1.25],
    [-1.02, 0],
  ],
  Report: [
    [-0.78, -1.08],
    [0.3, -1.08],
    [0.78, -0.6],
    [0.78, 1.08],
    [-0.78, 1.08],
  ],
  Passage: box(1.3, 0.5),
};

export const NODE_KINDS = Object.keys(OUTLINES) as readonly NodeLabel[];
/** Index of a kind in the shader. */
export const SHAPE_ORDER = NODE_KINDS;

/** SVG path of an outline at a radius, centred at (x, y). */
export function outlinePath(label: NodeLabel, radius: number, x = 0, y = 0): string {
  const outline = OUTLINES[label];
  const at = (value: number) => Math.round(value * 100) / 100;
  if (outline === null) {
    const r = at(radius);
    return `M${at(x - radius)} ${at(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  return `M${outline.map(([px, py]) => `${at(x + px * radius)} ${at(y + py * radius)}`).join('L')}z`;
}

/** GLSL: signed distance to every outline, chosen by the index in SHAPE_ORDER. Inside is negative. */
export function distanceShader(): string {
  const f = (value: number): string => value.toFixed(4);
  const branches = SHAPE_ORDER.map((label, index) => {
    const outline = OUTLINES[label];
    if (outline === null) return `  if (shape < ${index}.5) return length(p) - 1.0;`;
    const edges = outline.map((point, i) => {
      const next = outline[(i + 1) % outline.length]!;
      return `edge(p, vec2(${f(point[0])}, ${f(point[1])}), vec2(${f(next[0])}, ${f(next[1])}), d, s);`;
    });
    return `  if (shape < ${index}.5) { ${edges.join(' ')} return s * sqrt(d); }`;
  });
  return `
void edge(vec2 p, vec2 a, vec2 b, inout float d, inout float s) {
  vec2 e = b - a;
  vec2 w = p - a;
  vec2 q = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  d = min(d, dot(q, q));
  bool c1 = p.y >= a.y;
  bool c2 = p.y < b.y;
  bool c3 = e.x * w.y > e.y * w.x;
  if ((c1 && c2 && c3) || (!c1 && !c2 && !c3)) s = -s;
}
float outline(vec2 p, float shape) {
  float d = 1e9;
  float s = 1.0;
${branches.join('\n')}
  return length(p) - 1.0;
}`;
}
