/** Places of one sentence: administrative ones by the gazetteer, named regions by a lexicon, zones and villages by a grammar. */

import { type Gazetteer, type GazetteerEntry, nameAt } from '../../gazetteer/gazetteer.ts';
import type { Sentence } from '../../segment/report-document.ts';
import type { Mention, PlaceMention, RecogniseContext } from '../mention.ts';
import { rarityOf } from '../rare-name.ts';
import { findLetters } from './abbreviations.ts';
import { type Accepted, acceptPlaces } from './accept.ts';
import { findCandidates, homeOf } from './candidate.ts';
import { findCountryLetters } from './foreign-letters.ts';
import { findOutlying } from './outlying.ts';
import { findVillages } from './villages.ts';
import { findZones } from './zones.ts';

/** GB/T 2260 or ISO 3166. */
const CODE = /^(?:\d+|[A-Z]{2})$/u;

/** The day to which names are given: the report's, or the middle of its year. */
function dateOf(context: RecogniseContext): string | null {
  const { date, year } = context.header;
  return date ?? (year === null ? null : `${year}-03`);
}

/** In a list with counties of its own, the name that a prefecture shares with its seat is the seat: 恩施、利川、建始. */
function asSiblings(
  text: string,
  places: readonly Accepted[],
  home: GazetteerEntry | null,
  gazetteer: Gazetteer,
): Accepted[] {
  if (!home) return [...places];
  return places.map((place) => {
    if (place.entry !== home || place.surface === home.name || /[市州盟]$/u.test(place.surface)) return place;
    const seat = gazetteer
      .candidates(place.surface)
      .find((entry) => entry.level === 'county' && gazetteer.isWithin(entry, home.code));
    const beside = places.some(
      (other) =>
        other.entry.level === 'county' &&
        other.entry.parent === home.code &&
        ((other.start === place.end + 1 && text[place.end] === '、') ||
          (other.end === place.start - 1 && text[other.end] === '、')),
    );
    return seat && beside ? { ...place, entry: seat } : place;
  });
}

/** A recogniser of places; it reads only the sentence, the report's header and the knowledge passed in. */
export function recognisePlaces(
  sentence: Sentence,
  _found: readonly Mention[],
  context: RecogniseContext,
): PlaceMention[] {
  const { gazetteer, lexicons } = context;
  const home = homeOf(context.header, gazetteer);
  const date = dateOf(context);
  const rarity = rarityOf(lexicons.get('common-pairs'));
  const candidates = findCandidates(sentence.text, home, {
    gazetteer,
    ambiguous: lexicons.get('place-ambiguous'),
    regions: lexicons.get('place-regions'),
    abroad: lexicons.get('place-abroad'),
    rarity,
  });
  const places = asSiblings(sentence.text, acceptPlaces(sentence.text, candidates, gazetteer, home), home, gazetteer);
  const letters = [
    ...findLetters(sentence.text, home, gazetteer),
    ...findCountryLetters(sentence.text, gazetteer),
  ].filter(({ start }) => !places.some((place) => place.start <= start && start < place.end));
  const outlying = findOutlying(sentence.text, places, home, gazetteer);
  const villages = findVillages(sentence.text, places).filter(
    (v) => !outlying.some((o) => o.start < v.end && v.start < o.end),
  );
  const zones = findZones(sentence.text, places, {
    home,
    gazetteer,
    rarity,
    everyday: rarityOf(lexicons.get('project-common')),
  });
  return [
    ...places
      // 兰州 in 兰州新区 is no mention of its own; 清徐 in 清徐经济开发区 neither.
      .filter(
        (place) => ![...zones, ...outlying].some((longer) => longer.start <= place.start && place.end <= longer.end),
      )
      .map(
        ({ start, end, surface, entry, rule }): PlaceMention => ({
          kind: 'place',
          start,
          end,
          surface,
          name: nameAt(entry, date),
          rule,
          // Regions have no administrative code.
          code: CODE.test(entry.code) ? entry.code : null,
          level: entry.level,
        }),
      ),
    ...letters.map(
      ({ start, entry }): PlaceMention => ({
        kind: 'place',
        start,
        end: start + 1,
        surface: sentence.text.slice(start, start + 1),
        name: nameAt(entry, date),
        rule: entry.level === 'country' ? 'place.country-run' : 'place.abbreviation',
        code: entry.code,
        level: entry.level,
      }),
    ),
    ...villages.map(
      ({ start, end }): PlaceMention => ({
        kind: 'place',
        start,
        end,
        surface: sentence.text.slice(start, end),
        name: sentence.text.slice(start, end),
        rule: 'place.village',
        code: null,
        level: 'village',
      }),
    ),
    ...outlying.map(
      ({ start, end, name, level, rule }): PlaceMention => ({
        kind: 'place',
        start,
        end,
        surface: sentence.text.slice(start, end),
        name,
        rule,
        code: null,
        level,
      }),
    ),
    ...zones.map(
      ({ start, end, surface, name, rule, entry }): PlaceMention => ({
        kind: 'place',
        start,
        end,
        surface,
        name,
        rule,
        code: entry?.code ?? null,
        level: entry?.level ?? (/(?:圈|群|带)$/u.test(name) ? 'region' : 'zone'),
      }),
    ),
  ].sort((a, b) => a.start - b.start);
}
