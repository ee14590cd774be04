/** What the routes work with: the store behind its queries, the catalogue and the search index, made at the first request. */
import type { StartAnswer } from '../schema/api.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { loadNamedQueries, type NamedQuery } from '../store/named-queries.ts';
import { type Catalogue, type CatalogueEntity, readCatalogue } from './catalogue.ts';
import { RequestError } from './problem.ts';
import { ServerQueries } from './queries.ts';
import { SearchIndex } from './search-index.ts';
import { NO_SOURCES, type SourceTexts } from './source-texts.ts';
import { startAnswer } from './start-view.ts';

export interface ServeDeps {
  readonly store: GraphStore;
  readonly sources?: SourceTexts;
  /** Saved questions; those of cypher/ in the store's dialect when left out. */
  readonly queries?: readonly NamedQuery[];
  /** Folder of the built page. */
  readonly page?: string;
  /** Address the server listens on; decides under which names it answers. */
  readonly host?: string;
  /** Where errors inside go; nowhere when left out. */
  readonly log?: (line: string) => void;
}

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly search: SearchIndex;
}

export class ServeContext {
  readonly deps: ServeDeps;
  readonly queries: ServerQueries;
  readonly sources: SourceTexts;
  #loaded: Promise<Loaded> | null = null;
  #named: Promise<ReadonlyMap<string, NamedQuery>> | null = null;
  #start: Promise<StartAnswer> | null = null;

  constructor(deps: ServeDeps) {
    this.deps = deps;
    this.queries = new ServerQueries(deps.store);
    this.sources = deps.sources ?? NO_SOURCES;
  }

  /** Reads names and reports once; a failure is not kept, so that the next request tries again. */
  loaded(): Promise<Loaded> {
    this.#loaded ??= readCatalogue(this.queries)
      .then((catalogue) => ({ catalogue, search: new SearchIndex(catalogue.entities) }))
      .catch((error: unknown) => {
        this.#loaded = null;
        throw error;
      });
    return this.#loaded;
  }

  /** The saved questions of cypher/, in the store's dialect. */
  named(): Promise<ReadonlyMap<string, NamedQuery>> {
    const { queries, store } = this.deps;
    this.#named ??= queries
      ? Promise.resolve(new Map(queries.map((query) => [query.name, query])))
      : store.info().then((info) => loadNamedQueries(info.store));
    return this.#named;
  }

  start(): Promise<StartAnswer> {
    this.#start ??= this.loaded()
      .then(({ catalogue }) => startAnswer(this.queries, catalogue))
      .catch((error: unknown) => {
        this.#start = null;
        throw error;
      });
    return this.#start;
  }

  /** @throws RequestError 404 `no_node` */
  async entity(id: string): Promise<CatalogueEntity> {
    const found = (await this.loaded()).catalogue.entities.get(id);
    if (found) return found;
    throw new RequestError(404, 'no_node', `No entity ${id} in this graph`, 'Search for its name.');
  }
}
