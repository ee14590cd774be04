import { describe, expect, it } from 'vitest';
import type { ApiNode } from '../../src/schema/api.ts';
import { fanCapacity, fanLayout } from '../../viz/graph/fan-layout.ts';
import { placeBeside } from '../../viz/graph/place-beside.ts';
import { linksOf } from '../../viz/state/links.ts';
import { edge, node } from './made-graph.ts';

const WIDTH = 704;
const HEIGHT = 724;
const seeds = [node('A', 'Place'), node('B', 'Place')];
function lay(nodes: ApiNode[], edges: ReturnType<typeof edge>[], of = ['A', 'B'], width = WIDTH) {
  const all = new Map(nodes.map((n) => [n.id, n]));
  return fanLayout({ seeds: of, nodes: all, links: linksOf(edges), width, height: HEIGHT });
}

describe('two seeds', () => {
  const left = Array.from({ length: 12 }, (_, i) => node(`l${i}`, i < 3 ? 'Event' : 'Project', { cities: 12 - i }));
  const right = Array.from({ length: 40 }, (_, i) => node(`r${String(i).padStart(2, '0')}`));
  const shared = Array.from({ length: 5 }, (_, i) => node(`s${i}`, 'Company', { cities: 10 + i }));
  const nodes = [...seeds, ...left, ...right, ...shared];
  const edges = [
    ...left.map((n) => edge('A', n.id)),
    ...right.map((n) => edge('B', n.id)),
    ...shared.flatMap((n) => [edge('A', n.id), edge('B', n.id)]),
  ];
  const places = lay(nodes, edges);

  it('puts the seeds at 28 and 72 % of the width, in mid height', () => {
    expect(places.get('A')).toMatchObject({ x: (0.28 - 0.5) * WIDTH, y: 0 });
    expect(places.get('B')).toMatchObject({ x: expect.closeTo((0.72 - 0.5) * WIDTH, 6), y: 0 });
  });
  it('keeps own neighbours outside, labels outward', () => {
    for (const { id } of left) expect(places.get(id)).toMatchObject({ side: 'left' });
    for (const { id } of left) expect(places.get(id)!.x).toBeLessThan(places.get('A')!.x);
  });
  it('puts the most specific shared thing in the middle, the next ones up and down by turns', () => {
    expect(shared.map((n) => places.get(n.id)!.y)).toEqual([0, -63, 63, -126, 126]);
    expect(shared.map((n) => places.get(n.id)!.side)).toEqual(['below', 'above', 'below', 'above', 'below']);
  });
  it('groups rows by kind, the most specific first inside a kind', () => {
    const order = left.map((n) => [places.get(n.id)!.y, n.id] as const).sort((a, b) => a[0] - b[0]);
    expect(order.map(([, id]) => id).slice(0, 3)).toEqual(['l2', 'l1', 'l0']);
  });
  it('leaves out what has no room, and everything it draws lies inside', () => {
    const { rows } = fanCapacity(HEIGHT);
    const drawn = right.filter((n) => places.has(n.id));
    expect(drawn).toHaveLength(rows);
    for (const { x, y } of places.values()) {
      expect(Math.abs(x)).toBeLessThan(WIDTH / 2);
      expect(Math.abs(y)).toBeLessThan(HEIGHT / 2);
    }
  });
  it('gives the same picture whatever the order of the nodes', () => {
    const again = lay([...nodes].reverse(), [...edges].reverse());
    expect(Object.fromEntries([...again].sort())).toEqual(Object.fromEntries([...places].sort()));
  });
  it('puts a pair that may be the same below the column, each on its city side', () => {
    const pair = [node('p1'), node('p2')];
    const more = [edge('A', 'p1'), edge('B', 'p2'), edge('p2', 'p1', { type: 'MAY_BE_SAME', score: 0.9 })];
    const laid = lay([...nodes, ...pair], [...edges, ...more]);
    expect(laid.get('p1')!.x).toBeLessThan(0);
    expect(laid.get('p2')!.x).toBe(-laid.get('p1')!.x);
    expect(laid.get('p1')!.y).toBeGreaterThan(126);
  });
  it('keeps to seeds and what they share on a phone', () => {
    const laid = lay(nodes, edges, ['A', 'B'], 390);
    expect([...laid.keys()].sort()).toEqual(['A', 'B', ...shared.map((n) => n.id)].sort());
  });
});

describe('one seed', () => {
  it('stands in the middle with rows on both sides', () => {
    const own = Array.from({ length: 9 }, (_, i) => node(`n${i}`));
    const laid = lay(
      [seeds[0]!, ...own],
      own.map((n) => edge('A', n.id)),
      ['A'],
    );
    expect(laid.get('A')).toMatchObject({ x: 0, y: 0 });
    const sides = own.map((n) => laid.get(n.id)!.side);
    expect(sides.filter((s) => s === 'left')).toHaveLength(5);
    expect(sides.filter((s) => s === 'right')).toHaveLength(4);
  });
});

describe('placeBeside', () => {
  it('finds free places, each its own, and the same ones again', () => {
    const taken = [
      { x: 0, y: 0 },
      { x: -100, y: 0 },
    ];
    const ids = Array.from({ length: 60 }, (_, i) => `n${i}`);
    const places = placeBeside({ x: 0, y: 0 }, ids, taken);
    const all = [...places.values(), ...taken];
    expect(places.size).toBe(60);
    for (let i = 0; i < all.length; i++)
      for (let j = 0; j < i; j++) expect(Math.hypot(all[i]!.x - all[j]!.x, all[i]!.y - all[j]!.y)).toBeGreaterThan(20);
    expect(placeBeside({ x: 0, y: 0 }, ids, taken)).toEqual(places);
  });
});
