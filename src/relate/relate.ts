import type { Claim } from '../schema/facts.ts';
import { relateCompanies } from './company/companies.ts';
import { relateEvents } from './event/event.ts';
import { relateHonors } from './honor/honor.ts';
import { relateLocated } from './located.ts';
import { relateObservations } from './observation/observation.ts';
import { relatePartners } from './partner.ts';
import { relatePlaces } from './place/places.ts';
import { relatePolicies } from './policy/policy.ts';
import { relatePresence } from './present.ts';
import { relateProjects } from './project/project-claims.ts';
import type { RecognisedReport, Relater } from './relation.ts';
import { relateUndertakes } from './undertakes.ts';

/** One relater a kind of claim. */
export const RELATERS: readonly Relater[] = [
  relateObservations,
  relatePlaces,
  relateCompanies,
  relatePartners,
  relatePresence,
  relateProjects,
  relatePolicies,
  relateEvents,
  relateHonors,
  relateLocated,
  relateUndertakes,
];

/** All claims of a report in the order of the text: by start, then end, kind and content. */
export function relate(report: RecognisedReport): Claim[] {
  const key = new Map<Claim, string>();
  const claims = RELATERS.flatMap((relater) => relater(report));
  for (const claim of claims) key.set(claim, JSON.stringify(claim));
  return claims.sort((a, b) => {
    const byPlace = a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
    return byPlace || (key.get(a)! < key.get(b)! ? -1 : key.get(a)! > key.get(b)! ? 1 : 0);
  });
}
