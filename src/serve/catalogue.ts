/** What the server keeps in memory: each entity's name and weight, each report's header. Edges and sentences stay in the store. */
import type { ApiNode, EntityLabel, ReportRef } from '../schema/api.ts';
import { ENTITY_LABELS } from '../schema/graph.ts';
import { compareBy } from '../text/order.ts';
import { must, number, type Row, type ServerQueries, text } from './queries.ts';

export interface CatalogueEntity extends ApiNode {
  readonly label: EntityLabel;
  readonly aliases: readonly string[];
  readonly level: string | null;
  readonly province: string | null;
}

export interface CatalogueReport extends ReportRef {
  readonly title: string | null;
  readonly date: string | null;
  readonly speaker: string | null;
  readonly session: string | null;
  readonly sha256: string;
  readonly source: string | null;
}

export interface Candidate {
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Catalogue {
  /** Pairs that may be the same, the likeliest first: few in number, and slow to ask for by long lists of ids. */
  readonly candidates: readonly Candidate[];
  readonly entities: ReadonlyMap<string, CatalogueEntity>;
  readonly reports: ReadonlyMap<string, CatalogueReport>;
  /** Years in which a place gave a report, ascending. */
  readonly yearsOf: ReadonlyMap<string, readonly number[]>;
}

const MOST = 2_000_000;
const MINUTES = 120_000;

export async function readCatalogue(queries: ServerQueries): Promise<Catalogue> {
  const degrees = new Map(
    (await queries.rows('degrees', {}, MOST, MINUTES)).map((row) => [must(row, 'id'), number(row['degree']) ?? 0]),
  );
  const entities = (await queries.rows('entities', {}, MOST, MINUTES)).map((row) => entity(row, degrees));
  const candidates = (await queries.rows('candidates', {}, MOST, MINUTES)).map(candidate);
  const reports = (await queries.rows('reports', {}, MOST, MINUTES)).map(report);
  const yearsOf = new Map<string, number[]>();
  for (const { placeId, year } of reports)
    if (placeId && year !== null) {
      const years = yearsOf.get(placeId) ?? [];
      yearsOf.set(placeId, years);
      if (!years.includes(year)) years.push(year);
    }
  for (const years of yearsOf.values()) years.sort((a, b) => a - b);
  return {
    candidates,
    entities: new Map(entities.map((e) => [e.id, e])),
    reports: new Map(reports.map((r) => [r.id, r])),
    yearsOf,
  };
}

function entity(row: Row, degrees: ReadonlyMap<string, number>): CatalogueEntity {
  const id = must(row, 'id');
  return {
    id,
    label: ENTITY_LABELS.find((label) => label === row['kind']) ?? 'Project',
    name: text(row['name']) ?? id,
    aliases: (text(row['aliases']) ?? '').split(' | ').filter((alias) => alias !== ''),
    category: text(row['category']) ?? text(row['level']),
    level: text(row['level']),
    province: text(row['province']),
    reports: number(row['reports']) ?? 0,
    cities: number(row['cities']) ?? 0,
    degree: degrees.get(id) ?? 0,
  };
}

function candidate(row: Row): Candidate {
  return {
    one: must(row, 'one'),
    other: must(row, 'other'),
    score: number(row['score']) ?? 0,
    reasons: reasons(text(row['reasons'])),
  };
}

/** Reasons are kept as JSON: a list of texts, or of objects that are shown as they are. */
function reasons(json: string | null): string[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : [];
  } catch {
    return [];
  }
}

function report(row: Row): CatalogueReport {
  const id = must(row, 'id');
  return {
    id,
    name: text(row['name']) ?? id,
    year: number(row['year']),
    place: text(row['place']),
    placeId: text(row['placeId']),
    title: text(row['title']),
    date: text(row['date']),
    speaker: text(row['speaker']),
    session: text(row['session']),
    sha256: text(row['sha256']) ?? '',
    source: text(row['source']),
  };
}

/** The node as the page gets it, without what only the search needs. */
export function apiNode({ id, label, name, category, reports, cities, degree }: CatalogueEntity): ApiNode {
  return { id, label, name, category, reports, cities, ...(degree !== undefined && { degree }) };
}

/** Most specific first: fewest cities that mention it, then most reports, then name; what none mentions comes last. */
export const bySpecificity = compareBy<ApiNode>(
  (n) => (n.cities === 0 ? Number.MAX_SAFE_INTEGER : n.cities),
  (n) => -n.reports,
  (n) => n.name,
  (n) => n.id,
);
