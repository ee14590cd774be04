/** From the embedded engine's messages to what a person can do. */
import { QueryError } from '../../schema/errors.ts';
import { outOfMemory, overDeadline } from '../child/bounds.ts';

/** Reads an engine message: the wrong word and its place stay, names of the engine's parts go. */
export function queryError(message: string, timeoutMs: number): QueryError {
  if (/^Interrupted/u.test(message)) return overDeadline(timeoutMs);
  if (/Buffer manager exception|bad_alloc|Unable to allocate|out of memory|Mmap/iu.test(message))
    return outOfMemory(new Error(message));
  if (/write operations in a read-only/u.test(message))
    return new QueryError('refused', 'The query would change the graph', 'Only reading queries are answered.');
  const said = message.replace(
    /^(?:Parser|Binder|Catalog|Runtime|Conversion|Function|Connection|Overflow) exception: /iu,
    '',
  );
  const hint = /^Binder exception: (?:Table|Variable|Cannot find property)/u.test(message)
    ? 'Check the spelling of labels, edge types, properties and variables; the schema lists those that exist.'
    : 'The embedded store speaks a part of Cypher (docs/cypher.md); names that are words of the language go into backticks: m.`end`.';
  return new QueryError('wrong_query', said.trim(), hint, new Error(message));
}
