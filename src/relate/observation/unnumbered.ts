/** Targets without a number: 城乡居民收入增长与经济增长同步, 完成省下达的减排任务. Their words are kept, their value is null. */
import { looksAhead, sectionYear, type TimeView } from '../../recognise/time/view.ts';
import { cutClauses } from './clauses.ts';
import { trimName } from './name.ts';
import type { Reading } from './read-sentence.ts';

const AIMS: readonly { id: string; pattern: RegExp }[] = [
  {
    id: 'observation.in-step',
    pattern:
      /^(?<name>[^，与和同高快不]{2,20}?)(?:继续|力争|保持|增长|增速|增幅|实现|稳步)*(?<wording>(?:与|和|同)(?:经济|地区生产总值|GDP|生产总值)[^，]{0,12}?(?:基本|保持|总体)*同步(?:增长)?)$/u,
  },
  {
    id: 'observation.faster-than',
    pattern:
      /^(?<name>[^，高快不]{2,20}?)(?:继续|力争|保持|增长|增速|增幅)*(?<wording>(?:高于|快于|不低于|略高于|略快于)(?:经济|地区生产总值|GDP|全省|全国|城镇)[^，\d]{0,14})$/u,
  },
];

/** The targets without a number of a sentence of the plan, in the order of its clauses. */
export function readUnnumbered(text: string, view: TimeView): Reading[] {
  if (!looksAhead(view) || !/同步|高于|快于|不低于/u.test(text)) return [];
  const year = sectionYear(view);
  return cutClauses(text).flatMap((clause): Reading[] => {
    for (const { id, pattern } of AIMS) {
      const groups = pattern.exec(clause.text)?.groups;
      const indicator = trimName(groups?.['name'] ?? '').replace(/(?:增长|增速|增幅)$/u, '');
      if (
        !groups ||
        indicator.length < 3 ||
        !/(?:收入|支出|投资|价格|增加值|总额|生产总值|消费|利润|工资|能耗|存款|贷款)$/u.test(indicator)
      )
        continue;
      const start = clause.start + Math.max(0, clause.text.indexOf(indicator.slice(0, 2)));
      return [
        {
          indicator,
          measure: 'growth',
          value: null,
          unit: '%',
          comparator: id === 'observation.in-step' ? '≈' : '≥',
          nature: 'target',
          period: year === null ? null : `${year}`,
          wording: groups['wording']!,
          start,
          end: clause.end,
          rule: id,
        },
      ];
    }
    return [];
  });
}
