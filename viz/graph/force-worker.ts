/** ForceAtlas2 and then noverlap, apart from the page. Sends positions a few times a second and stops by itself. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface ForceTask {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fixed: boolean;
  }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}
export interface ForceAnswer {
  readonly positions: readonly (readonly [id: string, x: number, y: number])[];
  readonly done: boolean;
}

const ROUNDS = 40;
const LIMIT_MS = 3000;

self.onmessage = ({ data }: MessageEvent<ForceTask>) => {
  const graph = new UndirectedGraph();
  for (const { id, ...rest } of data.nodes) graph.addNode(id, rest);
  for (const { from, to } of data.links) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    scalingRatio: 320,
    gravity: 0.6,
    slowDown: 4,
    adjustSizes: false,
    barnesHutOptimize: graph.order > 400,
  };
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    const before = positionsOf(graph);
    forceAtlas2.assign(graph, { iterations: 12, settings });
    const after = positionsOf(graph);
    const mean = meanMove(before, after) / 12;
    if (mean < 0.5 || performance.now() - began > LIMIT_MS) break;
    send(after, false);
  }
  const fixed = new Map(data.nodes.filter((n) => n.fixed).map((n) => [n.id, n]));
  noverlap.assign(graph, {
    maxIterations: 120,
    settings: { margin: 10, ratio: 1.4, expansion: 1.1, gridSize: 20, speed: 3 },
  });
  const last = positionsOf(graph).map(([id, x, y]): readonly [string, number, number] => {
    const still = fixed.get(id);
    return still ? [id, still.x, still.y] : [id, x, y];
  });
  send(last, true);
};

function positionsOf(graph: UndirectedGraph): (readonly [string, number, number])[] {
  return graph.mapNodes((id, { x, y }) => [id, x as number, y as number] as const);
}
function meanMove(before: readonly (readonly [string, number, number])[], after: typeof before): number {
  const sum = after.reduce((total, [, x, y], i) => total + Math.hypot(x - before[i]![1], y - before[i]![2]), 0);
  return sum / Math.max(1, after.length);
}
function send(positions: ForceAnswer['positions'], done: boolean): void {
  self.postMessage({ positions, done } satisfies ForceAnswer);
}
