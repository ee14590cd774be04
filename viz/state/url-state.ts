/** The view in the address: `#v1.` and packed JSON. Defaults are left out; wrong parts are left out too, not fatal. */
import * as z from 'zod/mini';

const Ids = z.array(z.string());
const Int = z.int();

export const View = z.object({
  t: z.optional(z.enum(['start', 'graph', 'shared', 'compare', 'query'])),
  s: z.optional(Ids),
  n: z.optional(Ids),
  h: z.optional(Ids),
  l: z.optional(z.enum(['fan', 'force'])),
  p: z.optional(z.array(z.tuple([z.string(), Int, Int]))),
  k: z.optional(Ids),
  y: z.optional(z.tuple([Int, Int])),
  st: z.optional(Ids),
  sel: z.optional(Ids),
  o: z.optional(z.boolean()),
  r: z.optional(z.string()),
  sh: z.optional(Ids),
  cp: z.optional(z.object({ i: z.optional(z.string()), p: z.optional(Ids), m: z.optional(z.string()) })),
  q: z.optional(
    z.object({
      n: z.optional(z.string()),
      x: z.optional(z.string()),
      p: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type View = z.infer<typeof View>;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(by);
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** `#v1.…`, or an empty text for the default view. */
export async function packView(view: View): Promise<string> {
  if (Object.keys(view).length === 0) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(view));
  return `#v1.${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

/** @returns null when the hash is no link of ours or is broken */
export async function unpackView(hash: string): Promise<View | null> {
  const [, body] = /^#v1\.([\w-]+)$/.exec(hash) ?? [];
  if (body === undefined) return null;
  try {
    const bytes = await through(fromBase64(body), new DecompressionStream('deflate-raw'));
    return View.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
