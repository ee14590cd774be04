/** Rows of the ladder from what the server says is shared. */
import type { SharedAnswer } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';

export interface LadderMark {
  readonly year: number;
  readonly status: string | null;
}
export interface LadderRow {
  readonly id: string;
  readonly name: string;
  readonly label: NodeLabel;
  readonly cities: number;
  /** Marks of each place, in the order of the places, by year. */
  readonly tracks: readonly (readonly LadderMark[])[];
  /** Latest status of each place, and the type of its edge. */
  readonly latest: readonly ({ readonly status: string | null; readonly type: string } | null)[];
}

export function ladder(answer: SharedAnswer, hidden: ReadonlySet<NodeLabel>, most: number | null): LadderRow[] {
  return answer.items
    .filter(({ node }) => !hidden.has(node.label) && (most === null || node.cities <= most))
    .map(({ node, edges }): LadderRow => {
      const byPlace = answer.places.map(({ node: place }) =>
        edges.filter((e) => e.from === place.id || e.to === place.id),
      );
      return {
        id: node.id,
        name: node.name,
        label: node.label,
        cities: node.cities,
        tracks: byPlace.map((own) =>
          own
            .filter((e) => e.year !== null)
            .map((e) => ({ year: e.year!, status: e.status }))
            .sort((a, b) => a.year - b.year),
        ),
        latest: byPlace.map((own) => {
          const last = [...own].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
          return last ? { status: last.status, type: last.type } : null;
        }),
      };
    });
}
