/** A value with a time and a wording is a node: Place → Observation → Indicator, Observation → Passage. */
import { baseValue } from '../recognise/quantity/units.ts';
import type { ClaimOf } from '../schema/facts.ts';
import { hashId } from './graph-builder.ts';
import { type NodeRef, passageRef, type ReportScope } from './report-graph.ts';

export interface PlacedObservation {
  readonly ref: NodeRef;
  readonly place: string;
  readonly indicator: string;
  readonly reportYear: number | null;
  readonly claim: ClaimOf<'observation'>;
  readonly base: number | null;
}

/** First and last year of a period string: "2019", "2012-2016", "2016Q1", "2024H1". */
export function yearsOf(period: string | null): { from: number | null; to: number | null } {
  const years = period?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)?.map(Number) ?? [];
  return { from: years[0] ?? null, to: years.at(-1) ?? null };
}

export function addObservation(claim: ClaimOf<'observation'>, scope: ReportScope): PlacedObservation {
  const { builder, report, ids, facts, home } = scope;
  const { evidence } = claim;
  const base = typeof claim.value === 'number' && claim.unit ? baseValue(claim.value, claim.unit) : null;
  const { from, to } = yearsOf(claim.period);
  const ref: NodeRef = {
    label: 'Observation',
    id: hashId(
      'observation',
      report.id,
      evidence.start,
      evidence.end,
      claim.place,
      claim.indicator,
      claim.measure,
      claim.value,
      claim.comparator,
      claim.nature,
      claim.period,
    ),
  };
  const own = claim.place === facts.header.place || claim.place === home?.name;
  // What is no place and no known company or project gets no node: the observation keeps its words.
  const measured: NodeRef | null = own ? scope.place : (ids.placeByText(claim.place) ?? ids.known(claim.place));
  const shown =
    claim.value === null ? '' : `${claim.comparator === '=' ? '' : claim.comparator}${claim.value}${claim.unit ?? ''}`;
  builder.node({
    label: 'Observation',
    id: ref.id,
    properties: {
      name: `${claim.indicator} ${shown}`.trim(),
      value: typeof claim.value === 'number' ? claim.value : null,
      valueText: typeof claim.value === 'string' ? claim.value : null,
      unit: claim.unit,
      baseValue: base?.baseValue ?? null,
      baseUnit: base?.baseUnit ?? null,
      subject: own ? null : claim.place,
      measure: claim.measure,
      nature: claim.nature,
      comparator: claim.comparator,
      wording: claim.wording,
      period: claim.period,
      year: to,
      from,
      to,
      report: report.id,
      start: evidence.start,
      end: evidence.end,
      surface: evidence.quote,
      rule: evidence.rule,
    },
  });
  const indicator = ids.indicator(claim.indicator, claim.measure, base?.family ?? '');
  if (measured) builder.edge('OBSERVED', measured, ref, [], {});
  builder.edge('OF', ref, indicator, [], {});
  builder.edge('STATED_IN', ref, passageRef(report.id, evidence.passage), [], {});
  return {
    ref,
    place: measured?.id ?? '',
    indicator: indicator.id,
    reportYear: facts.header.year,
    claim,
    base: base?.baseValue ?? (typeof claim.value === 'number' ? claim.value : null),
  };
}
