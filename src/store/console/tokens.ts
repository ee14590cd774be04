/**
 * A reader of Cypher's lexical grammar: words, quoted names, strings, numbers, parameters and symbols, comments left out.
 * It refuses what engines may read differently (Unicode escapes, hidden characters), so that what is judged is what runs.
 */
import { QueryError } from '../../schema/errors.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Upper case for words, compatibility forms folded (ſ, K, full width): what a lenient lexer could take it for. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly tokens: readonly Token[];
  /** The query with comments and unusual white space as blanks: same length, so that positions stay. */
  readonly text: string;
}

export const MAX_LENGTH = 20_000;
/** Neo4j 5.26 never answers a query that nests some thousands deep. */
const MAX_DEPTH = 100;

const SPACE = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
const WORD_START = /[\p{L}\p{Nl}_]/u;
const WORD_PART = /[\p{L}\p{Nl}\p{N}\p{Mn}\p{Mc}\p{Pc}]/u;
const NUMBER = /^(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?)/u;
const ESCAPES = 'bfnrt\\\'"`_%';

/** @throws QueryError `refused` or `wrong_query`, naming the place. */
export function readTokens(query: string): Reading {
  if (query.length > MAX_LENGTH)
    throw new QueryError(
      'too_big',
      `The query is longer than ${MAX_LENGTH} characters`,
      'Pass long lists as parameters.',
    );
  const unicode = /\\u+[\da-f]/iu.exec(query);
  if (unicode)
    throw refused(
      `the Unicode escape “${query.slice(unicode.index, unicode.index + 6)}”`,
      'Write the character itself.',
    );
  const tokens: Token[] = [];
  const out = [...blankable(query)];
  let at = 0;
  let depth = 0;
  const push = (kind: TokenKind, end: number): void => {
    const text = query.slice(at, end);
    tokens.push({ kind, text, word: kind === 'word' ? fold(text) : text, start: at, end });
    at = end;
  };
  while (at < query.length) {
    const char = String.fromCodePoint(query.codePointAt(at)!);
    const pair = query.slice(at, at + 2);
    if (SPACE.test(char)) {
      if (char !== '\n' && char !== '\t') blank(out, at, at + char.length);
      at += char.length;
    } else if (pair === '//' || pair === '/*') {
      const end = commentEnd(query, at);
      blank(out, at, end);
      at = end;
    } else if (char === "'" || char === '"') push('string', stringEnd(query, at));
    else if (char === '`') push('quoted', quotedEnd(query, at));
    else if (HIDDEN.test(char))
      throw refused(`the hidden character U+${hex(char)}`, 'Type the query again without it.');
    else if (char === '$') push('parameter', parameterEnd(query, at));
    else if (WORD_START.test(char)) push('word', wordEnd(query, at));
    else {
      const number = NUMBER.exec(query.slice(at, at + 400))?.[0];
      if (number) push('number', at + number.length);
      else {
        if ('([{'.includes(char)) depth++;
        else if (')]}'.includes(char)) depth--;
        if (depth > MAX_DEPTH) throw refused(`brackets more than ${MAX_DEPTH} deep`, 'Write it flatter.');
        push('symbol', at + char.length);
      }
    }
  }
  return { tokens, text: out.join('') };
}

export function refused(what: string, hint: string): QueryError {
  return new QueryError('refused', `The query may not hold ${what}`, hint);
}

/** Upper case of the compatibility form: ſ→S, K (Kelvin)→K, ı→I, full width→ASCII. */
export function fold(word: string): string {
  return word.normalize('NFKC').toUpperCase().normalize('NFKC');
}

/** UTF-16 units, one each. */
function blankable(query: string): string[] {
  return query.split('');
}

function blank(out: string[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' ';
}

function commentEnd(query: string, at: number): number {
  if (query[at + 1] === '/') {
    const end = query.slice(at).search(/[\r\n]/u);
    return end < 0 ? query.length : at + end;
  }
  const end = query.indexOf('*/', at + 2);
  if (end < 0) throw new QueryError('wrong_query', 'A comment /* has no end */', 'Close it with */.');
  return end + 2;
}

function stringEnd(query: string, at: number): number {
  const quote = query[at]!;
  for (let i = at + 1; i < query.length; i++) {
    if (query[i] === quote) return i + 1;
    if (query[i] !== '\\') continue;
    i++;
    if (!ESCAPES.includes(query[i] ?? ' '))
      throw refused(
        `the escape “\\${query[i] ?? ''}” in a string`,
        'Write the character itself, or \\\\ for a backslash.',
      );
  }
  throw new QueryError('wrong_query', `A string that begins with ${quote} has no end`, `Close it with ${quote}.`);
}

function quotedEnd(query: string, at: number): number {
  for (let i = at + 1; i < query.length; i++) {
    if (query[i] === '\\') throw refused('a backslash in a quoted name', 'Names of the schema need none.');
    if (query[i] !== '`') continue;
    if (query[i + 1] === '`') throw refused('a doubled backtick in a quoted name', 'Names of the schema need none.');
    return i + 1;
  }
  throw new QueryError('wrong_query', 'A name in backticks has no end', 'Close it with `.');
}

function wordEnd(query: string, at: number): number {
  let end = at;
  while (end < query.length) {
    const char = String.fromCodePoint(query.codePointAt(end)!);
    if (!WORD_PART.test(char)) break;
    end += char.length;
  }
  return end;
}

function parameterEnd(query: string, at: number): number {
  if (query[at + 1] === '`') throw refused('a parameter in backticks', 'Write $name.');
  const end = /^\$\w+/u.exec(query.slice(at, at + 200))?.[0].length;
  if (!end) throw refused('a $ without a name', 'Write $name.');
  return at + end;
}

const hex = (char: string): string => char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
