/** Keys while the focus is in the graph. */
import { askExpansion, collapse, hide, keepOnly, pick, togglePin } from '../state/actions.ts';
import { graph, listOpen, menu, seen, selected } from '../state/atoms.ts';
import type { Position } from '../state/graph-state.ts';
import type { CanvasController } from './canvas.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP = 60;

/** The nearest node inside a cone of 60° in a direction; without one the nearest on that side. */
export function nearestToward(
  from: Position,
  [dx, dy]: readonly [number, number],
  others: ReadonlyMap<string, Position>,
): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const [id, at] of others) {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const along = x * dx + y * dy;
    const distance = Math.hypot(x, y);
    if (along <= 0 || distance === 0) continue;
    const inCone = along / distance >= Math.cos(Math.PI / 6);
    const cost = distance + (inCone ? 0 : 1e5);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

export function onGraphKey(event: KeyboardEvent, canvas: CanvasController | null): void {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as HTMLElement).closest('input, textarea, [contenteditable]')) return;
  const now = selected.value.at(-1) ?? graph.value.seeds[0];
  const arrow = ARROWS[event.key];
  if (arrow) {
    if (event.shiftKey) canvas?.pan(arrow[0] * STEP, arrow[1] * -STEP);
    else if (now) {
      const shown = new Set(seen.value.nodes);
      const others = new Map([...graph.value.positions].filter(([id]) => shown.has(id) && id !== now));
      const next = nearestToward(graph.value.positions.get(now) ?? { x: 0, y: 0 }, arrow, others);
      if (next) pick(next);
    }
    event.preventDefault();
    return;
  }
  const onNode: Readonly<Record<string, (id: string) => void>> = {
    Enter: (id) => pick(id),
    ' ': (id) => pick(id, true),
    e: askExpansion,
    x: collapse,
    p: togglePin,
    h: () => hide(selected.value),
    o: () => keepOnly(selected.value),
  };
  const onCanvas: Readonly<Record<string, () => void>> = {
    f: () => canvas?.fit(),
    '+': () => canvas?.zoom(1 / 1.4),
    '=': () => canvas?.zoom(1 / 1.4),
    '-': () => canvas?.zoom(1.4),
    l: () => {
      listOpen.value = !listOpen.value;
    },
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.shiftKey && event.key === 'F10' && now) {
    const at = canvas?.where(now);
    if (at) menu.value = { id: now, x: at.x, y: at.y };
  } else if (onNode[key] && now) onNode[key](now);
  else if (onCanvas[key]) onCanvas[key]();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
