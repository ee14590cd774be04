/** What the store and the process that builds a graph file say to each other. */

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
