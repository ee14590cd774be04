/** Lines of clean text as paragraphs: what is a heading, and at which level it stands. */
import type { CleanText } from '../text/clean-text.ts';

export interface Paragraph {
  readonly text: string;
  /** Offsets into the clean text. */
  readonly start: number;
  readonly end: number;
  /** Style of its enumeration or mark; null for running text without one. */
  readonly style: HeadingStyle | null;
  /** The heading's words: the whole line, or the lead before the text of a run-in heading; null where it is no heading. */
  readonly heading: string | null;
  /** End of a run-in heading that no full stop parts from its text (一、2022年工作回顾过去的一年…), else null. */
  readonly leadEnd: number | null;
  readonly isWholeHeading: boolean;
}

/** From the widest to the narrowest. `top` is a line without a number that names a part of the report. */
export type HeadingStyle = 'title' | 'part' | 'top' | 'number' | 'bracket' | 'plain' | 'digit' | 'digit-bracket';

const NUMBERED: readonly { readonly style: HeadingStyle; readonly pattern: RegExp }[] = [
  { style: 'part', pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|[章篇])/u },
  { style: 'number', pattern: /^[一二三四五六七八九十]{1,3}[、.]/u },
  { style: 'bracket', pattern: /^（[一二三四五六七八九十]{1,3}）/u },
  { style: 'digit', pattern: /^\d{1,2}(?:[.、](?!\d)|[.](?=\d{4}年))/u },
  { style: 'digit-bracket', pattern: /^（\d{1,2}）/u },
];
/** Words by which a line without a number names a part of the report. */
const PART_WORDS =
  /(?:回顾|总结|完成情况|工作安排|工作部署|主要任务|目标任务|重点工作|工作重点|重点任务|总体要求|总体部署|总体思路|预期目标|奋斗目标|主要目标|指导思想|工作建议|工作打算|自身建设|主要成就|努力方向|主要工作)/u;
const YEAR_PART =
  /^(?:20\d\d年|过去|今后|未来|“十.五”)[^，。]{0,24}(?:工作|任务|目标|安排|部署|要求|发展|成就|回顾|规划)[^，。]{0,10}$/u;
