/**
 * Candidates: every occurrence of a place's form that may be a place, with the place it would be and how sure the form is.
 */
import type { ReportHeader } from '../../schema/facts.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/**
 * full: the form carries its own suffix (民和县); plain: a short form that is hardly anything else (西宁);
 * ambiguous: a short form that is an ordinary word as well (和平); far: a short county of another city; town: a short township.
 */
export type Sureness = 'full' | 'plain' | 'ambiguous' | 'far' | 'town';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entry: GazetteerEntry;
  readonly sureness: Sureness;
}

const SUFFIX = /(?:省|市|州|盟|地区|区|县|旗|镇|乡|苏木|街道|自治区)$/u;
/** Full names that are ordinary words in most cities: 城区 means the town, not a district of that name. */
const EVERYDAY = new Set([
  '城区',
  '郊区',
  '矿区',
  '新城区',
  '城中区',
  '新市区',
  '东区',
  '西区',
  '市中区',
  '市北区',
  '市南区',
  '港口区',
  '老城区',
]);

/** The entry of the report's own place, or null. */
export function homeOf(header: ReportHeader, gazetteer: Gazetteer): GazetteerEntry | null {
  return (header.placeId === null ? undefined : gazetteer.byCode(header.placeId)) ?? null;
}

/** Every candidate of a text, overlapping ones too. */
export function findCandidates(
  text: string,
  home: GazetteerEntry | null,
  gazetteer: Gazetteer,
  ambiguous: Lexicon | undefined,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { word, start, end } of gazetteer.findForms(text)) {
    const entry = gazetteer.lookup(word, home);
    if (!entry || ruledOut(word, text, start, end, ambiguous)) continue;
    const own = home !== null && gazetteer.isWithin(entry, home.code);
    let sureness: Sureness;
    if (word === entry.name || SUFFIX.test(word)) sureness = EVERYDAY.has(word) ? 'ambiguous' : 'full';
    else if (entry.level === 'county' && !own) sureness = 'far';
    else if (entry.level === 'county' && ambiguous?.get(word)?.columns['need'] === '1') sureness = 'ambiguous';
    else sureness = 'plain';
    candidates.push({ start, end, surface: word, entry, sureness });
  }
  if (home)
    for (const { word, start, end } of gazetteer.findTownships(text, home)) {
      const bearers = gazetteer.townships(word, home);
      const entry = bearers.length === 1 ? bearers[0]! : (bearers.find((town) => town.name === word) ?? null);
      if (!entry) continue;
      candidates.push({ start, end, surface: word, entry, sureness: word === entry.name ? 'full' : 'town' });
    }
  return candidates;
}

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
