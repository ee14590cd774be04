/** How results are shown: tables for people, CSV for spreadsheets, JSON for machines. */
import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Cell, Table as Result } from '../store/graph-store.ts';

export const FORMATS = ['table', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

function shown(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** CSV carries a byte order mark, so that Excel reads it as UTF-8. */
export function formatTable(result: Result, format: Format): string {
  if (format === 'json') {
    const rows = result.rows.map((row) =>
      Object.fromEntries(result.columns.map((column, i) => [column, row[i] ?? null])),
    );
    return `${JSON.stringify({ columns: result.columns, rows, truncated: result.truncated }, null, 2)}\n`;
  }
  if (format === 'csv')
    return `\uFEFF${stringify([[...result.columns], ...result.rows.map((row) => row.map(shown))], { record_delimiter: '\r\n' })}`;
  const table = new Table({
    head: [...result.columns],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: widths(result),
  });
  for (const row of result.rows) table.push(row.map(shown));
  const more = result.truncated ? `first ${result.rows.length} of more rows` : `${result.rows.length} rows`;
  return `${table.toString()}\n${more}\n`;
}

/** Chinese characters take two columns of a terminal; long sentences are wrapped at 60. */
function widths(result: Result): number[] {
  const width = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return result.columns.map((column, i) => {
    const longest = result.rows.reduce((n, row) => Math.max(n, width(shown(row[i] ?? null))), width(column));
    return Math.min(longest, 60) + 2;
  });
}
