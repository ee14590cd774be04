/**
 * The facts of one report: its header, its sentences and its claims with evidence.
 * A facts file is the truth; every graph is rebuilt from facts.
 *
 * All offsets are UTF-16 code units into the decoded original file, half open [start, end).
 */
import { z } from 'zod';
import {
  Comparator,
  HonorStatus,
  LinkType,
  Measure,
  Nature,
  PlaceLevel,
  PolicyAction,
  ProjectStatus,
  TimeFrame,
} from './values.ts';

const Offset = z.int().nonnegative();

export const ReportHeader = z.object({
  title: z.string().nullable(),
  /** Official name of the place that reports, at the report's date: 海东市, 海西蒙古族藏族自治州. */
  place: z.string().nullable(),
  /** Administrative code (GB/T 2260), where the gazetteer knows the place. */
  placeId: z.string().nullable(),
  /** The year for which the report sets targets. */
  year: z.int().nullable(),
  /** The year that the report looks back on. */
  reviewYear: z.int().nullable(),
  /** Day of delivery, YYYY-MM-DD, or YYYY-MM where only the month is stated. */
  date: z.string().nullable(),
  speaker: z.string().nullable(),
  /** 海东市第二届人民代表大会第八次会议 */
  session: z.string().nullable(),
  /** The year that 今年 means: `year`, or `reviewYear` when the report was given before its plan year began. */
  thisYear: z.int().nullable(),
});
export type ReportHeader = z.infer<typeof ReportHeader>;

export const Passage = z.object({
  /** One sentence, cleaned. */
  text: z.string(),
  start: Offset,
  end: Offset,
  /** Heading path, outermost first. */
  section: z.array(z.string()),
  timeFrame: TimeFrame,
});
export type Passage = z.infer<typeof Passage>;

export const Evidence = z.object({
  /** Index into the report's passages. */
  passage: z.int().nonnegative(),
  /** Offsets of the surface that carries the claim: the name, or the indicator up to the end of its value. */
  start: Offset,
  end: Offset,
  /** The original text between start and end, white space and marks removed. */
  quote: z.string(),
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

export const ObservationClaim = z.object({
  kind: z.literal('observation'),
  /** Official name of the place that is measured, or a company or project. */
  place: z.string(),
  /** Full name, context restored: canonical for the indicators that the lexicon knows. */
  indicator: z.string(),
  measure: Measure,
  /** Number in `unit`; for `structure` a string such as "3.2:47.7:49.1"; null where a target is stated without a number. */
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.string().nullable(),
  comparator: Comparator,
  nature: Nature,
  /** "2019", "2012-2016", "2016Q1", "2024H1", "2016-begin"; null where the report leaves it open. */
  period: z.string().nullable(),
  /** Words of hedge or resolve beside the number: 左右, 力争, 与…同步. */
  wording: z.string().nullable(),
  evidence: Evidence,
});
export type ObservationClaim = z.infer<typeof ObservationClaim>;

export const ProjectClaim = z.object({
  kind: z.literal('project'),
  name: z.string(),
  category: z.string(),
  status: ProjectStatus.nullable(),
  /** County, district or zone when stated nearer than the city. */
  place: z.string().nullable(),
  companies: z.array(z.string()),
  evidence: Evidence,
});
export type ProjectClaim = z.infer<typeof ProjectClaim>;

export const CompanyClaim = z.object({ kind: z.literal('company'), name: z.string(), evidence: Evidence });
export type CompanyClaim = z.infer<typeof CompanyClaim>;

export const PolicyClaim = z.object({
  kind: z.literal('policy'),
  name: z.string(),
  category: z.string(),
  action: PolicyAction,
  evidence: Evidence,
});
export type PolicyClaim = z.infer<typeof PolicyClaim>;

export const PlaceClaim = z.object({
  kind: z.literal('place'),
  /** Official full name at the report's date. */
  name: z.string(),
  surface: z.string(),
  /** Administrative code, or null for a zone, a village or a region. */
  code: z.string().nullable(),
  level: PlaceLevel,
  evidence: Evidence,
});
export type PlaceClaim = z.infer<typeof PlaceClaim>;

export const EventClaim = z.object({ kind: z.literal('event'), name: z.string(), evidence: Evidence });
export type EventClaim = z.infer<typeof EventClaim>;

export const HonorClaim = z.object({
  kind: z.literal('honor'),
  name: z.string(),
  status: HonorStatus,
  /** Who holds or seeks it. */
  place: z.string(),
  evidence: Evidence,
});
export type HonorClaim = z.infer<typeof HonorClaim>;

export const LinkClaim = z.object({
  kind: z.literal('link'),
  type: LinkType,
  a: z.string(),
  b: z.string(),
  evidence: Evidence,
});
export type LinkClaim = z.infer<typeof LinkClaim>;

export const Claim = z.discriminatedUnion('kind', [
  ObservationClaim,
  ProjectClaim,
  CompanyClaim,
  PolicyClaim,
  PlaceClaim,
  EventClaim,
  HonorClaim,
  LinkClaim,
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim['kind'];
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

export const ReportFacts = z.object({
  extractor: z.string(),
  source: z.object({
    /** Of the bytes of the file. */
    sha256: z.string(),
    /** File name without its folder. */
    name: z.string(),
    mediaType: z.string(),
    encoding: z.string(),
  }),
  header: ReportHeader,
  /** Minhash of the cleaned text: files with like sketches hold the same report. */
  sketch: z.array(z.int()),
  passages: z.array(Passage),
  claims: z.array(Claim),
  /** Code units removed in cleaning, by rule. */
  removed: z.record(z.string(), z.int()),
  warnings: z.array(Warning),
});
export type ReportFacts = z.infer<typeof ReportFacts>;
