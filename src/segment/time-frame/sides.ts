/** Where the report turns from what was done to what is to be done. */
import type { HeadingStyle } from '../paragraphs.ts';
import { DONE, SIDE_CUES, TO_DO } from './cues.ts';

export interface SideLine {
  /** In the report's own time (relative-time.ts). */
  readonly text: string;
  /** The heading's words in the same time, and its style; null for running text. */
  readonly heading: string | null;
  readonly style: HeadingStyle | null;
}

const OPENING = 60;
/** Headings of the parts speak for the part; those below for themselves. */
const MAIN: ReadonlySet<HeadingStyle> = new Set(['title', 'part', 'top', 'number']);
const BELOW = 0.25;
/** The words of one paragraph weigh at most this much; the cues of its opening far more. */
const MOST_WORDS = 2;
/** A cue of this weight names the plan outright. */
const PLAIN_CUE = 5;
const AHEAD = /(?:今后|未来)[三四五]年|下个五年|新一届|计划年/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function headingScore(heading: string): number {
  const [review] = SIDE_CUES;
  // 十四五发展成就和十五五目标任务 looks both ways: its paragraphs decide.
  if (review!.pattern.test(heading) && AHEAD.test(heading)) return 0;
  return SIDE_CUES.find(({ scope, pattern }) => scope === 'heading' && pattern.test(heading))?.weight ?? 0;
}

/** What the cues of a line say, without its other words. */
function cueScore({ text, heading, style }: SideLine): number {
  if (heading !== null) return headingScore(heading) * (style !== null && MAIN.has(style) ? 1 : BELOW);
  const opening = text.slice(0, OPENING);
  return SIDE_CUES.filter(({ scope, pattern }) => scope === 'opening' && pattern.test(opening)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
}

/** How much a line speaks for the plan (positive) or for the review (negative). */
export function sideScore(line: SideLine): number {
  const done = count(line.text, DONE);
  const toDo = count(line.text, TO_DO);
  return cueScore(line) + (MOST_WORDS * (toDo - 2 * done)) / (toDo + 2 * done + 6);
}

/**
 * The index of the first line of the plan: the one turn at which the lines before it speak most for the review and the
 * lines from it on most for the plan. 0 where nothing is review, `lines.length` where nothing is plan.
 */
export function turnOf(lines: readonly SideLine[]): number {
  const scores = lines.map(sideScore);
  // What a turn at 0 is worth; moving the turn behind a line takes its score from one side to the other.
  let worth = scores.reduce((sum, score) => sum + score, 0);
  let best = worth;
  let turn = 0;
  for (const [i, score] of scores.entries()) {
    worth -= 2 * score;
    if (worth > best) {
      best = worth;
      turn = i + 1;
    }
  }
  // Lessons and problems before the heading of the plan are full of 要: the part begins with its heading all the same.
  const heading = lines.findIndex((line, at) => at >= turn && line.heading !== null && cueScore(line) >= PLAIN_CUE);
  const between = lines.slice(turn, heading);
  if (heading >= 0 && between.every((line) => cueScore(line) < PLAIN_CUE)) turn = heading;
  // A heading that says neither belongs to what stands below it.
  while (
    turn > 0 &&
    lines[turn - 1]!.heading !== null &&
    lines[turn - 1]!.text.length < OPENING &&
    cueScore(lines[turn - 1]!) >= 0
  )
    turn--;
  return turn;
}
