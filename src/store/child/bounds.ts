/** What is said when a query met its bounds. */
import { QueryError, StoreError, ZhengtuError } from '../../schema/errors.ts';
import type { ChildError } from './messages.ts';

export function overDeadline(timeoutMs: number): QueryError {
  return new QueryError(
    'timeout',
    `The query took longer than ${timeoutMs / 1000} s and was stopped`,
    'Name labels and edge types, bound the path length, or add LIMIT.',
  );
}

export function outOfMemory(cause: unknown): QueryError {
  return new QueryError(
    'too_big',
    'The query needed more memory than it may use and was stopped',
    'Return less: add LIMIT, filter earlier, or count instead of collecting.',
    cause,
  );
}

/** Makes an error ready to cross to the parent. */
export function childError(error: unknown): ChildError {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof ZhengtuError
    ? { message, name: error.name, code: error.code, hint: error.hint }
    : { message };
}

/** An error of ours that crossed from a child, or null for one that is not. */
export function ownError({ message, name, code, hint }: ChildError): ZhengtuError | null {
  if (code === undefined || hint === undefined) return null;
  return name === 'QueryError' ? new QueryError(code, message, hint) : new StoreError(code, message, hint);
}
