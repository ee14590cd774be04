/** Two wordings of one local scheme in one report: “一城一展” and “一城一展”战略, “双查”机制 and 安全生产“双查”机制. */

/** Nouns that a scheme's name may carry or leave out. */
const GENERIC = /(?:战略|行动|活动|模式|机制|工作|建设|工程|政策|要求)$/u;
/** Names that say little by themselves: they begin with a number. */
const OPAQUE = /^[一二三四五六七八九十两双\d]/u;

/**
 * The fuller wording for each name that has one in the same report.
 * @param names the names of one report's schemes, listed policies left out
 */
export function fullerNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const fuller = new Map<string, string>();
  for (const name of names) {
    const bare = name.replace(GENERIC, '');
    if (bare !== name && bare.length >= 3 && names.has(bare)) fuller.set(bare, name);
  }
  for (const short of names) {
    if (!OPAQUE.test(short) || short.length < 4) continue;
    const longer = [...names].filter((name) => name !== short && name.endsWith(short)).sort();
    if (longer.length === 1) fuller.set(short, longer[0]!);
  }
  return fuller;
}
