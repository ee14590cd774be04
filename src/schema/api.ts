/**
 * What the server answers and what it takes: long, for every route's shapes stand in one place. Requests are zod schemas, checked at the border; answers are types.
 * The page imports the types alone.
 */
import { z } from 'zod';
import {
  EDGE_TYPES,
  type EdgeSchema,
  type EdgeType,
  ENTITY_LABELS,
  NODE_LABELS,
  type NodeLabel,
  type NodeSchema,
} from './graph.ts';
import type { Caption, TimeFrame } from './values.ts';

export type EntityLabel = (typeof ENTITY_LABELS)[number];

const Id = z.string().min(1).max(200);
const list = (value: unknown) => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value);
const Year = z.coerce.number().int().min(1900).max(2200);
const Offset = z.coerce.number().int().min(0).max(1_000_000).default(0);
const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);

export const SearchRequest = z.object({
  q: z.string().max(100).default(''),
  limit: limit(50, 5),
  kind: z.enum(ENTITY_LABELS).optional(),
});
export const SentenceRequest = z.object({ q: z.string().min(2).max(60), limit: limit(100, 20) });
export const NeighbourhoodRequest = z.object({
  id: Id,
  labels: z.preprocess(list, z.array(z.enum(NODE_LABELS)).max(10)).optional(),
  limit: limit(300, 100),
  offset: Offset,
  from: Year.optional(),
  to: Year.optional(),
  /** Already drawn: not sent again, but the edges to these are. */
  have: z.array(Id).max(3000).default([]),
});
export const OpeningRequest = z.object({
  seeds: z.preprocess(list, z.array(Id).min(1).max(8)),
  /** Own neighbours on each side, and shared ones between: what the canvas has room for. */
  rows: limit(60, 26),
  column: limit(40, 9),
});
export const NodesRequest = z.object({ ids: z.array(Id).min(1).max(2000) });
export const EvidenceRequest = z
  .object({
    id: Id.optional(),
    from: Id.optional(),
    to: Id.optional(),
    type: z.enum(EDGE_TYPES).optional(),
    sort: z.enum(['new', 'place', 'section']).default('new'),
    limit: limit(100, 20),
    offset: Offset,
  })
  .refine((r) => r.id !== undefined || (r.from !== undefined && r.to !== undefined), {
    message: 'give id, or from and to',
  });
export const PathRequest = z.object({
  from: Id,
  to: Id,
  steps: z.coerce.number().int().min(1).max(4).default(4),
  limit: limit(5, 5),
});
export const SharedRequest = z.object({ places: z.preprocess(list, z.array(Id).min(2).max(5)) });
export const CompareRequest = z.object({
  indicator: Id,
  places: z.preprocess(list, z.array(Id).min(1).max(6)),
  measure: z.string().max(20).default('growth'),
});
const Scalar = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);
export const QueryParameters = z.record(z.string().max(60), z.union([Scalar, z.array(Scalar).max(2000)]));
export const QueryRequest = z.object({ parameters: QueryParameters.default({}) });
export const ConsoleRequest = z.object({
  cypher: z.string().min(1).max(20_000),
  parameters: QueryParameters.default({}),
});

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface HealthAnswer {
  readonly ok: true;
  readonly store: 'embedded' | 'neo4j';
  readonly version: string;
  readonly build: string | null;
}

export interface SchemaAnswer {
  readonly nodes: Readonly<Record<NodeLabel, NodeSchema>>;
  readonly edges: Readonly<Record<EdgeType, EdgeSchema>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, Caption>>>>;
}

export interface StatsAnswer {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  readonly reports: number;
  /** Places that gave a report. */
  readonly places: number;
  readonly byYear: readonly { readonly year: number; readonly reports: number }[];
  readonly build: string | null;
}

type Value = string | number | null;

export interface ApiNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly category: string | null;
  readonly reports: number;
  readonly cities: number;
  /** Neighbours in the whole graph, where known. */
  readonly degree?: number;
}

/** One stated or made edge between two entities. */
export interface ApiEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  /** Project or honor status, or policy action. */
  readonly status: string | null;
  readonly year: number | null;
  readonly report: string | null;
  readonly score: number | null;
}

export type Totals = Readonly<Partial<Record<NodeLabel, number>>>;

export interface GraphAnswer {
  readonly nodes: readonly ApiNode[];
  readonly edges: readonly ApiEdge[];
  /** Neighbours in the whole graph by kind, of each asked node. */
  readonly totals: Readonly<Record<string, Totals>>;
  /** The same of all asked nodes together, none counted twice. */
  readonly union?: Totals;
}

export interface SearchHit extends ApiNode {
  /** Set when an alias matched and not the name. */
  readonly alias: string | null;
  /** Level and province of a place, to tell equal names apart. */
  readonly where: string | null;
}

