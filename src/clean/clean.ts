import type { CleanText } from '../text/clean-text.ts';

/** What a cleaning rule takes away. The first rule in the list that covers a code unit is the one that counts it. */
const REMOVALS: readonly { id: string; pattern: RegExp }[] = [
  { id: 'front-matter', pattern: /^\uFEFF?---\n[\s\S]*?\n---\n/gu },
  { id: 'html-comment', pattern: /<!--[\s\S]*?-->/gu },
  { id: 'html-tag', pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/gu },
  { id: 'markdown-mark', pattern: /\*+|^[ \t]*#{1,6}[ \t]*|^[ \t]*>[ \t]?|`+/gmu },
  { id: 'invisible', pattern: /[\u200B-\u200F\u2060\uFEFF\u00AD\r]+/gu },
  { id: 'indent', pattern: /^[ \t\u3000\u00A0]+/gmu },
  { id: 'blank', pattern: /[ \t\u3000\u00A0]+/gu },
];

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－]/u;

/** Cleans the decoded original: marks, blanks and hard line breaks inside sentences go, full-width digits become ASCII. */
export function clean(original: string): CleanText {
  const gone = new Uint8Array(original.length);
  const removed: Record<string, number> = {};
  const remove = (id: string, start: number, end: number) => {
    for (let i = start; i < end; i++)
      if (!gone[i]) {
        gone[i] = 1;
        removed[id] = (removed[id] ?? 0) + 1;
      }
  };
  for (const { id, pattern } of REMOVALS)
    for (const match of original.matchAll(pattern)) {
      // Blanks between two Latin words stay: "GDP growth".
      if (id === 'blank') {
        const before = original[match.index - 1] ?? '';
        const after = original[match.index + match[0].length] ?? '';
        if (/[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after)) continue;
      }
      remove(id, match.index, match.index + match[0].length);
    }
  // A line that ends inside a sentence is joined with the next one.
  for (const match of original.matchAll(
    /(?<=[\p{Script=Han}\d，、；,“（])[ \t]*\n+[ \t]*(?=[\p{Script=Han}\d，、%％）”])/gu,
  )) {
    const lineStart = original.lastIndexOf('\n', match.index - 1) + 1;
    const line = original.slice(lineStart, match.index);
    const long = line.replace(/\s/gu, '').length >= 28;
    if (long) remove('line-break', match.index, match.index + match[0].length);
  }
  const origin: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i++) {
    if (gone[i]) continue;
    const unit = original[i]!;
    text += FULL_WIDTH.test(unit) ? unit.normalize('NFKC') : unit;
    origin.push(i);
  }
  return { text, origin: Int32Array.from(origin), removed };
}
