/** The loaded graph and what is shown of it. Immutable; every change is a pure function to the next state. */
import type { ApiEdge, ApiNode, GraphAnswer, Totals } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { type Stage, stageOf } from '../kinds/status.ts';

export type Side = 'left' | 'right' | 'above' | 'below';
/** Canvas px, the middle is (0, 0), y points down. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** Where the layout wants the label. */
  readonly side?: Side;
  /** Room for the label, px; longer ones are shortened. */
  readonly room?: number;
}

export type StatusFilter = Stage | 'same';

export interface Filter {
  readonly kinds: ReadonlySet<NodeLabel>;
  /** Hidden stages. */
  readonly stages: ReadonlySet<StatusFilter>;
  readonly years: readonly [number, number] | null;
}

export interface GraphState {
  readonly seeds: readonly string[];
  readonly nodes: ReadonlyMap<string, ApiNode>;
  readonly edges: ReadonlyMap<string, ApiEdge>;
  /** Neighbours in the whole graph of the nodes asked about. */
  readonly totals: Readonly<Record<string, Totals>>;
  /** Neighbours of all seeds together. */
  readonly union: Totals;
  /** Who brought a node: collapsing takes these away. */
  readonly broughtBy: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly layout: 'fan' | 'force';
  readonly filter: Filter;
}

export const NO_FILTER: Filter = { kinds: new Set(), stages: new Set(), years: null };
export const EMPTY: GraphState = {
  seeds: [],
  nodes: new Map(),
  edges: new Map(),
  totals: {},
  union: {},
  broughtBy: new Map(),
  positions: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  layout: 'fan',
  filter: NO_FILTER,
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): [string, T][] => list.map((one) => [one.id, one]);

/** A new picture from an opening's answer; the filter stays. */
export function opened(state: GraphState, seeds: readonly string[], answer: GraphAnswer): GraphState {
  return {
    ...EMPTY,
    filter: state.filter,
    seeds,
    nodes: new Map(byId(answer.nodes)),
    edges: new Map(byId(answer.edges)),
    totals: answer.totals,
    union: answer.union ?? {},
    layout: seeds.length > 2 ? 'force' : 'fan',
  };
}

/** Adds what an expansion brought. */
export function expanded(state: GraphState, parent: string, answer: GraphAnswer): GraphState {
  const fresh = answer.nodes.filter((node) => !state.nodes.has(node.id));
  return {
    ...state,
    nodes: new Map([...state.nodes, ...byId(fresh)]),
    edges: new Map([...state.edges, ...byId(answer.edges)]),
    totals: { ...state.totals, ...answer.totals },
    broughtBy: new Map([
      ...state.broughtBy,
      ...fresh.filter((n) => n.id !== parent).map((n) => [n.id, parent] as const),
    ]),
  };
}

/** Takes away nodes and the edges that touch them. */
export function without(state: GraphState, ids: ReadonlySet<string>): GraphState {
  const keep = (id: string) => !ids.has(id);
  return {
    ...state,
    seeds: state.seeds.filter(keep),
    nodes: new Map([...state.nodes].filter(([id]) => keep(id))),
    edges: new Map([...state.edges].filter(([, e]) => keep(e.from) && keep(e.to))),
    broughtBy: new Map([...state.broughtBy].filter(([id]) => keep(id))),
    positions: new Map([...state.positions].filter(([id]) => keep(id))),
  };
}

/** Takes away what an expansion of `parent` brought. */
export function collapsed(state: GraphState, parent: string): GraphState {
  return without(state, new Set([...state.broughtBy].filter(([, by]) => by === parent).map(([id]) => id)));
}

export function placed(state: GraphState, positions: ReadonlyMap<string, Position>): GraphState {
  return { ...state, positions: new Map([...state.positions, ...positions]) };
}

export function moved(state: GraphState, id: string, to: Position): GraphState {
  const { x, y } = to;
  return {
    ...state,
    positions: new Map([...state.positions, [id, { x, y }]]),
    pinned: new Set([...state.pinned, id]),
  };
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

export const pinToggled = (state: GraphState, id: string): GraphState => ({
  ...state,
  pinned: toggled(state.pinned, id),
});
export const hid = (state: GraphState, ids: readonly string[]): GraphState => ({
  ...state,
  hidden: new Set([...state.hidden, ...ids]),
});
/** Hides all but `ids`. */
export const onlyKept = (state: GraphState, ids: readonly string[]): GraphState =>
  hid(
    state,
    [...state.nodes.keys()].filter((id) => !ids.includes(id)),
  );
export const kindToggled = (state: GraphState, kind: NodeLabel): GraphState => ({
  ...state,
  filter: { ...state.filter, kinds: toggled(state.filter.kinds, kind) },
});
export const kindAlone = (state: GraphState, kind: NodeLabel, all: readonly NodeLabel[]): GraphState => ({
  ...state,
  filter: { ...state.filter, kinds: new Set(all.filter((one) => one !== kind)) },
});
export const stageToggled = (state: GraphState, stage: StatusFilter): GraphState => ({
  ...state,
  filter: { ...state.filter, stages: toggled(state.filter.stages, stage) },
});
export const yearsSet = (state: GraphState, years: readonly [number, number] | null): GraphState => ({
  ...state,
  filter: { ...state.filter, years },
});
export const cleared = (state: GraphState): GraphState => ({ ...state, filter: NO_FILTER, hidden: new Set() });

export function isFiltered({ filter, hidden }: GraphState): boolean {
  return filter.kinds.size > 0 || filter.stages.size > 0 || filter.years !== null || hidden.size > 0;
}

/** Whether one edge passes the filter of years and stages. */
export function edgePasses(edge: ApiEdge, { stages, years }: Filter): boolean {
  if (edge.type === 'MAY_BE_SAME') return !stages.has('same');
  if (stages.has(stageOf(edge.status)) && edge.status !== null) return false;
  return years === null || edge.year === null || (edge.year >= years[0] && edge.year <= years[1]);
}
