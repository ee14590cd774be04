/** Undo and redo: whole states are kept, for they share their parts. */

export interface Step<T> {
  /** The state before the step. */
  readonly before: T;
  /** What was done, in words. */
  readonly what: string;
}
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

const MOST = 100;
export const emptyHistory = <T>(): History<T> => ({ past: [], future: [] });

export function stepped<T>(history: History<T>, before: T, what: string): History<T> {
  return { past: [...history.past, { before, what }].slice(-MOST), future: [] };
}

/** @returns null when there is nothing to undo */
export function undone<T>(history: History<T>, now: T): { history: History<T>; state: T; what: string } | null {
  const last = history.past.at(-1);
  if (!last) return null;
  return {
    state: last.before,
    what: last.what,
    history: { past: history.past.slice(0, -1), future: [{ before: now, what: last.what }, ...history.future] },
  };
}

export function redone<T>(history: History<T>, now: T): { history: History<T>; state: T; what: string } | null {
  const [next] = history.future;
  if (!next) return null;
  return {
    state: next.before,
    what: next.what,
    history: { past: [...history.past, { before: now, what: next.what }], future: history.future.slice(1) },
  };
}
