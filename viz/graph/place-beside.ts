import type { Position } from '../state/graph-state.ts';

const STEP = 42;
/** Between what stands and a ring around it: room for labels. */
const CLEAR = 120;

/**
 * First places of what an expansion brings: arcs in the free sector beside the parent, away from the middle of what
 * already stands; rings around everything when the parent is that middle. Deterministic: the order of `ids` decides.
 */
export function placeBeside(
  parent: Position,
  ids: readonly string[],
  taken: readonly Position[],
): Map<string, Position> {
  const { away, sector, first } = freeSector(parent, taken);
  const places = new Map<string, Position>();
  const busy = [...taken];
  const free = (p: Position) => busy.every((other) => Math.hypot(other.x - p.x, other.y - p.y) >= STEP * 0.7);
  let ring = 0;
  let slot = 0;
  for (const id of ids) {
    for (;;) {
      const radius = first + ring * STEP;
      const slots = Math.max(3, Math.floor((radius * sector) / STEP));
      if (slot >= slots) {
        ring++;
        slot = 0;
        continue;
      }
      const offset = (Math.ceil(slot / 2) * (slot % 2 === 0 ? 1 : -1) * sector) / slots;
      slot++;
      const place = { x: parent.x + Math.cos(away + offset) * radius, y: parent.y + Math.sin(away + offset) * radius };
      if (!free(place) && ring < 80) continue;
      places.set(id, place);
      busy.push(place);
      break;
    }
  }
  return places;
}

/** Direction, width and first radius of where there is room beside `parent`. */
function freeSector(parent: Position, taken: readonly Position[]): { away: number; sector: number; first: number } {
  const n = Math.max(1, taken.length);
  const dx = parent.x - taken.reduce((sum, p) => sum + p.x, 0) / n;
  const dy = parent.y - taken.reduce((sum, p) => sum + p.y, 0) / n;
  const farthest = Math.max(0, ...taken.map((p) => Math.hypot(p.x - parent.x, p.y - parent.y)));
  if (taken.length > 6 && Math.hypot(dx, dy) < farthest * 0.15)
    return { away: -Math.PI / 2, sector: 2 * Math.PI, first: farthest + CLEAR };
  return { away: Math.hypot(dx, dy) < 1 ? 0 : Math.atan2(dy, dx), sector: Math.PI * 0.9, first: 70 + STEP };
}
