import type { ApiEdge, ApiNode, PathAnswer } from '../schema/api.ts';
import type { EdgeView, NodeView, Subgraph } from '../store/graph-store.ts';
import { apiNode, type Catalogue } from './catalogue.ts';

/** The store's paths in the page's form; a node outside the catalogue keeps its own name. */
export function pathsBetween(paths: readonly Subgraph[], catalogue: Catalogue): PathAnswer {
  return {
    paths: paths.map(({ nodes, edges }) => ({
      nodes: nodes.map((view) => node(view, catalogue)),
      edges: edges.map(edge),
    })),
  };
}

function node(view: NodeView, catalogue: Catalogue): ApiNode {
  const known = catalogue.entities.get(view.id);
  if (known) return apiNode(known);
  const name = view.properties['name'];
  return {
    id: view.id,
    label: view.label,
    name: typeof name === 'string' ? name : view.id,
    category: null,
    reports: 0,
    cities: 0,
  };
}

function edge({ id, type, from, to, properties }: EdgeView): ApiEdge {
  const text = (name: string) => (typeof properties[name] === 'string' ? (properties[name] as string) : null);
  const number = (name: string) => (typeof properties[name] === 'number' ? (properties[name] as number) : null);
  return {
    id,
    type,
    from,
    to,
    status: text('status') ?? text('action'),
    year: number('year'),
    report: text('report'),
    score: number('score'),
  };
}