const INSIDE = /[。！？；]/u;
const UNFINISHED = /[。！？；，：、,;:]$/u;
const LONGEST_HEADING = 70;
const LONGEST_PLAIN = 36;
/** A run-in lead is a short first sentence behind a number. */
const LONGEST_LEAD = 48;
const RUN_IN =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)?(?:20\d\d年|过去[一五]年|[今]后五年|五年|本届政府)[^，。；：]{0,12}?(?:工作回顾|回顾|工作安排|重点工作|主要任务|目标任务|总体要求)(?=20\d\d年|过去|刚刚|一年来|五年来|今年|去年|今后|面对)/u;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the original sets the line apart: a Markdown heading, or bold from end to end. */
function setApart(original: string, clean: CleanText, line: Line): boolean {
  const first = clean.origin[line.start]!;
  const last = clean.origin[line.end - 1]!;
  const lineStart = original.lastIndexOf('\n', first - 1) + 1;
  const before = original.slice(lineStart, first);
  if (/^\s*#{1,6}\s*/u.test(before)) return true;
  return /\*\*\s*$/u.test(before) && /^[\s：:]*\*\*/u.test(original.slice(last + 1, last + 6));
}

function read(
  line: Line,
  apart: boolean,
  next: Line | undefined,
): Pick<Paragraph, 'style' | 'heading' | 'leadEnd' | 'isWholeHeading'> {
  const { text } = line;
  const style = NUMBERED.find(({ pattern }) => pattern.test(text))?.style ?? null;
  const whole = (as: HeadingStyle) => ({
    style: as,
    heading: text.replace(/[。：]$/u, ''),
    leadEnd: null,
    isWholeHeading: true,
  });
  const fused = text.match(RUN_IN)?.[0];
  if (fused && text.length > fused.length + 20)
    return { style: style ?? 'top', heading: fused, leadEnd: fused.length, isWholeHeading: false };
  const closed = !INSIDE.test(text) && !UNFINISHED.test(text);
  if (style === 'part' || style === 'number' || style === 'bracket') {
    // （一）加快建设现代产业体系。 alone on its line is a heading with a full stop too many.
    const aloneWithStop =
      text.length <= 40 && text.endsWith('。') && !INSIDE.test(text.slice(0, -1)) && !/\d/u.test(text);
    if (text.length <= LONGEST_HEADING && (closed || aloneWithStop)) return whole(style);
    const lead = text.match(/^[^。！？；]{2,60}[。！]/u)?.[0];
    const isLead = lead !== undefined && lead.length <= LONGEST_LEAD && lead.length < text.length;
    return { style, heading: isLead ? lead.slice(0, -1) : null, leadEnd: null, isWholeHeading: false };
  }
  if (!closed || text.length > LONGEST_PLAIN || /^(?:各位代表|[—–-]{2})/u.test(text))
    return { style, heading: null, leadEnd: null, isWholeHeading: false };
  if (style !== null)
    return text.length <= LONGEST_PLAIN && !text.includes('：')
      ? whole(style)
      : { style, heading: null, leadEnd: null, isWholeHeading: false };
  if (YEAR_PART.test(text) || (PART_WORDS.test(text) && (apart || !/^(?:以|按|围绕|根据|为)/u.test(text))))
    return whole('top');
  // A short line without a stop between paragraphs is a heading without a number.
  const between = apart || (next !== undefined && next.text.length > text.length + 10);
  if (between && /^20\d\d年/u.test(text)) return whole('top');
  if (between) return whole('plain');
  return { style: null, heading: null, leadEnd: null, isWholeHeading: false };
}

/** A heading that lost its line: …请予审议。一、2013年工作回顾. */
const AT_LINE_END =
  /(?<=[。！？])(?=(?:[一二三四五六七八九十]{1,2}、[^。！？；，]{2,36}|20\d\d年[^。！？；，]{0,10}(?:回顾|安排|任务|重点工作))$)/u;
/** Where paragraphs begin in a text whose line ends are all lost. */
const WITHIN = /(?<=[。！？])(?=各位代表[！，：]|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|——)/u;
/** No paragraph is that long: the line holds several. */
const LONGEST_PARAGRAPH = 1500;

const partsOf = (line: string): string[] => line.split(line.length > LONGEST_PARAGRAPH ? WITHIN : AT_LINE_END);

/** The paragraphs of a clean text, blank lines left out. */
export function paragraphsOf(clean: CleanText, original: string): Paragraph[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of clean.text.split('\n')) {
    for (const piece of partsOf(text)) {
      if (piece.trim() !== '') lines.push({ text: piece, start, end: start + piece.length });
      start += piece.length;
    }
    start++;
  }
  return lines.map((line, i) => ({ ...line, ...read(line, setApart(original, clean, line), lines[i + 1]) }));
}

const RANK: readonly HeadingStyle[] = ['title', 'part', 'top', 'number', 'bracket', 'plain', 'digit', 'digit-bracket'];

/** A heading on the way down to a paragraph. */
export interface OpenHeading {
  readonly style: HeadingStyle;
  readonly text: string;
}

/**
 * The heading path after one more heading. A style that is open already closes down to it; a new one opens below, but
 * never below a narrower style: 一、 closes （三） even when the part above had no 二、.
 */
export function openHeading(path: readonly OpenHeading[], heading: OpenHeading): OpenHeading[] {
  const open = path.findIndex(({ style }) => style === heading.style);
  if (open >= 0) return [...path.slice(0, open), heading];
  if (heading.style === 'plain') return [...path, heading];
  const rank = RANK.indexOf(heading.style);
  return [...path.filter(({ style }) => RANK.indexOf(style) < rank), heading];
}
