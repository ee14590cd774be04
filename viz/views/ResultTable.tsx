/** Rows of a query: header click sorts, sentences in the report's type, CSV. */
import { useSignal } from '@preact/signals';
import type { TableAnswer } from '../../src/schema/api.ts';
import type { Caption } from '../../src/schema/values.ts';
import { NODE_KINDS } from '../kinds/outlines.ts';
import { Shape } from '../kinds/Shape.tsx';
import { reader } from '../state/atoms.ts';
import { compareCells } from '../state/table-order.ts';
import { caption, t } from '../words/t.ts';

interface TableProps {
  readonly table: TableAnswer;
  readonly captions: ReadonlyMap<string, Caption>;
  readonly onNode: (id: string) => void;
}
const SENTENCE = new Set(['sentence', 'text', 's.text', 'p.text']);

export function ResultTable({ table, captions, onNode }: TableProps) {
  const sort = useSignal<{ column: number; down: boolean } | null>(null);
  const rows = [...table.rows];
  const by = sort.value;
  if (by) rows.sort((a, b) => compareCells(a[by.column], b[by.column]) * (by.down ? -1 : 1));
  const numeric = table.columns.map(
    (_, i) => table.rows.length > 0 && table.rows.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  return (
    <table class="result">
      <thead>
        <tr>
          {table.columns.map((column, i) => (
            <th
              key={column}
              class={numeric[i] ? 'number' : ''}
              aria-sort={by?.column === i ? (by.down ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                onClick={() =>
                  (sort.value =
                    by?.column === i ? (by.down ? null : { column: i, down: true }) : { column: i, down: false })
                }
              >
                {caption(captions.get(column)) || column}
                {by?.column === i ? (by.down ? ' ↓' : ' ↑') : ''}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j} class={`${numeric[j] ? 'number' : ''} ${SENTENCE.has(table.columns[j]!) ? 'quote' : ''}`}>
                {SENTENCE.has(table.columns[j]!) ? (
                  <span class="clamp" title={`${(cell as string | null) ?? ''}`}>
                    <Cell cell={cell} onNode={onNode} />
                  </span>
                ) : isPassage(cell) ? (
                  <button type="button" class="link" onClick={() => openPassage(cell)}>
                    {t('evidence.open')}
                  </button>
                ) : (
                  <Cell cell={cell} onNode={onNode} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ids of sentences are those of their report and a number. */
const isPassage = (cell: unknown): cell is string => typeof cell === 'string' && /^report:.+#\d+$/.test(cell);
function openPassage(id: string): void {
  reader.value = { report: id.slice(0, id.lastIndexOf('#')), start: -1, end: -1, passage: id };
}

function Cell({ cell, onNode }: { readonly cell: unknown; readonly onNode: (id: string) => void }) {
  if (cell === null || cell === undefined) return <span class="nothing">—</span>;
  if (typeof cell !== 'object') return <>{`${cell as string | number | boolean}`}</>;
  if (Array.isArray(cell))
    return (
      <>
        {cell.map((one, i) => (
          <span key={i}>
            {i > 0 && '、'}
            <Cell cell={one} onNode={onNode} />
          </span>
        ))}
      </>
    );
  const node = cell as { kind?: string; id?: string; name?: string };
  const label = NODE_KINDS.find((kind) => kind === node.kind);
  if (label && node.id)
    return (
      <button type="button" class="cell-node" onClick={() => onNode(node.id!)}>
        <Shape label={label} size={14} />
        {node.name ?? node.id}
      </button>
    );
  return <code>{JSON.stringify(cell)}</code>;
}
