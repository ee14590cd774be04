/** The project lexicons made ready for reading: ends of names, words of building, nameless kinds, common words. */
import type { ProjectStatus } from '../../schema/values.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { ProjectCategory } from './categories.ts';

/** s: specific with almost any name; u: one of it to a place; w: needs a name of its own; a: a work done; p: a part or phase; n: a word of tails; x: no kind; y: a system or platform, single under a plain word of making. */
export type Grade = 's' | 'u' | 'w' | 'a' | 'p' | 'n' | 'x' | 'y';

export interface Kind {
  readonly suffix: string;
  readonly category: ProjectCategory;
  readonly grade: Grade;
}

export interface Verb {
  readonly word: string;
  /** before, after or both sides of a list; cut: says nothing of building. */
  readonly side: string;
  /** Whether a name may begin behind it anywhere, or only where the clause begins with it. */
  readonly cut: 'any' | 'start' | '';
  readonly review: ProjectStatus | null;
  readonly plan: ProjectStatus | null;
  readonly weight: number;
}

export interface Grammar {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly nameless: ReadonlySet<string>;
  /** Describing words that no one thing owns. */
  readonly generic: ReadonlySet<string>;
  /** Pairs of characters that many cities write. */
  readonly common: ReadonlySet<string>;
  /** The longest kind that ends `text`. */
  kindAtEnd(text: string): Kind | null;
  /** The same for what a tail calls its members: 等16条道路. */
  calledAtEnd(text: string): Kind | null;
  /** The longest word of the verbs lexicon that begins at `at` and ends by `end`. */
  verbAt(text: string, at: number, end?: number): Verb | null;
}

const made = new WeakMap<ReadonlyMap<string, Lexicon>, Grammar>();

/** The grammar made from the lexicons; made once for each set of lexicons. */
export function grammarOf(lexicons: ReadonlyMap<string, Lexicon>): Grammar {
  let grammar = made.get(lexicons);
  if (!grammar) {
    grammar = makeGrammar(lexicons);
    made.set(lexicons, grammar);
  }
  return grammar;
}

function makeGrammar(lexicons: ReadonlyMap<string, Lexicon>): Grammar {
  const table = (name: string) => lexicons.get(name)?.entries ?? [];
  const kinds = new Map<string, Kind>();
  for (const { name, columns } of table('project-kinds'))
    kinds.set(name, {
      suffix: name,
      category: columns['category'] as ProjectCategory,
      grade: columns['grade'] as Grade,
    });
  const verbs = new Map<string, Verb>();
  for (const { name, columns } of table('project-verbs'))
    verbs.set(name, {
      word: name,
      side: columns['side'] ?? '',
      cut: (columns['cut'] ?? '') as Verb['cut'],
      review: (columns['review'] || null) as ProjectStatus | null,
      plan: (columns['plan'] || null) as ProjectStatus | null,
      weight: Number(columns['weight'] ?? 0),
    });
  const longestKind = Math.max(1, ...[...kinds.keys()].map((word) => word.length));
  const longestVerb = Math.max(1, ...[...verbs.keys()].map((word) => word.length));
  const lastUnits = new Set([...kinds.keys()].map((word) => word.at(-1)!));
  const firstUnits = new Set([...verbs.keys()].map((word) => word[0]!));
  const ending = (text: string): Kind | null => {
    if (!lastUnits.has(text.at(-1) ?? '')) return null;
    for (let length = Math.min(longestKind, text.length); length > 0; length--) {
      const kind = kinds.get(text.slice(text.length - length));
      if (kind) return kind;
    }
    return null;
  };
  return {
    kinds,
    nameless: new Set(table('project-nameless').map((entry) => entry.name)),
    generic: new Set(table('project-generic').map((entry) => entry.name)),
    common: new Set(
      table('project-common').flatMap(({ name, columns }) =>
        [...(columns['seconds'] ?? '')].map((second) => name + second),
      ),
    ),
    kindAtEnd(text) {
      // 建设“中俄职教城”: the marks are part of the name, its end stands inside.
      const marked = text.endsWith('”') && text.length > 5 ? ending(text.slice(0, -1)) : null;
      if (marked && 'su'.includes(marked.grade) && marked.suffix.length > 2)
        return { ...marked, suffix: `${marked.suffix}”` };
      const kind = ending(text);
      // 金阳至清镇市政干道: two ends make a road of its own of any road.
      if (kind?.grade === 'n' && /\p{Script=Han}[至到—]\p{Script=Han}/u.test(text) && /[路道线廊]$/u.test(text))
        return { ...kind, grade: 's' };
      return kind && (kind.grade === 'x' || kind.grade === 'n') ? null : kind;
    },
    calledAtEnd(text) {
      const kind = ending(text);
      return kind?.grade === 'x' ? null : kind;
    },
    verbAt(text, at, end = text.length) {
      if (!firstUnits.has(text[at] ?? '')) return null;
      for (let length = Math.min(longestVerb, end - at); length > 0; length--) {
        const verb = verbs.get(text.slice(at, at + length));
        if (verb) return verb;
      }
      return null;
    },
  };
}