export interface SearchAnswer {
  readonly query: string;
  readonly total: number;
  readonly groups: readonly {
    readonly label: EntityLabel;
    readonly total: number;
    readonly hits: readonly SearchHit[];
  }[];
}

export interface ReportRef {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly place: string | null;
  readonly placeId: string | null;
}

/** Offsets into the text beside it, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface EvidenceItem {
  readonly passage: string;
  readonly report: ReportRef;
  readonly section: readonly string[];
  readonly timeFrame: TimeFrame;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Offsets of the first span in the original file. */
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly rule: string;
  readonly status: string | null;
  readonly types: readonly EdgeType[];
}

export interface EvidenceAnswer {
  readonly total: number;
  readonly reports: number;
  readonly offset: number;
  readonly items: readonly EvidenceItem[];
}

/** A mark on the course of a thing: one place's report that states an edge to it. */
export interface CourseMark {
  readonly report: string;
  readonly year: number | null;
  readonly status: string | null;
}
export interface CourseRow {
  readonly place: string;
  readonly name: string;
  readonly type: EdgeType;
  readonly marks: readonly CourseMark[];
  /** Years in which the place gave a report: "not said" differs from "no report". */
  readonly years: readonly number[];
}

/** Last outcome and next target of an indicator. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly name: string;
  readonly measure: string;
  readonly outcome: ObservationView | null;
  readonly target: ObservationView | null;
}

export interface ObservationView {
  readonly id: string;
  readonly place: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly valueText: string | null;
  readonly unit: string | null;
  readonly measure: string;
  readonly nature: string;
  readonly comparator: string;
  readonly wording: string | null;
  readonly period: string | null;
  readonly year: number | null;
  readonly report: string;
  readonly surface: string;
  readonly rule: string;
  readonly passage: string | null;
}

export interface NodeAnswer {
  readonly node: ApiNode;
  readonly properties: Readonly<Record<string, Value>>;
  readonly totals: Totals;
  readonly course: readonly CourseRow[];
  readonly indicators: readonly IndicatorRow[];
  /** All places that gave a report, for "3 of 205 cities". */
  readonly reporting: number;
}

export interface ReportPassage {
  readonly id: string;
  readonly section: readonly string[];
  readonly timeFrame: TimeFrame;
  readonly start: number;
  readonly end: number;
}
export interface ReportSpan extends Span {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
}
export interface ReportAnswer {
  readonly report: ReportRef;
  readonly title: string | null;
  readonly date: string | null;
  readonly speaker: string | null;
  readonly session: string | null;
  readonly sha256: string;
  readonly source: string | null;
  /** The decoded original, or the sentences joined when the source file is not kept (`original` false). */
  readonly text: string;
  readonly original: boolean;
  /** Offsets into `text`, in its order. */
  readonly passages: readonly ReportPassage[];
  readonly spans: readonly ReportSpan[];
  readonly counts: Totals;
}

export interface SentenceAnswer {
  readonly query: string;
  readonly truncated: boolean;
  readonly items: readonly EvidenceItem[];
}

export interface PathAnswer {
  readonly paths: readonly { readonly nodes: readonly ApiNode[]; readonly edges: readonly ApiEdge[] }[];
}

export interface SharedAnswer {
  readonly places: readonly { readonly node: ApiNode; readonly years: readonly number[] }[];
  readonly items: readonly { readonly node: ApiNode; readonly edges: readonly ApiEdge[] }[];
  readonly candidates: readonly {
    readonly left: ApiNode;
    readonly right: ApiNode;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
}

export interface CompareAnswer {
  readonly indicator: ApiNode;
  readonly places: readonly ApiNode[];
  readonly observations: readonly ObservationView[];
  readonly outcomes: readonly {
    readonly target: string;
    readonly outcome: string;
    readonly gap: number | null;
    readonly reached: string;
  }[];
}

export type ParameterKind = 'place' | 'indicator' | 'project' | 'entity' | 'year' | 'number' | 'text' | 'enum';
export interface QueryView {
  readonly name: string;
  readonly title: Caption;
  readonly about: Caption;
  readonly cypher: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly kind: ParameterKind;
    readonly caption: Caption;
    readonly values?: readonly string[] | undefined;
    readonly default?: Value | undefined;
  }[];
  readonly returns: readonly { readonly name: string; readonly caption: Caption }[];
}

export interface TableAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Questions of the start page, filled with names that this graph holds. */
export interface StartAnswer {
  readonly shared: readonly [ApiNode, ApiNode] | null;
  readonly promise: { readonly place: ApiNode; readonly indicator: ApiNode } | null;
  readonly course: ApiNode | null;
  readonly company: ApiNode | null;
  readonly targets: { readonly year: number; readonly indicator: ApiNode } | null;
  /** One real edge with its sentence. */
  readonly edge: {
    readonly place: ApiNode;
    readonly node: ApiNode;
    readonly type: EdgeType;
    readonly item: EvidenceItem;
  } | null;
}
