/**
 * What a typed question may hold on the embedded store, whose read-only handle is no sandbox (it reads and writes files):
 * an allowlist of clauses, of words behind an operand, and of functions. The child process bounds the rest.
 */
import { QueryError } from '../../schema/errors.ts';
import { EMBEDDED_FUNCTIONS } from './embedded-functions.ts';
import { isCallOf, isName, oneStatement, refuseForbidden } from './grammar.ts';
import { readTokens, refused, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** With these a question begins, and goes on after UNION. */
const CLAUSES = words('MATCH OPTIONAL UNWIND WITH RETURN');
/** Only these may follow an operand directly: whatever else does would begin something that is not a question. */
const AFTER_OPERAND = words(
  'MATCH OPTIONAL UNWIND WITH RETURN WHERE ORDER SKIP LIMIT UNION AND OR XOR IN CONTAINS STARTS ENDS IS AS DESC ASC DESCENDING ASCENDING WHEN THEN ELSE END',
);
const KEYWORDS = new Set([
  ...AFTER_OPERAND,
  ...words('ALL BY NOT DISTINCT CASE EXISTS COUNT ANY NONE SINGLE SHORTEST TRAIL ACYCLIC'),
]);
/** Keywords that are values or close one: what follows them follows an operand. */
const VALUES = words('NULL TRUE FALSE END ASC DESC ASCENDING DESCENDING');
/** Keywords before a parenthesis that is no function's. */
const BEFORE_PARENTHESIS = words(
  'MATCH WHERE AND OR XOR NOT IN WITH RETURN UNWIND WHEN THEN ELSE CASE BY DISTINCT SKIP LIMIT CONTAINS SHORTEST ALL',
);
const AGGREGATES = words('COUNT SUM AVG MIN MAX COLLECT STDEV STDDEV');
const PROJECTION_ENDS = words('MATCH OPTIONAL UNWIND WITH RETURN WHERE ORDER SKIP LIMIT UNION');

/**
 * The question as it may be run: comments blanked, a LIMIT where it has none.
 * @throws QueryError `refused`, `wrong_query` or `unsupported`, naming the word.
 */
export function guardEmbedded(query: string, maxRows: number): string {
  const reading = readTokens(query);
  const tokens = oneStatement(reading.tokens);
  refuseForbidden(tokens);
  const [first] = tokens;
  if (first!.kind !== 'word' || !CLAUSES.has(first!.word))
    throw refused(`“${first!.text}” at its beginning`, 'Begin with MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN.');
  tokens.forEach((token, i) => {
    if (token.kind === 'quoted' && isCallOf(tokens, i))
      throw refused(`a function in backticks (${token.text})`, 'Write its name plainly.');
    if (token.kind !== 'word') return;
    checkFunction(tokens, i);
    if (!isName(tokens, i)) checkPlace(tokens, i);
  });
  checkAggregates(tokens);
  const end = tokens.at(-1)!.end;
  return withLimit(tokens, reading.text.slice(0, end), maxRows);
}

function checkFunction(tokens: readonly Token[], i: number): void {
  const { word, text } = tokens[i]!;
  const before = tokens[i - 1]?.text;
  if (!isCallOf(tokens, i) || before === ':' || before === '|') return;
  if (before === '.') throw refused(`the function “.${text}(…)”`, 'The embedded store has no functions with a dot.');
  if (BEFORE_PARENTHESIS.has(word) || EMBEDDED_FUNCTIONS.has(word)) return;
  throw refused(`the function “${text}(…)”`, 'It is not among those that only compute; docs/cypher.md lists them.');
}

function checkPlace(tokens: readonly Token[], i: number): void {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (
    before?.kind === 'word' &&
    (before.word === 'UNION' || (before.word === 'ALL' && tokens[i - 2]?.word === 'UNION')) &&
    !isName(tokens, i - 1)
  ) {
    if (token.word !== 'ALL' && !CLAUSES.has(token.word))
      throw refused(`“${token.text}” after UNION`, 'Go on with MATCH or RETURN.');
  } else if (before && isOperand(tokens, i - 1) && !AFTER_OPERAND.has(token.word))
    throw new QueryError(
      'refused',
      `The query may not hold the word “${token.text}” after “${before.text}”`,
      'A clause begins with MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT or UNION; is a comma or an operator missing?',
    );
}

function isOperand(tokens: readonly Token[], i: number): boolean {
  const { kind, word, text } = tokens[i]!;
  if (kind === 'symbol') return text === ')' || text === ']' || text === '}';
  if (kind !== 'word') return true;
  return isName(tokens, i) || VALUES.has(word) || !KEYWORDS.has(word);
}

/**
 * LadybugDB 0.20.4 gives 0 or null for an aggregate that stands behind one with DISTINCT in the same projection
 * (seen: `count(DISTINCT a.id), min(r.year)` gives null, the other way round is right). Better no answer than that.
 */
export function checkAggregates(tokens: readonly Token[]): void {
  let distinct = false;
  tokens.forEach(({ kind, word }, i) => {
    if (kind !== 'word' || isName(tokens, i)) return;
    if (PROJECTION_ENDS.has(word)) distinct = false;
    if (!AGGREGATES.has(word) || !isCallOf(tokens, i)) return;
    if (tokens[i + 2]?.word === 'DISTINCT') distinct = true;
    else if (distinct)
      throw new QueryError(
        'unsupported',
        `The embedded store would count wrongly: ${word.toLowerCase()}(…) stands behind an aggregate with DISTINCT`,
        'Write aggregates without DISTINCT first, those with DISTINCT last. Neo4j knows no such limit.',
      );
  });
}

/** Adds a LIMIT to a plain question without one: the engine makes its whole result before the first row is read. */
function withLimit(tokens: readonly Token[], text: string, maxRows: number): string {
  let depth = 0;
  let lastReturn = -1;
  let lastLimit = -1;
  for (const [i, { kind, word, text: symbol }] of tokens.entries()) {
    if (kind === 'symbol') {
      if ('([{'.includes(symbol)) depth++;
      else if (')]}'.includes(symbol)) depth--;
    } else if (kind === 'word' && depth === 0 && !isName(tokens, i)) {
      if (word === 'UNION') return text;
      if (word === 'RETURN') lastReturn = i;
      if (word === 'LIMIT') lastLimit = i;
    }
  }
  return lastReturn < 0 || lastLimit > lastReturn ? text : `${text}\nLIMIT ${maxRows + 1}`;
}
