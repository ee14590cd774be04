/** The page's state in small signals. Only actions write them. */
import { computed, signal } from '@preact/signals';
import type * as api from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { EMPTY, type GraphState } from './graph-state.ts';
import { emptyHistory, type History } from './history.ts';
import { neighbourIds, visible } from './links.ts';

export type Tab = 'start' | 'graph' | 'shared' | 'compare' | 'query';
export type Theme = 'light' | 'dark';

export const tab = signal<Tab>('start');
export const theme = signal<Theme>('light');

export const schema = signal<api.SchemaAnswer | null>(null);
export const stats = signal<api.StatsAnswer | null>(null);
export const startPage = signal<api.StartAnswer | null>(null);
export const health = signal<api.HealthAnswer | null>(null);

export const graph = signal<GraphState>(EMPTY);
export const history = signal<History<GraphState>>(emptyHistory());
export const seen = computed(() => visible(graph.value));
export const neighbours = computed(() => neighbourIds(seen.value.links));

/** Selected nodes, the last one is shown in the panel. */
export const selected = signal<readonly string[]>([]);
export const selectedLink = signal<string | null>(null);
export const hovered = signal<string | null>(null);
/** A kind under the pointer in the legend. */
export const litKind = signal<NodeLabel | null>(null);

export const panelOpen = signal(false);
/** What the panel shows first: the expand form after a double click. */
export const panelFocus = signal<'hub' | null>(null);
export const sentenceSearch = signal<string | null>(null);
export const reader = signal<{ report: string; start: number; end: number; passage: string } | null>(null);
export const pathFrom = signal<string | null>(null);
export const menu = signal<{ id: string; x: number; y: number } | null>(null);
export const dialog = signal<'share' | 'export' | 'help' | 'more' | null>(null);
export const railOpen = signal(false);
export const listOpen = signal(false);
export const webgl = signal(true);
export const layoutRunning = signal(false);
/** Something is being fetched: its words, after a moment. */
export const waiting = signal<string | null>(null);
/** The server is silent: seconds to the next try. */
export const silence = signal<number | null>(null);
/** One line for everybody, also read out. */
export const message = signal('');
export const toast = signal<{ text: string; undo?: boolean } | null>(null);

export const sharedPlaces = signal<readonly string[]>([]);
export const compared = signal<{ indicator: string | null; places: readonly string[]; measure: string }>({
  indicator: null,
  places: [],
  measure: 'growth',
});
export const query = signal<{ name: string | null; text: string; parameters: Readonly<Record<string, unknown>> }>({
  name: null,
  text: '',
  parameters: {},
});

/** Size of the canvas once the panel is open, and how much of it the panel covers, px: what opening lays out for. */
export function roomForCanvas(): { width: number; height: number; covered: number } {
  const { innerWidth: wide, innerHeight: high } = window;
  if (wide < 760) return { width: wide, height: high - 120, covered: 0 };
  if (wide < 1100) return { width: wide, height: high - 76, covered: 352 };
  return { width: wide - 224 - (wide < 1440 ? 352 : 384), height: high - 76, covered: 0 };
}
