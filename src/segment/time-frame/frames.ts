/** The time frame of every paragraph and sentence of a report. */
import type { ReportHeader } from '../../schema/facts.ts';
import type { TimeFrame } from '../../schema/values.ts';
import { type OpenHeading, openHeading, type Paragraph } from '../paragraphs.ts';
import { ASIDES, LISTED, PROBLEM } from './asides.ts';
import { PLANNED, REVIEWED, relativeTime } from './relative-time.ts';
import { turnOf } from './sides.ts';
import { firstSpan, type HeadingSpan, headingSpan, openingSpan, type SpanOfTime } from './spans.ts';

type Side = 'review' | 'plan';

/** A paragraph in its section. */
export interface FramedParagraph {
  readonly paragraph: Paragraph;
  /** Open headings above it, outermost first. */
  readonly path: readonly OpenHeading[];
  /** The frame of one of its sentences, in order: problems told in one sentence hold to the paragraph's end. */
  readonly frameOf: (sentence: string) => TimeFrame;
  readonly isFront: boolean;
}

const FRAMES: Readonly<Record<Side, Readonly<Record<SpanOfTime, TimeFrame>>>> = {
  review: { one: 'review', five: 'five_year_review' },
  plan: { one: 'plan', five: 'five_year_plan' },
};
const SALUTATION = /^(?:尊敬的)?(?:各位(?:代表|委员)|同志们)[：，！、]/u;
const [GREETING, PROBLEMS, THANKS, CALL, LATE_PROBLEMS] = ASIDES;
const FRONT_LINE = /(?:政府|行署|公署)工作(?:的)?报告|人民代表大会|^.{0,12}(?:代?市长|代?州长|代?省长|盟长|县长|区长)/u;
const LONG = 90;
const MOST_FRONT = 30;
/** 存在问题 alone does not tell: only late in the review does it open the part on problems. */
const SURE_OF_PROBLEMS = /成[绩就](?:的)?(?:同时|时)|清醒|深刻|冷静|困难和问题|问题和(?:困难|不足)|不足和问题/u;
/** What was reached, told after the problems, ends them. */
const RELIEF = /^(?!.*(?:仅|只有|不到|低于|偏低)).*(?:累计|年均增长|同比增长|新增|荣获|建成|获批|达到[\d.]+)/u;
/** In the plan's first paragraphs problems are told only by a sentence that turns to them. */
const TURNS_TO_PROBLEMS = /^(?:各位代表[！，：])?(?:同时|但|在|当前|我们也)/u;
/** Words of a sentence that leads over to a list. */
const LEADS_ON = /[：:]$|^.{0,70}(?:工作|方面)[。：]$/u;
const FIVE_AGAIN = /[四五]年|本届|届政府/u;
/** Behind the speech: 2022年十件民生实事完成情况, 十件民生实事全部完成：. */
const REPORTS_DEEDS =
  /^[^，。；：]{0,30}(?:实事|民生工程)[^，。；：]{0,10}(?:完成|落实|办理|进展)[^，。；：]{0,8}(?:$|[：:])/u;
const FROM_HERE = /^(?:到|至)(20\d\d)年/u;

/** Paragraphs before the salutation, or, without one, before the first heading or long paragraph: title, session, speaker. */
function frontOf(paragraphs: readonly Paragraph[]): number {
  const long = paragraphs.findIndex(({ text }) => text.length >= LONG);
  const opening = paragraphs.slice(0, Math.min(long < 0 ? paragraphs.length : long, MOST_FRONT));
  const salutation = opening.findIndex(({ text }) => SALUTATION.test(text));
  if (salutation >= 0) return salutation;
  return opening.findLastIndex(({ text }) => FRONT_LINE.test(text)) + 1;
}

/** What a heading says of its section's span, the nearest one above that says anything. */
function sectionSpan(
  path: readonly OpenHeading[],
  side: Side,
  relative: (text: string) => string,
): { span: HeadingSpan; first: SpanOfTime; key: string } {
  for (let i = path.length - 1; i >= 0; i--) {
    const words = relative(path[i]!.text);
    const span = headingSpan(words, side);
    if (span) return { span, first: firstSpan(words, side), key: `${side}${i}${words}` };
  }
  return { span: 'mixed', first: 'one', key: side };
}

