/**
 * The closed value sets of the annotation guidelines, with their captions.
 * Every other file takes the values and the words for them from here.
 */
import { z } from 'zod';

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

/** What a number says of its indicator. */
export const Measure = z.enum(['level', 'growth', 'avg_growth', 'change', 'share', 'multiple', 'rank', 'structure']);
export type Measure = z.infer<typeof Measure>;

/** Done and measured, expected within the current year, or to be reached. */
export const Nature = z.enum(['actual', 'estimate', 'target']);
export type Nature = z.infer<typeof Nature>;

export const Comparator = z.enum(['=', '≥', '≤', '≈']);
export type Comparator = z.infer<typeof Comparator>;

export const ProjectStatus = z.enum([
  'proposed',
  'starting',
  'under_construction',
  'completed',
  'to_complete',
  'suspended',
]);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

export const PolicyAction = z.enum(['issued', 'drafting', 'implementing', 'mentioned']);
export type PolicyAction = z.infer<typeof PolicyAction>;

export const HonorStatus = z.enum(['awarded', 'seeking', 'pilot']);
export type HonorStatus = z.infer<typeof HonorStatus>;

export const LinkType = z.enum(['partner', 'located_in', 'undertakes', 'present_in']);
export type LinkType = z.infer<typeof LinkType>;

/** What span of time a section of a report speaks of. `other` holds greetings, problems, general demands and annexes. */
export const TimeFrame = z.enum(['review', 'five_year_review', 'plan', 'five_year_plan', 'other']);
export type TimeFrame = z.infer<typeof TimeFrame>;

/** Administrative level, country to village; `zone` is a development zone or new area, `region` a named group of places. */
export const PlaceLevel = z.enum([
  'country',
  'province',
  'prefecture',
  'county',
  'township',
  'village',
  'zone',
  'region',
]);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

export const captions = {
  measure: {
    level: { zh: '总量', en: 'level' },
    growth: { zh: '增速', en: 'growth' },
    avg_growth: { zh: '年均增速', en: 'average growth' },
    change: { zh: '增减', en: 'change' },
    share: { zh: '占比', en: 'share' },
    multiple: { zh: '倍数', en: 'multiple' },
    rank: { zh: '位次', en: 'rank' },
    structure: { zh: '结构', en: 'structure' },
  } satisfies Record<Measure, Caption>,
  nature: {
    actual: { zh: '结果', en: 'outcome' },
    estimate: { zh: '预计', en: 'estimate' },
    target: { zh: '目标', en: 'target' },
  } satisfies Record<Nature, Caption>,
  projectStatus: {
    proposed: { zh: '谋划', en: 'proposed' },
    starting: { zh: '开工', en: 'starting' },
    under_construction: { zh: '在建', en: 'under construction' },
    completed: { zh: '建成', en: 'completed' },
    to_complete: { zh: '年内建成', en: 'to be completed' },
    suspended: { zh: '停缓', en: 'suspended' },
  } satisfies Record<ProjectStatus, Caption>,
  policyAction: {
    issued: { zh: '出台', en: 'issued' },
    drafting: { zh: '制定中', en: 'drafting' },
    implementing: { zh: '实施', en: 'implementing' },
    mentioned: { zh: '提及', en: 'mentioned' },
  } satisfies Record<PolicyAction, Caption>,
  honorStatus: {
    awarded: { zh: '获得', en: 'awarded' },
    seeking: { zh: '争创', en: 'seeking' },
    pilot: { zh: '试点', en: 'pilot' },
  } satisfies Record<HonorStatus, Caption>,
  timeFrame: {
    review: { zh: '回顾', en: 'review' },
    five_year_review: { zh: '五年回顾', en: 'five-year review' },
    plan: { zh: '计划', en: 'plan' },
    five_year_plan: { zh: '五年规划', en: 'five-year plan' },
    other: { zh: '其他', en: 'other' },
  } satisfies Record<TimeFrame, Caption>,
} as const;
