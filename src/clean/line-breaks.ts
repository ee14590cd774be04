/** Line ends inside sentences: page breaks, and files wrapped at a fixed width. */
import { type Cut, cut, type Line, linesOf, type Pass, swap } from './draft.ts';
import { coreOf } from './lines.ts';

const LIST_MARK =
  /^(?:第[一二三四五六七八九十]+(?:部分|[章节条])|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]+是|[—–―－-]{2}|各位(?:代表|委员)|[①-⑳]|[[〔【]\d)/u;
const SALUTATION = /^(?:尊敬的)?各位(?:代表|委员)[：:，！!]/u;
const OPEN_END = /[\p{Script=Han}\p{N}A-Za-z，、,（(“《‘·—%％]$/u;
const ENDED = /[。！？：][”’）)》】]*$/u;
const NEEDS_MORE = /[，、,（(“《‘]$/u;
const CARRIES_ON = /^[，。、；：！？,;:!?）)”’》％%]/u;
const HEADING_END = /(?:回顾|安排|任务|要求|重点工作|工作重点|自身建设|部署|目标)$/u;
const ONE_BEFORE_SESSION = /(?:第[一二三四五六七八九十百]+届|人民代表大会(?:常务委员会)?|代表大会)$/u;
const SESSION = /^(?:人民代表大会|代表大会|第[一二三四五六七八九十百]+次|.{0,4}会议上?[）)]?$)/u;

/** Columns that a line takes up, in Han characters. */
const width = (text: string): number => {
  let columns = 0;
  for (const char of text) columns += char.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
  return columns;
};

interface Broken extends Line {
  readonly core: string;
  readonly width: number;
  readonly indented: boolean;
  readonly marked: boolean;
}

interface Wrap {
  /** Columns and characters of a full line: a line of many digits is narrow, but as long. */
  readonly width: number;
  readonly length: number;
}

const isFull = (line: Broken, wrap: Wrap): boolean =>
  line.width >= wrap.width * 0.85 || line.core.length >= wrap.length * 0.85;

const widest = (sizes: number[]): number => sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.95)]!;

/** The size at which the file is wrapped, or null when its lines are paragraphs. */
function wrapOf(lines: readonly Broken[]): Wrap | null {
  if (lines.length < 20) return null;
  const wrap = {
    width: widest(lines.map((line) => line.width)),
    length: widest(lines.map((line) => line.core.length)),
  };
  if (wrap.width > 60 || wrap.width < 12) return null;
  const full = lines.filter((line) => isFull(line, wrap));
  const open = full.filter((line) => OPEN_END.test(line.core));
  return full.length >= lines.length * 0.5 && open.length >= full.length * 0.6 ? wrap : null;
}

function isBrokenSentence(line: Broken, next: Broken, wrap: Wrap | null, indents: boolean): boolean {
  if (ONE_BEFORE_SESSION.test(line.core) && SESSION.test(next.core)) return true;
  if (line.marked || next.marked || SALUTATION.test(next.core)) return false;
  // A full line of a wrapped file goes on, unless the next one begins a paragraph by its indent or behind a full stop.
  if (wrap !== null && isFull(line, wrap)) return indents ? !next.indented : !ENDED.test(line.core);
  if (LIST_MARK.test(next.core)) return false;
  if (CARRIES_ON.test(next.core)) return OPEN_END.test(line.core);
  if (NEEDS_MORE.test(line.core)) return !(indents && next.indented);
  if (wrap !== null) return false;
  return isBrokenProse(line, next) && !(indents && next.indented);
}

/** A line of prose that stops without a mark: a page ends in its sentence. Headings hold no full stop. */
function isBrokenProse(line: Broken, next: Broken): boolean {
  const clauses = line.core.match(/，/gu)?.length ?? 0;
  const prose =
    line.core.length >= 28 &&
    OPEN_END.test(line.core) &&
    (/[。；]/u.test(line.core) || (clauses >= 3 && line.core.length >= 45 && !LIST_MARK.test(line.core)));
  // …请予审议。一、2013年工作回顾: a heading that lost the line end before it keeps the one behind it.
  const tail = line.core.slice(Math.max(...['。', '！', '；'].map((stop) => line.core.lastIndexOf(stop))) + 1);
  if (tail.length <= 40 && !tail.includes('，') && (LIST_MARK.test(tail) || HEADING_END.test(tail))) return false;
  const headingFollows = next.core.length <= 30 && !/[，。；、：]/u.test(next.core);
  return prose && !headingFollows;
}

/** Joins lines that one sentence runs through, blank lines between them included. */
export const joinBrokenSentences: Pass = (draft) => {
  const lines = linesOf(draft.text).flatMap((line): Broken[] => {
    const core = coreOf(line.text);
    if (core === '') return [];
    return [
      {
        ...line,
        core,
        width: width(core),
        indented: /^(?:[\u3000\u2003]| {2}|\t)/u.test(line.text),
        marked: /^\s*(?:#{1,6}\s|\||>)/u.test(line.text) || /^\s*\*\*[^*]{1,60}\*\*\s*$/u.test(line.text),
      },
    ];
  });
  const wrap = wrapOf(lines);
  const indents = lines.filter((line) => line.indented).length >= Math.max(3, lines.length * 0.05);
  const cuts: Cut[] = [];
  const blanks = new Map<number, string>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (!isBrokenSentence(line, next, wrap, indents)) continue;
    const start = line.start + line.text.trimEnd().length;
    const end = next.start + (next.text.length - next.text.trimStart().length);
    const latin = /[A-Za-z]$/u.test(line.core) && /^[A-Za-z]/u.test(next.core);
    if (latin) blanks.set(start, ' ');
    cuts.push({ rule: 'line-break', start: start + (latin ? 1 : 0), end });
  }
  return cut(swap(draft, blanks), cuts);
};
