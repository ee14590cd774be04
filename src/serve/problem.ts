/** Errors as problem JSON: what happened, what can be done, and a code for machines. */
import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';
import type { Problem } from '../schema/api.ts';
import { QueryError, StoreError, UsageError, ZhengtuError } from '../schema/errors.ts';

/** Wrong or missing things of a request. */
export class RequestError extends ZhengtuError {
  readonly status: number;

  constructor(status: number, code: string, message: string, hint: string) {
    super(code, message, hint);
    this.status = status;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof RequestError) return made(error.status, error);
  if (error instanceof QueryError || error instanceof UsageError) return made(400, error);
  if (error instanceof StoreError) return made(503, error);
  if (error instanceof ZhengtuError) return made(500, error);
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const where = issue?.path.join('.') ?? '';
    return {
      status: 400,
      code: 'bad_request',
      message: `${where === '' ? 'request' : where}: ${issue?.message ?? 'not valid'}`,
      hint: 'See docs for the parameters of this address.',
    };
  }
  if (error instanceof HTTPException)
    return { status: error.status, code: 'bad_request', message: error.message, hint: 'Send valid JSON.' };
  // What broke inside is for the log, not for the reader.
  return {
    status: 500,
    code: 'internal',
    message: 'The server met an error.',
    hint: 'Look at the log of zhengtu serve.',
  };
}

function made(status: number, { code, message, hint }: ZhengtuError): Problem {
  return { status, code, message, hint };
}
