/** The few error classes. Each message says what is wrong and what to do; `code` is stable for machines. */

export class ZhengtuError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** One input cannot be read as a report; the run goes on with the others. */
export class InputError extends ZhengtuError {}

/** Wrong use of the command line or of an API. */
export class UsageError extends ZhengtuError {}

/** A graph store is missing, down, or refuses. */
export class StoreError extends ZhengtuError {}

/** A typed query is refused, wrong, or over its bounds. */
export class QueryError extends ZhengtuError {}
