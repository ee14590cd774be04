import { readdirSync, readFileSync } from 'node:fs';
import type { Knowledge } from './extract.ts';
import { readGazetteer } from './gazetteer/gazetteer.ts';
import { readLexicon } from './text/lexicon.ts';

/** The project's data folder, beside both src/ and dist/. */
const DATA = new URL('../data/', import.meta.url);

/** Loads the gazetteer and the lexicons that ship with the project. */
export function loadKnowledge(): Knowledge {
  const lexicons = readdirSync(new URL('lexicons/', DATA))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => [file.slice(0, -4), readLexicon(readFileSync(new URL(`lexicons/${file}`, DATA), 'utf8'))] as const);
  return Object.freeze({
    gazetteer: readGazetteer(
      readFileSync(new URL('gazetteer.tsv', DATA), 'utf8'),
      readFileSync(new URL('gazetteer-townships.tsv', DATA), 'utf8'),
    ),
    lexicons: new Map(lexicons),
  });
}
