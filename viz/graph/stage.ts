/** Sigma and graphology for the page's life: draws pictures, tells what the pointer did. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { SigmaNodeEventPayload } from 'sigma/types';
import type { Position } from '../state/graph-state.ts';
import { LineProgram } from './edge-program.ts';
import { drawLabels, type LabelNode, labelMeasure, placeLabels } from './labels.ts';
import { KindProgram } from './node-program.ts';
import type { Palette } from './palette.ts';
import type { DrawnNode, Picture } from './picture.ts';

export interface StageEvents {
  select(id: string, add: boolean): void;
  selectLink(id: string): void;
  clear(): void;
  expand(id: string): void;
  menu(id: string, x: number, y: number): void;
  hover(id: string | null): void;
  moved(id: string, to: Position): void;
  /** The drawing context is gone and did not come back. */
  lost(): void;
}

export interface StageWords {
  reports(n: number): string;
}

export interface Stage {
  show(picture: Picture, palette: Palette): void;
  fit(): void;
  /** Fits only when something lies outside the view. */
  reach(): void;
  zoom(factor: number): void;
  pan(x: number, y: number): void;
  /** Screen px of a node. */
  where(id: string): { x: number; y: number } | null;
  png(): HTMLCanvasElement;
  labels(): readonly string[];
  dispose(): void;
}

