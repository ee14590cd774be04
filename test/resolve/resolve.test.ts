import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Claim, Evidence, ReportFacts } from '../../src/schema/facts.ts';

const knowledge = loadKnowledge();
const TEXT = '西成铁路加快建设。';

/** Facts of a made-up report: only what the table at hand needs. */
function factsOf(
  place: string,
  placeId: string,
  year: number,
  claims: (evidence: Evidence) => Claim[],
  sketch: number[] = [],
): ReportFacts {
  const sha256 = Buffer.from(`${placeId}${year}`.padEnd(32, '0').slice(0, 32)).toString('hex');
  return {
    extractor: 'test',
    source: { sha256, name: `${place}${year}.md`, mediaType: 'text/plain', encoding: 'utf-8' },
    header: {
      title: null,
      place,
      placeId,
      year,
      reviewYear: year - 1,
      date: null,
      speaker: null,
      session: null,
      thisYear: year,
    },
    sketch,
    passages: [{ text: TEXT, start: 0, end: TEXT.length, section: ['一、工作安排'], timeFrame: 'plan' }],
    claims: claims({ passage: 0, start: 0, end: 4, quote: '西成铁路', rule: 'test.rule' }),
    removed: {},
    warnings: [],
  };
}

const project =
  (name: string) =>
  (evidence: Evidence): Claim[] => [
    { kind: 'project', name, category: '铁路', status: 'under_construction', place: null, companies: [], evidence },
  ];
const growth =
  (value: number, nature: 'actual' | 'target', period: string, place = '西宁市') =>
  (evidence: Evidence): Claim[] => [
    {
      kind: 'observation',
      place,
      indicator: '地区生产总值',
      measure: 'growth',
      value,
      unit: '%',
      comparator: nature === 'target' ? '≈' : '=',
      nature,
      period,
      wording: null,
      evidence,
    },
  ];

describe('one graph from the facts of many reports', () => {
  const xining = factsOf('西宁市', '630100', 2020, project('西成铁路'));
  const haidong = factsOf('海东市', '630200', 2020, project('西成铁路'));

  it('joins a railway that two cities name, and keeps each city’s own words as evidence', () => {
    const { graph } = resolve([xining, haidong], knowledge);
    expect(graph.nodes.Project.map((n) => n.id)).toEqual(['project:西成铁路']);
    expect(graph.nodes.Project[0]!.properties).toMatchObject({ name: '西成铁路', cities: 2, reports: 2 });
    expect(graph.edges.HAS_PROJECT.map((e) => [e.from, e.properties['status'], e.properties['surface']])).toEqual([
      ['place:630100', 'under_construction', '西成铁路'],
      ['place:630200', 'under_construction', '西成铁路'],
    ]);
    expect(graph.nodes.Place.map((n) => n.properties['name'])).toEqual(
      expect.arrayContaining(['青海省', '西宁市', '海东市']),
    );
  });

  it('keeps two cities’ parks of one name apart', () => {
    const { graph } = resolve(
      [factsOf('西宁市', '630100', 2020, project('体育中心')), factsOf('海东市', '630200', 2020, project('体育中心'))],
      knowledge,
    );
    expect(graph.nodes.Project).toHaveLength(2);
  });

  it('gives the same graph whatever the order of the reports', () => {
    expect(resolve([xining, haidong], knowledge).graph.hash).toBe(resolve([haidong, xining], knowledge).graph.hash);
  });

  it('holds a report once that two files tell', () => {
    const sketch = Array.from({ length: 64 }, (_, i) => i * 7919);
    const again = { ...factsOf('西宁市', '630100', 2021, project('西成铁路'), sketch) };
    const first = { ...xining, sketch: sketch.map((v, i) => (i < 6 ? 1 : v)) };
    const { graph, duplicates } = resolve([first, again], knowledge);
    expect(graph.nodes.Report).toHaveLength(1);
    expect(duplicates).toHaveLength(1);
  });

  it('keeps two different texts of one city and year', () => {
    const other = {
      ...factsOf('西宁市', '630100', 2020, project('体育中心')),
      source: { ...xining.source, sha256: 'f'.repeat(64) },
    };
    expect(resolve([xining, other], knowledge).graph.nodes.Report).toHaveLength(2);
  });

  it.each([
    [8.2, 'yes', 0.2],
    [7.6, 'yes', -0.4],
    [7.2, 'no', -0.8],
  ])('measures a target of about 8 %% by an outcome of %s: %s', (outcome, reached, gap) => {
    const { graph } = resolve(
      [
        factsOf('西宁市', '630100', 2019, growth(8, 'target', '2019')),
        factsOf('西宁市', '630100', 2020, growth(outcome, 'actual', '2019')),
      ],
      knowledge,
    );
    expect(graph.edges.MEASURED_BY.map((e) => e.properties)).toEqual([{ gap, reached }]);
  });

  it('does not measure one city’s target by another’s outcome', () => {
    const { graph } = resolve(
      [
        factsOf('西宁市', '630100', 2019, growth(8, 'target', '2019')),
        factsOf('海东市', '630200', 2020, growth(8, 'actual', '2019', '海东市')),
      ],
      knowledge,
    );
    expect(graph.edges.MEASURED_BY).toEqual([]);
  });

  it('offers the long and the short name of a line as one, undecided', () => {
    const { graph } = resolve(
      [
        factsOf('西宁市', '630100', 2020, project('西宁至成都铁路')),
        factsOf('海东市', '630200', 2020, project('西成铁路')),
      ],
      knowledge,
    );
    expect(graph.edges.MAY_BE_SAME.map((e) => e.properties['score'])).toEqual([0.86]);
  });
});
