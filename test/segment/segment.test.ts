import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { TimeFrame } from '../../src/schema/values.ts';
import type { Sentence } from '../../src/segment/report-document.ts';
import { reportTraits, requireReport } from '../../src/segment/report-traits.ts';
import { segment } from '../../src/segment/segment.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

const documentOf = (text: string) =>
  segment(
    { name: '甲.md', path: '甲.md', sha256: '0', mediaType: 'text/plain', encoding: 'utf-8', text },
    clean(text),
    SMALL_GAZETTEER,
  );
const FRONT = (day: string) =>
  `——${day}在兰州市第九届人民代表大会第二次会议上\n\n市长 王立\n\n各位代表：\n\n现在，我受市人民政府委托，向大会汇报一年的工作，请予审议。\n\n`;
/** A paragraph long enough to be one. */
const LONG = '城乡面貌持续改善，公共服务稳步提升，社会大局保持和谐稳定，群众获得感不断增强，各项事业都有了新的气象';

interface Expected {
  /** A piece of the sentence that is meant. */
  readonly words: string;
  readonly frame: TimeFrame;
}
const at = (words: string, frame: TimeFrame): Expected => ({ words, frame });
const find = (sentences: readonly Sentence[], words: string): Sentence => {
  const found = sentences.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence holds ${words}`);
  return found;
};

const REPORTS: readonly (readonly [what: string, text: string, expected: readonly Expected[]])[] = [
  [
    'one year back, one year ahead',
    `${FRONT('2020年1月6日')}一、2019年工作回顾\n\n过去一年，产值增长6%，${LONG}。\n\n在肯定成绩的同时，我们也清醒地认识到，发展不充分的问题仍然突出：\n\n一是产业层次不高。\n\n二是民生还有短板。\n\n二、2020年工作安排\n\n今年产值增长7%左右，${LONG}。去年开工的项目要建成。\n\n（一）抓产业。实施项目20个，${LONG}。\n\n各位代表！让我们团结一心，为建设美好家园而努力奋斗！`,
    [
      at('请予审议', 'other'),
      at('2019年工作回顾', 'review'),
      at('产值增长6%', 'review'),
      at('清醒地认识到', 'other'),
      at('民生还有短板', 'other'),
      at('今年产值增长7%', 'plan'),
      at('去年开工的项目', 'review'),
      at('实施项目20个', 'plan'),
      at('让我们团结一心', 'other'),
    ],
  ],
  [
    'a new term: five years back and ahead, then the year',
    `${FRONT('2022年1月6日')}一、过去五年工作回顾\n\n五年来，产值年均增长6%，${LONG}。\n\n刚刚过去的2021年，完成投资300亿元，${LONG}。\n\n各位代表，过去五年的成绩来之不易，在此，向全市人民表示衷心的感谢！\n\n二、今后五年奋斗目标和主要任务\n\n到2026年，产值突破千亿元，${LONG}。\n\n三、2022年重点工作\n\n今年是新一届政府的起步之年，${LONG}。\n\n建成道路30公里，${LONG}。`,
    [
      at('年均增长6%', 'five_year_review'),
      at('完成投资300亿元', 'review'),
      at('衷心的感谢', 'other'),
      at('突破千亿元', 'five_year_plan'),
      at('起步之年', 'plan'),
      at('建成道路30公里', 'plan'),
    ],
  ],
  [
    'one part for both spans: paragraphs tell them apart',
    `${FRONT('2021年2月3日')}一、“十三五”时期及2020年工作回顾\n\n“十三五”时期，产值年均增长5%，${LONG}。\n\n脱贫12万人，${LONG}。\n\n2020年，我们主要做了以下工作：\n\n（一）抓投资。完成投资90亿元，${LONG}。\n\n二、“十四五”目标及2021年工作安排\n\n“十四五”时期，产值年均增长6%，${LONG}。\n\n2021年，产值增长7%，${LONG}。\n\n新建学校8所，${LONG}。`,
    [
      at('年均增长5%', 'five_year_review'),
      at('脱贫12万人', 'five_year_review'),
      at('完成投资90亿元', 'review'),
      at('年均增长6%', 'five_year_plan'),
      at('产值增长7%', 'plan'),
      at('新建学校8所', 'plan'),
    ],
  ],
  [
    'no headings: only sentences tell the turn',
    `${FRONT('2014年1月6日')}过去的一年，全市完成投资80亿元，同比增长9%，${LONG}。\n\n建成道路12公里，新增就业1万人，${LONG}。\n\n2014年是改革之年。做好今年政府工作的总体要求是：稳中求进，${LONG}。\n\n要力争新建水库2座，加快推进城市更新，${LONG}。`,
    [at('完成投资80亿元', 'review'), at('新增就业1万人', 'review'), at('总体要求', 'plan'), at('新建水库2座', 'plan')],
  ],
  [
    'the first year of a plan is one year',
    `${FRONT('2021年1月9日')}一、工作回顾\n\n“十三五”时期，脱贫9万人，${LONG}。\n\n二、“十四五”发展目标\n\n经济总量翻一番，${LONG}。\n\n三、凝心聚力，推动“十四五”开好局、起好步\n\n改造管网40公里，${LONG}。`,
    [at('脱贫9万人', 'five_year_review'), at('翻一番', 'five_year_plan'), at('改造管网40公里', 'plan')],
  ],
  [
    'given in December: 今年 is the year behind',
    `${FRONT('2022年12月11日')}一、工作回顾\n\n今年以来，完成投资60亿元，${LONG}。\n\n二、2023年重点工作\n\n明年产值增长8%，${LONG}。今年开工的厂房要投产。`,
    [at('完成投资60亿元', 'review'), at('明年产值增长8%', 'plan'), at('今年开工的厂房', 'review')],
  ],
  [
    'a heading run into its text, and one that lost its line end',
    `${FRONT('2020年1月6日').trim()}一、2019年工作回顾\n\n2019年，产值增长6%，${LONG}。\n\n二、2020年工作安排今年产值增长7%，${LONG}。`,
    [at('产值增长6%', 'review'), at('产值增长7%', 'plan')],
  ],
];

describe('time frames', () => {
  test.each(REPORTS)('%s', (_, text, expected) => {
    const { sentences } = documentOf(text);
    expect(expected.map(({ words }) => at(words, find(sentences, words).timeFrame))).toEqual(expected);
  });
});

describe('segment', () => {
  const { sentences, clean: cleaned } = documentOf(REPORTS[0]![1]);

  test('sentences lie where they say, and cover the text', () => {
    let end = 0;
    for (const [i, sentence] of sentences.entries()) {
      expect(sentence.index).toBe(i);
      expect(cleaned.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(cleaned.text.slice(end, sentence.start).trim()).toBe('');
      end = sentence.end;
    }
    expect(cleaned.text.slice(end).trim()).toBe('');
  });

  test('the path holds the open headings, leads of paragraphs too', () => {
    expect(find(sentences, '实施项目20个').section).toEqual(['二、2020年工作安排', '（一）抓产业']);
    expect(find(sentences, '产值增长6%').section).toEqual(['一、2019年工作回顾']);
    expect(find(sentences, '请予审议').section).toEqual([]);
  });

  test('headings and the front are no body', () => {
    const roles = (words: string) => find(sentences, words).role;
    expect(['第二次会议', '2019年工作回顾', '2020年工作安排'].map(roles)).toEqual(['heading', 'heading', 'heading']);
    expect(['产值增长6%', '（一）抓产业', '让我们'].map(roles)).toEqual(['body', 'body', 'body']);
  });

  test('sentences of one paragraph share its number', () => {
    expect(find(sentences, '去年开工').paragraph).toBe(find(sentences, '今年产值').paragraph);
    expect(find(sentences, '二是民生').paragraph).not.toBe(find(sentences, '一是产业').paragraph);
  });

  test('an explanation that lists livelihood works with their figures tells of the plan or of what was done', () => {
    const text = `${REPORTS[0]![1]}\n\n名词解释\n\n1.三化：指某某化、某某化和某某化。\n\n2.2019年十件民生实事全部完成：①新建食堂8所。②改造泵站9处。\n\n3.四园：指四个园区。\n\n4.2020年十件民生实事：\n\n（1）新建书屋7座。\n\n（2）加装电梯5部。\n\n5.五网：指五张网。`;
    const { sentences } = documentOf(text);
    const told = (words: string) => {
      const { role, timeFrame } = find(sentences, words);
      return `${role} ${timeFrame}`;
    };
    expect(['三化', '食堂', '泵站', '四园', '书屋', '电梯', '五网'].map(told)).toEqual([
      'annex other',
      'body review',
      'body review',
      'annex other',
      'body plan',
      'body plan',
      'annex other',
    ]);
  });

  test('explanations of terms behind the speech are an annex; lists of works are not', () => {
    const tail =
      '\n\n名词解释\n\n1.三化：指某某化、某某化和某某化。\n\n2.四园：指四个园区。\n\n附件：2020年十件民生实事\n\n新建幼儿园6所，改造道路9公里。';
    const document = documentOf(`${REPORTS[0]![1]}${tail}`);
    expect(['名词解释', '三化', '四园', '新建幼儿园'].map((words) => find(document.sentences, words).role)).toEqual([
      'annex',
      'annex',
      'annex',
      'body',
    ]);
    expect(find(document.sentences, '四园').timeFrame).toBe('other');
    expect(find(document.sentences, '新建幼儿园').timeFrame).toBe('plan');
  });

  test('explanations without a heading are found by their form', () => {
    const document = documentOf(
      `${REPORTS[0]![1]}\n\n三化：指某某化、某某化和某某化。\n\n四园：指四个园区。\n\n五网：指五张网。`,
    );
    expect(find(document.sentences, '五网').role).toBe('annex');
    expect(find(document.sentences, '让我们').role).toBe('body');
  });

  test('what is missing is told', () => {
    const codes = (text: string) => documentOf(text).warnings.map(({ code }) => code);
    expect(codes(REPORTS[0]![1])).toEqual([]);
    expect(codes('完成投资80亿元，同比增长9%。')).toEqual(['no_place', 'no_year', 'no_plan_part']);
  });
});

describe('requireReport', () => {
  test.each(REPORTS.slice(0, 4))('a report is one: %s', (_, text) => {
    expect(reportTraits(documentOf(text)).isReport).toBe(true);
  });

  test.each([
    [
      'a notice',
      `关于召开会议的通知\n各区县：\n定于1月6日召开市第三届人民代表大会，听取政府工作报告。${LONG.repeat(6)}。`,
    ],
    ['a story in the news', `市长作政府工作报告\n记者今日从会上获悉，去年全市产值增长6%。${LONG.repeat(6)}。`],
    ['a plan without a speech', `# 设计\n主要任务是增长。${LONG.repeat(8)}。`],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    const refusal = () => requireReport(documentOf(text));
    expect(refusal).toThrow(/甲\.md/u);
    try {
      refusal();
    } catch (error) {
      expect(error).toMatchObject({ code: 'not_a_report' });
    }
  });
});
