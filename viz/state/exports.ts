/** Files made from what is shown. Text is pure; only `download` touches the browser. */
import type { GraphState } from './graph-state.ts';
import type { Visible } from './links.ts';

/** One CSV field: quoted when needed, and no spreadsheet takes a leading = + - @ of a text for a formula. */
export function csvField(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`;
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV with a byte order mark, so that spreadsheets read it as UTF-8. */
export function csv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

export function nodesCsv(state: GraphState, seen: Visible): string {
  const nodes = seen.nodes.map((id) => state.nodes.get(id)!);
  return csv(
    ['id', 'kind', 'name', 'category', 'reports', 'cities', 'degree'],
    nodes.map((n) => [n.id, n.label, n.name, n.category, n.reports, n.cities, n.degree ?? null]),
  );
}

export function edgesCsv(state: GraphState, seen: Visible): string {
  const name = (id: string) => state.nodes.get(id)?.name ?? id;
  return csv(
    ['id', 'type', 'from', 'from_name', 'to', 'to_name', 'status', 'year', 'report'],
    seen.links.flatMap((l) =>
      l.edges.map((e) => [e.id, e.type, e.from, name(e.from), e.to, name(e.to), e.status, e.year, e.report]),
    ),
  );
}

export function graphJson(state: GraphState, seen: Visible): string {
  const nodes = seen.nodes.map((id) => ({ ...state.nodes.get(id)!, ...state.positions.get(id) }));
  return `${JSON.stringify({ nodes, edges: seen.links.flatMap((l) => l.edges) }, null, 1)}\n`;
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function gexf(state: GraphState, seen: Visible): string {
  const nodes = seen.nodes.map((id) => {
    const node = state.nodes.get(id)!;
    const { x, y } = state.positions.get(id) ?? { x: 0, y: 0 };
    return `<node id="${xml(id)}" label="${xml(node.name)}"><attvalues><attvalue for="0" value="${node.label}"/></attvalues><viz:position x="${x}" y="${-y}" z="0"/></node>`;
  });
  const edges = seen.links
    .flatMap((l) => l.edges)
    .map((e) => {
      const values = `<attvalue for="0" value="${e.type}"/><attvalue for="1" value="${xml(e.status ?? '')}"/><attvalue for="2" value="${e.year ?? ''}"/>`;
      return `<edge id="${xml(e.id)}" source="${xml(e.from)}" target="${xml(e.to)}"><attvalues>${values}</attvalues></edge>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="type" type="string"/><attribute id="1" title="status" type="string"/><attribute id="2" title="year" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph></gexf>
`;
}

export function download(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain;charset=utf-8' }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
