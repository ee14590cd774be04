/** The nodes and edges that one report states. */
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { Claim, ClaimOf, ReportFacts } from '../schema/facts.ts';
import type { NodeLabel, PropertyValue } from '../schema/graph.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { EntityIds } from './entity-ids.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addObservation, type PlacedObservation } from './observation-nodes.ts';
import type { Places } from './places.ts';
import type { Registry, Seen } from './registry.ts';
import type { ResolvedReport } from './reports.ts';

export interface GraphParts {
  readonly builder: GraphBuilder;
  readonly registry: Registry;
  readonly places: Places;
  readonly gazetteer: Gazetteer;
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

export interface NodeRef {
  readonly label: NodeLabel;
  readonly id: string;
}

/** What every helper of one report's graph needs. */
export interface ReportScope extends GraphParts {
  readonly report: NodeRef;
  readonly facts: ReportFacts;
  readonly home: GazetteerEntry | null;
  /** The reporting place's node. */
  readonly place: NodeRef;
  readonly seen: Seen;
  readonly ids: EntityIds;
}

/** Adds one report; gives back its observations, to be measured against those of other reports. */
export function addReport({ id, facts, others }: ResolvedReport, parts: GraphParts): PlacedObservation[] {
  const { header } = facts;
  const home = header.placeId ? (parts.gazetteer.byCode(header.placeId) ?? null) : null;
  const seen: Seen = { report: id, city: home?.code ?? header.place ?? id, year: header.year };
  const place: NodeRef = home
    ? parts.places.byEntry(home, header.place ?? home.name, seen)
    : parts.places.byName(header.place ?? '未知地区', 'prefecture', null, seen);
  const report: NodeRef = { label: 'Report', id };
  const ids = new EntityIds(parts, home, seen);
  const scope: ReportScope = { ...parts, report, facts, home, place, seen, ids };
  addReportNode(scope, others);
  const measured: ClaimOf<'observation'>[] = [];
  for (const claim of facts.claims) {
    if (claim.kind === 'observation') measured.push(claim);
    else addNameClaim(claim, scope);
  }
  // After the names: a value may be measured at a company or project that the report names later.
  const observations = measured.map((claim) => addObservation(claim, scope));
  return observations;
}

function addReportNode({ report, facts, place, builder }: ReportScope, others: readonly ReportFacts[]): void {
  const { header, source, passages } = facts;
  const name = `${header.place ?? source.name}${header.year ? `${header.year}年` : ''}政府工作报告`;
  builder.node({
    label: 'Report',
    id: report.id,
    properties: {
      name,
      title: header.title,
      place: header.place,
      year: header.year,
      reviewYear: header.reviewYear,
      date: header.date,
      speaker: header.speaker,
      session: header.session,
      sha256: source.sha256,
      source: source.name,
      otherSources: JSON.stringify(others.map((o) => ({ source: o.source.name, sha256: o.source.sha256 }))),
    },
  });
  builder.edge('REPORTS_ON', report, place, [], {});
  passages.forEach((passage, seq) => {
    const ref = passageRef(report.id, seq);
    builder.node({
      label: 'Passage',
      id: ref.id,
      properties: {
        name: passage.text.length > 24 ? `${passage.text.slice(0, 24)}…` : passage.text,
        text: passage.text,
        start: passage.start,
        end: passage.end,
        section: passage.section.join(' / '),
        timeFrame: passage.timeFrame,
        report: report.id,
        seq,
      },
    });
    builder.edge('IN_REPORT', ref, report, [], {});
  });
}

export function passageRef(report: string, seq: number): NodeRef {
  return { label: 'Passage', id: `${report}#${seq}` };
}

/** Evidence of a claim as the properties of a stated edge. */
function evidence(claim: Claim, { report, facts }: ReportScope): Record<string, PropertyValue> {
  const { passage, start, end, rule, quote } = claim.evidence;
  return {
    year: facts.header.year,
    report: report.id,
    passage: passageRef(report.id, passage).id,
    start,
    end,
    surface: quote,
    rule,
  };
}

function mention(node: NodeRef, claim: Claim, scope: ReportScope): void {
  const { passage, start, end, rule, quote } = claim.evidence;
  scope.builder.edge('MENTIONED_IN', node, passageRef(scope.report.id, passage), [start, end], {
    start,
    end,
    surface: quote,
    rule,
  });
}

type NameClaim = Exclude<Claim, ClaimOf<'observation'>>;

function addNameClaim(claim: NameClaim, scope: ReportScope): void {
  const { ids, builder, place, report } = scope;
  const stated = evidence(claim, scope);
  switch (claim.kind) {
    case 'place': {
      mention(ids.place(claim), claim, scope);
      return;
    }
    case 'project': {
      const project = ids.project(claim.name, claim.category);
      mention(project, claim, scope);
      builder.edge('HAS_PROJECT', place, project, [report.id, claim.status], { status: claim.status, ...stated });
      return;
    }
    case 'company': {
      mention(ids.company(claim.name), claim, scope);
      return;
    }
    case 'policy': {
      const policy = ids.policy(claim);
      mention(policy, claim, scope);
      builder.edge('ADOPTS', place, policy, [report.id, claim.action], { action: claim.action, ...stated });
      return;
    }
    case 'event': {
      const event = ids.event(claim.name);
      mention(event, claim, scope);
      builder.edge('HOSTS', place, event, [report.id], stated);
      return;
    }
    case 'honor': {
      const honor = ids.honor(claim.name);
      mention(honor, claim, scope);
      const holder = ids.placeByText(claim.place) ?? place;
      builder.edge('HOLDS', holder, honor, [report.id, claim.status], { status: claim.status, ...stated });
      return;
    }
    case 'link':
      addLink(claim, scope, stated);
  }
}

function addLink(
  claim: ClaimOf<'link'>,
  { ids, builder, report }: ReportScope,
  stated: Record<string, PropertyValue>,
): void {
  switch (claim.type) {
    case 'located_in': {
      const where = ids.placeByText(claim.b);
      if (where) builder.edge('LOCATED_IN', ids.project(claim.a, ''), where, [report.id], stated);
      return;
    }
    case 'undertakes':
      builder.edge('UNDERTAKES', ids.company(claim.a), ids.project(claim.b, ''), [report.id], stated);
      return;
    case 'present_in': {
      const where = ids.placeByText(claim.b);
      if (where) builder.edge('PRESENT_IN', ids.company(claim.a), where, [report.id], stated);
      return;
    }
    case 'partner': {
      const [a, b] = [ids.placeByText(claim.a), ids.placeByText(claim.b)];
      if (a && b && a.id !== b.id) {
        const [from, to] = a.id < b.id ? [a, b] : [b, a];
        builder.edge('PARTNERS_WITH', from, to, [report.id], stated);
      }
    }
  }
}
