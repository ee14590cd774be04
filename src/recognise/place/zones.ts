/** Finds zones in a sentence, given the administrative places already accepted. */

import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Rarity } from '../rare-name.ts';
import type { Accepted } from './accept.ts';
import { fullName, ownZone } from './zone-names.ts';
import { ALONE, ANCHORS, GENERIC, JOINT, MIDDLE, QUARTER, SOUGHT_BEFORE, SOUGHT_BEHIND, STOP } from './zone-rules.ts';

export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly name: string;
  readonly rule: string;
  readonly entry: GazetteerEntry | null;
}

export interface ZoneSources {
  readonly home: GazetteerEntry | null;
  readonly gazetteer: Gazetteer;
  /** Pairs of characters of six cities and more. */
  readonly rarity: Rarity;
  /** Pairs of characters of fifty cities and more. */
  readonly everyday: Rarity;
}

const ANCHOR = new RegExp(ANCHORS.map(([anchor]) => anchor).join('|'), 'gu');
const FULL = new Map(ANCHORS);
/** Anchors that the unknown stem of a name may carry; the others need a place before them. */
const OWN_NAME =
  /^(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|高新区|经开区|综合保税区|综保区|工业园区|(?:航空港|临空|临港|空港)?经济区|特别合作区|管理区|(?:台商)?投资区|新区|新城|产业新城|港务区|商务区|科学城|科技城|口岸|产业集聚区|工业集中区|片区|示范区|试验区)$/u;
/** Anchors that are hardly borne by anything but a quarter of a city: an unusual stem is enough. */
const QUARTERS = /^(?:新区|新城|科技城|高新区)$/u;
/** Stems that are names by their last character, the only ones with 示范区 and 试验区: 通州湾, 海陵岛. */
const SHORE = /[湾岛]$/u;
const HAN = /^[\p{Script=Han}]+$/u;
/** Zones that a region may name: 攀西科技城, 川西北生态示范区; 东北亚产业园区 is a park of the city. */
const OF_REGION = /^(?:经济区|示范区|试验区|合作区|协作区|科技城|新区|城市群|都市圈|经济[圈带])$/u;
/** What stands between a place and a zone that is not its own: 润州区一手抓…高新区, 市医院新区. */
const NO_ZONE_BETWEEN =
  /医院|学校|幼儿园|两个|[一三四五六七八九十]个|创成|一手|等|所有|各类|电子$|级$|连接|增加|指定|跨境|电商|自贸|自由/u;
/** Signs that the words go on: 新区域, 新城镇化, 开发区域. */
const RUNS_ON = /^(?:域|镇|乡|块|间|市|区(?!位))/u;
/** 开发区 and its like are many when one of these stands before: 各开发区, 国家级高新区. */
const PLURAL = /[国省市县级个各家流类所等届“+]$/u;
/** A quarter that is only pulled down or done up has no life of its own. */
const RENEWED =
  /^(?:（[^）]*）)?(?:等)?(?:重点|老旧)?(?:片区|区域)?[\p{Script=Han}]{0,2}(?:改造|拆迁|征收|征拆|棚改|整治|更新|综合整治)/u;
/** 深圳（河源）产业转移工业园: the second place in brackets. */
const BRACKETED = /（[\p{Script=Han}]{2,4}）$/u;

