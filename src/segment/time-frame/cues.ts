/**
 * What tells the review from the plan, as data. Cues read text in the report's own time (relative-time.ts): 计划年, 回顾年,
 * 上个五年, 下个五年. A positive weight speaks for the plan, a negative one for the review.
 */
import type { Rule } from '../../text/rule.ts';

export interface SideCue extends Rule {
  /** Where the cue is looked for: a heading's words, a paragraph's first 60 characters, or all of it. */
  readonly scope: 'heading' | 'opening';
  readonly weight: number;
}

export const SIDE_CUES: readonly SideCue[] = [
  {
    id: 'side.review-heading',
    scope: 'heading',
    weight: -12,
    pattern:
      /回顾|完成情况|执行情况|工作总结|(?:主要|发展|工作)成[就绩效]|过去(?:的)?[一三四五几]年|[一四五]年来|本届(?:市|州|县|区|省)?政府|届(?:市|州|人民)*政府.{0,4}工作$|^[一二、]*回顾年(?:的)?(?:政府)?(?:主要)?(?:工作|工作及成效)$/u,
    why: 'The part that looks back says so.',
    hit: ['一、〔回顾〕与总结', '〔过去五年〕的主要工作', '〔本届政府〕工作'],
    miss: ['二、今后五年的奋斗目标', '三、计划年重点工作'],
  },
  {
    id: 'side.plan-heading',
    scope: 'heading',
    weight: 12,
    pattern:
      /计划年|(?:今后|未来)[三四五几]年|下个五年|新一届.{0,6}政府|下一?届政府|奋斗目标|总体要求|总体思路|总体部署|指导思想|(?:主要|重点|目标|工作)任务|预期目标|重点工作|工作重点|工作安排|工作部署|工作建议|远景目标|努力方向/u,
    why: 'The part that sets tasks names the year or the tasks.',
    hit: ['二、〔计划年〕工作安排', '三、〔今后五年〕发展蓝图', '〔总体要求〕'],
    miss: ['一、回顾年工作回顾', '（三）城乡面貌明显改善'],
  },
  {
    id: 'side.review-year-heading',
    scope: 'heading',
    weight: -6,
    pattern:
      /回顾年|上个五年|圆满收官|胜利收官|^(?!.*(?:努力|推动|奋力|着力|加快|促进|全力|确保|力争|实现)).*(?:新成效|新成就|新台阶|新突破|新进展|新步伐)$/u,
    why: 'A heading without either word tells by its year or by what was reached.',
    hit: ['一、攻坚克难的〔回顾年〕', '一、奋楫笃行，“〔上个五年〕”画上句号'],
    miss: ['二、脚踏实地干好计划年工作', '（二）推动开放迈上新台阶'],
  },
  {
    id: 'side.plan-opening',
    scope: 'opening',
    weight: 6,
    pattern:
      /(?:做好|完成|抓好|搞好|推进|干好)(?:好)?计划年|计划年(?:是|，?(?:政府|全[市州省县区盟]|我[市州省县区盟]|经济|工作|的?(?:总体|指导|主要|预期|发展|奋斗|重点)))|^(?:今后|未来)[三四五]年|^(?:“?下个五年”?)(?:时期|期间)/u,
    why: 'The plan begins with what the year is and what it asks for.',
    hit: ['〔做好计划年〕政府工作，总体要求是', '〔计划年是〕规划的开局之年', '〔未来五年〕，是我市爬坡过坎的关键期'],
    miss: ['回顾年，全市生产总值突破千亿元', '下一步工作中再接再厉'],
  },
  {
    id: 'side.goals-opening',
    scope: 'opening',
    weight: 5,
    pattern:
      /(?:总体要求|总体思路|指导思想|工作思路|基本思路|主要预期目标|预期目标|主要目标|奋斗目标)(?:是|为|：)|(?:实现|完成|围绕|达到|落实)(?:好)?(?:上述|以上|这些|这一|全年|既定)[^，。]{0,8}(?:目标|任务|要求)|(?:重点|着力|突出|切实|全力|集中力量)(?:抓好|做好|推进|实施|办好|完成)(?:以下)?[^，。]{0,8}(?:工作|任务)/u,
    why: 'Goals and the way to them open the plan also where no heading does.',
    hit: ['全市经济社会发展的〔主要预期目标是〕：', '为〔实现上述目标〕，我们要', '今年〔重点抓好以下工作〕：'],
    miss: ['圆满完成市人大确定的目标任务'],
  },
  {
    id: 'side.review-opening',
    scope: 'opening',
    weight: -5,
    pattern:
      /^(?:各位代表[！，：])?(?:刚刚)?(?:过去(?:的)?(?:一|五|四|三|回顾)?年|一年来|[五四]年来|这(?:一|五)年|回顾(?:年|过去|[四五]年)|上个五年|本届(?:市|州)?(?:人民)?政府)|主要做了以下|(?:开展|抓|做)了(?:以下|[^，。]{1,8}(?:方面|项))/u,
    why: 'The review goes through the year, sentence by sentence.',
    hit: ['〔一年来〕，我们坚持项目为王', '各位代表！〔过去的一年〕，我们', '〔回顾年〕，全市经济稳中向好'],
    miss: ['今后一年，我们要', '计划年是本届政府的最后一年'],
  },
  {
    id: 'side.thanks',
    scope: 'opening',
    weight: -4,
    pattern:
      /(?:取得|看到|肯定)(?:的)?(?:这些)?成绩|成绩(?:的取得|来之不易|来自)|在此，我(?:谨)?代表|成绩值得肯定|(?:实践|经验|历程|发展)(?:启示|告诉|证明)|(?:主要|深刻)?(?:体会|启示)(?:是|：)|(?:清醒|深刻|充分)(?:地)?(?:认识|看到)|也要看到|存在(?:的|着|一些|不少)[^，。]{0,12}(?:问题|困难|不足)|面临(?:的|着|一些|不少)[^，。]{0,12}(?:困难|问题|挑战)/u,
    why: 'Thanks and problems close the review.',
    hit: ['各位代表！〔成绩来之不易〕', '在〔肯定成绩〕的同时，我们也', '我们也〔清醒认识〕到，发展中还有短板'],
    miss: ['坚持问题导向，破解难题'],
  },
];

/** Words of things done and of things to do: they weigh little, and decide where nothing else does. */
export const DONE =
  /完成了|实现了|达到|同比|累计|荣获|获批|获评|被评为|位居|跃居|圆满|顺利|成功|新增|建成|比上年|提高了|突破了|得到了|取得/gu;
export const TO_DO = /要|将|力争|确保|计划|争取|努力|继续|进一步|年内|左右|加快|着力|深入|大力|积极/gu;
