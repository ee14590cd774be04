/**
 * Administrative places: lookup by code and by name, inside the report's own city first.
 * Data: data/gazetteer.tsv, made by scripts/make-gazetteer.ts (source and date in its head).
 */
import type { PlaceLevel } from '../../schema/values.ts';

export interface GazetteerEntry {
  /** GB/T 2260 code, six digits (nine for townships). */
  readonly code: string;
  /** Official full name. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** Code of the place above; null for a province. */
  readonly parent: string | null;
  /** Short forms and earlier names: 民和, 民和县; 湟中县. */
  readonly aliases: readonly string[];
}

export interface Gazetteer {
  byCode(code: string): GazetteerEntry | undefined;
  /**
   * The place that `name` (full, short or earlier) means in a report of `home`: below home first, then home's own
   * province, then the country, there only when a single place bears the name. Null when unknown or ambiguous.
   */
  lookup(name: string, home: GazetteerEntry | null): GazetteerEntry | null;
  /** Every place that bears the name, in the order of codes. */
  candidates(name: string): readonly GazetteerEntry[];
  isWithin(entry: GazetteerEntry, ancestorCode: string): boolean;
}

/** Reads the table: `code<TAB>name<TAB>level<TAB>parent<TAB>aliases separated by |`; lines that begin with # are comments. */
export function readGazetteer(table: string): Gazetteer {
  const byCode = new Map<string, GazetteerEntry>();
  const byName = new Map<string, GazetteerEntry[]>();
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [code, name, level, parent, aliases] = line.split('\t') as [string, string, PlaceLevel, string, string];
    const entry: GazetteerEntry = {
      code,
      name,
      level,
      parent: parent || null,
      aliases: aliases ? aliases.split('|') : [],
    };
    byCode.set(code, entry);
    for (const key of new Set([name, ...entry.aliases])) {
      const bearers = byName.get(key);
      if (bearers) bearers.push(entry);
      else byName.set(key, [entry]);
    }
  }
  const isWithin = (entry: GazetteerEntry, ancestorCode: string): boolean => {
    for (let at: GazetteerEntry | undefined = entry; at; at = at.parent ? byCode.get(at.parent) : undefined)
      if (at.code === ancestorCode) return true;
    return false;
  };
  const only = (list: readonly GazetteerEntry[]): GazetteerEntry | null => (list.length === 1 ? list[0]! : null);
  return {
    byCode: (code) => byCode.get(code),
    candidates: (name) => byName.get(name) ?? [],
    isWithin,
    lookup(name, home) {
      const bearers = byName.get(name) ?? [];
      if (home) {
        const below = bearers.filter((entry) => isWithin(entry, home.code));
        if (below.length > 0) return only(below);
        const province = `${home.code.slice(0, 2)}0000`;
        const near = bearers.filter((entry) => isWithin(entry, province));
        if (near.length > 0) return only(near);
      }
      return only(bearers);
    },
  };
}
