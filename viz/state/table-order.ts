/** Numbers by size, texts by code units, nothing last. */
export function compareCells(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [typeof a === 'string' ? a : JSON.stringify(a), typeof b === 'string' ? b : JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Ids of entities among the cells: nodes themselves, and columns called id or …_id. */
export function idsIn(columns: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  const ids = new Set<string>();
  const take = (cell: unknown): void => {
    if (Array.isArray(cell)) for (const one of cell) take(one);
    else if (cell !== null && typeof cell === 'object') {
      const { kind, id } = cell as { kind?: unknown; id?: unknown };
      if (typeof kind === 'string' && typeof id === 'string') ids.add(id);
    }
  };
  for (const row of rows)
    row.forEach((cell, i) => {
      if (typeof cell === 'string' && /(^|[._])id$/.test(columns[i]!)) ids.add(cell);
      else take(cell);
    });
  return [...ids];
}
