/** Headers and checks that hold for every answer. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { RequestError } from './problem.ts';

/** Nothing is loaded from elsewhere, and nobody frames the page. CodeMirror writes style elements of its own. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  strictTransportSecurity: false,
});

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * A server on the loopback answers only under the loopback's names: a foreign page whose name was pointed at
 * 127.0.0.1 would otherwise read the graph through the reader's browser.
 */
export function ownNameOnly(host: string): MiddlewareHandler {
  const bound = host === '::1' ? '[::1]' : host;
  return async (context, next) => {
    const asked = new URL(context.req.url).hostname;
    if (LOOPBACK.has(bound) && !LOOPBACK.has(asked))
      throw new RequestError(
        421,
        'wrong_host',
        `This server does not answer for ${asked}`,
        'Open it as http://127.0.0.1 or start it with --host.',
      );
    await next();
  };
}

/** POST takes JSON alone, so that no form of another site can send one. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (context.req.method === 'POST' && !/^application\/json\b/i.test(type))
    throw new RequestError(415, 'not_json', 'The body is not JSON', 'Send content-type: application/json.');
  await next();
};