/** @param places accepted administrative places of the sentence, in the order of the text */
export function findZones(text: string, places: readonly Accepted[], sources: ZoneSources): Zone[] {
  const { home, gazetteer } = sources;
  const zones: Zone[] = [];
  for (const match of text.matchAll(ANCHOR)) {
    const anchor = match[0];
    const end = match.index + anchor.length;
    if (RUNS_ON.test(text.slice(end)) || (anchor === '片区' && RENEWED.test(text.slice(end)))) continue;
    if (places.some((place) => place.start < end && match.index < place.end && place.end > match.index)) continue;
    const add = (start: number, name: string, rule: string) => {
      // 滨海新区 of Yangjiang is not that of Tianjin.
      const entry =
        gazetteer
          .candidates(name)
          .find(
            (e) =>
              (e.level === 'zone' || e.level === 'county') &&
              (rule === 'place.zone-of-place' || !home || gazetteer.isWithin(e, home.code)),
          ) ?? null;
      zones.push({ start, end, surface: text.slice(start, end), name, rule, entry });
    };
    const full = FULL.get(anchor)!;
    const start = startOfPlaces(text, match.index, anchor, places);
    if (start !== null) {
      const stem = text.slice(start, match.index);
      const sought = /国家|省级/u.test(stem) && SOUGHT_BEFORE.test(text.slice(0, start));
      if (!sought && !/^联盟/u.test(text.slice(end))) {
        const owner = places.find((place) => place.start === start)!.entry;
        add(start, fullName(stem.replace(/[—－-]/gu, ''), anchor, full, owner, gazetteer), 'place.zone-of-place');
      }
      continue;
    }
    const before = text.slice(Math.max(0, match.index - 12), match.index).replace(/^.*[^\p{Script=Han}]/su, '');
    const whole = before.replace(STOP, '');
    // 涪陵|龙头片区: a district before the name of its quarter is itself.
    const owner =
      anchor === '片区' ? places.find((p) => p.start >= match.index - whole.length && p.end <= match.index) : undefined;
    const stem = owner ? text.slice(owner.end, match.index) : whole;
    const national = anchor === '农高区' && stem === '国家';
    if (home && (stem === '' || stem === '市' || national) && ALONE.has(anchor)) {
      const front = text.slice(0, match.index - (national ? 2 : 0));
      if (PLURAL.test(front.replace(/(?<!城|县)市$/u, ''))) continue;
      if (SOUGHT_BEFORE.test(front) || SOUGHT_BEHIND.test(text.slice(end))) continue;
      add(match.index - (national ? 2 : 0), ownZone(full, home, gazetteer), 'place.zone-alone');
      continue;
    }
    if (QUARTER.test(stem + anchor)) {
      add(match.index - stem.length, `${stem}${full}`, 'place.zone-of-own-name');
      continue;
    }
    if (!OWN_NAME.test(anchor) || stem.length < 2 || stem.length > 4 || GENERIC.test(stem)) continue;
    // 环太湖, 沿黄河: a stretch around something is no name; 达标, 蝶变 are predicates.
    if (/^[环沿之照年]|新区|[立造变事标会]$/u.test(stem)) continue;
    // A stem at the very edge of what was cut off is no stem.
    if (before.length >= 12 && stem.length === before.length) continue;
    // 饶河|口岸, （西藏|片区）: a port or a part of a division is no zone of its own.
    if (/^(?:口岸|片区)$/u.test(anchor) && places.some((p) => p.end > match.index - stem.length && p.start < end))
      continue;
    if (!isName(stem, anchor, full, sources)) continue;
    add(match.index - stem.length, `${stem}${full}`, 'place.zone-of-own-name');
  }
  return zones;
}

/** Whether an unknown stem is the name of a zone. One of everyday pairs alone is not, unless the gazetteer knows it. */
function isName(stem: string, anchor: string, full: string, { home, gazetteer, rarity, everyday }: ZoneSources) {
  const unusual = (table: Rarity) =>
    [...stem].some((_, i) => i + 1 < stem.length && !table.common(stem.slice(i, i + 2)));
  if (/^(?:示范区|试验区)$/u.test(anchor)) return SHORE.test(stem);
  return (
    SHORE.test(stem) ||
    unusual(QUARTERS.test(anchor) ? everyday : rarity) ||
    gazetteer.candidates(`${stem}${full}`).length > 0 ||
    gazetteer.candidates(stem).length > 0 ||
    (home !== null && gazetteer.townships(stem, home).length > 0)
  );
}

/** Where a zone begins that is named after the place before its anchor, with at most some words of kind between; or null. */
function startOfPlaces(text: string, at: number, anchor: string, places: readonly Accepted[]): number | null {
  const place = places.findLast((p) => p.end <= at && at - p.end <= 8);
  if (!place) return null;
  const bracket = BRACKETED.exec(text.slice(0, at));
  if (bracket && place.end < at) {
    // 中山火炬（阳西）产业转移工业园: the partner may be a part of its city.
    const partner = places.find(
      (p) => p.end <= bracket.index && /^[\p{Script=Han}]{0,2}$/u.test(text.slice(p.end, bracket.index)),
    );
    return partner && place.start === bracket.index + 1 && /园|合作区/u.test(anchor) ? partner.start : null;
  }
  const between = text.slice(place.end, at);
  if (anchor === '口岸') return null;
  const middle = MIDDLE.get(anchor);
  if (middle && !middle.test(between)) return null;
  const listed = middle !== undefined && !/^(?:合作区|新城)$/u.test(anchor);
  if (between !== '' && !listed && (!HAN.test(between) || STOP.test(between) || NO_ZONE_BETWEEN.test(between)))
    return null;
  if (between.length > 6 && !middle) return null;
  // 自贸试验区郑州片区 is the city's part; any other 片区 is named after a town.
  if (anchor === '片区' && place.entry.level !== 'township')
    return /(?:自贸区|试验区|示范区|自创区|法务区)$/u.test(text.slice(0, place.start)) ? place.start : null;
  if (place.entry.level === 'region' && !OF_REGION.test(anchor)) return null;
  if (/^(?:示范区|创新区)$/u.test(anchor) && between === '' && place.entry.level !== 'region') return null;
  let first = place;
  while (JOINT.test(anchor)) {
    const previous = places.find(
      (p) => p.end === first.start || (p.end === first.start - 1 && /[—－-]/u.test(text[p.end]!)),
    );
    if (!previous) break;
    first = previous;
  }
  return /大$/u.test(text.slice(0, first.start)) && anchor === '都市圈' ? null : first.start;
}
