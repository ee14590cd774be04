/** Paragraphs that are neither done nor to do: greetings, thanks, problems, the closing call. As data. */
import type { Rule } from '../../text/rule.ts';

export interface Aside extends Rule {
  /** `paragraph`: the paragraph's opening decides for all of it; `sentence`: each sentence by itself. */
  readonly scope: 'paragraph' | 'sentence';
}

export const ASIDES: readonly Aside[] = [
  {
    id: 'aside.greeting',
    scope: 'paragraph',
    pattern:
      /^(?:现在，?)?(?:请允许)?我(?:谨)?(?:受[^。]{2,14}委托，?|代表[^。]{0,24}政府)[^。]{0,16}(?:报告|汇报)|^(?:现在，?)?我(?:向大会|代表|受)[^。]{0,40}请予审[议查]|^(?:并)?请(?:各位)?(?:市|州|省)?政协.{0,20}提出意见/u,
    why: 'The salutation asks for a vote and reports nothing.',
    hit: ['〔现在，我代表市人民政府，向大会报告〕工作，请予审议。', '〔我受州人民政府委托，向大会汇报〕一年工作'],
    miss: ['一年来，我代表团赴外地招商'],
  },
  {
    id: 'aside.problems',
    scope: 'paragraph',
    pattern:
      /(?:清醒|深刻|冷静|客观|充分|深切)(?:地)?(?:看到|认识|分析|审视|意识)|(?:我们)?(?:也|还|更|同时)(?:要|应|须|必须)?(?:清醒|深刻)?(?:地)?(?:看到|认识到|面临)|(?:肯定|看到|总结|取得)成[绩就](?:的)?(?:同时|时)|^(?:各位代表[！，：])?(?:同时|但|但是|当前|当然|与此同时|目前|我们|我市|工作中|发展中)[^。]{0,30}(?:存在|面临)(?:的|着|一些|不少|许多|诸多)*[^，。]{0,16}(?:问题|困难|不足|短板|矛盾)|不容忽视的是/u,
    why: 'What a report says of shortcomings is no achievement and no goal.',
    hit: [
      '各位代表！我们也〔清醒地看到〕，发展不平衡的问题仍然突出。',
      '在〔肯定成绩的同时〕，发展中还有一些困难和问题',
    ],
    miss: ['坚持问题导向，解决了一批难题。', '受市场收缩影响，全市经济面临许多新困难，我们迎难而上。'],
  },
  {
    id: 'aside.thanks',
    scope: 'sentence',
    pattern:
      /(?:表示|致以|说声)[^。]{0,12}(?:感谢|敬意|问候|谢意)|成绩(?:的取得)?，?(?:来之不易|是[^。]{0,40}(?:领导|支持|奋斗)的结果)/u,
    why: 'Thanks to all who helped.',
    hit: ['在此，向全市人民〔表示衷心的感谢〕！'],
    miss: ['群众对办事效率表示满意。'],
  },
  {
    id: 'aside.call',
    scope: 'sentence',
    pattern:
      /^(?!.{0,40}(?:总体要求|指导思想|目标))(?:[^。]{0,80}让我们(?:更加)?(?:紧密|团结|携手|携起手|以|在|同心|高举|万众|一起|一道|继续|坚定|共同|不忘|齐心|凝心|只争|勠力|戮力|撸起|勇|奋|乘|锐意|振奋|埋头|倍加|牢记|踔厉|从)[^。]{4,}|.*而(?:努力|不懈|共同|团结)?奋斗！$)/u,
    why: 'The closing call.',
    hit: ['〔让我们更加紧密地团结起来，奋力谱写新篇章！〕'],
    miss: ['为实现目标，要重点抓好八项工作。', '古城的蓝天让我们引以为傲。'],
  },
  {
    id: 'aside.problems-late',
    scope: 'paragraph',
    pattern:
      /^(?!.*(?:解决|整改|整治|化解|完成|开展|获|建成)).*(?:(?:问题|矛盾|短板|不足|差距|困难)[^，。；]{0,6}(?:仍然|依然|还|还较|较为|比较|日益|尤为)(?:突出|明显|较多|存在|较大)|(?:存在|还有|仍有|面临)(?:的|着|一些|不少|许多|诸多|很多)+[^，。；]{0,14}(?:问题|困难|不足|短板|差距|挑战|矛盾))/u,
    why: 'At the end of the review a plain statement of shortcomings opens the part on problems as well.',
    hit: ['〔我市发展不充分的问题仍然突出〕，', '〔经济社会发展中还存在一些突出问题〕：'],
    miss: ['一批信访突出问题得到化解。', '面对存在的困难，我们完成投资12亿元。'],
  },
];

/** A problem is named in the same breath. */
export const PROBLEM = /问题|困难|不足|短板|挑战|差距|矛盾|薄弱|压力|隐患|欠账|制约|不够|不强|不高|滞后/u;
/** Members of a list that was opened with a colon or 一是. */
export const LISTED =
  /^(?:[一二三四五六七八九十]是|[—]{1,2}|\d{1,2}[.、]|（[一二三四五六七八九十\d]{1,2}）|[①-⑳]|同时|此外|另外|对此|对这些|这些问题|针对)/u;
