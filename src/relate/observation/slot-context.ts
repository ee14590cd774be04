import type { Clause } from './clauses.ts';
import type { Frame } from './frame.ts';
import type { Slot } from './slots.ts';
import type { SpokenOf } from './spoken-of.ts';

/** A slot among its neighbours. */
export interface SlotContext {
  readonly clause: Clause;
  readonly slots: readonly Slot[];
  readonly i: number;
  readonly frame: Frame;
  readonly spoken: SpokenOf;
  /** Indicators that this clause has named so far. */
  readonly introduced: string[];
}

/** What a slot measures. */
export interface Subject {
  readonly names: readonly string[];
  readonly rule: string;
  /** The surface of the name in the sentence; start is -1 where the name is inherited. */
  readonly start: number;
  readonly end: number;
  /** The thing counted stands right of its number and the verb of change left of it: 提高8万人口饮水标准 is no change. */
  readonly doing?: boolean;
}

export function remember(context: SlotContext, names: readonly string[], verb: string, noun: string): void {
  const { spoken, introduced, slots, i } = context;
  spoken.subjects.push(...names);
  introduced.push(...names);
  spoken.pending = '';
  spoken.about = '';
  spoken.sector = '';
  spoken.aside = false;
  if (noun === '') return;
  spoken.verb = verb;
  spoken.noun = noun;
  spoken.unit = bareUnit(slots[i]!.quantities[0]!.unit);
}

export const bareUnit = (unit: string | null): string => (unit ?? '').replace(/^[十百千万亿]+(?!瓦|米|克|伏)/u, '');
