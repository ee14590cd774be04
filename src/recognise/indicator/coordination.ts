/** Phrases that name several indicators by a shared head or tail: 一二三产业, 城镇和农村居民人均可支配收入, 存贷款余额. */

/** What a noun phrase before figures names. */
export interface IndicatorPhrase {
  /** One name for each indicator that the phrase lists. */
  readonly names: readonly string[];
  /** The name when the phrase is told with a single figure: 城乡居民人均可支配收入; null when it needs as many figures as names. */
  readonly joint: string | null;
}

type Known = (form: string) => string | null;

const SECTORS = ['第一产业增加值', '第二产业增加值', '第三产业增加值'] as const;
const SEP = '(?:、|和|与|及|以及)';
/** 一二三产业, 第一、二、三产业增加值, 一产、二产和三产, 二三产业. Groups catch which of the three are named. */
const SECTOR_LIST = new RegExp(
  `^(?:全市)?第?([一二三])(?:产业?|次产业)?${SEP}?第?([一二三])(?:产业?|次产业)?(?:${SEP}?第?([一二三])(?:次?产业|产)?)?(?:次?产业)?(?:实现|完成)?(?:增加值)?(?<tail>固定资产投资|投资|用电量|贡献率)?(?:分别)?$`,
  'u',
);
const ALL_SECTORS = /^(?:全市)?三次产业(?:增加值)?(?:分别)?$/u;
/** 城镇和农村居民…, 城镇、农村常住居民…, 城乡居民…, 城镇居民和农民…: what follows is shared. */
const TOWN_AND_COUNTRY = new RegExp(
  `^(?:全市)?(?:城乡|城[镇市区](?<kind>(?:常住)?居民)?${SEP}农[村牧民]*)(?<tail>.+)$`,
  'u',
);
/** 金融机构(本外币)(各项)存、贷款余额 */
const DEPOSITS_AND_LOANS = /^(?<head>.{0,16}?)存款?[、和]?贷款(?<tail>余额)?(?:分别)?$/u;
const PARTS = /、|，|和(?!谐)|与|以及|及(?=[^时格其])/u;

const phrase = (names: readonly string[], joint: string | null = null): IndicatorPhrase => ({ names, joint });

/**
 * @param normalise the canonical name of a whole noun phrase
 * @param full the canonical name of a full form, never of a short one
 */
export function expandPhrase(text: string, normalise: Known, full: Known): IndicatorPhrase | null {
  const single = normalise(text);
  const bare = text.replace(/^(?:其中|预计|实现|完成|全市|全州|全年|力争|确保)+/u, '');
  const sectors = SECTOR_LIST.exec(bare);
  if (sectors) {
    const named = sectors.slice(1, 4).filter((digit) => digit !== undefined);
    const tail = sectors.groups?.['tail'];
    // 一、二、三产投资: what is shared after the sectors is measured of each.
    const nameOf = (digit: string) =>
      tail ? (full(`第${digit}产业${tail}`) ?? `第${digit}产业${tail}`) : SECTORS['一二三'.indexOf(digit)]!;
    if (new Set(named).size === named.length) return phrase(named.map(nameOf));
  }
  if (ALL_SECTORS.test(bare)) return phrase(SECTORS);
  const both = TOWN_AND_COUNTRY.exec(bare);
  if (both?.groups) {
    const tail = both.groups['tail']!;
    const whole = tail.startsWith('人均') ? `居民${tail}` : tail;
    const town = normalise(`城镇${whole}`) ?? normalise(`城市${whole}`);
    const country = normalise(`农村${whole}`) ?? normalise(`农民${tail}`);
    if (town && country && town !== country) return phrase([town, country], single);
  }
  const bank = DEPOSITS_AND_LOANS.exec(bare);
  if (bank?.groups) {
    const names = ['存款', '贷款'].map((kind) => normalise(`${bank.groups!['head']}${kind}余额`));
    if (names[0] && names[1]) return phrase(names as string[], single);
  }
  if (single) return phrase([single], single);
  const list = expandList(
    bare.split(PARTS).filter((part) => part !== ''),
    normalise,
    full,
  );
  return list && phrase(list);
}

/** Members of a list, each known by itself or with the tail of the last one or the head of the first; null when one is not. */
function expandList(parts: readonly string[], normalise: Known, full: Known): string[] | null {
  if (parts.length < 2 || parts.length > 6) return null;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  const names = parts.map((part, at) => {
    // 常住人口和户籍人口城镇化率: a tail that makes a known name goes before the member's own meaning.
    if (at < parts.length - 1)
      for (let i = 1; i <= last.length - 2; i++) {
        const name = full(part + last.slice(i));
        if (name) return name;
      }
    const own = full(part);
    if (own) return own;
    if (at > 0)
      for (let i = first.length - 1; i >= 2; i--) {
        const name = full(first.slice(0, i) + part);
        if (name) return name;
      }
    return normalise(part);
  });
  const known = names.filter((name): name is string => name !== null);
  return known.length === parts.length && new Set(known).size === known.length ? known : null;
}
