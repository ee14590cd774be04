/** The facts of one report in the annotation format: same names merged, statuses gathered, the first quote kept. */

import type { Extraction } from '../schema/extraction.ts';
import type { Claim, ClaimKind, ClaimOf, ReportFacts } from '../schema/facts.ts';
import { stripMarks } from '../text/clean-text.ts';

const CLAUSE_END = /[，。；！？;\n]/u;
const LONGEST_QUOTE = 60;

/** The clause around an evidence span, within its sentence: quotes are long enough to be found. */
function clauseAround(original: string, start: number, end: number, lower: number, upper: number) {
  let from = start;
  while (from > lower && start - from < LONGEST_QUOTE / 2 && !CLAUSE_END.test(original[from - 1]!)) from--;
  let to = end;
  while (to < upper && to - end < LONGEST_QUOTE / 2 && !CLAUSE_END.test(original[to]!)) to++;
  return { start: from, end: to, quote: stripMarks(original.slice(from, to)) };
}

/**
 * @param facts the facts of one report
 * @param original the decoded original that the facts' offsets point into
 */
export function toExtraction(facts: ReportFacts, original: string): Extraction {
  const of = <K extends ClaimKind>(kind: K): ClaimOf<K>[] =>
    facts.claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);
  const quoted = (claim: Claim) => {
    const { evidence } = claim;
    const passage = facts.passages[evidence.passage]!;
    return { ...clauseAround(original, evidence.start, evidence.end, passage.start, passage.end), rule: evidence.rule };
  };
  const merge = <T extends Claim, R>(claims: T[], key: (claim: T) => string, make: (group: T[]) => R): R[] => {
    const groups = new Map<string, T[]>();
    for (const claim of claims) {
      const k = key(claim);
      const group = groups.get(k);
      if (group) group.push(claim);
      else groups.set(k, [claim]);
    }
    return [...groups.values()].map(make);
  };
  const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
  return {
    report: facts.header,
    observations: merge(
      // A target without a number (与经济增长同步) is a claim, not a figure.
      of('observation').filter((o) => o.value !== null),
      (o) => JSON.stringify([o.place, o.indicator, o.measure, o.value, o.unit, o.comparator, o.nature, o.period]),
      ([first]) => {
        const { kind: _, evidence: __, ...rest } = first!;
        return { ...rest, ...quoted(first!) };
      },
    ),
    projects: merge(
      of('project'),
      (p) => p.name,
      (group) => ({
        name: group[0]!.name,
        status: unique(group.flatMap((p) => (p.status ? [p.status] : []))),
        place: group.find((p) => p.place)?.place ?? null,
        companies: unique(group.flatMap((p) => p.companies)),
        ...quoted(group[0]!),
      }),
    ),
    companies: merge(
      of('company'),
      (c) => c.name,
      ([c]) => ({ name: c!.name, ...quoted(c!) }),
    ),
    policies: merge(
      of('policy'),
      (p) => p.name,
      (group) => ({
        name: group[0]!.name,
        action: strongest(group.map((p) => p.action)),
        ...quoted(group[0]!),
      }),
    ),
    places: merge(
      of('place'),
      (p) => p.name,
      (group) => ({
        name: group[0]!.name,
        surface: unique(group.map((p) => p.surface)),
        ...quoted(group[0]!),
      }),
    ),
    events: merge(
      of('event'),
      (e) => e.name,
      ([e]) => ({ name: e!.name, ...quoted(e!) }),
    ),
    honors: merge(
      of('honor'),
      (h) => `${h.name}\n${h.place}`,
      ([h]) => ({
        name: h!.name,
        status: h!.status,
        place: h!.place,
        ...quoted(h!),
      }),
    ),
    links: merge(
      of('link'),
      (l) => `${l.type}\n${l.a}\n${l.b}`,
      ([l]) => ({ type: l!.type, a: l!.a, b: l!.b, ...quoted(l!) }),
    ),
  };
}

/** A policy told several ways counts by the most definite: issued, then implementing, drafting, mentioned. */
function strongest<A extends 'issued' | 'implementing' | 'drafting' | 'mentioned'>(actions: A[]): A {
  const order = ['issued', 'implementing', 'drafting', 'mentioned'];
  return actions.reduce((best, action) => (order.indexOf(action) < order.indexOf(best) ? action : best));
}
