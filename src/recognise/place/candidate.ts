/**
 * Candidates: every occurrence of a place's form that may be a place, with the place it would be and how sure the form is.
 */

import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { ReportHeader } from '../../schema/facts.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { Rarity } from '../rare-name.ts';

/**
 * full: the form carries its own suffix (民和县); plain: a short form that is hardly anything else (西宁);
 * ambiguous: a short form that is an ordinary word as well (和平); split: one made of parts of other words (人民和|政府);
 * far: a form of another city that may be part of
 * other words (范县); town: a short township; common: a short township that is an ordinary word.
 */
export type Sureness = 'full' | 'plain' | 'ambiguous' | 'split' | 'far' | 'town' | 'common';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entry: GazetteerEntry;
  readonly sureness: Sureness;
  /** A short form that no ordinary wording makes: 映秀, 鲁朗, 都江堰. */
  readonly rare: boolean;
  /** A county's short form that few other cities' reports hold, however it came there: 丹巴, 迭部. */
  readonly known: boolean;
}

const SUFFIX = /(?:省|市|州|盟|地区|区|县|旗|镇|乡|苏木|街道)$/u;
/** Full names of districts that mean a part of any town as well: 城区, 新市区. */
const EVERYDAY =
  /^(?:[老新]?城区|新市区|郊区|矿区|港口区|(?:城|市|桥|东|西)[东西南北中]区|[东西]区|新区|(?:中心|重点|建制|新市)镇)$/u;
/** Another word that begins with the last character of the form: 某区|域, 某市|场. */
const RUNS_ON = /^(?:区(?:域|块链|间|划|位)|市(?:场|农庄|值|容|圈)|县级市)/u;

/** Townships and counties called after a mountain, river, temple or street: the report may well mean that itself. */
const NATURAL = /[山江河湖海关寺洞岛湾港沟峡岭泉塔桥峰谷滩庙路街巷]$/u;

/** The entry of the report's own place, or null. */
export function homeOf(header: ReportHeader, gazetteer: Gazetteer): GazetteerEntry | null {
  return (header.placeId === null ? undefined : gazetteer.byCode(header.placeId)) ?? null;
}

export interface CandidateSources {
  readonly gazetteer: Gazetteer;
  readonly ambiguous: Lexicon | undefined;
  readonly regions: Lexicon | undefined;
  readonly abroad: Lexicon | undefined;
  readonly rarity: Rarity;
}

/** Every candidate of a text, overlapping ones too. */
export function findCandidates(text: string, home: GazetteerEntry | null, sources: CandidateSources): Candidate[] {
  const { gazetteer, ambiguous, regions, abroad, rarity } = sources;
  const candidates: Candidate[] = [];
  const uncommon = (word: string): boolean =>
    !NATURAL.test(word) && [...word].every((_, i) => i + 1 === word.length || !rarity.common(word.slice(i, i + 2)));
  for (const { word, start, end } of gazetteer.findForms(text)) {
    const entry = gazetteer.lookup(word, home);
    if (!entry || ruledOut(word, text, start, end, ambiguous)) continue;
    if (NEXT_WORD.test(text.slice(end - 1, end + 4))) continue;
    const own = home !== null && gazetteer.isWithin(entry, home.code);
    const need = ambiguous?.get(word)?.columns['need'] ?? '';
    const sameProvince = home !== null && entry.code.startsWith(home.code.slice(0, 2));
    let sureness: Sureness;
    let rare = false;
    if (isFull(word, entry)) {
      if (runsOn(text, end)) continue;
      if (EVERYDAY.test(word)) sureness = 'ambiguous';
      else sureness = !own && entry.level === 'county' && (need !== '' || word.length === 2) ? 'far' : 'full';
    } else if (entry.level === 'county' && !own) {
      sureness = 'far';
      rare = need === '' && ((word.length > 2 && !NATURAL.test(word)) || (sameProvince && uncommon(word)));
    } else if (entry.level !== 'county') sureness = need === 'out' && !sameProvince ? 'far' : 'plain';
    else if (need === '' || need === 'out') sureness = 'plain';
    else sureness = need === '2' ? 'ambiguous' : 'split';
    candidates.push({ start, end, surface: word, entry, sureness, rare, known: need === '' });
  }
  if (home)
    for (const { word, start, end } of gazetteer.findTownships(text, home)) {
      const bearers = gazetteer.townships(word, home);
      const entry = bearers.length === 1 ? bearers[0]! : (bearers.find((town) => town.name === word) ?? null);
      if (!entry || ruledOut(word, text, start, end, ambiguous)) continue;
      const need = /^[23]$/u.test(ambiguous?.get(word)?.columns['need'] ?? '');
      const full = word === entry.name && !EVERYDAY.test(word);
      const sureness = full ? 'full' : need || word === entry.name ? 'common' : 'town';
      candidates.push({
        start,
        end,
        surface: word,
        entry,
        sureness,
        rare: sureness === 'town' && uncommon(word) && gazetteer.lookup(word, home)?.level !== 'county',
        known: false,
      });
    }
  for (const { word, start, end, entry } of regions?.find(text) ?? [])
    if (!ruledOut(word, text, start, end, ambiguous) && !/^[东南西北]/u.test(text.slice(end))) {
      // A region of the own province is meant as a matter of course: 关中 in Shaanxi.
      const needs = entry.columns['ambiguous'] ?? '';
      const sureness = needs === '' || home?.code.startsWith(needs) ? 'plain' : 'far';
      candidates.push({
        start,
        end,
        surface: word,
        entry: regionEntry(entry.name),
        sureness,
        rare: false,
        known: false,
      });
    }
  for (const { word, start, end, entry } of abroad?.find(text) ?? [])
    if (!ruledOut(word, text, start, end, ambiguous) && !NEXT_WORD.test(text.slice(end - 1, end + 4)))
      candidates.push({
        start,
        end,
        surface: word,
        entry: regionEntry(entry.name),
        sureness: entry.columns['ambiguous'] === '1' ? 'far' : 'plain',
        rare: false,
        known: false,
      });
  return candidates;
}

/** A named region has no administrative code. */
const regionEntry = (name: string): GazetteerEntry => ({
  code: '',
  name,
  level: 'region',
  parent: null,
  aliases: [],
  former: [],
});

const isFull = (word: string, entry: GazetteerEntry): boolean =>
  entry.level !== 'region' &&
  (word === entry.name || (entry.level !== 'country' && word.length > 2 && SUFFIX.test(word)));

/** 七里河|南街道, 平湖|北片区, 广清|城际: what looks like the end of a name begins the next word. */
const NEXT_WORD =
  /^(?:[东西南北](?:[一二三四五]?[路街]|片区|岸|侧|支线|干渠)|东西(?:部|协作)|东方(?![向面案式])|城际)/u;

const runsOn = (text: string, end: number): boolean => RUNS_ON.test(text.slice(end - 1, end + 3));

/** Whether the form stands directly after or before what makes another word of it: 长治|久安, 渭|河源. */
function ruledOut(word: string, text: string, start: number, end: number, ambiguous: Lexicon | undefined): boolean {
  const columns = ambiguous?.get(word)?.columns;
  if (!columns) return false;
  const left = columns['left'] ? columns['left'].split('|') : [];
  const right = columns['right'] ? columns['right'].split('|') : [];
  return (
    left.some((item) => text.startsWith(item, start - item.length)) || right.some((item) => text.startsWith(item, end))
  );
}
