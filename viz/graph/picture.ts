/** From the state to what is drawn: sizes, colours, rings, arrows. Pure, so that it is tested without a canvas. */
import type { ApiNode } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { SHAPE_ORDER } from '../kinds/outlines.ts';
import type { LineStyle } from '../kinds/status.ts';
import type { GraphState, Position } from '../state/graph-state.ts';
import { type Link, neighbourIds, type Visible, widthOf } from '../state/links.ts';
import { mix, type Palette } from './palette.ts';

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly at: Position;
  readonly size: number;
  readonly color: string;
  readonly paper: string;
  readonly ringColor: string;
  readonly shape: number;
  readonly fill: number;
  readonly ring: number;
  readonly pinned: boolean;
  readonly faint: boolean;
  readonly rank: 'selected' | 'seed' | 'hovered' | 'plain';
  readonly rest: number;
}
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly size: number;
  readonly color: string;
  readonly style: LineStyle;
  readonly arrow: boolean;
  /** Reports behind it, shown as a label; 0 shows none. */
  readonly label: number;
  readonly front: boolean;
}
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

export interface Attention {
  readonly selected: readonly string[];
  readonly selectedLink: string | null;
  readonly hovered: string | null;
  readonly litKind: NodeLabel | null;
}

/** From this many loaded neighbours on, the rest of the picture is drawn back. */
const CROWD = 12;

/** Radius by neighbours in the whole graph, so that a node does not grow by expanding. */
export function radiusOf(node: ApiNode, seed: boolean): number {
  return seed ? 17 : Math.min(17, Math.max(5, 5 + 2.2 * Math.log10(1 + (node.degree ?? 0))));
}

export function picture(state: GraphState, seen: Visible, attention: Attention, palette: Palette): Picture {
  const { selected, selectedLink, hovered, litKind } = attention;
  const around = neighbourIds(seen.links);
  const chosen = selected.filter((id) => around.has(id) || state.seeds.includes(id));
  const crowd = chosen.length === 1 && (around.get(chosen[0]!)?.size ?? 0) >= CROWD;
  const near = (id: string) => chosen.some((one) => one === id || around.get(one)?.has(id));
  const any = chosen.length > 0 || selectedLink !== null;
  const isShared = (id: string) =>
    !state.seeds.includes(id) && state.seeds.filter((seed) => around.get(id)?.has(seed)).length > 1;
  const nodes = seen.nodes.map((id): DrawnNode => {
    const node = state.nodes.get(id)!;
    const seed = state.seeds.includes(id);
    const isChosen = chosen.includes(id);
    const faint = (crowd && !near(id)) || (litKind !== null && node.label !== litKind);
    const colour = palette.kinds[node.label];
    return {
      id,
      name: node.name,
      at: state.positions.get(id) ?? { x: 0, y: 0 },
      size: radiusOf(node, seed),
      color: faint ? mix(colour, palette.canvas, 0.38) : colour,
      paper: palette.canvas,
      ringColor: isChosen ? palette.accent : palette.edgeStrong,
      shape: SHAPE_ORDER.indexOf(node.label),
      fill: 1,
      ring: isChosen ? 2.5 : id === hovered ? 1.5 : 0,
      pinned: state.pinned.has(id),
      faint,
      rank: isChosen ? 'selected' : seed ? 'seed' : id === hovered ? 'hovered' : 'plain',
      rest: Math.max(0, (node.degree ?? 0) - (around.get(id)?.size ?? 0)),
    };
  });
  const links = seen.links.map((link): DrawnLink => drawnLink(link));
  return { nodes, links: links.sort((a, b) => Number(a.front) - Number(b.front)) };

  function drawnLink(link: Link): DrawnLink {
    const own = chosen.includes(link.from) || chosen.includes(link.to) || link.id === selectedLink;
    const hover = hovered === link.from || hovered === link.to;
    const sharedNode =
      [link.from, link.to].some((id) => state.seeds.includes(id)) && [link.from, link.to].some(isShared);
    const lit = litKind !== null && [link.from, link.to].some((id) => state.nodes.get(id)?.label === litKind);
    let color = palette.edge;
    if (own) color = crowd ? mix(palette.edgeStrong, palette.canvas, 0.62) : palette.edgeStrong;
    else if (hover) color = palette.edgeStrong;
    else if (crowd || (litKind !== null && !lit)) color = palette.edgeFaint;
    else if (!sharedNode && (any || state.nodes.size > 24)) color = mix(palette.edge, palette.canvas, 0.58);
    return {
      id: link.id,
      from: link.from,
      to: link.to,
      size: widthOf(link.reports) + (own && !crowd ? 0.8 : 0),
      color,
      style: link.style,
      arrow: (own || hover) && link.style !== 'same',
      label: own && !crowd && link.style !== 'same' ? link.reports : 0,
      front: own || hover,
    };
  }
}
