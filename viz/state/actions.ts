/** What a reader can do to the graph. Each fetches, then writes the atoms; steps go into the history. */
import { batch } from '@preact/signals';
import type { GraphAnswer } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { ask, Refusal, Silence } from '../ask.ts';
import { fanCapacity, fanLayout } from '../graph/fan-layout.ts';
import { placeBeside } from '../graph/place-beside.ts';
import { t } from '../words/t.ts';
import * as atoms from './atoms.ts';
import * as next from './graph-state.ts';
import { type History, redone, stepped, undone } from './history.ts';
import { linksOf } from './links.ts';

const { graph, selected } = atoms;

/** Changes the graph as one step that can be undone. */
export function step(what: string, change: (state: next.GraphState) => next.GraphState): void {
  const before = graph.value;
  const after = change(before);
  if (after === before) return;
  batch(() => {
    atoms.history.value = stepped(atoms.history.value, before, what);
    graph.value = after;
  });
}

export function say(text: string): void {
  atoms.message.value = text;
}

/** Shows for some seconds, read out by the live region. */
export function toast(text: string, undo = false): void {
  atoms.toast.value = { text, undo };
  say(text);
}

/** Runs a fetch with the waiting line; the server's refusals become a toast, its silence the amber line. */
export async function fetching<T>(words: string, work: () => Promise<T>): Promise<T | null> {
  const timer = setTimeout(() => (atoms.waiting.value = words), 150);
  try {
    const result = await work();
    atoms.silence.value = null;
    return result;
  } catch (error) {
    if (error instanceof Refusal) toast(`${error.problem.message}。${error.problem.hint}`);
    else if (error instanceof Silence) atoms.silence.value ??= 1;
    else if (!(error instanceof DOMException)) throw error;
    return null;
  } finally {
    clearTimeout(timer);
    atoms.waiting.value = null;
  }
}

export const nameOf = (id: string): string => graph.value.nodes.get(id)?.name ?? id;

/**
 * The part of the canvas that the panel leaves free, and how far its middle lies from the canvas's: on a phone the panel
 * is a sheet over the lower half, on a tablet it lies over the right side.
 */
function freeArea(): { width: number; height: number; dx: number; dy: number } {
  const { width, height, covered } = atoms.roomForCanvas();
  if (width < 560) return { width, height: height * 0.58, dx: 0, dy: -height * 0.21 };
  return { width: width - covered, height, dx: -covered / 2, dy: 0 };
}

function laidOut(state: next.GraphState): next.GraphState {
  const { width, height, dx, dy } = freeArea();
  if (state.layout !== 'fan' || state.seeds.length > 2) return scattered(state);
  const links = linksOf(state.edges.values());
  const fan = fanLayout({ seeds: state.seeds, nodes: state.nodes, links, width, height });
  const positions = new Map([...fan].map(([id, at]) => [id, { ...at, x: at.x + dx, y: at.y + dy }] as const));
  const unplaced = [...state.nodes.keys()].filter((id) => !positions.has(id));
  return { ...next.without(state, new Set(unplaced)), seeds: state.seeds, positions };
}

