/** Explanations of terms and notes behind the speech. Lists of works and tasks behind it are part of what is planned. */
import type { Paragraph } from './paragraphs.ts';

const HEAD =
  /^(?:附(?:件|录)?[一二三四五\d]{0,2}[：:]?)?[^，。]{0,24}(?:名词(?:解释|注释|说明|释义|术语)?|(?:名词|用语|词语|术语|词汇|缩略语)(?:的)?(?:解释|说明|注释|释义)|注释|注解|解释和说明|用语说明)[^，。]{0,6}[：:]?$/u;
const ATTACHED = /^附(?:件|录|表)[^，。]{0,40}$/u;
const TASKS = /实事|项目|任务|清单|指标|目标|计划|安排/u;
/** 六稳：指稳就业…; [3]双碳：…; ①…是指…. */
const NOTE =
  /^(?:[[〔【﹝［]\^?\d{1,3}[\]〕】﹞］]|\d{1,3}[.、]|[①-⑳]|[〇*])?[“《]?[^，。：；]{1,40}[”》]?[^，。：；]{0,16}(?:：|——|，?(?:是)?指(?!导|标|示|出)|即(?!将)|，是)/u;
const MARKED_NOTE = /^(?:[[〔【﹝［]\^?\d{1,3}[\]〕】﹞］]|[①-⑳])[“《]?[^，。；]{1,50}(?:：|——|指|即)/u;
const CALL = /让我们|(?:努力|不懈|共同|团结)奋斗[！。]|新篇章[！。]|(?:各位代表|同志们)[！，：]/u;
/** 2023年十件民生实事 as a title of its own, whatever stands before it. */
const DEEDS =
  /^(?:附[件录表]?[一二三四五\d]{0,2}[：:]?)?[^，。；：]{0,24}(?:实事|民生工程)(?:项目|清单|计划|任务|完成情况|汇总表|安排)*$/u;
/** 7.十件民生实事：①新建…5所: an explanation that lists the works with their figures tells of the plan, or of what was done. */
const DEEDS_NOTE =
  /^(?:[[〔【﹝［]\^?\d{1,3}[\]〕】﹞］]|\d{1,3}[.、．]|[①-⑳])?\s*[^，。；：]{0,24}(?:民生|惠民|为民|十件|\d件)[^，。；：]{0,10}实事[^，。；：]{0,14}[：:]/u;
/** A work with its number. */
const WORK = /(?:新增|新建|建成|完成|改造|建设|实施|发放|开工|硬化|铺设|免费|资助|减免)[^，。；]{0,24}\d/u;
/** The next work of a list that an explanation opened: （2）…. */
const ITEM = /^(?:（[一二三四五六七八九十\d]{1,3}）|\(\d{1,2}\)|[①-⑳]|\d{1,2}）)/u;

/** Before this share of the text no annex begins. */
const EARLIEST = 0.45;

/** Whether each paragraph belongs to an annex. */
export function annexOf(paragraphs: readonly Paragraph[]): boolean[] {
  const annex = paragraphs.map(({ text }) => MARKED_NOTE.test(text) && !(/^[①-⑳]/u.test(text) && WORK.test(text)));
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
  let explains = true;
  let listsDeeds = false;
  for (let at = from; at < paragraphs.length; at++) {
    const { text, isWholeHeading } = paragraphs[at]!;
    const isDeeds = text.length <= 40 && DEEDS.test(text);
    const isHeading = ATTACHED.test(text) || (isWholeHeading && !NOTE.test(text)) || isDeeds;
    if (text.length <= 40 && HEAD.test(text)) explains = true;
    // 附件二：2023年十件民生实事 is planned, not explained.
    else if (at > from && isHeading && TASKS.test(text)) explains = false;
    listsDeeds =
      (DEEDS_NOTE.test(text) && (WORK.test(text) || isList(paragraphs, at + 1))) || (listsDeeds && ITEM.test(text));
    annex[at] = explains && !listsDeeds;
  }
  return annex;
}

/** Whether works with their numbers begin at a paragraph: （1）新建…. */
function isList(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at]?.text ?? '';
  return ITEM.test(next) && [next, paragraphs[at + 1]?.text ?? ''].some((text) => /\d/u.test(text.slice(4)));
}
