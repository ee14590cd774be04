/** Binds the stage to the state: draws when it changes, writes what the pointer did, runs the force layout. */
import { effect, untracked } from '@preact/signals';
import * as actions from '../state/actions.ts';
import * as atoms from '../state/atoms.ts';
import { setCanvas } from '../state/canvas-port.ts';
import { t } from '../words/t.ts';
import { type ForceRun, runForce } from './force-layout.ts';
import { readPalette } from './palette.ts';
import { picture, radiusOf } from './picture.ts';
import { createStage, type Stage } from './stage.ts';

export interface CanvasController {
  fit(): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  stop(): void;
  png(): HTMLCanvasElement | null;
  where(id: string): { x: number; y: number } | null;
  labels(): readonly string[];
  dispose(): void;
}

export function createCanvas(holder: HTMLElement): CanvasController {
  let hoverTimer = 0;
  let stage: Stage | null = null;
  try {
    stage = createStage(
      holder,
      {
        select: (id, add) => (atoms.pathFrom.value ? void actions.pathTo(id) : actions.pick(id, add)),
        selectLink: (id) => actions.pickLink(id),
        clear: () => actions.pick(null),
        expand: (id) => actions.askExpansion(id),
        menu: (id, x, y) => {
          atoms.menu.value = { id, x, y };
        },
        hover: (id) => {
          clearTimeout(hoverTimer);
          hoverTimer = window.setTimeout(() => (atoms.hovered.value = id), id === null ? 80 : 20);
        },
        moved: (id, to) => actions.moveNode(id, to),
        lost: () => {
          atoms.webgl.value = false;
        },
      },
      { reports: (n) => t('canvas.reports', { n }) },
    );
  } catch {
    atoms.webgl.value = false;
  }

  const undraw = effect(() => {
    const theme = atoms.theme.value;
    const palette = readPalette();
    void theme;
    const attention = {
      selected: atoms.selected.value,
      selectedLink: atoms.selectedLink.value,
      hovered: atoms.hovered.value,
      litKind: atoms.litKind.value,
    };
    stage?.show(picture(atoms.graph.value, atoms.seen.value, attention, palette), palette);
  });

  // Another set of nodes under the force layout, or beside the fan's: the simulation settles the new ones.
  let run: ForceRun | null = null;
  let settled = '';
  const unwatch = effect(() => {
    const { nodes, layout } = atoms.graph.value;
    const key = `${layout} ${[...nodes.keys()].join(' ')}`;
    if (key === settled || nodes.size === 0) return;
    const before = new Set(settled.split(' ').slice(1));
    const sameLayout = settled.startsWith(layout);
    settled = key;
    const grown = sameLayout && [...before].filter((id) => nodes.has(id)).length > 1;
    if (layout === 'fan') {
      // An expansion beside the fan may lie outside the view; an opening never does.
      if (grown && nodes.size > before.size) stage?.reach();
      return;
    }
    untracked(() => simulate(grown ? before : new Set()));
  });

  function simulate(fixed: ReadonlySet<string>): void {
    run?.stop();
    const state = atoms.graph.value;
    atoms.layoutRunning.value = true;
    run = runForce(
      {
        nodes: [...state.nodes.values()].map((node) => {
          const { x, y } = state.positions.get(node.id) ?? { x: 0, y: 0 };
          const size = radiusOf(node, state.seeds.includes(node.id));
          return { id: node.id, x, y, size, fixed: fixed.has(node.id) || state.pinned.has(node.id) };
        }),
        links: atoms.seen.value.links.map(({ from, to }) => ({ from, to })),
      },
      ({ positions, done }) => {
        const still = (id: string) => atoms.graph.value.nodes.has(id) && !atoms.graph.value.pinned.has(id);
        actions.settle(new Map(positions.filter(([id]) => still(id)).map(([id, x, y]) => [id, { x, y }])));
        if (!done) return;
        atoms.layoutRunning.value = false;
        stage?.fit();
      },
    );
  }

  const controller: CanvasController = {
    fit: () => stage?.fit(),
    zoom: (factor) => stage?.zoom(factor),
    pan: (x, y) => stage?.pan(x, y),
    stop: () => {
      run?.stop();
      atoms.layoutRunning.value = false;
    },
    png: () => stage?.png() ?? null,
    where: (id) => stage?.where(id) ?? null,
    labels: () => stage?.labels() ?? [],
    dispose: () => {
      clearTimeout(hoverTimer);
      run?.stop();
      atoms.layoutRunning.value = false;
      undraw();
      unwatch();
      stage?.dispose();
      setCanvas(null);
    },
  };
  setCanvas(controller);
  return controller;
}
