/** Removes whole lines that are no part of the text: navigation, page numbers, running headers. */
import { type Cut, cut, linesOf, type Pass } from './draft.ts';
import { LINE_RULES } from './line-rules.ts';

/** A line without its blanks and marks, as the line rules see it. */
export const coreOf = (line: string): string => line.replace(/[\s*#_`\u3000]+/gu, '');

/** A longer line says something. */
const LONGEST = 160;
/** The list of other pages stands in the last third. */
const LATE = 0.67;

interface Zone {
  /** Lines before this one stand above the text. */
  readonly head: number;
  /** Lines from this one on stand below it. */
  readonly tail: number;
}

/** The text lies between its salutation (or first long line) and its last long line. */
function zoneOf(cores: readonly string[]): Zone {
  const salutation = cores.findIndex((core) => /^各位(?:代表|委员)/u.test(core) || core.length >= 80);
  const last = cores.findLastIndex((core) => core.length >= 60);
  return { head: Math.max(salutation, 0), tail: last < 0 ? cores.length : last + 1 };
}

export const removeForeignLines: Pass = (draft) => {
  const lines = linesOf(draft.text);
  const cores = lines.map((line) => coreOf(line.text));
  const { head, tail } = zoneOf(cores);
  const cuts: Cut[] = [];
  for (const [at, line] of lines.entries()) {
    const core = cores[at]!;
    if (core === '' || core.length > LONGEST) continue;
    const rule = LINE_RULES.find(({ where, pattern }) => {
      if (where === 'head' && at >= head) return false;
      if (where === 'tail' && at < tail) return false;
      if (where === 'around' && at >= head && at < tail) return false;
      if (where === 'late' && line.start < draft.text.length * LATE) return false;
      return pattern.test(core);
    });
    // What stands below the list of other pages belongs to those.
    const end = rule?.where === 'late' ? draft.text.length : Math.min(line.end + 1, draft.text.length);
    if (rule) cuts.push({ rule: rule.id, start: line.start, end });
    if (rule?.where === 'late') break;
  }
  return cut(draft, cuts);
};

/** Ends of a finished sentence, with the closing marks behind it. */
const FINISHED = /[。！？!?；;：:…][”’）)》】]*$/u;
const TITLE = /政府工作报告|会议文件|人民代表大会|政府公报/u;

/**
 * Headers and footers of pages: short lines that recur. Either the report's own title again and again, or lines that break
 * a sentence in at least half of the places where they stand.
 */
export const removeRunningLines: Pass = (draft) => {
  const lines = linesOf(draft.text).filter((line) => coreOf(line.text) !== '');
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const core = coreOf(line.text).replace(/\d+/gu, '0');
    if (core.length > 30 || FINISHED.test(core) || /[，。；：]/u.test(core)) continue;
    const known = places.get(core);
    if (known) known.push(at);
    else places.set(core, [at]);
  }
  const gone: number[] = [];
  for (const [core, where] of places) {
    if (where.length < 3) continue;
    const breaking = where.filter((at) => {
      const before = coreOf(lines[at - 1]?.text ?? '');
      return before.length > 20 && !FINISHED.test(before);
    });
    // The title's first copy is the title, unless it too stands inside a sentence.
    if (TITLE.test(core)) gone.push(...where.filter((at, i) => i > 0 || breaking.includes(at)));
    else if (breaking.length * 2 >= where.length) gone.push(...where);
  }
  const cuts = gone.sort((a, b) => a - b).map((at) => lines[at]!);
  return cut(
    draft,
    cuts.map(({ start, end }) => ({ rule: 'running-line', start, end: Math.min(end + 1, draft.text.length) })),
  );
};
