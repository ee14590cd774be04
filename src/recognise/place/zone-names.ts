/** The full names of zones: what a short wording stands for. */
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';

/** The short form of a place for a zone's name: 太原市 → 太原. */
export function stemOf(entry: GazetteerEntry): string {
  const short = entry.aliases.find((alias) => entry.name.startsWith(alias) && !/[市州县盟]$/u.test(alias));
  return short ?? (entry.name.replace(/(?:省|市|州|盟|地区|区|县|旗)$/u, '') || entry.name);
}

/** The city's own zone of a kind: as the gazetteer names it, or the city's short name before the kind. */
export function ownZone(full: string, home: GazetteerEntry, gazetteer: Gazetteer): string {
  const national = full === '农业高新技术产业示范区' ? '国家' : '';
  const name = `${stemOf(home)}${national}${full}`;
  return gazetteer.candidates(name)[0]?.name ?? name;
}

/**
 * The full name of a zone behind a place. 开发区 is the national one of a city (经济技术开发区) and the provincial one of a
 * county (经济开发区), whose 经开区 is the same.
 */
export function fullName(
  stem: string,
  anchor: string,
  full: string,
  owner: GazetteerEntry,
  gazetteer: Gazetteer,
): string {
  const written = `${stem}${full}`;
  if ((anchor !== '开发区' && anchor !== '经开区') || gazetteer.candidates(written).length > 0) return written;
  const kind = owner.level === 'county' || owner.level === 'township' ? '经济开发区' : '经济技术开发区';
  // 江北开发区, 石油装备开发区: only a bare place is completed.
  if (stem !== owner.name && !owner.aliases.includes(stem)) return written;
  return `${stem}${owner.level === 'region' ? full : kind}`;
}
