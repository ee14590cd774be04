/**
 * Administrative places: lookup by code and by name, inside the report's own city first.
 * Data: data/gazetteer.tsv and data/gazetteer-townships.tsv, made by scripts/make-gazetteer.ts (source and date in their heads).
 */
import type { PlaceLevel } from '../schema/values.ts';
import { Automaton, type Occurrence } from '../text/aho-corasick.ts';

export interface FormerName {
  readonly name: string;
  /** YYYY-MM of the decision: a report dated before it uses the former name. */
  readonly until: string;
}

export interface GazetteerEntry {
  /** GB/T 2260 code, six digits (nine for townships); ISO 3166 for countries. */
  readonly code: string;
  /** Official full name. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** Code of the place above; null for a province. */
  readonly parent: string | null;
  /** Short forms and earlier names: 民和, 民和县; 湟中县. */
  readonly aliases: readonly string[];
  readonly former: readonly FormerName[];
}

export interface Gazetteer {
  byCode(code: string): GazetteerEntry | undefined;
  /**
   * The place that `name` (full, short or earlier) means in a report of `home`: home itself, then below home, then
   * home's own province, then the country. Of several bearers the highest in level counts when it is the only one there.
   * Null when unknown or ambiguous.
   */
  lookup(name: string, home: GazetteerEntry | null): GazetteerEntry | null;
  /** Every place that bears the name, in the order of codes. Townships are no candidates. */
  candidates(name: string): readonly GazetteerEntry[];
  isWithin(entry: GazetteerEntry, ancestorCode: string): boolean;
  /** Cities, prefectures and leagues of a province, by the first two digits of its code. */
  prefecturesOf(province: string): readonly GazetteerEntry[];
  /** Occurrences of any form of any place from country to county; overlapping ones too. */
  findForms(text: string): Occurrence[];
  /** Occurrences of townships of `home`, in full and short. */
  findTownships(text: string, home: GazetteerEntry): Occurrence[];
  /** Townships of `home` that bear the form: 高庙 → 高庙镇. */
  townships(form: string, home: GazetteerEntry): readonly GazetteerEntry[];
}

const RANK: readonly PlaceLevel[] = ['country', 'province', 'prefecture', 'county', 'zone', 'township', 'village'];
const TOWNSHIP = /(?:(?:蒙古|[\p{Script=Han}]{1,3})族)*(?:街道|镇|乡|苏木)$/u;

/** 高庙镇 → 高庙; 祁丰藏族乡 → 祁丰, 祁丰乡. Forms of one character are none. */
function townshipForms(name: string): string[] {
  const people = name.match(/^(.{2,}?)(?:[\p{Script=Han}]{1,3}族)+(?:民族)?乡$/u);
  const stem = people ? people[1]! : name.replace(TOWNSHIP, '');
  return [stem, ...(people ? [`${stem}乡`] : [])].filter((form) => form.length > 1);
}

/** A plain X区 or X市 of today may have been X县 (2000 to 2023): the surface X县 is accepted for it inside its own city. */
const byRule = (entry: { name: string; level: PlaceLevel }): string[] =>
  entry.level === 'county' && /^[\p{Script=Han}]{2,}(?:区|市)$/u.test(entry.name)
    ? [entry.name.replace(/.$/u, '县')]
    : [];

/**
 * Reads the tables. Places: `code name level parent short-forms former@month`, divided by tabs; townships: `code name`.
 * Lines that begin with # are comments.
 */
