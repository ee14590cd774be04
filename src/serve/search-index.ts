/** Search over names and aliases. MiniSearch finds, we rank: exact, then prefix, then inside; what many reports name comes first. */
import MiniSearch from 'minisearch';
import type { EntityLabel, SearchAnswer, SearchHit } from '../schema/api.ts';
import { ENTITY_LABELS } from '../schema/graph.ts';
import { compareBy } from '../text/order.ts';
import { bigrams, normalise } from './bigrams.ts';
import { apiNode, type CatalogueEntity } from './catalogue.ts';

interface Ranked {
  readonly entity: CatalogueEntity;
  readonly rank: number;
  readonly alias: string | null;
}

const byRank = compareBy<Ranked>(
  (r) => r.rank,
  (r) => -r.entity.reports,
  (r) => -r.entity.cities,
  (r) => r.entity.name.length,
  (r) => r.entity.name,
  (r) => r.entity.id,
);

/** 0 exact, 1 at the start, 2 inside, 3 only in pieces; half a step worse for an alias. */
function closeness(query: string, name: string): number {
  const own = normalise(name);
  if (own === query) return 0;
  if (own.startsWith(query)) return 1;
  return own.includes(query) ? 2 : 3;
}

function rank(query: string, entity: CatalogueEntity): Ranked {
  let best = closeness(query, entity.name);
  let alias: string | null = null;
  for (const other of entity.aliases) {
    const worth = closeness(query, other) + 0.5;
    if (worth < best) [best, alias] = [worth, other];
  }
  return { entity, rank: best, alias };
}

export class SearchIndex {
  readonly #index: MiniSearch;
  readonly #entities: ReadonlyMap<string, CatalogueEntity>;

  constructor(entities: ReadonlyMap<string, CatalogueEntity>) {
    this.#entities = entities;
    this.#index = new MiniSearch({ fields: ['names'], tokenize: bigrams, processTerm: (term) => term });
    this.#index.addAll([...entities.values()].map((e) => ({ id: e.id, names: [e.name, ...e.aliases].join(' | ') })));
  }

  /** At most `limit` hits of each kind, kinds in the schema's order by their best hit. */
  search(query: string, limit: number, kind?: EntityLabel): SearchAnswer {
    const wanted = normalise(query);
    const ranked = wanted === '' ? [] : this.#find(wanted).sort(byRank);
    const groups = ENTITY_LABELS.filter((label) => kind === undefined || label === kind)
      .map((label) => {
        const all = ranked.filter((r) => r.entity.label === label);
        return { label, total: all.length, first: all[0], hits: all.slice(0, limit).map((r) => hit(r, wanted)) };
      })
      .filter((group) => group.total > 0)
      .sort((a, b) => byRank(a.first!, b.first!))
      .map(({ label, total, hits }) => ({ label, total, hits }));
    return { query, total: ranked.length, groups };
  }

  #find(wanted: string): Ranked[] {
    const all = this.#index.search(wanted, { combineWith: 'AND', prefix: true });
    // Nothing holds every pair: the reader may have left out or mistaken a character.
    const found = all.length > 0 ? all : this.#index.search(wanted, { combineWith: 'OR' }).slice(0, 50);
    const ranked = found.map((result) => rank(wanted, this.#entities.get(result.id as string)!));
    const whole = ranked.filter((r) => r.rank < 3);
    return whole.length > 0 ? whole : ranked;
  }
}

function hit({ entity, alias }: Ranked, query: string): SearchHit {
  const where = entity.label === 'Place' ? entity.province : null;
  return { ...apiNode(entity), alias: closeness(query, entity.name) < 3 ? null : alias, where };
}
