import type { ApiNode, PathAnswer } from '../schema/api.ts';
import type { NodeView, Subgraph } from '../store/graph-store.ts';
import { apiNode, type Catalogue } from './catalogue.ts';
import { viewedEdge } from './neighbours.ts';

/** The store's paths in the page's form; a node outside the catalogue keeps its own name. */
export function pathsBetween(paths: readonly Subgraph[], catalogue: Catalogue): PathAnswer {
  return {
    paths: paths.map(({ nodes, edges }) => ({
      nodes: nodes.map((view) => node(view, catalogue)),
      edges: edges.map(viewedEdge),
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
