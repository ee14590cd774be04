/** A whole report for the reader: text, sentences and what they name, by offset. */
import type { ReportAnswer, ReportPassage, ReportSpan, Totals } from '../schema/api.ts';
import { NODE_LABELS, type NodeLabel } from '../schema/graph.ts';
import { TimeFrame } from '../schema/values.ts';
import type { Catalogue, CatalogueReport } from './catalogue.ts';
import { reportRef } from './evidence.ts';
import { must, number, type Row, type ServerQueries, text } from './queries.ts';
import type { SourceTexts } from './source-texts.ts';

export async function reportAnswer(
  report: CatalogueReport,
  queries: ServerQueries,
  catalogue: Catalogue,
  sources: SourceTexts,
): Promise<ReportAnswer> {
  const [passages, mentions, original] = await Promise.all([
    queries.rows('report-passages', { report: report.id }, 20_000),
    queries.rows('report-mentions', { report: report.id }, 50_000),
    sources.text(report.sha256),
  ]);
  const body = original === null ? fromSentences(passages) : fromOriginal(passages, original);
  const counts: Partial<Record<NodeLabel, number>> = {};
  for (const id of new Set(mentions.map((row) => must(row, 'id')))) {
    const label = catalogue.entities.get(id)?.label;
    if (label) counts[label] = (counts[label] ?? 0) + 1;
  }
  return {
    report: reportRef(report.id, catalogue),
    title: report.title,
    date: report.date,
    speaker: report.speaker,
    session: report.session,
    sha256: report.sha256,
    source: report.source,
    original: original !== null,
    ...body,
    spans: original === null ? [] : mentions.map(span).filter((s) => s !== null),
    counts: counts as Totals,
  };
}

function passage(row: Row, start: number, end: number): ReportPassage {
  return {
    id: must(row, 'id'),
    section: (text(row['section']) ?? '').split(' / ').filter((part) => part !== ''),
    timeFrame: TimeFrame.catch('other').parse(row['timeFrame']),
    start,
    end,
  };
}

function fromOriginal(rows: readonly Row[], original: string): { text: string; passages: ReportPassage[] } {
  return {
    text: original,
    passages: rows
      .map((row) => passage(row, number(row['first']) ?? 0, number(row['last']) ?? 0))
      .filter((p) => p.end > p.start && p.end <= original.length),
  };
}

/** Without the source file the cleaned sentences stand in its place, one a line. */
function fromSentences(rows: readonly Row[]): { text: string; passages: ReportPassage[] } {
  const parts: string[] = [];
  const passages: ReportPassage[] = [];
  let at = 0;
  for (const row of rows) {
    const sentence = text(row['text']) ?? '';
    passages.push(passage(row, at, at + sentence.length));
    parts.push(sentence);
    at += sentence.length + 1;
  }
  return { text: parts.join('\n'), passages };
}

function span(row: Row): ReportSpan | null {
  const label = NODE_LABELS.find((one) => one === row['kind']);
  const start = number(row['first']);
  const end = number(row['last']);
  if (!label || start === null || end === null) return null;
  return { id: must(row, 'id'), label, name: text(row['name']) ?? '', start, end };
}
