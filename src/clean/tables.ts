/** Rows of Markdown tables: the frame goes, the cells are parted by ；. */
import { type Cut, cut, linesOf, type Pass, swap } from './draft.ts';

export const openTables: Pass = (draft) => {
  const cuts: Cut[] = [];
  const change = new Map<number, string>();
  for (const line of linesOf(draft.text)) {
    if (!line.text.includes('|')) continue;
    const frame = /^[\s|:\-—+]+$/u.test(line.text);
    const row = /^\s*\|.*\|\s*$/u.test(line.text) || line.text.includes(' | ');
    if (frame) cuts.push({ rule: 'table-mark', start: line.start, end: line.end });
    if (frame || !row) continue;
    const first = line.text.search(/[^\s|]/u);
    const last = line.text.trimEnd().replace(/[\s|]+$/u, '').length;
    for (let i = 0; i < line.text.length; i++) {
      if (line.text[i] !== '|') continue;
      if (i < first || i >= last) cuts.push({ rule: 'table-mark', start: line.start + i, end: line.start + i + 1 });
      else if (/^\s*\|/u.test(line.text.slice(i + 1, i + 40)))
        cuts.push({ rule: 'table-mark', start: line.start + i, end: line.start + i + 1 });
      else change.set(line.start + i, '；');
    }
  }
  return cut(swap(draft, change), cuts);
};
