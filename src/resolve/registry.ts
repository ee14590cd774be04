/** Collects the entities of a graph while claims are read: one node a key, its names counted, its reports and cities told. */
import type { GraphNode, NodeLabel, PropertyValue } from '../schema/graph.ts';
import { compareText } from '../text/order.ts';

interface Entity {
  readonly label: NodeLabel;
  readonly id: string;
  readonly names: Map<string, number>;
  readonly categories: Map<string, number>;
  readonly reports: Set<string>;
  readonly cities: Set<string>;
  readonly years: Set<number>;
  readonly fixed: Record<string, PropertyValue>;
}

export interface Seen {
  readonly report: string;
  readonly city: string;
  readonly year: number | null;
}

/** The commonest, of equals the longest, of those the first by code units. */
function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0]?.[0] ?? '';
}

export class Registry {
  readonly #entities = new Map<string, Entity>();

  /**
   * Notes that `id` is met under `name`.
   * @param seen the report and city that mention it, or null for a node that no report mentions (an ancestor place)
   * @param fixed properties that stand whatever the reports say: the gazetteer's name and level
   */
  meet(
    label: NodeLabel,
    id: string,
    name: string,
    seen: Seen | null,
    category = '',
    fixed: Record<string, PropertyValue> = {},
  ): string {
    let entity = this.#entities.get(id);
    if (!entity) {
      entity = {
        label,
        id,
        names: new Map(),
        categories: new Map(),
        reports: new Set(),
        cities: new Set(),
        years: new Set(),
        fixed: {},
      };
      this.#entities.set(id, entity);
    }
    Object.assign(entity.fixed, fixed);
    if (name !== '') entity.names.set(name, (entity.names.get(name) ?? 0) + 1);
    if (category !== '') entity.categories.set(category, (entity.categories.get(category) ?? 0) + 1);
    if (seen) {
      entity.reports.add(seen.report);
      entity.cities.add(seen.city);
      if (seen.year !== null) entity.years.add(seen.year);
    }
    return id;
  }

  has(id: string): boolean {
    return this.#entities.has(id);
  }

  /** The cities whose reports mention the entity. */
  citiesOf(id: string): ReadonlySet<string> {
    return this.#entities.get(id)?.cities ?? new Set();
  }

  /** All nodes, by id. */
  nodes(): GraphNode[] {
    return [...this.#entities.values()]
      .map((entity): GraphNode => {
        const name = (entity.fixed['name'] as string | undefined) ?? commonest(entity.names);
        const aliases = [
          ...entity.names.keys(),
          ...((entity.fixed['aliases'] as string | undefined)?.split(' | ') ?? []),
        ];
        return {
          label: entity.label,
          id: entity.id,
          properties: {
            category: commonest(entity.categories) || null,
            ...entity.fixed,
            name,
            aliases:
              [...new Set(aliases)]
                .filter((a) => a !== name && a !== '')
                .sort(compareText)
                .join(' | ') || null,
            reports: entity.reports.size,
            cities: entity.cities.size,
            firstYear: entity.years.size > 0 ? Math.min(...entity.years) : null,
            lastYear: entity.years.size > 0 ? Math.max(...entity.years) : null,
          },
        };
      })
      .sort((a, b) => compareText(a.id, b.id));
  }
}
