/** Where a word of a query stands: as a name, as a function, or as a word of the language. */
import { refused, type Token } from './tokens.ts';

/** Words that begin or belong to statements which do more than read, in either dialect. */
const FORBIDDEN = new Set(
  `LOAD COPY EXPORT IMPORT INSTALL UNINSTALL UPDATE ATTACH DETACH CALL CREATE MERGE SET DELETE DROP ALTER RENAME REMOVE
  INSERT USE CHECKPOINT BEGIN COMMIT ROLLBACK EXPLAIN PROFILE CYPHER ANALYZE MACRO FOREACH SHOW TERMINATE
  GRANT DENY REVOKE DEALLOCATE REALLOCATE DRYRUN PERIODIC TRANSACTIONS CONCURRENT`.split(/\s+/u),
);
const NAME_BEFORE = new Set(['.', ':', '|', '&', '!']);

/** True for labels, types, properties and map keys: there any word is only a name. */
export function isName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  const after = tokens[i + 1]?.text ?? '';
  return NAME_BEFORE.has(before) || (after === ':' && (before === '{' || before === ','));
}

export const isCallOf = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === '(';

/** The tokens without a closing semicolon. @throws QueryError for more than one statement, or none. */
export function oneStatement(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)?.text === ';' ? tokens.slice(0, -1) : tokens;
  if (end.some(({ kind, text }) => kind === 'symbol' && text === ';'))
    throw refused('several statements', 'Ask one question at a time, without “;”.');
  if (end.length === 0) throw refused('nothing', 'Write a question such as MATCH (p:Project) RETURN p.name LIMIT 20.');
  return end;
}

/** @throws QueryError naming the first forbidden word. `allowed` are looked at elsewhere. */
export function refuseForbidden(tokens: readonly Token[], allowed: ReadonlySet<string> = new Set()): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !FORBIDDEN.has(token.word) || allowed.has(token.word) || isName(tokens, i)) return;
    throw refused(
      `the word “${token.text}”`,
      'Only reading questions are answered (MATCH, WITH, UNWIND, RETURN). A name of this spelling goes into backticks.',
    );
  });
}
