/**
 * The place that figures measure where their own clause names none: 高新区扩区提质，生产总值达到…; 甲区、乙区加快建设，生产总值分别
 * 增长…. A zone at the head of a clause in the middle of a sentence, or of a paragraph, holds for the great totals alone: a
 * count that follows may be the city's.
 */
import type { Mention } from '../../recognise/mention.ts';
import { cutClauses } from './clauses.ts';

export interface Scope {
  /** Offsets into the sentence between which the places hold. */
  readonly start: number;
  readonly end: number;
  /** More than one where figures are dealt to them one by one. */
  readonly places: readonly string[];
}

/** Totals that every zone and county reckons for itself. */
export const TOTAL =
  /^(?:地区)?(?:生产总值|GDP|固定资产投资|全社会固定资产投资|规模以上工业(?:增加值|总产值)|工业(?:总产值|增加值)|财政总?收入|财政总收入|(?:地方)?一般公共预算收入|(?:地方)?公共财政预算收入|税收收入|外贸进出口总额|进出口总额)(?:增速)?$/u;
const ORDINAL = /^(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十\d]+）|其中|同时)/u;
const SITE = /(?:区|园|城|港)$/u;
const TURN =
  /^(?:全市|全州|全盟|我市|我州|全区|全县|[\p{Script=Han}]{2,6}(?:区|县|市|园|集团|公司)(?=[\p{Script=Han}]))/u;
const NEW_AREA = /^新区(?=完成|实现|生产|地区|固定|规模|预计|引进|累计|全年|经济|财政)/u;

/** @param newArea the zone that a bare 新区 stands for, or null */
export function scopesOf(text: string, mentions: readonly Mention[], home: string, newArea: string | null): Scope[] {
  const scopes: { start: number; end: number; places: readonly string[] }[] = [];
  for (const clause of cutClauses(text)) {
    const from = clause.start + (ORDINAL.exec(clause.text)?.[0].length ?? 0);
    const places = placesAt(text, from, mentions, home);
    const open = scopes.at(-1);
    const bare = places.length === 0 && newArea !== null && NEW_AREA.test(text.slice(from));
    const turns = places.length > 0 || bare || TURN.test(text.slice(from, clause.end));
    if (open && open.end === text.length && turns) open.end = clause.start;
    if (bare) scopes.push({ start: from, end: text.length, places: [newArea] });
    else if (places.length > 0) scopes.push({ start: from, end: text.length, places });
    if (clause.mark === '；' && scopes.at(-1)?.end === text.length) scopes.at(-1)!.end = clause.end;
  }
  return scopes;
}

/** The zone at an offset, or the places of a list there: 高新区、经开区〔增容扩区〕. */
function placesAt(text: string, from: number, mentions: readonly Mention[], home: string): string[] {
  const places: string[] = [];
  let levels = true;
  let at = from;
  for (;;) {
    const next = mentions.find(
      (m) =>
        m.start === at &&
        m.name !== home &&
        ((m.kind === 'place' && m.level !== 'country' && m.level !== 'province') ||
          (m.kind === 'project' && SITE.test(m.surface))),
    );
    if (!next) return [];
    places.push(next.name);
    levels &&= next.kind === 'place' && next.level === 'zone';
    const mark = /^(?:、|和|及|与)/u.exec(text.slice(next.end))?.[0];
    if (mark) {
      at = next.end + mark.length;
      continue;
    }
    if (/^(?:等|至|到|[（—“”\-，])/u.test(text.slice(next.end))) return [];
    // A county alone is as often one example among others.
    return places.length > 1 || levels ? places : [];
  }
}

/** The zone that a numbered point without figures sets as the topic of the sentences up to the next: 一是新区建设全面展开。 */
export function topicOfPoint(text: string, mentions: readonly Mention[], home: string): string | null {
  if (/\d/u.test(text) || !ORDINAL.test(text)) return null;
  const places = placesAt(text, ORDINAL.exec(text)?.[0].length ?? 0, mentions, home);
  return places.length === 1 ? places[0]! : null;
}

export const opensNewPoint = (text: string): boolean => ORDINAL.test(text);

/** The last 新区 that a sentence names, for the bare word behind it. */
export function newAreaOf(mentions: readonly Mention[]): string | null {
  return mentions.findLast((m) => m.kind === 'place' && m.level === 'zone' && m.name.endsWith('新区'))?.name ?? null;
}
