/** A made-up graph of a given size, shaped like a country's reports: the same seed gives the same graph. */
import { GraphBuilder } from '../src/resolve/graph-builder.ts';
import type { Graph, NodeLabel } from '../src/schema/graph.ts';

export interface SyntheticSize {
  readonly cities: number;
  readonly years: number;
  /** Sentences of one report; edges grow with it: about eleven for each sentence. */
  readonly sentences: number;
}

const STATUS = ['proposed', 'starting', 'under_construction', 'completed'] as const;

/** Mulberry32: small, seeded, the same on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export function syntheticGraph({ cities, years, sentences }: SyntheticSize, seed = 1): Graph {
  const pick = random(seed);
  const builder = new GraphBuilder();
  const refs = (label: NodeLabel, count: number, name: (i: number) => string): { label: NodeLabel; id: string }[] =>
    Array.from({ length: count }, (_, i) => {
      const id = `${label.toLowerCase()}:${i}`;
      builder.node({
        label,
        id,
        properties: { name: name(i), aliases: null, reports: 1 + pick(9), cities: 1 + pick(5) },
      });
      return { label, id };
    });
  const places = refs('Place', cities, (i) => `城市${i}`);
  const projects = refs('Project', cities * 40, (i) => `第${i}号铁路工程`);
  const companies = refs('Company', cities * 10, (i) => `第${i}机械集团`);
  const indicators = refs('Indicator', 60, (i) => `指标${i}`);
  for (let c = 0; c < cities; c++)
    for (let y = 0; y < years; y++) {
      const place = places[c]!;
      const year = 2010 + y;
      const report = { label: 'Report' as const, id: `report:${c}:${year}` };
      builder.node({
        ...report,
        properties: { name: `城市${c}${year}年报告`, place: `城市${c}`, year, reviewYear: year - 1 },
      });
      builder.edge('REPORTS_ON', report, place, [], {});
      for (let s = 0; s < sentences; s++) {
        const passage = { label: 'Passage' as const, id: `${report.id}#${s}` };
        const text = `第${s}句话，说到第${pick(cities * 40)}号铁路工程加快推进，“引号”与,逗号俱全。`;
        const span = { start: s * 50, end: s * 50 + 40 };
        builder.node({ ...passage, properties: { name: text.slice(0, 12), text, ...span, report: report.id, seq: s } });
        builder.edge('IN_REPORT', passage, report, [], {});
        const stated = {
          year,
          report: report.id,
          passage: passage.id,
          ...span,
          surface: text.slice(0, 9),
          rule: 'made.up',
        };
        for (let k = 0; k < 2; k++) {
          const project = projects[(c * 40 + pick(60)) % projects.length]!;
          builder.edge('HAS_PROJECT', place, project, [report.id, s, k], { status: STATUS[pick(4)]!, ...stated });
          builder.edge('MENTIONED_IN', project, passage, [k], { ...span, surface: stated.surface, rule: stated.rule });
        }
        const company = companies[pick(companies.length)]!;
        builder.edge('PRESENT_IN', company, place, [report.id, s], stated);
        builder.edge('MENTIONED_IN', company, passage, [], { ...span, surface: stated.surface, rule: stated.rule });
        const observation = { label: 'Observation' as const, id: `observation:${passage.id}` };
        const value = pick(100_000) / 100;
        builder.node({
          ...observation,
          properties: {
            name: `数值${value}`,
            value,
            unit: '亿元',
            baseValue: value * 1e8,
            year,
            nature: 'actual',
            ...span,
          },
        });
        builder.edge('OBSERVED', place, observation, [], {});
        builder.edge('OF', observation, indicators[pick(60)]!, [], {});
        builder.edge('STATED_IN', observation, passage, [], {});
      }
    }
  return builder.finish();
}

export function countOf(graph: Graph): { nodes: number; edges: number } {
  const sum = (lists: readonly (readonly unknown[])[]): number => lists.reduce((n, list) => n + list.length, 0);
  return { nodes: sum(Object.values(graph.nodes)), edges: sum(Object.values(graph.edges)) };
}
