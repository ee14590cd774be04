/** One name for what a report tells under two wordings; phases, lines and units stay apart. */
import { compareBy } from '../../text/order.ts';

/** A difference that holds one of these makes another thing. */
const APART =
  /[\d一二三四五六七八九十]|期|段|线|延|支|东|西|南|北|中|上|下|左|右|分|新|老|旧|首|主|副|及|和|与|改|扩|迁|拆|配套|征地|道路|绿化|提升|治理/u;

/** A name without the one word that says no more of which thing it is. */
const plainer = (name: string): string =>
  name.replace(/(?<=.{2})(?:国际|旅游|科技|国家|现代)(?=.{2})|(?<=[区岛城镇园])(?:综合)?开发$/u, '');

/**
 * @param names every project name of one report
 * @param home short forms of the report's own place: 海东市, 海东
 * @returns for each name the name it is told under
 */
export function sameNames(names: Iterable<string>, home: readonly string[]): Map<string, string> {
  const all = [...new Set(names)].sort(
    compareBy(
      (name: string) => -name.length,
      (name) => name,
    ),
  );
  const known = new Set(all);
  const chosen = new Map<string, string>();
  const short = (name: string): string => {
    const bare = name.replace(/[“”]/gu, '');
    for (const form of home)
      if (bare.startsWith(form) && bare.length - form.length >= 4) return bare.slice(form.length);
    return bare;
  };
  for (const name of all) {
    if (chosen.has(name)) continue;
    chosen.set(name, name);
  }
  // The city's own name in front says nothing new: 海东市民广场 stays, 海东市体育中心 is 市体育中心.
  const byShort = new Map<string, string[]>();
  for (const name of all) {
    const key = short(name).replace(/^市/u, '');
    byShort.set(key, [...(byShort.get(key) ?? []), name]);
  }
  for (const group of byShort.values()) for (const name of group) chosen.set(name, group[0]!);
  // A name inside one other name alone, where the rest is a plain describing word, is that one.
  for (const name of all) {
    if (name.length < 4 || chosen.get(name) !== name) continue;
    const wider = all.filter((other) => other !== name && known.has(other) && other.endsWith(name));
    if (wider.length !== 1) continue;
    const rest = wider[0]!.replace(name, '');
    if (rest.length <= 6 && !APART.test(rest)) chosen.set(name, chosen.get(wider[0]!) ?? wider[0]!);
  }
  // 鹭岚国际商贸城 and 鹭岚商贸城, 霁川片区开发 and 霁川片区: a describing word more or less is the same thing.
  for (const name of all) {
    const key = plainer(name);
    if (key !== name && key.length >= 5 && known.has(key) && chosen.get(key) === key)
      chosen.set(key, chosen.get(name)!);
  }
  return chosen;
}