export function readGazetteer(table: string, townshipTable = ''): Gazetteer {
  const byCode = new Map<string, GazetteerEntry>();
  const byName = new Map<string, GazetteerEntry[]>();
  const ruled = new Map<string, GazetteerEntry[]>();
  const put = (map: Map<string, GazetteerEntry[]>, key: string, entry: GazetteerEntry) => {
    const bearers = map.get(key);
    if (!bearers) map.set(key, [entry]);
    else if (!bearers.includes(entry)) bearers.push(entry);
  };
  const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines(table)) {
    const [code, name, level, parent, short, earlier] = line.split('\t') as [string, string, PlaceLevel, ...string[]];
    const former = (earlier ? earlier.split('|') : []).map((item) => {
      const [was, until] = item.split('@') as [string, string];
      return { name: was, until };
    });
    const aliases = [...(short ? short.split('|') : []), ...former.map((f) => f.name)];
    const entry: GazetteerEntry = { code, name, level, parent: parent || null, aliases, former };
    byCode.set(code, entry);
    for (const key of [name, ...aliases]) put(byName, key, entry);
    for (const key of byRule(entry)) if (!byName.has(key)) put(ruled, key, entry);
  }
  const townsOf = new Map<string, GazetteerEntry[]>();
  for (const line of lines(townshipTable)) {
    const [code, name] = line.split('\t') as [string, string];
    const area = code.slice(0, 6);
    const parent = byCode.has(area) ? area : `${area.slice(0, 4)}00`;
    const entry: GazetteerEntry = {
      code,
      name,
      level: 'township',
      parent,
      aliases: townshipForms(name),
      former: [],
    };
    byCode.set(code, entry);
    put(townsOf, area, entry);
  }
  const isWithin = (entry: GazetteerEntry, ancestorCode: string): boolean => {
    for (let at: GazetteerEntry | undefined = entry; at; at = at.parent ? byCode.get(at.parent) : undefined)
      if (at.code === ancestorCode) return true;
    return false;
  };
  /** The only bearer of the highest level, or null. */
  const highest = (list: readonly GazetteerEntry[]): GazetteerEntry | null => {
    const rank = Math.min(...list.map((entry) => RANK.indexOf(entry.level)));
    const top = list.filter((entry) => RANK.indexOf(entry.level) === rank);
    return top.length === 1 ? top[0]! : null;
  };
  const forms = new Automaton([...byName.keys(), ...ruled.keys()]);
  // Townships are looked up in the report's own city alone, so their automaton is made when a city is first asked for.
  const homes = new Map<string, { forms: Automaton; byForm: Map<string, GazetteerEntry[]> }>();
  const townsIn = (home: GazetteerEntry) => {
    let known = homes.get(home.code);
    if (!known) {
      const byForm = new Map<string, GazetteerEntry[]>();
      for (const [area, towns] of townsOf) {
        // Cities without districts (东莞, 嘉峪关) hold their townships themselves.
        const above = byCode.get(area) ?? byCode.get(`${area.slice(0, 4)}00`);
        if (!above || !isWithin(above, home.code)) continue;
        for (const town of towns) for (const form of [town.name, ...town.aliases]) put(byForm, form, town);
      }
      known = { forms: new Automaton(byForm.keys()), byForm };
      homes.set(home.code, known);
    }
    return known;
  };
  return {
    byCode: (code) => byCode.get(code),
    candidates: (name) => byName.get(name) ?? [],
    isWithin,
    prefecturesOf: (province) =>
      [...byCode.values()].filter((entry) => entry.level === 'prefecture' && entry.code.startsWith(province)),
    findForms: (text) => forms.findAll(text),
    findTownships: (text, home) => townsIn(home).forms.findAll(text),
    townships: (form, home) => townsIn(home).byForm.get(form) ?? [],
    lookup(name, home) {
      const bearers = byName.get(name) ?? [];
      if (home) {
        if (bearers.includes(home)) return home;
        const below = [...bearers, ...(ruled.get(name) ?? [])].filter((entry) => isWithin(entry, home.code));
        if (below.length > 0) return highest(below);
        const near = bearers.filter((entry) => isWithin(entry, `${home.code.slice(0, 2)}0000`));
        if (near.length > 0) return highest(near);
      }
      return bearers.length === 0 ? null : highest(bearers);
    },
  };
}

/** The official name that a place bore at a date (YYYY-MM or longer; null: today's). */
export function nameAt(entry: GazetteerEntry, date: string | null): string {
  const then = date === null ? undefined : entry.former.find((former) => date.slice(0, 7) < former.until);
  return then?.name ?? entry.name;
}
