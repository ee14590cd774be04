/** Amounts with 以上 that only tell the class of what follows: 5亿元以上涉海重点项目, 10亿元以上农产品加工项目. */
const KIND =
  '(?:项目|企业|集群|产业链|产业|园区|公司|市场|商圈|楼宇|街区|品牌|乡镇|村|镇|大户|合作社|平台|基地|工厂|单品|龙头|片区|板块|综合体|县|城市)';
const OF_KIND = new RegExp(
  `^(?:（含）)?及?以上的?[\\p{Script=Han}“”]{0,12}?${KIND}(?![\\p{Script=Han}]{0,4}(?:投资|产值|收入))`,
  'u',
);
/** A verb between the amount and the noun makes the noun another thing: 投入10亿元以上建设园区. */
const DONE_WITH =
  /^(?:（含）)?及?以上的?(?:用于|支持|建设|实施|推进|打造|投入|完成|增长|资金|贷款|收入|补贴|财政|债券)/u;

/** @param before text left of the amount @param behind text right of it, its 以上 included */
export function tellsClass(before: string, behind: string): boolean {
  return OF_KIND.test(behind) && !DONE_WITH.test(behind) && !/一个[\p{Script=Han}]{0,8}$/u.test(before);
}
