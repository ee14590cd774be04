/**
 * Facts of all reports → one graph. Every stated edge carries its evidence; names that may be one thing but were not
 * shown to be stay apart, joined by MAY_BE_SAME.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ReportFacts } from '../schema/facts.ts';
import type { Graph } from '../schema/graph.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { addCandidates } from './candidates.ts';
import { GraphBuilder } from './graph-builder.ts';
import { measureOutcomes } from './outcomes.ts';
import { Places } from './places.ts';
import { Registry } from './registry.ts';
import { addReport } from './report-graph.ts';
import { resolveReports } from './reports.ts';

export interface Resolved {
  readonly graph: Graph;
  /** Files that were left out because another file holds the same report: [left out, kept]. */
  readonly duplicates: readonly (readonly [string, string])[];
}

/** Pure: the same set of facts gives the same graph, whatever their order. */
export function resolve(
  all: readonly ReportFacts[],
  knowledge: { gazetteer: Gazetteer; lexicons: ReadonlyMap<string, Lexicon> },
): Resolved {
  const builder = new GraphBuilder();
  const registry = new Registry();
  const places = new Places(knowledge.gazetteer, registry, builder);
  const reports = resolveReports(all);
  const observations = reports.flatMap((report) => addReport(report, { builder, registry, places, ...knowledge }));
  measureOutcomes(observations, builder);
  const nodes = registry.nodes();
  addCandidates(nodes, (id) => registry.citiesOf(id), builder);
  for (const node of nodes) builder.node(node);
  return {
    graph: builder.finish(),
    duplicates: reports.flatMap((r) =>
      r.others.map((o) => [o.source.name, `${r.facts.source.name} (${r.id})`] as const),
    ),
  };
}
