/** The graph of a folder of reports, through the whole engine, and parameters with which every question finds something in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { readDocument } from '../../src/read/read-file.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Graph, GraphNode } from '../../src/schema/graph.ts';
import { compareBy, compareText } from '../../src/text/order.ts';

export async function graphOfFolder(folder: string): Promise<Graph> {
  const knowledge = loadKnowledge();
  const files = readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/u.test(file) && file !== 'README.md')
    .sort(compareText);
  const facts = [];
  for (const file of files) facts.push(extract(await readDocument(join(folder, file)), knowledge));
  return resolve(facts, knowledge).graph;
}

/** By name of the parameter: what the graph holds most of. */
export function likelyParameters(graph: Graph): Record<string, string[]> {
  const most = (nodes: readonly GraphNode[]): string[] =>
    [...nodes]
      .sort(
        compareBy(
          (n: GraphNode) => -Number(n.properties['reports'] ?? 0),
          (n: GraphNode) => n.id,
        ),
      )
      .slice(0, 3)
      .map((n) => String(n.properties['name']));
  const cities = [...new Set(graph.nodes.Report.map((n) => String(n.properties['place'])))].sort(compareText);
  const years = [...new Set(graph.nodes.Report.map((n) => String(n.properties['year'])))].sort(compareText);
  const pairs = cities.flatMap((one, i) => cities.slice(i + 1).map((other) => [one, other] as const));
  const indicators = most(graph.nodes.Indicator);
  return {
    place: cities,
    a: pairs.map(([one]) => one),
    b: pairs.map(([, other]) => other),
    places: [cities.join(',')],
    year: [...years, String(Number(years[0]) - 1)],
    project: most(graph.nodes.Project),
    name: [...most(graph.nodes.Company), ...most(graph.nodes.Project), ...cities],
    company: most(graph.nodes.Company),
    indicator: indicators,
    honor: ['城市', '示范'],
    text: ['铁路', '生产总值', '增长', '100%', 'a"b\\'],
  };
}
