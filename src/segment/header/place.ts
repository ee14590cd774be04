/** The place that reports, from what the text says of it; the file's name and folder are the last clue. */
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';

export interface StatedPlace {
  readonly entry: GazetteerEntry;
  /** Official name at the time of the report: 那曲地区 before it became 那曲市. */
  readonly name: string;
}

const DIVISION = '(?:特别行政区|自治区|自治州|自治县|自治旗|林区|地区|省|市|州|盟|县|区|旗)';
const NAMES = new RegExp(`[\\p{Script=Han}]{1,14}?${DIVISION}`, 'gu');
/** A second name right behind the first one. */
const INNER = new RegExp(
  `^[\\p{Script=Han}]{1,12}?${DIVISION}(?=政府|人民|第|代?[市区县州]长|20|$|工作|[，。：])`,
  'u',
);
const LONGEST_NAME = 14;
/** The kind of place that a report calls itself (我市, 全州): it settles 吉林 the city and 吉林 the province. */
const SELF: readonly { readonly words: RegExp; readonly fits: (entry: GazetteerEntry) => boolean }[] = [
  { words: /全市|我市|市政府|市人民政府|市委/gu, fits: ({ name }) => name.endsWith('市') },
  { words: /全州|我州|州政府|州人民政府|州委/gu, fits: ({ name }) => name.endsWith('州') },
  { words: /全盟|我盟|盟委/gu, fits: ({ name }) => name.endsWith('盟') },
  { words: /全县|我县|县政府|县人民政府/gu, fits: ({ name }) => name.endsWith('县') },
  { words: /全区|我区|区政府|区人民政府/gu, fits: ({ name }) => /区$/u.test(name) },
  { words: /全省|我省|省政府|省人民政府/gu, fits: ({ name }) => name.endsWith('省') },
];

/** The words by which a text calls its own place most often: judged on the first half, where 全省 means its neighbours. */
function ownKind(text: string): ((entry: GazetteerEntry) => boolean) | null {
  const counts = SELF.map(({ words, fits }) => ({ fits, count: text.match(words)?.length ?? 0 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count >= 3 ? best.fits : null;
}

/** The one entry that a name means; of several the one whose kind fits the text. */
function entryOf(
  name: string,
  gazetteer: Gazetteer,
  fits: ((entry: GazetteerEntry) => boolean) | null,
): GazetteerEntry | null {
  const bearers = gazetteer.candidates(name).filter(({ level }) => level !== 'township' && level !== 'village');
  if (bearers.length === 1) return bearers[0]!;
  const exact = bearers.filter((entry) => entry.name === name);
  // A city without counties stands in the table as prefecture and as county of the same name.
  const above = exact.filter((entry) => exact.every((other) => gazetteer.isWithin(other, entry.code)));
  const highest = above.find(({ level }) => level !== 'county') ?? above[0];
  if (highest) return highest;
  const fitting = fits ? bearers.filter(fits) : [];
  return fitting.length === 1 ? fitting[0]! : null;
}

interface PlaceInClue extends StatedPlace {
  readonly end: number;
}

/** The first place that a clue names from `start` on. */
function nextPlace(
  clue: string,
  start: number,
  gazetteer: Gazetteer,
  fits: ((entry: GazetteerEntry) => boolean) | null,
): PlaceInClue | null {
  for (const match of clue.slice(start).matchAll(NAMES)) {
    // The match begins at any character before the name (二〇一七年海西州): the longest ending that is a place counts.
    const words = match[0].slice(-LONGEST_NAME);
    for (let i = 0; i < words.length - 1; i++) {
      const name = words.slice(i);
      const entry = entryOf(name, gazetteer, fits);
      if (entry) return { entry, name: officialName(name, entry), end: start + match.index + match[0].length };
    }
  }
  return null;
}

/** The place that a clue names in full (兰州市) or as a short form with its kind (海西州); of 北京市海淀区 the inner one. */
function placeIn(
  clue: string,
  gazetteer: Gazetteer,
  fits: ((entry: GazetteerEntry) => boolean) | null,
): StatedPlace | null {
  let place = nextPlace(clue, 0, gazetteer, fits);
  while (place) {
    const inner = clue.slice(place.end).match(INNER)?.[0];
    const found = inner ? gazetteer.lookup(inner, place.entry) : null;
    if (!found || found.code === place.entry.code || !gazetteer.isWithin(found, place.entry.code)) break;
    place = { entry: found, name: officialName(inner!, found), end: place.end + inner!.length };
  }
  return place;
}

/** A place that was a prefecture or county under another name when it reported keeps that name. */
const officialName = (written: string, entry: GazetteerEntry): string =>
  written !== entry.name && written.length >= 3 && /(?:市|地区|盟)$/u.test(written) ? written : entry.name;

/**
 * @param clues texts in order of trust: session, speaker's line, title, opening words
 * @param names file and folder names, nearest first: a bare short form (兰州) counts there too
 */
export function placeOf(
  clues: readonly string[],
  names: readonly string[],
  body: string,
  gazetteer: Gazetteer,
): StatedPlace | null {
  const fits = ownKind(body);
  for (const clue of clues) {
    const place = placeIn(clue, gazetteer, fits);
    if (place) return place;
  }
  for (const name of names) {
    const place = placeIn(name, gazetteer, fits);
    if (place) return place;
    const short = name.match(/[\p{Script=Han}]{2,8}/u)?.[0];
    const entry = short ? entryOf(short, gazetteer, fits) : null;
    // With care: a folder can be named after anything, so the text must name the place too.
    if (entry && body.includes(short!)) return { entry, name: entry.name };
  }
  return null;
}
