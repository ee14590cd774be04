import type { NodeLabel } from '../../src/schema/graph.ts';

/** Kinds that stand on the canvas, in the order of lists. */
export const ENTITY_ORDER: readonly NodeLabel[] = [
  'Project',
  'Policy',
  'Place',
  'Honor',
  'Company',
  'Event',
  'Indicator',
];
