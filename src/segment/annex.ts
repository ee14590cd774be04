/** Explanations of terms and notes behind the speech. Lists of works and tasks behind it are part of what is planned. */
import type { Paragraph } from './paragraphs.ts';

const HEAD =
  /^(?:附(?:件|录)?[一二三四五\d]{0,2}[：:]?)?[^，。]{0,24}(?:名词(?:解释|注释|说明|释义|术语)?|(?:名词|用语|词语|术语|词汇|缩略语)(?:的)?(?:解释|说明|注释|释义)|注释|注解)[^，。]{0,6}[：:]?$/u;
const ATTACHED = /^附(?:件|录|表)[^，。]{0,40}$/u;
const TASKS = /实事|项目|任务|清单|指标|目标|计划|安排/u;
/** 六稳：指稳就业…; [3]双碳：…; ①…是指…. */
const NOTE =
  /^(?:[[〔【﹝［]\^?\d{1,3}[\]〕】﹞］]|\d{1,3}[.、]|[①-⑳]|[〇*])?[“《]?[^，。：；]{1,40}[”》]?[^，。：；]{0,16}(?:：|——|，?(?:是)?指(?!导|标|示|出)|即(?!将)|，是)/u;
const MARKED_NOTE = /^(?:[[〔【﹝［]\^?\d{1,3}[\]〕】﹞］]|[①-⑳])[“《]?[^，。；]{1,50}(?:：|——|指|即)/u;
const CALL = /让我们|(?:努力|不懈|共同|团结)奋斗[！。]|新篇章[！。]|(?:各位代表|同志们)[！，：]/u;
/** Before this share of the text no annex begins. */
const EARLIEST = 0.45;

/** Whether each paragraph belongs to an annex. */
export function annexOf(paragraphs: readonly Paragraph[]): boolean[] {
  const annex = paragraphs.map(({ text }) => MARKED_NOTE.test(text));
  const length = paragraphs.at(-1)?.end ?? 0;
  const late = (at: number) => paragraphs[at]!.start >= length * EARLIEST;
  const head = paragraphs.findIndex(({ text }, at) => late(at) && text.length <= 40 && HEAD.test(text));
  const closing = paragraphs.findLastIndex(({ text }, at) => (head < 0 || at < head) && late(at) && CALL.test(text));
  let from = head;
  if (head < 0 && closing >= 0 && closing + 1 < paragraphs.length) {
    const behind = paragraphs.slice(closing + 1);
    const notes = behind.filter(({ text }) => NOTE.test(text)).length;
    if (notes >= 2 && notes >= behind.length * 0.5) from = closing + 1;
  }
  if (from < 0) return annex;
  for (let at = from; at < paragraphs.length; at++) {
    const { text, isWholeHeading } = paragraphs[at]!;
    // 附件二：2023年十件民生实事 is planned, not explained.
    const isHeading = ATTACHED.test(text) || (isWholeHeading && !NOTE.test(text));
    if (at > from && isHeading && TASKS.test(text) && !HEAD.test(text)) break;
    annex[at] = true;
  }
  return annex;
}
