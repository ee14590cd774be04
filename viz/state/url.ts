/** Keeps the address in step with the view, and opens the view of an address. */
import { batch, effect } from '@preact/signals';
import { ask } from '../ask.ts';
import { NODE_KINDS } from '../kinds/outlines.ts';
import { t } from '../words/t.ts';
import { fetching, open, put, toast } from './actions.ts';
import * as atoms from './atoms.ts';
import { hid, type StatusFilter } from './graph-state.ts';
import { packView, unpackView, type View } from './url-state.ts';

/** The view as it stands; `positions` writes all places, else only pinned ones. */
export function viewNow(positions = false): View {
  const state = atoms.graph.value;
  const { filter } = state;
  const spots = [...state.positions].filter(([id]) => positions || state.pinned.has(id));
  const { indicator, places, measure } = atoms.compared.value;
  const { name, text, parameters } = atoms.query.value;
  const view: View = {};
  if (atoms.tab.value !== 'start') view.t = atoms.tab.value;
  if (state.seeds.length > 0) view.s = [...state.seeds];
  if (state.broughtBy.size > 0) view.n = [...state.broughtBy.keys()];
  if (state.hidden.size > 0) view.h = [...state.hidden];
  if (state.layout !== 'fan') view.l = state.layout;
  if (spots.length > 0) view.p = spots.map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
  if (filter.kinds.size > 0) view.k = [...filter.kinds];
  if (filter.stages.size > 0) view.st = [...filter.stages];
  if (filter.years) view.y = [filter.years[0], filter.years[1]];
  if (atoms.selected.value.length > 0) view.sel = [...atoms.selected.value];
  if (atoms.reader.value) view.r = atoms.reader.value.passage;
  if (atoms.sharedPlaces.value.length > 0) view.sh = [...atoms.sharedPlaces.value];
  if (indicator) view.cp = { i: indicator, p: [...places], m: measure };
  if (name !== null || text !== '')
    view.q = { ...(name !== null && { n: name }), ...(text !== '' && { x: text }), p: { ...parameters } };
  return view;
}

export async function linkOfView(positions: boolean): Promise<string> {
  return `${location.origin}${location.pathname}${await packView(viewNow(positions))}`;
}

/** Opens what an address holds; what is gone is told. */
export async function openView(view: View): Promise<void> {
  const seeds = view.s ?? [];
  if (seeds.length > 0) {
    const [select] = view.sel ?? [];
    await open(seeds, select ?? null);
    const missing = seeds.filter((id) => !atoms.graph.value.nodes.has(id));
    const more = (view.n ?? []).filter((id) => !atoms.graph.value.nodes.has(id));
    if (more.length > 0) {
      const answer = await fetching(t('wait.loading'), () => ask.nodes([...atoms.graph.value.nodes.keys(), ...more]));
      if (answer) put(answer, seeds[0]!, (n) => t('step.expand', { name: '', n }));
      missing.push(...more.filter((id) => !atoms.graph.value.nodes.has(id)));
    }
    if (missing.length > 0) toast(t('error.link', { n: missing.length }));
  }
  batch(() => {
    const kinds = NODE_KINDS.filter((kind) => view.k?.includes(kind));
    const stages = (['planned', 'underway', 'done', 'same'] as const).filter((s) => view.st?.includes(s));
    let state = atoms.graph.value;
    state = {
      ...state,
      filter: { kinds: new Set(kinds), stages: new Set<StatusFilter>(stages), years: view.y ?? null },
      layout: seeds.length > 2 ? 'force' : (view.l ?? state.layout),
      positions: new Map([...state.positions, ...(view.p ?? []).map(([id, x, y]) => [id, { x, y }] as const)]),
      pinned: new Set([...state.pinned, ...(view.p ?? []).map(([id]) => id)].filter((id) => state.nodes.has(id))),
    };
    atoms.graph.value = hid(state, view.h ?? []);
    atoms.history.value = { past: [], future: [] };
    if (view.sel && view.sel.length > 0) atoms.selected.value = view.sel.filter((id) => state.nodes.has(id));
    atoms.panelOpen.value = atoms.selected.value.length > 0;
    if (view.sh) atoms.sharedPlaces.value = view.sh;
    if (view.cp)
      atoms.compared.value = { indicator: view.cp.i ?? null, places: view.cp.p ?? [], measure: view.cp.m ?? 'growth' };
    if (view.q) atoms.query.value = { name: view.q.n ?? null, text: view.q.x ?? '', parameters: view.q.p ?? {} };
    atoms.tab.value = view.t ?? (seeds.length > 0 ? 'graph' : 'start');
    if (view.r) {
      const [report] = view.r.split('#') as [string];
      atoms.reader.value = { report, start: -1, end: -1, passage: view.r };
    }
  });
}

const PAUSE_MS = 300;

/** @returns dispose */
export function followUrl(): () => void {
  let timer = 0;
  let own = location.hash;
  let opening = false;
  const read = async (): Promise<void> => {
    if (location.hash === own) return;
    own = location.hash;
    const view = await unpackView(own);
    if (view === null) {
      if (own !== '') toast(t('error.badlink'));
      return;
    }
    opening = true;
    await openView(view);
    opening = false;
  };
  own = '';
  void read();
  const stop = effect(() => {
    const view = viewNow();
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      if (opening) return;
      const hash = await packView(view);
      if (hash === location.hash) return;
      own = hash;
      history.replaceState(null, '', hash === '' ? `${location.pathname}${location.search}` : hash);
    }, PAUSE_MS);
  });
  const onHash = (): void => void read();
  window.addEventListener('hashchange', onHash);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHash);
  };
}
