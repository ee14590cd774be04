/** The tokens as the canvas needs them: read once for each theme. */
import type { NodeLabel } from '../../src/schema/graph.ts';
import { SHAPE_ORDER } from '../kinds/outlines.ts';

export interface Palette {
  readonly canvas: string;
  readonly text: string;
  readonly text3: string;
  readonly accent: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly edgeFaint: string;
  readonly kinds: Readonly<Record<NodeLabel, string>>;
  readonly sans: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: token('canvas'),
    text: token('text'),
    text3: token('text-3'),
    accent: token('accent'),
    edge: token('edge'),
    edgeStrong: token('edge-strong'),
    edgeFaint: token('edge-faint'),
    kinds: Object.fromEntries(SHAPE_ORDER.map((label) => [label, token(`kind-${label}`)])) as Record<NodeLabel, string>,
    sans: token('sans'),
  };
}

/** `share` of `over` laid on `under`, both #rrggbb: lines below do not shine through as with real transparency. */
export function mix(over: string, under: string, share: number): string {
  const part = (at: number) => {
    const a = Number.parseInt(over.slice(at, at + 2), 16);
    const b = Number.parseInt(under.slice(at, at + 2), 16);
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
