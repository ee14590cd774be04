import { describe, expect, it } from 'vitest';
import type { ApiEdge } from '../../src/schema/api.ts';
import { nearestToward } from '../../viz/graph/keys.ts';
import { fillOf, lineOf } from '../../viz/kinds/status.ts';
import * as next from '../../viz/state/graph-state.ts';
import { emptyHistory, redone, stepped, undone } from '../../viz/state/history.ts';
import { linksOf, visible, widthOf } from '../../viz/state/links.ts';
import { edge, node } from './made-graph.ts';

const nodes = [node('city', 'Place'), node('railway'), node('fair', 'Event'), node('other')];
const edges = [
  edge('city', 'railway', { status: 'proposed', year: 2018, report: 'r1' }),
  edge('city', 'railway', { status: 'under_construction', year: 2020, report: 'r2' }),
  edge('city', 'fair', { type: 'HOSTS', year: 2012 }),
  edge('railway', 'other', { type: 'MAY_BE_SAME', year: null, report: null, score: 0.8 }),
];
const state = next.opened(next.EMPTY, ['city'], { nodes, edges, totals: { city: { Project: 9 } } });

describe('lines', () => {
  it('joins the edges of all reports into one, with the latest status', () => {
    const link = linksOf(edges).find((l) => l.to === 'railway')!;
    expect(link).toMatchObject({ style: 'dashed', reports: 2, latest: 2020, status: 'under_construction' });
  });
  it('never joins a pair that may be the same with others', () => {
    const all = linksOf([...edges, edge('railway', 'other')]);
    expect(
      all
        .filter((l) => l.from === 'railway')
        .map((l) => l.style)
        .sort(),
    ).toEqual(['same', 'solid']);
  });
  it.each([
    ['proposed', 'dotted', 'hollow'],
    ['seeking', 'dotted', 'hollow'],
    ['drafting', 'dotted', 'hollow'],
    ['under_construction', 'dashed', 'half'],
    ['implementing', 'dashed', 'half'],
    ['pilot', 'dashed', 'half'],
    ['completed', 'solid', 'solid'],
    ['awarded', 'solid', 'solid'],
    ['suspended', 'suspended', 'hollow'],
    [null, 'solid', 'solid'],
  ])('%s is %s and %s', (status, line, fill) => {
    expect([lineOf(status), fillOf(status)]).toEqual([line, fill]);
  });
  it('grows slowly with the reports, up to 3 px', () => {
    expect([1, 4, 1e9].map(widthOf)).toEqual([1, expect.closeTo(1.36, 6), 3]);
  });
});

describe('filters', () => {
  const ids = (s: next.GraphState) => [...visible(s).nodes].sort();
  it.each<[string, (s: next.GraphState) => next.GraphState, string[]]>([
    ['nothing', (s) => s, ['city', 'fair', 'other', 'railway']],
    ['a kind', (s) => next.kindToggled(s, 'Event'), ['city', 'other', 'railway']],
    ['a kind that a seed has', (s) => next.kindToggled(s, 'Place'), ['city', 'fair', 'other', 'railway']],
    ['years', (s) => next.yearsSet(s, [2019, 2021]), ['city', 'other', 'railway']],
    ['pairs that may be the same', (s) => next.stageToggled(s, 'same'), ['city', 'fair', 'railway']],
    ['hidden nodes', (s) => next.hid(s, ['railway']), ['city', 'fair', 'other']],
    ['all but one', (s) => next.onlyKept(s, ['fair']), ['fair']],
  ])('%s', (_, change, expected) => {
    const changed = change(state);
    expect(ids(changed)).toEqual(expected);
    expect(ids(next.cleared(changed))).toEqual(['city', 'fair', 'other', 'railway']);
  });
});

describe('expanding and collapsing', () => {
  const answer = {
    nodes: [node('railway'), node('new', 'Place')],
    edges: [edge('new', 'railway')] as ApiEdge[],
    totals: { railway: { Place: 4 } },
  };
  const grown = next.expanded(state, 'railway', answer);
  it('adds what is new and keeps what stands', () => {
    expect(grown.nodes.size).toBe(5);
    expect(grown.totals).toEqual({ city: { Project: 9 }, railway: { Place: 4 } });
    expect(grown.nodes.get('railway')).toBe(state.nodes.get('railway'));
  });
  it('takes away exactly what it brought', () => {
    const back = next.collapsed(grown, 'railway');
    expect([...back.nodes.keys()]).toEqual([...state.nodes.keys()]);
    expect([...back.edges.keys()]).toEqual([...state.edges.keys()]);
  });
});

describe('history', () => {
  it('goes back and forth, and a new step drops what was undone', () => {
    const first = stepped(emptyHistory<string>(), 'a', 'one');
    const second = stepped(first, 'b', 'two');
    const back = undone(second, 'c')!;
    expect([back.state, back.what]).toEqual(['b', 'two']);
    expect(redone(back.history, back.state)).toMatchObject({ state: 'c', what: 'two' });
    expect(stepped(back.history, 'b', 'three').future).toEqual([]);
    expect(undone(emptyHistory<string>(), 'a')).toBeNull();
  });
});

describe('nearestToward', () => {
  const others = new Map([
    ['near but aside', { x: 10, y: 60 }],
    ['ahead', { x: 100, y: 10 }],
    ['behind', { x: -5, y: 0 }],
  ]);
  it.each([
    ['right', [1, 0], 'ahead'],
    ['left', [-1, 0], 'behind'],
    ['down', [0, 1], 'near but aside'],
    ['up', [0, -1], null],
  ] as const)('%s', (_, direction, expected) => {
    expect(nearestToward({ x: 0, y: 0 }, direction, others)).toBe(expected);
  });
});
