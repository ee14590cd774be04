/** The style sheet's kinds are the schema's, and the floors of contrast of page.md section 4 hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NODE_LABELS, NODES } from '../../src/schema/graph.ts';
import { mix } from '../../viz/graph/palette.ts';

const css = readFileSync(new URL('../../viz/styles/tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split(':root[data-theme="dark"]') as [string, string];
function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)![1]!;
}
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (name, theme) => {
  it.each(NODE_LABELS)('%s has the colour of the schema, visible on canvas and surface', (label) => {
    const colour = token(theme, `kind-${label}`);
    expect(colour).toBe(NODES[label].colour[name].toLowerCase());
    expect(contrast(colour, token(theme, 'canvas'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, token(theme, 'surface'))).toBeGreaterThanOrEqual(3);
  });
  it.each([
    ['text', 'canvas', 4.5],
    ['text-2', 'surface', 4.5],
    ['text-3', 'surface', 4.5],
    ['text-3', 'accent-soft', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'accent-soft', 4.5],
    ['on-accent', 'accent', 4.5],
    ['danger', 'danger-soft', 4.5],
    ['code-string', 'canvas', 4.5],
    ['text', 'mark', 4.5],
    ['border-strong', 'surface', 3],
    ['edge', 'canvas', 3],
    ['edge-strong', 'canvas', 3],
    ['mark-line', 'canvas', 3],
    ['focus', 'surface', 3],
  ])('%s on %s is at least %d', (front, back, floor) => {
    expect(contrast(token(theme, front), token(theme, back))).toBeGreaterThanOrEqual(floor);
  });
});

describe('mix', () => {
  it.each([
    ['#ffffff', '#000000', 1, '#ffffff'],
    ['#ffffff', '#000000', 0, '#000000'],
    ['#ff0000', '#0000ff', 0.5, '#800080'],
  ])('%s on %s at %d', (over, under, share, expected) => {
    expect(mix(over, under, share)).toBe(expected);
  });
});
