/** Labels of the canvas: placed one by one, the important first; what would collide is not drawn. */
import type { Side } from '../state/graph-state.ts';
import type { Palette } from './palette.ts';
import { shorten } from './shorten.ts';

export interface LabelNode {
  readonly id: string;
  readonly name: string;
  /** Screen px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: Side | undefined;
  readonly room: number | undefined;
  /** Neighbours that are not loaded; 0 shows nothing. */
  readonly rest: number;
  readonly rank: 'selected' | 'seed' | 'hovered' | 'plain';
  readonly faint: boolean;
}
export interface LinkLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const RANKS = ['selected', 'seed', 'hovered', 'plain'];
const hits = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export interface PlacedLabel {
  readonly node: LabelNode;
  readonly side: Side;
  readonly text: string;
  readonly rest: string;
  readonly box: Box;
}

/** Where each label goes, or nothing for one that has no free place. `measure` gives px of a text at 12 px.
 * `strict` tests labels against nodes although the layout chose their side: it did so for zoom 1 only. */
export function placeLabels(
  nodes: readonly LabelNode[],
  measure: (text: string, large: boolean) => number,
  strict = false,
): PlacedLabel[] {
  const bodies = nodes.map(
    (n): Box => ({
      left: n.x - n.radius,
      right: n.x + n.radius,
      top: n.y - n.radius,
      bottom: n.y + n.radius,
    }),
  );
  const taken: Box[] = [];
  const order = [...nodes].sort(
    (a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || b.radius - a.radius || (a.name < b.name ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const node of order) {
    const large = node.rank === 'selected' || node.rank === 'seed';
    const more = node.rest > 0 && !large && node.side !== 'above' && node.side !== 'below' ? `+${node.rest}` : '';
    const room = (node.room ?? 400) - (more ? measure(more, false) + 6 : 0);
    const halves = Math.min(20, Math.max(8, Math.floor(room / 6)));
    const text = large || node.rank === 'hovered' ? shorten(node.name, 40) : shorten(node.name, halves);
    const width = measure(text, large) + (more ? measure(more, false) + 6 : 0);
    const own = bodies[nodes.indexOf(node)]!;
    const sides: readonly Side[] = node.side ? [node.side] : ['right', 'left', 'below', 'above'];
    for (const side of sides) {
      const box = boxAt(node, side, width, large ? 22 : 16);
      const free =
        node.rank !== 'plain' ||
        (taken.every((other) => !hits(box, other)) &&
          ((node.side !== undefined && !strict) || bodies.every((body) => body === own || !hits(box, body))));
      if (!free) continue;
      taken.push(box);
      placed.push({ node, side, text, rest: more, box });
      break;
    }
  }
  return placed;
}

function boxAt(node: LabelNode, side: Side, width: number, height: number): Box {
  const ring = node.rank === 'selected' ? 8 : 0;
  const gap = node.radius + 5 + ring;
  const [cx, cy] = {
    right: [node.x + gap + width / 2, node.y],
    left: [node.x - gap - width / 2, node.y],
    below: [node.x, node.y + gap + height / 2],
    above: [node.x, node.y - gap - height / 2],
  }[side] as [number, number];
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 };
}

const PLAIN = 12;
const LARGE = 15;

export function labelMeasure(
  context: CanvasRenderingContext2D,
  palette: Palette,
): (text: string, large: boolean) => number {
  return (text, large) => {
    context.font = large ? `600 ${LARGE}px ${palette.sans}` : `400 ${PLAIN}px ${palette.sans}`;
    return context.measureText(text).width;
  };
}

/** Draws labels with a halo in the canvas colour; the large ones on a patch of it. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  links: readonly LinkLabel[],
  palette: Palette,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { node, side, text, rest, box } of [...labels].reverse()) {
    const large = node.rank === 'selected' || node.rank === 'seed';
    const middle = (box.top + box.bottom) / 2;
    if (large) {
      context.fillStyle = palette.canvas;
      context.fillRect(box.left - 4, box.top + 1, box.right - box.left + 8, box.bottom - box.top - 2);
    }
    context.font = large ? `600 ${LARGE}px ${palette.sans}` : `400 ${PLAIN}px ${palette.sans}`;
    context.textAlign = 'left';
    const textWidth = context.measureText(text).width;
    const textAt = side === 'left' && rest ? box.right - textWidth : box.left;
    write(context, text, textAt, middle, node.faint ? palette.text3 : palette.text, palette.canvas);
    if (!rest) continue;
    context.font = `400 ${PLAIN}px ${palette.sans}`;
    const restWidth = context.measureText(rest).width;
    const restAt = side === 'left' ? box.left : box.right - restWidth;
    write(context, rest, restAt, middle, palette.text3, palette.canvas);
  }
  context.font = `400 ${PLAIN}px ${palette.sans}`;
  context.textAlign = 'center';
  for (const { text, x, y } of links) write(context, text, x, y, palette.text, palette.canvas);
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: string,
): void {
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
