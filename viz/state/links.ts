/** Lines as they are drawn: all edges between two nodes are one line, its style the latest status. */
import type { ApiEdge } from '../../src/schema/api.ts';
import { type LineStyle, lineOf } from '../kinds/status.ts';
import { edgePasses, type GraphState } from './graph-state.ts';

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly style: LineStyle;
  /** Different reports that state one of the edges. */
  readonly reports: number;
  readonly latest: number | null;
  readonly status: string | null;
  readonly edges: readonly ApiEdge[];
}

export interface Visible {
  readonly nodes: readonly string[];
  readonly links: readonly Link[];
}

export function linksOf(edges: Iterable<ApiEdge>): Link[] {
  const groups = new Map<string, ApiEdge[]>();
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
    const key = edge.type === 'MAY_BE_SAME' ? `${pair}\nsame` : pair;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups].map(([id, group]) => link(id, group));
}

function link(id: string, group: readonly ApiEdge[]): Link {
  const newest = [...group].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1));
  const [first] = newest as [ApiEdge];
  const told = newest.find((edge) => edge.status !== null);
  return {
    id,
    from: first.from,
    to: first.to,
    style: first.type === 'MAY_BE_SAME' ? 'same' : lineOf(told?.status ?? null),
    reports: new Set(group.map((edge) => edge.report).filter((report) => report !== null)).size,
    latest: first.year,
    status: told?.status ?? null,
    edges: newest,
  };
}

/** Width of a line in px: grows slowly with the reports behind it. */
export const widthOf = (reports: number): number => Math.min(3, 1 + 0.18 * Math.log2(Math.max(1, reports)));

/** What the filter lets through. A node that only filtered edges held goes with them; seeds always stay. */
export function visible(state: GraphState): Visible {
  const shown = (id: string) => {
    const node = state.nodes.get(id);
    if (!node || state.hidden.has(id)) return false;
    return state.seeds.includes(id) || !state.filter.kinds.has(node.label);
  };
  const all = [...state.edges.values()].filter((e) => shown(e.from) && shown(e.to));
  const passing = all.filter((edge) => edgePasses(edge, state.filter));
  const held = new Set(passing.flatMap((e) => [e.from, e.to]));
  const had = new Set(all.flatMap((e) => [e.from, e.to]));
  const nodes = [...state.nodes.keys()].filter(
    (id) => shown(id) && (state.seeds.includes(id) || held.has(id) || !had.has(id)),
  );
  return { nodes, links: linksOf(passing) };
}

/** Loaded neighbours of each node. */
export function neighbourIds(links: readonly Link[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  const add = (a: string, b: string) => sets.set(a, (sets.get(a) ?? new Set()).add(b));
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return sets;
}
