/** A line of the legend: dotted, dashed, unbroken, twice dotted. */
import type { LineStyle } from '../kinds/status.ts';

export function Line({ style, width = 28 }: { readonly style: LineStyle; readonly width?: number }) {
  const dash = { dotted: '1.6 3.6', suspended: '1.6 3.6', dashed: '7 3', solid: undefined, same: '1.6 3.2' }[style];
  const rows = style === 'same' ? [6, 10] : [8];
  return (
    <svg class="line" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      {rows.map((y) => (
        <path key={y} d={`M0 ${y}H${width}`} stroke-dasharray={dash} />
      ))}
    </svg>
  );
}