/** Seeds on a circle, the rest beside them: where the force layout starts from. */
function scattered(state: next.GraphState): next.GraphState {
  const positions = new Map<string, next.Position>();
  const radius = 60 + 46 * state.seeds.length;
  state.seeds.forEach((id, i) => {
    const angle = (i / state.seeds.length) * 2 * Math.PI - Math.PI / 2;
    positions.set(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
  });
  for (const seed of state.seeds) {
    const own = [...state.edges.values()]
      .filter((e) => e.from === seed || e.to === seed)
      .map((e) => (e.from === seed ? e.to : e.from))
      .filter((id) => !positions.has(id));
    const parent = positions.get(seed)!;
    for (const [id, at] of placeBeside(parent, [...new Set(own)], [...positions.values()])) positions.set(id, at);
  }
  const rest = [...state.nodes.keys()].filter((id) => !positions.has(id));
  for (const [id, at] of placeBeside({ x: 0, y: 0 }, rest, [...positions.values()])) positions.set(id, at);
  return { ...state, positions };
}

/** Opens a new picture around one or more seeds and selects one. */
export async function open(seeds: readonly string[], select: string | null = seeds[0] ?? null): Promise<boolean> {
  const { rows, column } = fanCapacity(freeArea().height);
  const answer = await fetching(t('wait.loading'), () => ask.opening(seeds, rows, column));
  if (!answer || answer.nodes.length === 0) return false;
  const present = seeds.filter((id) => answer.nodes.some((n) => n.id === id));
  batch(() => {
    const name = answer.nodes.find((n) => n.id === present[0])?.name ?? '';
    step(t('step.open', { name }), (state) => laidOut(next.opened(state, present, answer)));
    atoms.tab.value = 'graph';
    atoms.reader.value = null;
    atoms.sentenceSearch.value = null;
    pick(select);
    say(t('say.opened', { name }));
  });
  return true;
}

/** Adds a seed to what stands (Shift Enter in the search). */
export async function addSeed(id: string): Promise<void> {
  if (graph.value.seeds.includes(id)) return pick(id);
  await open([...graph.value.seeds, id].slice(-8), id);
}

export async function removeSeed(id: string): Promise<void> {
  const rest = graph.value.seeds.filter((seed) => seed !== id);
  if (rest.length > 0) await open(rest, null);
  else
    batch(() => {
      step(t('step.hide', { n: 1 }), () => ({ ...next.EMPTY, filter: graph.value.filter }));
      pick(null);
    });
}

/** Selects one node and shows it; null clears. */
export function pick(id: string | null, add = false): void {
  batch(() => {
    atoms.selectedLink.value = null;
    atoms.panelFocus.value = null;
    atoms.menu.value = null;
    if (id === null) {
      selected.value = [];
      atoms.panelOpen.value = false;
    } else {
      selected.value = add ? [...selected.value.filter((one) => one !== id), id] : [id];
      atoms.panelOpen.value = true;
      atoms.sentenceSearch.value = null;
    }
  });
}

export function pickLink(id: string): void {
  batch(() => {
    selected.value = [];
    atoms.selectedLink.value = id;
    atoms.sentenceSearch.value = null;
    atoms.panelOpen.value = true;
  });
}

/** A graph of so many nodes cannot be read: refused. */
const TOO_MANY = 10_000;

/** Shows the form that says how many neighbours an expansion could bring. */
export function askExpansion(id: string): void {
  batch(() => {
    pick(id);
    atoms.panelFocus.value = 'hub';
  });
}

export async function expand(id: string, labels: readonly NodeLabel[], limit: number): Promise<void> {
  const name = nameOf(id);
  const size = graph.value.nodes.size + limit;
  if (size >= TOO_MANY) return toast(t('canvas.toomany', { n: size }));
  const { years } = graph.value.filter;
  const wish = {
    labels,
    limit,
    have: [...graph.value.nodes.keys()].slice(0, 3000),
    ...(years && { from: years[0], to: years[1] }),
  };
  const answer = await fetching(t('wait.neighbours', { name }), () => ask.expand(id, wish));
  if (!answer) return;
  const n = put(answer, id, (added) => t('step.expand', { name, n: added }));
  const total = Object.values(answer.totals[id] ?? {}).reduce((sum, one) => sum + one, 0);
  say(t('say.expanded', { name, n, rest: Math.max(0, total - (atoms.neighbours.value.get(id)?.size ?? 0)) }));
}

/** Puts nodes beside one that stands, as one step. @returns how many are new */
export function put(answer: GraphAnswer, parent: string, words: (added: number) => string): number {
  const fresh = answer.nodes.filter((n) => !graph.value.nodes.has(n.id)).map((n) => n.id);
  step(words(fresh.length), (state) => {
    const grown = next.expanded(state, parent, answer);
    const from = grown.positions.get(parent) ?? { x: 0, y: 0 };
    return next.placed(grown, placeBeside(from, fresh, [...grown.positions.values()]));
  });
  return fresh.length;
}

export function collapse(id: string): void {
  const name = nameOf(id);
  step(t('step.collapse', { name }), (state) => next.collapsed(state, id));
  say(t('say.collapsed', { name }));
}

export function hide(ids: readonly string[]): void {
  step(t('step.hide', { n: ids.length }), (state) => next.hid(state, ids));
  pick(null);
  toast(t('step.hide', { n: ids.length }), true);
}

export function keepOnly(ids: readonly string[]): void {
  step(t('step.only', { n: ids.length }), (state) => next.onlyKept(state, ids));
}

export function togglePin(id: string): void {
  step(t('step.pin', { name: nameOf(id) }), (state) => next.pinToggled(state, id));
}

export function filter(change: (state: next.GraphState) => next.GraphState): void {
  step(t('step.filter'), change);
}

/** Where layouts and drags write; positions alone are no step unless the reader moved them. */
export function settle(positions: ReadonlyMap<string, next.Position>): void {
  graph.value = next.placed(graph.value, positions);
}

export function moveNode(id: string, to: next.Position): void {
  step(t('step.move', { name: nameOf(id) }), (state) => next.moved(state, id, to));
}

export function relayout(layout: 'fan' | 'force'): void {
  const name = t(layout === 'fan' ? 'canvas.fan' : 'canvas.force');
  step(t('step.layout', { name }), (state) =>
    layout === 'fan' ? laidOut({ ...state, layout }) : { ...state, layout },
  );
}

function travel(by: typeof undone<next.GraphState>, words: (what: string) => string): void {
  const moved: { history: History<next.GraphState>; state: next.GraphState; what: string } | null = by(
    atoms.history.value,
    graph.value,
  );
  if (!moved) return;
  batch(() => {
    atoms.history.value = moved.history;
    graph.value = moved.state;
    selected.value = selected.value.filter((id) => moved.state.nodes.has(id));
    if (selected.value.length === 0) atoms.panelOpen.value = false;
  });
  say(words(moved.what));
}
export const undo = (): void => travel(undone, (what) => t('say.undone', { what }));
export const redo = (): void => travel(redone, (what) => t('say.redone', { what }));

/** Closes the nearest thing: menu, dialog, reader, list, panel with its selection. @returns whether something was open */
export function closeNearest(): boolean {
  const close = <T>(atom: { value: T }, shut: T): boolean => {
    if (atom.value === shut) return false;
    atom.value = shut;
    return true;
  };
  if (close(atoms.menu, null) || close(atoms.dialog, null) || close(atoms.reader, null)) return true;
  if (close(atoms.pathFrom, null) || close(atoms.railOpen, false) || close(atoms.listOpen, false)) return true;
  if (close(atoms.sentenceSearch, null)) return true;
  if (!atoms.panelOpen.value && selected.value.length === 0 && atoms.selectedLink.value === null) return false;
  pick(null);
  return true;
}

/** Finds paths from the node that waits for another end, and puts the shortest ones on the graph. */
export async function pathTo(id: string): Promise<void> {
  const from = atoms.pathFrom.value;
  if (from === null || from === id) return;
  const answer = await fetching(t('wait.loading'), () => ask.path(from, id));
  if (!answer) return;
  atoms.pathFrom.value = null;
  if (answer.paths.length === 0) return toast(t('path.none'));
  const nodes = new Map(answer.paths.flatMap((path) => path.nodes.map((node) => [node.id, node] as const)));
  put({ nodes: [...nodes.values()], edges: answer.paths.flatMap((path) => path.edges), totals: {} }, from, () =>
    t('step.path'),
  );
  batch(() => {
    selected.value = [...nodes.keys()];
    atoms.panelOpen.value = true;
  });
}
