/** Finds zones in a sentence, given the administrative places already accepted. */

import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Rarity } from '../rare-name.ts';
import type { Accepted } from './accept.ts';
import { ALONE, ANCHORS, GENERIC, QUARTER, STOP } from './zone-rules.ts';

export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly name: string;
  readonly rule: string;
  readonly entry: GazetteerEntry | null;
}

const ANCHOR = new RegExp(ANCHORS.map(([anchor]) => anchor).join('|'), 'gu');
const FULL = new Map(ANCHORS);
const REGIONAL = /(?:都市圈|城市群|经济圈)$/u;
/** Anchors that the unknown stem of a name may carry; the others need a place before them. */
const OWN_NAME =
  /^(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|高新区|经开区|综合保税区|综保区|工业园区|(?:航空港|临空|临港|空港)?经济区|特别合作区|管理区|新区|新城|产业新城|港务区|商务区|科学城|科技城|度假区|旅游度假区|口岸|产业集聚区|工业集中区)$/u;
const HAN = /^[\p{Script=Han}]+$/u;
/** What stands between a place and a zone that is not its own: 润州区一手抓…高新区, 市医院新区. */
const NO_ZONE_BETWEEN = /医院|学校|幼儿园|两个|[一三四五六七八九十]个|创成|一手|等|所有|各类|电子$|级$|连接|增加|指定/u;
/** Signs that the words go on: 新区域, 新城镇化, 开发区域. */
const RUNS_ON = /^(?:域|镇|乡|块|间|市|区)/u;
/** 开发区 and its like are many when one of these stands before: 各开发区, 国家级高新区. */
const PLURAL = /[国省市县级个各家流类所等届“+]$/u;

/** The short form of a place for a zone's name: 太原市 → 太原. */
function stemOf(entry: GazetteerEntry): string {
  const short = entry.aliases.find((alias) => entry.name.startsWith(alias) && !/[市州县盟]$/u.test(alias));
  return short ?? (entry.name.replace(/(?:省|市|州|盟|地区|区|县|旗)$/u, '') || entry.name);
}

/** @param places accepted administrative places of the sentence, in the order of the text */
export function findZones(
  text: string,
  places: readonly Accepted[],
  home: GazetteerEntry | null,
  gazetteer: Gazetteer,
  rarity: Rarity,
): Zone[] {
  const zones: Zone[] = [];
  /** A stem of common pairs alone is hardly a name, unless the gazetteer knows it. */
  const isName = (stem: string, full: string, home: GazetteerEntry | null): boolean =>
    [...stem].some((_, i) => i + 1 < stem.length && !rarity.common(stem.slice(i, i + 2))) ||
    gazetteer.candidates(`${stem}${full}`).length > 0 ||
    gazetteer.candidates(stem).length > 0 ||
    (home !== null && gazetteer.townships(stem, home).length > 0);
  for (const match of text.matchAll(ANCHOR)) {
    const anchor = match[0];
    const end = match.index + anchor.length;
    if (RUNS_ON.test(text.slice(end))) continue;
    if (places.some((place) => place.start < end && match.index < place.end && place.end > match.index)) continue;
    const place = places.findLast((p) => p.end <= match.index && match.index - p.end <= 8);
    const between = place ? text.slice(place.end, match.index) : '';
    const push = (start: number, name: string, rule: string) => {
      const entry = gazetteer.candidates(name).find((e) => e.level === 'zone' || e.level === 'county') ?? null;
      zones.push({ start, end, surface: text.slice(start, end), name, rule, entry });
    };
    const full = FULL.get(anchor)!;
    // A place and at most some words of kind: 清徐|循环经济园区, 太原|都市圈.
    if (
      place &&
      (between === '' ||
        (HAN.test(between) &&
          !STOP.test(between) &&
          !NO_ZONE_BETWEEN.test(between) &&
          !REGIONAL.test(anchor) &&
          between.length <= 6))
    ) {
      const surface = text.slice(place.start, match.index);
      if (anchor === '新城' || anchor === '口岸' ? between === '' || between.length <= 3 : true)
        push(place.start, `${surface}${full}`, 'place.zone-of-place');
      continue;
    }
    if (REGIONAL.test(anchor)) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index).replace(/^.*[^\p{Script=Han}]/su, '');
    const stem = before.replace(STOP, '');
    if (home && (stem === '' || stem === '市') && ALONE.has(anchor)) {
      if (PLURAL.test(text.slice(0, match.index).replace(/(?<!城|县)市$/u, ''))) continue;
      const own = ownZone(full, home, gazetteer);
      push(match.index, own, 'place.zone-alone');
      continue;
    }
    if (QUARTER.test(stem + anchor)) {
      push(match.index - stem.length, `${stem}${full}`, 'place.zone-of-own-name');
      continue;
    }
    if (!OWN_NAME.test(anchor) || stem.length < 2 || stem.length > 4 || GENERIC.test(stem)) continue;
    // A stem at the very edge of what was cut off is no stem.
    if (before.length >= 12 && stem.length === before.length) continue;
    if (!isName(stem, full, home)) continue;
    push(match.index - stem.length, `${stem}${full}`, 'place.zone-of-own-name');
  }
  return zones;
}

/** The city's own zone of a kind: as the gazetteer names it, or the city's short name before the kind. */
function ownZone(full: string, home: GazetteerEntry, gazetteer: Gazetteer): string {
  const name = `${stemOf(home)}${full}`;
  return gazetteer.candidates(name)[0]?.name ?? name;
}