/** @param annex whether a paragraph belongs to an annex: those have no time of their own */
export function frameParagraphs(
  paragraphs: readonly Paragraph[],
  annex: readonly boolean[],
  header: ReportHeader,
): FramedParagraph[] {
  const relative = (text: string) => relativeTime(text, header);
  const front = frontOf(paragraphs);
  const body = paragraphs.map((_, at) => at).filter((at) => at >= front && !annex[at]);
  const turn = turnOf(
    body.map((at) => {
      const { text, heading, style } = paragraphs[at]!;
      return { text: relative(text), heading: heading === null ? null : relative(heading), style };
    }),
  );
  const firstPlanned = body[turn] ?? paragraphs.length;
  let path: OpenHeading[] = [];
  let section = '';
  let held: SpanOfTime | null = null;
  let lead: SpanOfTime | null = null;
  let problems = false;
  let reports = false;
  return paragraphs.map((paragraph, at): FramedParagraph => {
    const { text, heading, style } = paragraph;
    if (heading !== null && at >= front && style !== null) path = openHeading(path, { style, text: heading });
    if (at < front || annex[at])
      return { paragraph, path: at < front ? [] : path, frameOf: () => 'other', isFront: at < front };
    if (REPORTS_DEEDS.test(text)) reports = at > firstPlanned;
    else if (annex[at - 1] || (heading !== null && /实事|附件|附表/u.test(heading))) reports = false;
    const side: Side = at < firstPlanned || reports ? 'review' : 'plan';
    const { span, first, key } = sectionSpan(path, side, relative);
    if (key !== section) {
      section = key;
      held = null;
      lead = null;
    }
    if (paragraph.isWholeHeading) lead = null;
    const opened = heading === null ? openingSpan(relative(text), side) : null;
    if (opened && span === 'mixed') held = opened;
    // 刚刚过去的2022年 in a review of five years: what follows tells of that year, until five years are named again.
    if (span === 'five' && side === 'review') held = opened ?? (FIVE_AGAIN.test(text.slice(0, 40)) ? null : held);
    const own = opened ?? lead ?? held ?? (span === 'mixed' ? first : span);
    if (opened && LEADS_ON.test(text)) lead = opened;
    const late = at >= firstPlanned * 0.5;
    if (problems && !(LISTED.test(text) && heading === null)) problems = false;
    const ending = side === 'review' && at >= firstPlanned * 0.65;
    const opensProblems = (sentence: string) => {
      const opening = sentence.slice(0, 140);
      if (ending && LATE_PROBLEMS!.pattern.test(opening)) return true;
      return (
        (side === 'review' || (at < firstPlanned + 4 && TURNS_TO_PROBLEMS.test(sentence))) &&
        PROBLEMS!.pattern.test(opening) &&
        PROBLEM.test(sentence) &&
        (SURE_OF_PROBLEMS.test(opening) || late)
      );
    };
    let inProblems = problems || (paragraph.isWholeHeading && opensProblems(text));
    const frameOf = (sentence: string): TimeFrame => {
      if (text.length <= 16 && SALUTATION.test(text)) return 'other';
      if (inProblems && RELIEF.test(sentence) && !PROBLEM.test(sentence)) inProblems = false;
      if (inProblems || opensProblems(sentence)) {
        inProblems = true;
        return 'other';
      }
      if ([GREETING, THANKS, CALL].some((aside) => aside!.pattern.test(sentence))) return 'other';
      return sentenceFrame(relative(sentence), sentence, side, own, header);
    };
    if (opensProblems(text) && /[：；:;]$|主要(?:是|表现|有|体现)|一是/u.test(text)) problems = true;
    return { paragraph, path, frameOf, isFront: false };
  });
}

/** A sentence that begins with another time than its paragraph has that time for itself. */
function sentenceFrame(
  relative: string,
  sentence: string,
  side: Side,
  own: SpanOfTime,
  { year }: ReportHeader,
): TimeFrame {
  const start = relative.replace(/^(?:[—“（]|各位代表[！，：])+/u, '');
  if (side === 'plan' && (start.startsWith(REVIEWED) || /^过去(?:的)?一年/u.test(start))) return 'review';
  if (side === 'review' && start.startsWith(PLANNED) && /[要将]|力争|确保|计划/u.test(start)) return 'plan';
  const until = sentence.match(FROM_HERE)?.[1];
  if (side === 'plan' && until && year !== null && Number(until) >= year + 2) return 'five_year_plan';
  return FRAMES[side][openingSpan(relative, side) ?? own];
}
