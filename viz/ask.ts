/** Asks the server. Answers are typed; errors carry the server's words. */
import type * as api from '../src/schema/api.ts';

export class Refusal extends Error {
  readonly problem: api.Problem;

  constructor(problem: api.Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The server did not answer at all. */
export class Silence extends Error {}

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

async function answer<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Silence('no answer', { cause });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const problem = body as api.Problem | null;
  throw new Refusal(problem ?? { status: response.status, code: 'http', message: response.statusText, hint: '' });
}

function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : `${value}`);
  const tail = search.size > 0 ? `?${search}` : '';
  return answer<T>(`./api/${path}${tail}`, signal ? { signal } : {});
}

function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return answer<T>(`./api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

const part = encodeURIComponent;

export const ask = {
  health: () => get<api.HealthAnswer>('health'),
  schema: () => get<api.SchemaAnswer>('schema'),
  stats: () => get<api.StatsAnswer>('stats'),
  start: () => get<api.StartAnswer>('start'),
  search: (q: string, limit: number, kind?: string, signal?: AbortSignal) =>
    get<api.SearchAnswer>('search', { q, limit, kind }, signal),
  sentences: (q: string) => get<api.SentenceAnswer>('sentences', { q, limit: 50 }),
  node: (id: string, signal?: AbortSignal) => get<api.NodeAnswer>(`node/${part(id)}`, {}, signal),
  nodes: (ids: readonly string[]) => post<api.GraphAnswer>('nodes', { ids }),
  opening: (seeds: readonly string[], rows: number, column: number) =>
    get<api.GraphAnswer>('opening', { seeds, rows, column }),
  expand: (
    id: string,
    wish: { labels?: readonly string[]; limit: number; from?: number; to?: number; have: readonly string[] },
    signal?: AbortSignal,
  ) => post<api.GraphAnswer>('neighbourhood', { id, ...wish }, signal),
  evidence: (query: Query, signal?: AbortSignal) => get<api.EvidenceAnswer>('evidence', query, signal),
  report: (id: string) => get<api.ReportAnswer>(`report/${part(id)}`),
  path: (from: string, to: string) => get<api.PathAnswer>('path', { from, to }),
  shared: (places: readonly string[]) => get<api.SharedAnswer>('shared', { places }),
  compare: (indicator: string, places: readonly string[], measure: string) =>
    get<api.CompareAnswer>('compare', { indicator, places, measure }),
  /** The sentences that state some values, in the order of the ids; null where one is unknown. */
  observations: (ids: readonly string[]) => post<readonly (api.EvidenceItem | null)[]>('observations', { ids }),
  queries: () => get<readonly api.QueryView[]>('queries'),
  saved: (name: string, parameters: unknown) => post<api.TableAnswer>(`queries/${part(name)}`, { parameters }),
  console: (cypher: string, parameters: unknown) => post<api.TableAnswer>('console', { cypher, parameters }),
};