/** @throws when WebGL is not to be had */
export function createStage(container: HTMLElement, events: StageEvents, words: StageWords): Stage {
  const graph = new MultiDirectedGraph();
  let palette: Palette | null = null;
  let current = new Map<string, DrawnNode>();
  let linkLabels: { from: string; to: string; text: string }[] = [];
  let drawnLabels: string[] = [];
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'kind',
    defaultEdgeType: 'line',
    nodeProgramClasses: { kind: KindProgram },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { line: LineProgram },
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    defaultDrawNodeHover: () => {},
    stagePadding: 0,
    zIndex: true,
    minCameraRatio: 0.15,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1,
    minEdgeThickness: 0.5,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio),
  });
  const layer = document.createElement('canvas');
  layer.className = 'stage-labels';
  container.append(layer);
  const context = layer.getContext('2d')!;

  const size = (): { width: number; height: number } => ({
    width: Math.max(1, container.clientWidth),
    height: Math.max(1, container.clientHeight),
  });
  /** One unit of the layout is one px at zoom 1, the middle stays the middle. */
  const frame = (): void => {
    const { width, height } = size();
    sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
    const ratio = window.devicePixelRatio || 1;
    layer.width = width * ratio;
    layer.height = height * ratio;
    layer.style.width = `${width}px`;
    layer.style.height = `${height}px`;
  };
  frame();

  const paintLabels = (): void => {
    if (!palette) return;
    const { width, height } = size();
    const ratio = layer.width / width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const scale = 1 / Math.sqrt(sigma.getCamera().ratio);
    const nodes: LabelNode[] = [];
    for (const node of current.values()) {
      const at = where(node.id);
      if (!at || at.x < -60 || at.y < -20 || at.x > width + 60 || at.y > height + 20) continue;
      const radius = node.size * scale;
      const { name, id, rest, rank, faint } = node;
      nodes.push({ id, name, x: at.x, y: at.y, radius, side: node.at.side, room: node.at.room, rest, rank, faint });
    }
    const placed = placeLabels(nodes, labelMeasure(context, palette), scale < 0.97);
    drawnLabels = placed.map((label) => label.node.id);
    const links = linkLabels.flatMap(({ from, to, text }) => {
      const [a, b] = [where(from), where(to)];
      if (!a || !b || Math.hypot(a.x - b.x, a.y - b.y) < 90) return [];
      const label = { text, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 10 };
      // The names come first: a count that would lie on one is left to the panel.
      const hit = placed.some(
        ({ box }) =>
          box.left < label.x + 30 && label.x - 30 < box.right && box.top < label.y + 8 && label.y - 8 < box.bottom,
      );
      return hit ? [] : [label];
    });
    drawLabels(context, placed, links, palette);
    for (const same of sames) {
      const [a, b] = [where(same.from), where(same.to)];
      if (!a || !b) continue;
      context.font = `500 15px ${palette.sans}`;
      context.textAlign = 'center';
      context.fillStyle = palette.text;
      context.fillText('≈?', (a.x + b.x) / 2, (a.y + b.y) / 2);
    }
  };
  let sames: { from: string; to: string }[] = [];
  const where = (id: string): { x: number; y: number } | null => {
    if (!graph.hasNode(id)) return null;
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
    return sigma.graphToViewport({ x, y });
  };
  sigma.on('afterRender', paintLabels);

  const watch = new ResizeObserver(() => {
    frame();
    sigma.refresh();
  });
  watch.observe(container);

  sigma.on('clickNode', ({ node, event }) => events.select(node, (event.original as MouseEvent).shiftKey));
  sigma.on('clickEdge', ({ edge }) => events.selectLink(edge));
  sigma.on('clickStage', () => events.clear());
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    events.expand(payload.node);
  });
  sigma.on('doubleClickStage', (payload) => payload.preventSigmaDefault());
  sigma.on('rightClickNode', (payload) => {
    payload.preventSigmaDefault();
    payload.event.original.preventDefault();
    events.menu(payload.node, payload.event.x, payload.event.y);
  });
  const noMenu = (event: Event): void => event.preventDefault();
  container.addEventListener('contextmenu', noMenu);
  sigma.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    events.hover(node);
  });
  sigma.on('leaveNode', () => {
    container.style.cursor = '';
    events.hover(null);
  });

  // A drag moves and pins; a press that does not move stays a click.
  let dragged: { id: string; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }: SigmaNodeEventPayload) => {
    if ((event.original as MouseEvent).button === 0) dragged = { id: node, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    dragged.moved = true;
    const at = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.id, { x: at.x, y: at.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    if (dragged?.moved) {
      const { x, y } = graph.getNodeAttributes(dragged.id) as { x: number; y: number };
      events.moved(dragged.id, { x, y: -y });
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);

  let lostTimer = 0;
  const lost = (event: Event): void => {
    event.preventDefault();
    lostTimer = window.setTimeout(() => events.lost(), 1500);
  };
  const restored = (): void => window.clearTimeout(lostTimer);
  container.addEventListener('webglcontextlost', lost, true);
  container.addEventListener('webglcontextrestored', restored, true);

  const fit = (): void => {
    const { width, height } = size();
    const spots = [...current.values()].map((node) => node.at);
    if (spots.length === 0) return;
    const xs = spots.map((p) => p.x);
    const ys = spots.map((p) => p.y);
    const [left, right, top, bottom] = [
      Math.min(...xs) - 150,
      Math.max(...xs) + 150,
      Math.min(...ys) - 50,
      Math.max(...ys) + 60,
    ];
    const ratio = Math.max((right - left) / width, (bottom - top) / height, 0.7);
    const middle = {
      x: 0.5 + (left + right) / 2 / longest(width, height),
      y: 0.5 - (top + bottom) / 2 / longest(width, height),
    };
    void sigma.getCamera().animate({ ...middle, ratio, angle: 0 }, { duration: duration() });
  };

  return {
    show(picture, colours) {
      palette = colours;
      current = new Map(picture.nodes.map((node) => [node.id, node]));
      linkLabels = picture.links
        .filter((link) => link.label > 0)
        .map(({ from, to, label }) => ({ from, to, text: words.reports(label) }));
      sames = picture.links.filter((link) => link.style === 'same');
      reconcile(graph, picture);
      sigma.refresh();
    },
    fit,
    reach() {
      const { width, height } = size();
      const out = [...current.keys()].some((id) => {
        const at = where(id);
        return at !== null && (at.x < 0 || at.y < 0 || at.x > width || at.y > height);
      });
      if (out) fit();
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: duration() });
    },
    pan(x, y) {
      const camera = sigma.getCamera();
      const { width, height } = size();
      const unit = camera.ratio / longest(width, height);
      camera.setState({ x: camera.x + x * unit, y: camera.y - y * unit });
    },
    where,
    png() {
      sigma.refresh();
      const { width, height } = size();
      const out = document.createElement('canvas');
      out.width = width * 2;
      out.height = height * 2;
      const paper = out.getContext('2d')!;
      paper.fillStyle = palette?.canvas ?? '#ffffff';
      paper.fillRect(0, 0, out.width, out.height);
      for (const canvas of container.querySelectorAll('canvas'))
        if (!canvas.classList.contains('sigma-mouse')) paper.drawImage(canvas, 0, 0, out.width, out.height);
      return out;
    },
    labels: () => drawnLabels,
    dispose() {
      watch.disconnect();
      container.removeEventListener('contextmenu', noMenu);
      container.removeEventListener('webglcontextlost', lost, true);
      container.removeEventListener('webglcontextrestored', restored, true);
      sigma.kill();
      layer.remove();
    },
  };
}

const longest = (width: number, height: number): number => Math.max(width, height);
const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300);

/** Brings the drawn graph to the picture: what stands is changed, what is gone is dropped. */
function reconcile(graph: MultiDirectedGraph, { nodes, links }: Picture): void {
  const ids = new Set(nodes.map((node) => node.id));
  const lines = new Set(links.map((link) => link.id));
  for (const edge of graph.edges()) if (!lines.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  for (const { id, at, rank, name: _, rest: __, faint: ___, ...attributes } of nodes)
    graph.mergeNode(id, { ...attributes, x: at.x, y: -at.y, zIndex: rank === 'plain' ? 0 : 1 });
  for (const { id, from, to, front, label: _, ...attributes } of links) {
    const drawn = { ...attributes, zIndex: front ? 1 : 0 };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, drawn);
    else graph.addEdgeWithKey(id, from, to, drawn);
  }
}
