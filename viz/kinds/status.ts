/** Hollow is planned, half is under way, solid is done: one grammar for marks and lines. */

export type Fill = 'hollow' | 'half' | 'solid';
export type Stage = 'planned' | 'underway' | 'done';
export type LineStyle = 'dotted' | 'dashed' | 'solid' | 'suspended' | 'same';

const PLANNED = new Set(['proposed', 'seeking', 'drafting', 'target']);
const UNDER_WAY = new Set(['starting', 'under_construction', 'to_complete', 'implementing', 'pilot', 'estimate']);

/** Stage of a status of a project or honor, an action of a policy, or a nature of a value; none at all counts as done. */
export function stageOf(status: string | null): Stage {
  if (status === null) return 'done';
  if (PLANNED.has(status) || status === 'suspended') return 'planned';
  return UNDER_WAY.has(status) ? 'underway' : 'done';
}

export function fillOf(status: string | null): Fill {
  return ({ planned: 'hollow', underway: 'half', done: 'solid' } as const)[stageOf(status)];
}

export function lineOf(status: string | null): LineStyle {
  if (status === 'suspended') return 'suspended';
  return ({ planned: 'dotted', underway: 'dashed', done: 'solid' } as const)[stageOf(status)];
}
