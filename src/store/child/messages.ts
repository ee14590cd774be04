/** What a store and its child processes say to each other. */
import type { Parameters, Table } from '../graph-store.ts';

export interface Question {
  readonly id: number;
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly maxRows: number;
  readonly timeoutMs: number;
  /** Longest answer, in characters of JSON: a typed question's is cut there, one of ours fails. */
  readonly maxLength: number;
  readonly cut: boolean;
}

/** An error of ours crosses with its class; what an engine said crosses as its message alone. */
export interface ChildError {
  readonly message: string;
  readonly name?: string;
  readonly code?: string;
  readonly hint?: string;
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly error: ChildError }
  | { readonly kind: 'table'; readonly id: number; readonly table: Table }
  | { readonly kind: 'error'; readonly id: number; readonly error: ChildError };
