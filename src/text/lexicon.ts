/**
 * A lexicon is a plain text table: comment lines (#, with source and date), then `name<TAB>…columns`.
 * A further form of a name stands in the column `aliases`, separated by |. The line after the comments names the columns.
 */
import { Automaton, type Occurrence } from './aho-corasick.ts';

export interface LexiconEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

export interface LexiconMatch extends Occurrence {
  readonly entry: LexiconEntry;
}

export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byForm = new Map<string, LexiconEntry>();
  #automaton: Automaton | null = null;

  constructor(entries: readonly LexiconEntry[]) {
    this.entries = entries;
    for (const entry of entries)
      for (const form of [entry.name, ...entry.aliases]) if (!this.#byForm.has(form)) this.#byForm.set(form, entry);
  }

  /** The entry of which `form` is the name or an alias. */
  get(form: string): LexiconEntry | undefined {
    return this.#byForm.get(form);
  }

  /** Leftmost longest occurrences of any form. */
  find(text: string): LexiconMatch[] {
    this.#automaton ??= new Automaton(this.#byForm.keys());
    return this.#automaton.findLongest(text).map((hit) => ({ ...hit, entry: this.#byForm.get(hit.word)! }));
  }
}

/** @throws Error naming the line when a row has other columns than the head. */
export function readLexicon(table: string): Lexicon {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const head = lines[0]?.split('\t') ?? ['name'];
  const entries = lines.slice(1).map((line): LexiconEntry => {
    const cells = line.split('\t');
    if (cells.length > head.length) throw new Error(`lexicon row has more columns than its head: ${line}`);
    const columns = Object.fromEntries(head.map((column, i) => [column, cells[i] ?? '']));
    return { name: columns['name']!, aliases: columns['aliases'] ? columns['aliases'].split('|') : [], columns };
  });
  return new Lexicon(entries);
}
