/** A sentence as link rules see it: each place is △, each company ◆, the rest as written. */
import type { Mention, NameMention, PlaceMention } from '../recognise/mention.ts';

/** A mention that link rules see. */
export type Shown = PlaceMention | NameMention;

export interface MentionView {
  /** The sentence with one sign for each mention. */
  readonly text: string;
  /** The mention that stands at an index of `text`, or undefined. */
  at(index: number): Shown | undefined;
  /** All mentions of a stretch of `text`. */
  between(start: number, end: number): Shown[];
}

export function viewOf(text: string, mentions: readonly Mention[]): MentionView {
  const shown = mentions
    .filter((m): m is Shown => m.kind === 'place' || m.kind === 'company')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const places = new Map<number, Shown>();
  let view = '';
  let read = 0;
  for (const mention of shown) {
    // 上海 in 上海电气: the longer name is shown.
    if (mention.start < read) continue;
    const inside = shown.some((other) => other !== mention && other.start <= mention.start && other.end > mention.end);
    if (inside) continue;
    view += text.slice(read, mention.start);
    places.set(view.length, mention);
    view += mention.kind === 'place' ? '△' : '◆';
    read = mention.end;
  }
  view += text.slice(read);
  const at = (index: number) => places.get(index);
  return {
    text: view,
    at,
    between: (start, end) =>
      [...places].filter(([index]) => index >= start && index < end).map(([, mention]) => mention),
  };
}
