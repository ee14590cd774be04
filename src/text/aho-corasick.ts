/** Finds every occurrence of many words in one pass over a text (Aho & Corasick 1975, over UTF-16 code units). */
export interface Occurrence {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly next: Map<number, State>;
  fail: State | null;
  word: string | null;
  /** Nearest state on the fail chain that ends a word. */
  shorter: State | null;
}

const newState = (): State => ({ next: new Map(), fail: null, word: null, shorter: null });

export class Automaton {
  readonly #root = newState();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word === '') continue;
      let state = this.#root;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        let next = state.next.get(unit);
        if (!next) {
          next = newState();
          state.next.set(unit, next);
        }
        state = next;
      }
      state.word = word;
    }
    const queue: State[] = [];
    for (const child of this.#root.next.values()) {
      child.fail = this.#root;
      queue.push(child);
    }
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!;
      for (const [unit, child] of state.next) {
        let fail = state.fail;
        while (fail && !fail.next.has(unit)) fail = fail.fail;
        child.fail = fail?.next.get(unit) ?? this.#root;
        child.shorter = child.fail.word === null ? child.fail.shorter : child.fail;
        queue.push(child);
      }
    }
  }

  /** All occurrences, overlapping ones too, by end, longer first. */
  findAll(text: string): Occurrence[] {
    const found: Occurrence[] = [];
    let state = this.#root;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let at: State | null = state;
      while (at && !at.next.has(unit)) at = at.fail;
      state = at?.next.get(unit) ?? this.#root;
      for (let hit: State | null = state.word === null ? state.shorter : state; hit; hit = hit.shorter) {
        const word = hit.word!;
        found.push({ word, start: i + 1 - word.length, end: i + 1 });
      }
    }
    return found;
  }

  /** Occurrences that do not overlap: leftmost first, and of those the longest. */
  findLongest(text: string): Occurrence[] {
    const sorted = this.findAll(text).sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Occurrence[] = [];
    let end = 0;
    for (const hit of sorted)
      if (hit.start >= end) {
        kept.push(hit);
        end = hit.end;
      }
    return kept;
  }
}
