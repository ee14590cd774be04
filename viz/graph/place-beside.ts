import type { Position } from '../state/graph-state.ts';

const STEP = 34;

/**
 * First places of what an expansion brings: arcs in the free sector beside the parent, away from the middle of what
 * already stands. Deterministic: the order of `ids` decides.
 */
export function placeBeside(
  parent: Position,
  ids: readonly string[],
  taken: readonly Position[],
): Map<string, Position> {
  const centre = {
    x: taken.reduce((sum, p) => sum + p.x, 0) / Math.max(1, taken.length),
    y: taken.reduce((sum, p) => sum + p.y, 0) / Math.max(1, taken.length),
  };
  const away =
    Math.hypot(parent.x - centre.x, parent.y - centre.y) < 1 ? 0 : Math.atan2(parent.y - centre.y, parent.x - centre.x);
  const places = new Map<string, Position>();
  const busy = [...taken];
  const free = (p: Position) => busy.every((other) => Math.hypot(other.x - p.x, other.y - p.y) >= STEP * 0.8);
  let ring = 1;
  let slot = 0;
  for (const id of ids) {
    for (;;) {
      const radius = 70 + ring * STEP;
      const slots = Math.max(3, Math.floor((radius * Math.PI * 0.9) / STEP));
      if (slot >= slots) {
        ring++;
        slot = 0;
        continue;
      }
      const offset = (Math.ceil(slot / 2) * (slot % 2 === 0 ? 1 : -1) * Math.PI * 0.9) / slots;
      slot++;
      const place = { x: parent.x + Math.cos(away + offset) * radius, y: parent.y + Math.sin(away + offset) * radius };
      if (!free(place) && ring < 60) continue;
      places.set(id, place);
      busy.push(place);
      break;
    }
  }
  return places;
}
