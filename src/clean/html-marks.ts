/** HTML that stands in a text file: comments, tags and entities. */
import { type Cut, cut, type Pass, swap } from './draft.ts';

/** Tags that part paragraphs: the first unit becomes the line end. */
const PARTING = /^<\/?(?:p|br|div|li|tr|h[1-6]|table|ul|ol)\b/iu;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,400}>/gu;

const NAMED: Readonly<Record<string, string>> = {
  middot: '·',
  times: '×',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  amp: '&',
  lt: '<',
  gt: '>',
  permil: '‰',
  deg: '°',
  bull: '•',
  sim: '～',
  le: '≤',
  ge: '≥',
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/giu;

export const removeComments: Pass = (draft) => {
  const cuts: Cut[] = [];
  for (let start = draft.text.indexOf('<!--'); start >= 0; ) {
    const end = draft.text.indexOf('-->', start + 4);
    if (end < 0) break;
    cuts.push({ rule: 'html-comment', start, end: end + 3 });
    start = draft.text.indexOf('<!--', end + 3);
  }
  return cut(draft, cuts);
};

export const removeTags: Pass = (draft) => {
  const lineEnds = new Map<number, string>();
  const cuts: Cut[] = [];
  for (const match of draft.text.matchAll(TAG)) {
    const parts = PARTING.test(match[0]);
    if (parts) lineEnds.set(match.index, '\n');
    cuts.push({ rule: 'html-tag', start: match.index + (parts ? 1 : 0), end: match.index + match[0].length });
  }
  return cut(swap(draft, lineEnds), cuts);
};

/** The character takes the place of the entity's first unit; the others go. */
export const readEntities: Pass = (draft) => {
  const change = new Map<number, string>();
  const cuts: Cut[] = [];
  for (const match of draft.text.matchAll(ENTITY)) {
    const [entity, decimal, hex, name] = match;
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    const char =
      code === null ? NAMED[name!.toLowerCase()] : code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
    if (char === undefined) continue;
    change.set(match.index, char);
    cuts.push({ rule: 'html-entity', start: match.index + 1, end: match.index + entity.length });
  }
  return cut(swap(draft, change), cuts);
};
