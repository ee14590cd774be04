/** located_in: a project in a place nearer than the report's own city. */

import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { MentionOf } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { projectsTold } from './project/project-claims.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';

const NEARER = new Set(['county', 'township', 'village', 'zone']);
/** Two ends of a road or canal: the first is no place where the thing stands. */
const RANGE = /^[县区市镇]?(?:[—–\-至到经]|高速|公路|铁路)/u;
/** 良庆河, 迎泽大街: a river or street of that name, not the district. */
const NAMESAKE = /^(?:山|河|湖|江|溪|大?街|大道|路|大?桥|岭|寺|港|峡|广场|公园)/u;
/** What may stand between a place and the verb of its clause. */
const OPENING = /^(?:在|支持|以及|，)?$/u;

export interface Nearer {
  readonly name: string;
  readonly rule: string;
}

const homeOf = (report: RecognisedReport): GazetteerEntry | null => {
  const code = report.document.header.placeId;
  return code ? (report.context.gazetteer.byCode(code) ?? null) : null;
};

/** 民和濮耐氧化镁 stands in 民和回族土族自治县: a county of the report's own city opens the name in its short form. */
function countyInFront(report: RecognisedReport, project: MentionOf<'project'>): Nearer | null {
  const home = homeOf(report);
  if (!home || home.level === 'county') return null;
  for (let length = Math.min(6, project.name.length - 2); length >= 2; length--) {
    const front = project.name.slice(0, length);
    const rest = project.name.slice(length);
    // 富民路, 平安大道: the word is the name itself.
    if (RANGE.test(rest) || NAMESAKE.test(rest) || (length === 2 && rest.length < 4)) continue;
    const entry = report.context.gazetteer.lookup(front, home);
    if (entry?.level === 'county' && entry.code !== home.code && report.context.gazetteer.isWithin(entry, home.code))
      return { name: entry.name, rule: 'link.located-in-front' };
  }
  return null;
}

/** The county, district, town or zone in which a project is told to stand: inside its name, or at the head of its clause. */
export function nearerPlace(report: RecognisedReport, sentence: number, project: MentionOf<'project'>): Nearer | null {
  const { text } = report.document.sentences[sentence]!;
  const home = homeOf(report);
  const { gazetteer } = report.context;
  const places = report.mentions[sentence]!.filter((m): m is MentionOf<'place'> => {
    if (m.kind !== 'place' || !NEARER.has(m.level) || m.name === report.document.header.place) return false;
    const entry = m.code ? gazetteer.byCode(m.code) : undefined;
    return !entry || !home || (entry.code !== home.code && gazetteer.isWithin(entry, home.code));
  });
  const within = places.find((m) => {
    if (m.start < project.start || m.end > project.end || m.start - project.start > 6) return false;
    const rest = project.name.slice(m.end - project.start);
    // 瞿昙特色小镇 is the town itself.
    return rest !== '' && !RANGE.test(rest) && !(m.level === 'township' && rest.length <= 4);
  });
  if (within) return { name: within.name, rule: 'link.located-in-name' };
  const front = countyInFront(report, project);
  if (front) return front;
  const clause = text.slice(0, project.listStart).search(/[^，。；：！？]*$/u);
  const nearest = places.filter((m) => m.start >= clause && m.end <= project.listStart).at(-1);
  // 在化隆县设立返乡创业园, 文殊镇侧重抓好…: the place opens its clause.
  return nearest && OPENING.test(text.slice(clause, nearest.start))
    ? { name: nearest.name, rule: 'link.located-in-clause' }
    : null;
}

/** One link for each project and place. */
export const relateLocated: Relater = (report) => {
  const claims: LinkClaim[] = [];
  for (const { sentence, mention, name } of projectsTold(report)) {
    const place = nearerPlace(report, sentence, mention);
    if (!place || place.name === name) continue;
    const told = report.document.sentences[sentence]!;
    claims.push({
      kind: 'link',
      type: 'located_in',
      a: name,
      b: place.name,
      evidence: evidenceOf(report.document, told, mention.start, mention.end, place.rule),
    });
  }
  return claims;
};
