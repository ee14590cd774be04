/** A kind's mark as SVG: the same outline as on the canvas, hollow, half or solid. */
import type { NodeLabel } from '../../src/schema/graph.ts';
import { outlinePath } from './outlines.ts';
import type { Fill } from './status.ts';

interface ShapeProps {
  readonly label: NodeLabel;
  /** Width and height of the picture. */
  readonly size?: number;
  readonly fill?: Fill;
}

export function Shape({ label, size = 16, fill = 'solid' }: ShapeProps) {
  const radius = size * 0.36;
  return (
    <svg class="shape" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <Mark label={label} x={size / 2} y={size / 2} radius={radius} fill={fill} />
    </svg>
  );
}

interface MarkProps {
  readonly label: NodeLabel;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Fill;
}

/** The mark inside a larger drawing. */
export function Mark({ label, x, y, radius, fill }: MarkProps) {
  const colour = `var(--kind-${label})`;
  if (fill === 'solid') return <path d={outlinePath(label, radius, x, y)} style={{ fill: colour }} />;
  const stroke = Math.max(1.3, radius * 0.24);
  const inner = radius - stroke / 2;
  const clip = `half-${label}-${x}-${y}-${radius}`.replace(/[^\w-]/g, '_');
  return (
    <g>
      <path
        d={outlinePath(label, inner, x, y)}
        style={{ fill: 'var(--surface)', stroke: colour, strokeWidth: stroke, strokeLinejoin: 'miter' }}
      />
      {fill === 'half' && (
        <>
          <clipPath id={clip}>
            <rect x={x - radius * 2} y={y} width={radius * 4} height={radius * 2} />
          </clipPath>
          <path d={outlinePath(label, inner, x, y)} clip-path={`url(#${clip})`} style={{ fill: colour }} />
        </>
      )}
    </g>
  );
}
