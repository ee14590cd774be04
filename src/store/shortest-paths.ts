/** All shortest paths between two nodes, from both ends at once, one level of steps at a time. */
import { compareText } from '../text/order.ts';

/** Pairs [node of `ids`, its neighbour]. */
export type Steps = (ids: readonly string[]) => Promise<readonly (readonly [string, string])[]>;

interface Side {
  frontier: string[];
  /** Node → the nodes one step nearer to this side's end. */
  readonly nearer: Map<string, string[]>;
  depth: number;
}

const side = (id: string): Side => ({ frontier: [id], nearer: new Map([[id, []]]), depth: 0 });

/** Up to `limit` chains of ids from `from` to `to`, all of the shortest length, sorted; none where it is over `maxLength`. */
export async function shortestPaths(
  from: string,
  to: string,
  { maxLength, limit }: { maxLength: number; limit: number },
  steps: Steps,
): Promise<string[][]> {
  if (from === to) return [];
  const start = side(from);
  const end = side(to);
  while (start.depth + end.depth < maxLength) {
    const near = start.frontier.length <= end.frontier.length ? start : end;
    const far = near === start ? end : start;
    await widen(near, steps);
    if (near.frontier.length === 0) return [];
    const meeting = near.frontier.filter((id) => far.nearer.has(id)).sort(compareText);
    if (meeting.length > 0) return chains(meeting, start, end, limit);
  }
  return [];
}

async function widen(side: Side, steps: Steps): Promise<void> {
  const found = new Map<string, string[]>();
  for (const [id, next] of await steps(side.frontier)) {
    if (side.nearer.has(next)) continue;
    const from = found.get(next);
    if (from) from.push(id);
    else found.set(next, [id]);
  }
  for (const [id, from] of found) side.nearer.set(id, from.sort(compareText));
  side.frontier = [...found.keys()];
  side.depth++;
}

function chains(meeting: readonly string[], start: Side, end: Side, limit: number): string[][] {
  const out: string[][] = [];
  for (const id of meeting)
    for (const before of walks(id, start.nearer))
      for (const after of walks(id, end.nearer)) {
        if (out.length >= limit) return out;
        out.push([...before.toReversed(), ...after.slice(1)]);
      }
  return out;
}

/** Walks from a node back to its side's end, the node first. */
function* walks(id: string, nearer: ReadonlyMap<string, readonly string[]>): Generator<string[]> {
  const next = nearer.get(id) ?? [];
  if (next.length === 0) yield [id];
  for (const step of next) for (const rest of walks(step, nearer)) yield [id, ...rest];
}
