/**
 * What a typed question may hold on Neo4j besides what access mode READ refuses: the mode lets LOAD CSV reach the network,
 * and SHOW, TERMINATE and built-in procedures through.
 */
import { isCallOf, isName, oneStatement, refuseForbidden } from './grammar.ts';
import { readTokens, refused, type Token } from './tokens.ts';

const PROCEDURES = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
]);
/** Namespaces of functions with a dot that only compute; a plugin's functions may do anything. */
const FUNCTIONS = /^(?:date|datetime|localdatetime|localtime|time|duration|point|vector\.similarity)\.[a-z.]+$/u;
const CLAUSES = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL']);
const CALL = new Set(['CALL']);

/**
 * The question as it may be sent: comments blanked, no closing semicolon.
 * @throws QueryError `refused` or `wrong_query`, naming the word.
 */
export function guardNeo4j(query: string): string {
  const reading = readTokens(query);
  const tokens = oneStatement(reading.tokens);
  refuseForbidden(tokens, CALL);
  const [first] = tokens;
  if (first!.kind !== 'word' || !CLAUSES.has(first!.word))
    throw refused(
      `“${first!.text}” at its beginning`,
      'Begin with MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL or RETURN.',
    );
  tokens.forEach((token, i) => {
    if (token.kind === 'word' && token.word === 'CALL' && !isName(tokens, i)) checkProcedure(tokens, i);
    else if ((token.kind === 'word' || token.kind === 'quoted') && isCallOf(tokens, i)) checkFunction(tokens, i);
  });
  return reading.text.slice(0, tokens.at(-1)!.end);
}

/** CALL { … } and CALL (x) { … } are subqueries; what they hold is read like the rest. */
function checkProcedure(tokens: readonly Token[], i: number): void {
  if (tokens[i + 1]?.text === '{' || tokens[i + 1]?.text === '(') return;
  let end = i + 1;
  while (tokens[end + 1]?.text === '.') end += 2;
  const name = dotted(tokens, i + 1, end);
  if (!PROCEDURES.has(name.toLowerCase()))
    throw refused(`CALL ${name}`, `Procedures that may be called: ${[...PROCEDURES].join(', ')}.`);
}

function checkFunction(tokens: readonly Token[], end: number): void {
  let start = end;
  while (tokens[start - 1]?.text === '.') start -= 2;
  if (start === end) {
    if (tokens[end]!.kind === 'quoted' && tokens[end - 1]?.text !== ':' && tokens[end - 1]?.text !== '|')
      throw refused(`a function in backticks (${tokens[end]!.text})`, 'Write its name plainly.');
    return;
  }
  if (tokens[start - 1]?.word === 'CALL') return;
  const name = dotted(tokens, start, end);
  if (!FUNCTIONS.test(name.toLowerCase()))
    throw refused(`the function ${name}(…)`, 'Functions with a dot are allowed for dates, durations and points.');
}

function dotted(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(Math.max(start, 0), end + 1)
    .map(({ kind, text }) => (kind === 'quoted' ? text.slice(1, -1) : text))
    .join('');
}
