/** The built page, held in memory with its gzip form. Names with a hash are cached for good, the rest is asked again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  readonly forever: boolean;
}

/** All files below `folder`, by the path at which they are served; empty when the page was not built. */
export function readPage(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      const body = new Uint8Array(readFileSync(path));
      const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
      const small = gzipSync(body, { level: 9 });
      return [
        address === '/index.html' ? '/' : address,
        {
          body,
          gzip: small.length < body.length ? new Uint8Array(small) : null,
          type,
          etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
          forever: address.startsWith('/assets/'),
        },
      ];
    }),
  );
}

/** Answers a GET for one file, with 304 when the browser has it. */
export function serveFile(file: StaticFile, request: Request): Response {
  const headers = new Headers({
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  const packed = file.gzip !== null && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  if (packed) headers.set('content-encoding', 'gzip');
  return new Response(packed ? file.gzip : file.body, { headers });
}
