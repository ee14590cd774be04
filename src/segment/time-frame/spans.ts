/**
 * Within the review and within the plan: does a heading, a paragraph or a sentence speak of one year or of five?
 * All patterns read text in the report's own time.
 */
import type { Rule } from '../../text/rule.ts';

export type SpanOfTime = 'one' | 'five';
export type HeadingSpan = SpanOfTime | 'mixed';

interface SpanCue extends Rule {
  readonly side: 'review' | 'plan';
  readonly span: SpanOfTime;
}

/** What a heading says of its section. Both spans in one heading make a mixed section. */
export const HEADING_CUES: readonly SpanCue[] = [
  {
    id: 'span.review-five',
    side: 'review',
    span: 'five',
    pattern: /(?:过去|这|[以]?往)?(?:的)?[三四五](?:年|载)|上个五年|本届|届(?:市|州|县|区|省|人民)*政府|任期/u,
    why: 'Reports of new terms and of new plans look back on the whole term.',
    hit: ['一、〔过去五年〕工作回顾', '一、“〔上个五年〕”时期的成就', '一、第四〔届市人民政府〕工作回顾'],
    miss: ['一、回顾年工作回顾'],
  },
  {
    id: 'span.review-one',
    side: 'review',
    span: 'one',
    pattern: /回顾年|过去(?:的)?一年|一年来/u,
    why: 'Most reviews are of one year.',
    hit: ['一、〔回顾年〕工作回顾'],
    miss: ['一、过去五年工作回顾'],
  },
  {
    id: 'span.plan-five',
    side: 'plan',
    span: 'five',
    pattern:
      /(?:今后|未来)(?:的)?[三四五]年|下个五年|(?:新一|下一?)届|第.{1,3}届(?:市|州|县|区|省|人民)*政府|远景|2035/u,
    why: 'Goals of a new term or plan.',
    hit: ['二、〔今后五年〕奋斗目标', '二、“〔下个五年〕”时期主要任务'],
    miss: ['三、计划年工作安排'],
  },
  {
    id: 'span.plan-one',
    side: 'plan',
    span: 'one',
    pattern: /计划年|开局|开好局|起好步|重点工作$|工作安排$/u,
    why: 'The coming year.',
    hit: ['三、〔计划年〕重点工作', '三、奋力前行，实现良好〔开局〕'],
    miss: ['二、今后五年奋斗目标'],
  },
];

/** What the first words of a paragraph or a sentence say of it. */
export const OPENING_CUES: readonly SpanCue[] = [
  {
    id: 'span.opens-review-five',
    side: 'review',
    span: 'five',
    pattern:
      /^(?:各位代表[！，：])?[—“（]*(?:回顾|总结)?(?:刚刚)?(?:过去(?:的)?[四五]年|[四五]年(?:来|间|中|的)|这[四五]年|上个五年|本届(?:市|州)?政府|[“]?上个五年)/u,
    why: '五年来，… in a review of one year speaks of five.',
    hit: ['〔五年来〕，我们累计新增就业', '〔过去五年〕，是极不平凡的五年', '各位代表！〔过去的五年〕'],
    miss: ['一年来，新增就业', '五年规划编制完成'],
  },
  {
    id: 'span.opens-review-one',
    side: 'review',
    span: 'one',
    pattern: /^(?:各位代表[！，：])?[—“（]*(?:回顾|总结)?(?:刚刚)?(?:过去(?:的)?(?:一年|回顾年)|回顾年|一年来|这一年)/u,
    why: '回顾年，… in a review of five years speaks of the last one.',
    hit: ['〔回顾年〕，全市生产总值', '刚刚〔过去的一年〕，我们'],
    miss: ['五年来，我们'],
  },
  {
    id: 'span.opens-plan-five',
    side: 'plan',
    span: 'five',
    pattern: /^(?:各位代表[！，：])?[—“（]*(?:(?:今后|未来)(?:的)?[三四五]年|下个五年|新一届(?:市|州)?政府)/u,
    why: 'Goals of the term, between those of the year.',
    hit: ['〔今后五年〕，经济总量翻一番', '〔下个五年〕时期，要'],
    miss: ['计划年，经济总量'],
  },
  {
    id: 'span.opens-plan-one',
    side: 'plan',
    span: 'one',
    pattern:
      /^(?:各位代表[！，：])?[—“（]*(?:为?(?:确保|实现|完成|做好|围绕|根据|按照))?(?:好)?(?:[^，。]{0,6})?计划年(?!末|底|前|召开|起|开始|至|到|—|-)/u,
    why: 'After the goals of five years come those of the year.',
    hit: ['〔计划年〕，是新一届政府的起步之年', '〔做好计划年〕政府工作，要'],
    miss: ['今后五年的目标', '到计划年底，五年任务过半'],
  },
];

/** 下个五年开好局 speaks of the first of the five years. */
const FIRST_YEAR = /^(?!.*(?:目标|规划|今后|未来)).*(?:开局|开好局|起好步)/u;

/** The span that a heading names for its section; null where it names none. */
export function headingSpan(heading: string, side: 'review' | 'plan'): HeadingSpan | null {
  if (side === 'plan' && FIRST_YEAR.test(heading)) return 'one';
  const spans = new Set(
    HEADING_CUES.filter((cue) => cue.side === side && cue.pattern.test(heading)).map(({ span }) => span),
  );
  if (spans.size === 0) return null;
  return spans.size > 1 ? 'mixed' : [...spans][0]!;
}

/** In a mixed heading the span that is named first holds until a paragraph says otherwise. */
export function firstSpan(heading: string, side: 'review' | 'plan'): SpanOfTime {
  const cues = HEADING_CUES.filter((cue) => cue.side === side)
    .map((cue) => ({ span: cue.span, at: heading.search(cue.pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return cues[0]?.span ?? 'one';
}

export function openingSpan(text: string, side: 'review' | 'plan'): SpanOfTime | null {
  const opening = text.slice(0, 40);
  return OPENING_CUES.find((cue) => cue.side === side && cue.pattern.test(opening))?.span ?? null;
}
