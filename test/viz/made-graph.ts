/** Small graphs for the tests of layouts and state. */
import type { ApiEdge, ApiNode } from '../../src/schema/api.ts';
import type { EdgeType, NodeLabel } from '../../src/schema/graph.ts';

export const node = (id: string, label: NodeLabel = 'Project', more: Partial<ApiNode> = {}): ApiNode => ({
  id,
  label,
  name: id,
  category: null,
  reports: 1,
  cities: 1,
  degree: 1,
  ...more,
});
let serial = 0;
export const edge = (from: string, to: string, more: Partial<ApiEdge> = {}): ApiEdge => ({
  id: `e${serial++}`,
  type: 'HAS_PROJECT' as EdgeType,
  from,
  to,
  status: null,
  year: 2020,
  report: `${from}-2020`,
  score: null,
  ...more,
});
