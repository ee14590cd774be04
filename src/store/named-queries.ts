/**
 * The named questions of cypher/: each file says in its header what it answers, what it needs and what it gives.
 *
 *     // @title 中文 | English
 *     // @about 中文 | English
 *     // @param name kind required|default 中文 | English     kind: place, indicator, …, enum(a,b,c)
 *     // @returns column 中文 | English
 *
 * `<name>.neo4j.cypher` or `<name>.embedded.cypher` takes the text's place in one store and says why: `// @override 中文 | English`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError, ZhengtuError } from '../schema/errors.ts';
import type { Caption } from '../schema/values.ts';
import { compareText } from '../text/order.ts';
import type { Cell, Parameters } from './graph-store.ts';

const FOLDER = new URL('../../cypher/', import.meta.url);
const NUMBERS: readonly string[] = ['year', 'number'];

const BothLanguages = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const QueryParameter = z.object({
  name: z.string().regex(/^[a-zA-Z]\w*$/u),
  kind: z.enum(['place', 'indicator', 'project', 'entity', 'year', 'number', 'text', 'enum']),
  caption: BothLanguages,
  values: z.array(z.string()).optional(),
  /** Missing: the parameter must be given. */
  default: z.union([z.string(), z.int()]).optional(),
});
const Header = z.object({
  title: BothLanguages,
  about: BothLanguages,
  parameters: z.array(QueryParameter),
  returns: z.array(z.object({ name: z.string(), caption: BothLanguages })).min(1),
});
export type QueryParameter = z.infer<typeof QueryParameter>;

export interface NamedQuery extends z.infer<typeof Header> {
  readonly name: string;
  /** The same as `about`. */
  readonly purpose: Caption;
  readonly cypher: string;
  /** Why this store has a text of its own; null where both share one. */
  readonly override: Caption | null;
}

/** @throws ZhengtuError `bad_query_file` with the file's name and what is wrong in it. */
export function parseNamedQuery(name: string, text: string, override?: string): NamedQuery {
  const lines = text.split('\n').flatMap((line) => /^\/\/ @(\w+) (.*)$/u.exec(line)?.slice(1) ?? []);
  const tags: [string, string][] = [];
  for (let i = 0; i < lines.length; i += 2) tags.push([lines[i]!, lines[i + 1]!]);
  const all = (tag: string): string[] => tags.filter(([t]) => t === tag).map(([, rest]) => rest);
  const header = Header.safeParse({
    title: caption(all('title')[0]),
    about: caption(all('about')[0]),
    parameters: all('param').map(parameter),
    returns: all('returns').map((rest) => {
      const [, column, words] = /^(\S+) (.*)$/u.exec(rest) ?? [];
      return { name: column, caption: caption(words) };
    }),
  });
  if (!header.success)
    throw new ZhengtuError(
      'bad_query_file',
      `cypher/${name}.cypher: ${z.prettifyError(header.error)}`,
      'Its header needs @title, @about, @param and @returns lines as src/store/named-queries.ts tells.',
      header.error,
    );
  const why = override === undefined ? null : caption(/^\/\/ @override (.*)$/mu.exec(override)?.[1]);
  return { name, ...header.data, purpose: header.data.about, cypher: override ?? text, override: why ?? null };
}

function caption(words: string | undefined): Caption | undefined {
  const at = words?.indexOf(' | ') ?? -1;
  return words === undefined || at < 0 ? undefined : { zh: words.slice(0, at).trim(), en: words.slice(at + 3).trim() };
}

function parameter(rest: string): unknown {
  const [, name, kind = '', values, given = '', words] =
    /^(\S+) ([a-z]+)(?:\(([^)]*)\))? (\S+) (.*)$/u.exec(rest) ?? [];
  return {
    name,
    kind,
    caption: caption(words),
    ...(values !== undefined && { values: values.split(',') }),
    ...(given !== 'required' && { default: given === '""' ? '' : NUMBERS.includes(kind) ? Number(given) : given }),
  };
}

/** All questions, by name, in the dialect of a store. */
export function loadNamedQueries(store: 'embedded' | 'neo4j'): ReadonlyMap<string, NamedQuery> {
  const files = new Set(readdirSync(FOLDER).filter((file) => file.endsWith('.cypher')));
  const names = [...files]
    .filter((file) => /^[\w-]+\.cypher$/u.test(file) && file !== 'schema.cypher')
    .sort(compareText);
  const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
  return new Map(
    names.map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      const own = `${name}.${store}.cypher`;
      return [name, parseNamedQuery(name, read(file), files.has(own) ? read(own) : undefined)];
    }),
  );
}

/**
 * Parameters of a question from what was given, as text or already as values; defaults fill the rest.
 * @throws UsageError for one that is missing, unknown, or not of its kind.
 */
export function bindParameters(query: NamedQuery, given: Readonly<Record<string, unknown>>): Parameters {
  const hint = `“${query.name}” takes: ${query.parameters.map(describe).join(', ') || 'no parameters'}.`;
  for (const name of Object.keys(given))
    if (!query.parameters.some((p) => p.name === name))
      throw new UsageError('unknown_parameter', `“${query.name}” has no parameter “${name}”`, hint);
  return Object.fromEntries(query.parameters.map((p) => [p.name, bind(p, given[p.name], hint)]));
}

function describe({ name, kind, values, default: fallback }: QueryParameter): string {
  const of = values ? values.filter((v) => v !== '').join('|') : kind;
  return `${name} (${of}${fallback === undefined ? ', required' : ''})`;
}

function bind({ name, kind, values, default: fallback }: QueryParameter, value: unknown, hint: string): Cell {
  if (value === undefined || value === null) {
    if (fallback === undefined) throw new UsageError('missing_parameter', `Parameter “${name}” is missing`, hint);
    return fallback;
  }
  if (NUMBERS.includes(kind)) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (!Number.isSafeInteger(number) || (number as number) < 0)
      throw new UsageError('bad_parameter', `Parameter “${name}” must be a whole number, not “${value}”`, hint);
    return number as number;
  }
  const text = String(value);
  if (values && !values.includes(text))
    throw new UsageError('bad_parameter', `Parameter “${name}” cannot be “${text}”`, hint);
  return text;
}
