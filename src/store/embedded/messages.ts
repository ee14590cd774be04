/** What the store and its child processes say to each other. */
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

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string }
  | { readonly kind: 'table'; readonly id: number; readonly table: Table }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** One statement of a build, with how many rows it brings. */
export interface BuildStep {
  readonly cypher: string;
  readonly what: string;
  readonly rows: number;
}

export interface BuildOrder {
  readonly file: string;
  readonly steps: readonly BuildStep[];
  readonly bufferBytes: number;
}

export type BuildNews =
  | { readonly kind: 'step'; readonly what: string; readonly rows: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string };
