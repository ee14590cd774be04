/** The whole application over a store: API, page, headers, errors. Listens nowhere; see serve.ts. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { ServeContext, type ServeDeps } from './context.ts';
import { headers, jsonOnly, ownNameOnly } from './guard.ts';
import { problemOf, RequestError } from './problem.ts';
import { apiRoutes } from './routes.ts';
import { readPage, serveFile } from './static-page.ts';

/** Folder into which the page is built, beside both src/ and dist/. */
const PAGE = new URL('../../dist/page/', import.meta.url).pathname;

export function createApp(deps: ServeDeps): Hono {
  const context = new ServeContext(deps);
  const page = readPage(deps.page ?? PAGE);
  // Names and reports are read now, so that the first reader does not wait for them.
  context.start().catch((error: unknown) => deps.log?.(error instanceof Error ? error.message : String(error)));
  const app = new Hono();
  app.use(headers);
  app.use(ownNameOnly(deps.host ?? '127.0.0.1'));
  app.use('/api/*', compress(), jsonOnly, async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.route('/api', apiRoutes(context));
  app.all('/api/*', (c) => {
    throw new RequestError(
      404,
      'no_address',
      `There is no ${c.req.method} ${c.req.path}`,
      'See docs for the addresses.',
    );
  });
  app.get('*', (c) => {
    const file = page.get(new URL(c.req.url).pathname);
    if (file) return serveFile(file, c.req.raw);
    if (page.size === 0) return c.text('The page is not built. Run: npm run build:page', 503);
    return c.text('Not found', 404);
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status >= 500) deps.log?.(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return c.body(JSON.stringify(problem), problem.status as 400, { 'content-type': 'application/problem+json' });
  });
  return app;
}
