/** Two wordings of one local scheme in one report: “一城一展” and “一城一展”战略, “双查”机制 and 安全生产“双查”机制. */

/** Nouns that a scheme's name may carry or leave out. */
const GENERIC = /(?:战略|行动|活动|模式|机制|工作|建设|工程|政策|要求)$/u;
const ACTIVITY = /活动$/u;
/** Another time round, or another scope, is another campaign. */
const COUNTS = /[一二三四五六七八九十\d]|年|和|与|及|、|市|县|区|村|镇|省|大|小|新|非/u;
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
  // 干部接访活动 and 干部定期接访活动: one activity, told with an adverb and without.
  for (const short of names) {
    if (fuller.has(short) || short.length < 6 || !ACTIVITY.test(short)) continue;
    const longer = [...names].filter(
      (name) => name !== short && name.length <= short.length + 4 && within(short, name),
    );
    if (longer.length === 1) fuller.set(short, longer[0]!);
  }
  return fuller;
}

/** Whether `longer` is `short` with one stretch more inside. */
function within(short: string, longer: string): boolean {
  const more = longer.length - short.length;
  if (more < 1) return false;
  let same = 0;
  while (same < short.length && short[same] === longer[same]) same++;
  return (
    same >= 2 &&
    same < short.length - 3 &&
    longer.endsWith(short.slice(same)) &&
    !COUNTS.test(longer.slice(same, same + more))
  );
}
