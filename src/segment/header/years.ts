/** The year that a report plans, the year it looks back on, and what 今年 means in it. */
import type { StatedDate } from './dates.ts';

export interface ReportYears {
  readonly year: number | null;
  readonly reviewYear: number | null;
  readonly thisYear: number | null;
}

const PLANNED =
  /(20\d\d)年(?:的|度)?(?:全市|全州|全省|全盟|全区)?(?:政府|经济社会|国民经济|经济和社会|主要|重点|总体|预期|奋斗|发展)*(?:工作|发展|目标|任务|要求|部署|安排|重点|预期)[^。，；\n]{0,12}?(?:安排|任务|目标|要求|部署|重点|建议|思路|打算|工作)?(?=[\n。，：；]|$)/gu;
const REVIEWED = /(20\d\d)年(?:的|度)?(?:及|和|以及)?[^。，；\n]{0,14}?(?:工作)?(?:回顾|总结|工作完成情况|主要成就)/gu;
const EARLY_FROM = 11;

/** 今年 for the year behind, 明年 for the one before: a report of November or December. */
const SPOKEN_EARLY =
  /预计(?:到)?今年|今年以来|今年(?:前[一二三四五六七八九十]|上半年|[1一二三]季度|1[-—至到])|今年预计|(?:做好|搞好|抓好)明年|明年(?:的)?(?:工作|政府|经济|全市|全州|我们|重点|主要|要|将|是)/gu;
const SPOKEN_IN_YEAR =
  /(?:做好|完成|实现|搞好|建议|确保)今年|今年(?:的)?(?:工作|政府|目标|重点|主要|经济社会|全市经济|要|将|我们|，我们|着力|力争|计划|安排|拟)/gu;

/** Whether the text calls the year behind it 今年 and the year before it 明年: spoken before the plan year began. */
export const speaksEarly = (text: string): boolean =>
  (text.match(SPOKEN_EARLY)?.length ?? 0) > (text.match(SPOKEN_IN_YEAR)?.length ?? 0);

/** Gathers votes: headings of the text weigh most, then the day of delivery, the title, and last the file's name. */
export function readYears(text: string, date: StatedDate | null, title: string | null, fileName: string): ReportYears {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number) => votes.set(year, (votes.get(year) ?? 0) + weight);
  const headings = text.split('\n').filter((line) => line.length <= 45 && !/[。！]$/u.test(line));
  const lines = headings.join('\n');
  for (const [, year] of [...lines.matchAll(REVIEWED)].slice(0, 3)) vote(Number(year) + 1, 3);
  for (const [, year] of [...lines.matchAll(PLANNED)].slice(0, 4)) vote(Number(year), 2);
  // Without headings the sentences tell: 2014年是…的关键之年 stands in the plan, and the goals name their year.
  for (const [, year] of [
    ...text.matchAll(/(20\d\d)年(?:全市|全州|全省|我市)?(?:经济社会|国民经济和社会)?发展的?(?:主要)?(?:预期)?目标/gu),
  ].slice(0, 3))
    vote(Number(year), 2);
  if (date) vote(date.month >= EARLY_FROM ? date.year + 1 : date.year, 5);
  const titleYear = title?.match(/(20\d\d)年/u)?.[1];
  if (titleYear) vote(Number(titleYear), 3);
  const fileYear = fileName.match(/(?<!\d)(20\d\d)(?!\d)/u)?.[1];
  if (fileYear) vote(Number(fileYear), 1);
  if (votes.size === 0) return { year: null, reviewYear: null, thisYear: null };
  const [year] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
  const early = date ? date.year < year : speaksEarly(text);
  return { year, reviewYear: year - 1, thisYear: early ? year - 1 : year };
}
