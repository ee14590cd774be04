/** The fan: seeds in the middle, own neighbours in rows outside, shared ones in a column between. No simulation. */
import type { ApiNode } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import type { Position, Side } from '../state/graph-state.ts';
import type { Link } from '../state/links.ts';

export interface FanInput {
  readonly seeds: readonly string[];
  readonly nodes: ReadonlyMap<string, ApiNode>;
  readonly links: readonly Link[];
  readonly width: number;
  readonly height: number;
}

const ROW = 23;
const GROUP_GAP = 7.5;
const COLUMN_STEP = 63;
const REACH = 76;
/** Above and below: the overlays of the canvas. */
const MARGIN = 62;
const ORDER: readonly NodeLabel[] = ['Policy', 'Event', 'Company', 'Project', 'Place', 'Honor', 'Indicator'];

/** Rows on one side, and places of the column, that a canvas of this height has room for. */
export function fanCapacity(height: number): { rows: number; column: number } {
  const rows = Math.floor((height - 2 * MARGIN - ORDER.length * GROUP_GAP) / ROW);
  const column = Math.floor((height - 2 * MARGIN - 50) / COLUMN_STEP) + 1;
  return { rows: Math.max(4, rows), column: Math.max(3, column) };
}

const bySpecific = (a: ApiNode, b: ApiNode): number =>
  (a.cities || 1e6) - (b.cities || 1e6) ||
  b.reports - a.reports ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.id < b.id ? -1 : 1);

/** Places every node that fits; what does not fit has no place in the answer. */
export function fanLayout({ seeds, nodes, links, width, height }: FanInput): Map<string, Position> {
  const places = new Map<string, Position>();
  const [first, second] = seeds;
  if (first === undefined) return places;
  const two = second !== undefined;
  // On a phone there is room for the seeds and what they share, not for rows outside.
  const narrow = two && width < 560;
  const seedX = two ? width * (narrow ? 0.35 : 0.22) : 0;
  places.set(first, { x: two ? -seedX : 0, y: 0, side: 'below' });
  if (two) places.set(second, { x: seedX, y: 0, side: 'below' });

  const touching = touchedSeeds(seeds, links);
  const paired = two ? candidatePairs(links, touching, first, second) : [];
  const inPair = new Set(paired.flat());
  const others = [...nodes.values()]
    .filter((node) => !seeds.includes(node.id) && !inPair.has(node.id))
    .sort(bySpecific);
  const { rows, column } = fanCapacity(height);
  const shared = two ? others.filter((n) => (touching.get(n.id)?.size ?? 0) > 1) : [];
  const own = others.filter((n) => !shared.includes(n));
  placeColumn(shared.slice(0, column), seedX, places);

  const room = width / 2 - seedX - REACH - 22;
  if (two && !narrow) {
    placeRows(own.filter((n) => !touching.get(n.id)?.has(second)).slice(0, rows), -1, -seedX, REACH, room, places);
    placeRows(own.filter((n) => touching.get(n.id)?.has(second)).slice(0, rows), 1, seedX, REACH, room, places);
  } else if (!two) {
    const reach = Math.max(REACH, Math.min(190, width * 0.26));
    const sides = halves(own.slice(0, rows * 2));
    placeRows(sides[0], -1, 0, reach, width / 2 - reach - 22, places);
    placeRows(sides[1], 1, 0, reach, width / 2 - reach - 22, places);
  }
  const below = Math.min(height / 2 - MARGIN + 4, ((Math.min(shared.length, column) + 1) / 2) * COLUMN_STEP + 26);
  paired.slice(0, 1).forEach(([left, right]) => {
    places.set(left, { x: -seedX * 0.48, y: below, side: 'below', room: seedX * 0.9 });
    places.set(right, { x: seedX * 0.48, y: below, side: 'below', room: seedX * 0.9 });
  });
  return places;
}

function touchedSeeds(seeds: readonly string[], links: readonly Link[]): Map<string, Set<string>> {
  const touching = new Map<string, Set<string>>();
  for (const { from, to, style } of links) {
    if (style === 'same') continue;
    if (seeds.includes(from)) touching.set(to, (touching.get(to) ?? new Set()).add(from));
    if (seeds.includes(to)) touching.set(from, (touching.get(from) ?? new Set()).add(to));
  }
  return touching;
}

/** Pairs that may be the same, one of each seed, the first seed's on the left. */
function candidatePairs(
  links: readonly Link[],
  touching: ReadonlyMap<string, ReadonlySet<string>>,
  first: string,
  second: string,
): [string, string][] {
  const only = (id: string, seed: string) => touching.get(id)?.size === 1 && touching.get(id)?.has(seed);
  return links
    .filter((link) => link.style === 'same')
    .flatMap(({ from, to }): [string, string][] => {
      if (only(from, first) && only(to, second)) return [[from, to]];
      return only(to, first) && only(from, second) ? [[to, from]] : [];
    });
}

/** Cuts each kind in two, so that both sides show every kind. */
function halves(nodes: readonly ApiNode[]): [ApiNode[], ApiNode[]] {
  const sides: [ApiNode[], ApiNode[]] = [[], []];
  let turn = 0;
  for (const label of ORDER)
    for (const node of nodes.filter((n) => n.label === label)) {
      sides[turn % 2 === 0 ? 0 : 1].push(node);
      turn++;
    }
  return sides;
}

function placeColumn(shared: readonly ApiNode[], seedX: number, places: Map<string, Position>): void {
  shared.forEach((node, i) => {
    const step = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1);
    const side: Side = step < 0 ? 'above' : 'below';
    // Near the middle the seeds' edges come close: a long label would be crossed.
    const room = step === 0 ? seedX * 1.2 : Math.max(76, seedX * 1.35 - Math.abs(step) * 6);
    places.set(node.id, { x: 0, y: step * COLUMN_STEP, side, room });
  });
}

function placeRows(
  own: readonly ApiNode[],
  direction: -1 | 1,
  x: number,
  reach: number,
  room: number,
  places: Map<string, Position>,
): void {
  const groups = ORDER.map((label) => own.filter((node) => node.label === label)).filter((group) => group.length > 0);
  // A few rows are spread, so that the labels on their edges do not meet.
  const row = Math.min(56, Math.max(ROW, (8 * ROW) / Math.max(1, own.length)));
  const total = own.length * row - row + Math.max(0, groups.length - 1) * GROUP_GAP;
  const half = total / 2 + 30;
  let y = -total / 2;
  for (const group of groups) {
    for (const node of [...group].sort(bySpecific)) {
      const bow = Math.sqrt(Math.max(0, 1 - (y / half) ** 2));
      const side: Side = direction < 0 ? 'left' : 'right';
      // Rows near the ends lie closer to the seed, and their labels have that much more room.
      places.set(node.id, { x: x + direction * reach * bow, y, side, room: room + reach * (1 - bow) });
      y += row;
    }
    y += GROUP_GAP;
  }
}
