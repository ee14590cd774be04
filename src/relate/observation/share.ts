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
  if (scoped) return { part: scoped.groups!['part']!, whole: (scoped.groups!['a'] ?? scoped.groups!['b'])! };
  if (of?.groups?.['whole']) return { part: of.groups['part']!.replace(/占比?$/u, ''), whole: of.groups['whole']! };
  if (bare) return { part: bare.groups!['part']!, whole: '' };
  return /占$/u.test(rest) ? { part: rest.slice(0, -1), whole: '' } : null;
}

/** The name of a share: X占Y比重, or X占比 where the whole stays unsaid. */
export function shareName(part: string, whole: string): string {
  return whole === '' ? `${part}占比` : `${part}占${whole}比重`;
}
