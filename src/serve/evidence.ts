/** The sentences behind an entity or an edge. */
import type { EvidenceAnswer, EvidenceItem, ReportRef, Span } from '../schema/api.ts';
import { EDGE_TYPES, type EdgeType } from '../schema/graph.ts';
import { TimeFrame } from '../schema/values.ts';
import { compareBy } from '../text/order.ts';
import type { Catalogue } from './catalogue.ts';
import { joinSpans, placeSpan } from './place-span.ts';
import { edgesOf, must, number, type Row, type ServerQueries, text } from './queries.ts';

export type EvidenceSort = 'new' | 'place' | 'section';

const ORDERS: Readonly<Record<EvidenceSort, (a: EvidenceItem, b: EvidenceItem) => number>> = {
  new: compareBy<EvidenceItem>(
    (e) => -(e.report.year ?? 0),
    (e) => e.report.name,
    (e) => e.start,
  ),
  place: compareBy<EvidenceItem>(
    (e) => e.report.place ?? '',
    (e) => -(e.report.year ?? 0),
    (e) => e.start,
  ),
  section: compareBy<EvidenceItem>(
    (e) => ['review', 'five_year_review', 'plan', 'five_year_plan', 'other'].indexOf(e.timeFrame),
    (e) => e.section.join(' / '),
    (e) => -(e.report.year ?? 0),
    (e) => e.start,
  ),
};

export const edgeType = (cell: unknown): EdgeType | null => EDGE_TYPES.find((type) => type === cell) ?? null;

export function reportRef(id: string, catalogue: Catalogue): ReportRef {
  const known = catalogue.reports.get(id);
  if (!known) return { id, name: id, year: null, place: null, placeId: null };
  const { name, year, place, placeId } = known;
  return { id, name, year, place, placeId };
}

/** One item of evidence from rows that share a passage: every row marks a span. */
function item(rows: readonly Row[], stated: readonly Row[], catalogue: Catalogue): EvidenceItem {
  const [first] = rows as [Row];
  const sentence = text(first['text']) ?? '';
  const base = number(first['base']) ?? 0;
  const spans = rows
    .map((row) => placeSpan(sentence, base, text(row['surface']) ?? '', number(row['first']) ?? base))
    .filter((span): span is Span => span !== null);
  const report = must(first, 'report');
  return {
    passage: must(first, 'passage'),
    report: reportRef(report, catalogue),
    section: (text(first['section']) ?? '').split(' / ').filter((part) => part !== ''),
    timeFrame: TimeFrame.catch('other').parse(first['timeFrame']),
    text: sentence,
    spans: joinSpans(spans),
    start: number(first['first']) ?? base,
    end: number(first['last']) ?? base,
    sha256: catalogue.reports.get(report)?.sha256 ?? '',
    rule: text(first['rule']) ?? '',
    status: stated.map((row) => text(row['status']) ?? text(row['action'])).find((status) => status !== null) ?? null,
    types: [...new Set(stated.map((row) => edgeType(row['type'])).filter((type) => type !== null))],
  };
}

function gather(rows: readonly Row[], stated: readonly Row[], catalogue: Catalogue): EvidenceItem[] {
  const byPassage = groupBy(rows, (row) => must(row, 'passage'));
  const statedIn = groupBy(stated, (row) => text(row['passage']) ?? '');
  return [...byPassage].map(([passage, own]) => item(own, statedIn.get(passage) ?? [], catalogue));
}

/** Map.groupBy is not in Node 20. */
function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** All sentences that mention an entity (or state a value of an indicator). */
export async function entityEvidence(
  id: string,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<EvidenceItem[]> {
  const label = catalogue.entities.get(id)?.label;
  const mentions = await queries.rows('mentions', { id });
  const values = label === 'Indicator' ? await queries.rows('values-of-indicator', { id }) : [];
  // A place has thousands of edges, and none of them gives its own mentions a status.
  const stated = label === 'Place' ? [] : await edgesOf(id, queries);
  return gather([...mentions, ...values], stated, catalogue);
}

/** The sentences that state the edges between two entities, whichever way they point. */
export async function edgeEvidence(
  from: string,
  to: string,
  type: EdgeType | undefined,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<EvidenceItem[]> {
  const edges = (await edgesOf(from, queries)).filter(
    (row) => row['target'] === to && text(row['passage']) !== null && (type === undefined || row['type'] === type),
  );
  const ids = [...new Set(edges.map((row) => must(row, 'passage')))];
  const sentences = new Map((await queries.rows('passages', { ids })).map((row) => [must(row, 'passage'), row]));
  const rows = edges
    .filter((row) => sentences.has(must(row, 'passage')))
    .map((row): Row => ({ ...row, ...sentences.get(must(row, 'passage'))! }));
  return gather(rows, edges, catalogue);
}

/** The sentence of each value. */
export async function observationEvidence(
  ids: readonly string[],
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<Map<string, EvidenceItem>> {
  const rows = await queries.rows('observations', { ids });
  return new Map(rows.map((row) => [must(row, 'id'), item([row], [], catalogue)]));
}

/** Sentences that hold a text, the newest first. */
export async function sentencesWith(
  wanted: string,
  limit: number,
  queries: ServerQueries,
  catalogue: Catalogue,
): Promise<{ items: EvidenceItem[]; truncated: boolean }> {
  const rows = await queries.rows('sentences', { text: wanted }, 2000);
  const marked = rows.map((row): Row => {
    const base = number(row['base']) ?? 0;
    const first = base + (text(row['text']) ?? '').indexOf(wanted);
    return { ...row, surface: wanted, first, last: first + wanted.length, rule: '' };
  });
  const items = gather(marked, [], catalogue).sort(ORDERS.new);
  return { items: items.slice(0, limit), truncated: items.length > limit };
}

/** A page of evidence in the order asked for. */
export function evidencePage(
  items: readonly EvidenceItem[],
  sort: EvidenceSort,
  offset: number,
  limit: number,
): EvidenceAnswer {
  return {
    total: items.length,
    reports: new Set(items.map((e) => e.report.id)).size,
    offset,
    items: [...items].sort(ORDERS[sort]).slice(offset, offset + limit),
  };
}
