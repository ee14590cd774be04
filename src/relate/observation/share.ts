/** Shares: X占Y的比重, 占Y的43.7%, X占比, Y中70%的X. */
export interface Share {
  readonly part: string;
  /** Empty where the text says 占比 alone. */
  readonly whole: string;
}

const OF_WHOLE =
  /^(?<part>.*?)占(?!地(?!方|区)|用|有|领|道|据|率)(?:到|了)?(?<whole>[^占，]*?)(?:的)?(?:比重|比例|份额|比率|比值|总量比|总数比|总人数|比)?(?:的)?$/u;

/** The share told by the text left of a number, once its predicate is taken off; null when it tells none. */
export function readShare(rest: string): Share | null {
  const bare = /^(?<part>.*?)(?:所)?(?:占比|占比重|占比例|比重)(?:的)?$/u.exec(rest);
  const of = OF_WHOLE.exec(rest);
  const scoped =
    /^(?<part>.*?)(?:占比(?:仅|只)?(?:为|达到?)(?<a>全[国省市区州盟])|在?(?<b>全[国省市区州盟])的?(?:占比|比重|份额))的?$/u.exec(
      rest,
    );
  if (scoped)
    return { part: scoped.groups!['part']!.replace(/占$/u, ''), whole: (scoped.groups!['a'] ?? scoped.groups!['b'])! };
  if (of?.groups?.['whole']) return { part: of.groups['part']!.replace(/占比?$/u, ''), whole: of.groups['whole']! };
  if (bare) return { part: bare.groups!['part']!, whole: '' };
  return /占$/u.test(rest) ? { part: rest.slice(0, -1), whole: '' } : null;
}

/** 教育支出达到财政支出的18%, 项目完成总投资的68%: the part of a whole that is no time before and no plan; null otherwise. */
export function readPart(left: string): Share | null {
  const groups =
    /^(?<part>.*?)(?<verb>完成|达到?|相当于|不低于|不少于)(?<whole>[\p{Script=Han}“”]{0,14}?(?:支出|收入|(?:总|计划)投资|总量|总数|总额|总面积|人口|生产总值|GDP|增加值|产值|产量|资金))的$/u.exec(
      left,
    )?.groups;
  if (!groups || /年|同期|平均|计划|任务|目标|预算(?!支出|收入)|[是为]/u.test(groups['whole']!)) return null;
  const part = groups['part']!;
  return { part: groups['verb'] === '完成' && part !== '' ? `${part}完成投资` : part, whole: groups['whole']! };
}

/** The name of a share: X占Y比重, or X占比 where the whole stays unsaid. */
export function shareName(part: string, whole: string): string {
  return whole === '' ? `${part}占比` : `${part}占${whole}比重`;
}
