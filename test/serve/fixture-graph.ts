/**
 * A small graph for the server's and the page's tests: three cities, some years of reports, one of each kind.
 * Names and figures are real, every sentence is ours. Texts and offsets agree, as in a graph that was read.
 */
import { createHash } from 'node:crypto';
import { GraphBuilder } from '../../src/resolve/graph-builder.ts';
import type { Graph, NodeLabel } from '../../src/schema/graph.ts';
import { OBSERVATIONS, PLACES, STATEMENTS, THINGS } from './fixture-tables.ts';

export interface Fixture {
  readonly graph: Graph;
  /** Original text by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Sentence {
  readonly plan: boolean;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly of: string }[];
  readonly statement: number;
}

const EDGE = {
  Project: 'HAS_PROJECT',
  Policy: 'ADOPTS',
  Event: 'HOSTS',
  Honor: 'HOLDS',
  Company: 'PRESENT_IN',
} as const;

export const reportId = (place: string, year: number): string => `report:${place}:${year}`;
const idOf = (name: string): string => {
  const place = PLACES.find((p) => p.name === name);
  if (place) return place.id;
  const thing = THINGS.find((t) => t.name === name);
  if (!thing) throw new Error(`no ${name} in the fixture`);
  return `${thing.label.toLowerCase()}:${name}`;
};
const labelOf = (name: string): NodeLabel => THINGS.find((t) => t.name === name)?.label ?? 'Place';

/** Takes 〔name〕 marks out of a sentence and gives their offsets. */
function unmark(marked: string): { text: string; marks: { start: number; end: number; of: string }[] } {
  const marks: { start: number; end: number; of: string }[] = [];
  let text = '';
  for (const part of marked.split(/(〔[^〕]*〕)/)) {
    const inside = part.startsWith('〔') ? part.slice(1, -1) : null;
    const [shown, of] = (inside ?? part).split('=') as [string, string?];
    if (inside !== null) marks.push({ start: text.length, end: text.length + shown.length, of: of ?? shown });
    text += inside !== null ? shown : part;
  }
  return { text, marks };
}

export function fixture(): Fixture {
  const builder = new GraphBuilder();
  const texts = new Map<string, string>();
  const reports = new Map<string, { place: string; year: number; sentences: Sentence[] }>();
  const put = (place: string, year: number, sentence: Sentence): void => {
    const key = reportId(place, year);
    const report = reports.get(key) ?? { place, year, sentences: [] };
    reports.set(key, report);
    report.sentences.push(sentence);
  };
  for (const place of PLACES)
    for (const year of place.years)
      put(place.id, year, {
        plan: false,
        text: `${year - 1}年，${place.name}经济平稳运行。`,
        marks: [],
        statement: -1,
      });
  STATEMENTS.forEach(([place, year, frame, , marked], statement) => {
    put(idOf(place), year, { plan: frame === 'plan', ...unmark(marked), statement });
  });
  OBSERVATIONS.forEach((o, index) => {
    const { text, marks } = unmark(o.sentence);
    put(idOf(o.place), o.report, { plan: o.nature === 'target', text, marks, statement: -2 - index });
  });

  const seen = new Map<string, { reports: Set<string>; cities: Set<string> }>();
  const count = (id: string, report: string, city: string): void => {
    const entry = seen.get(id) ?? { reports: new Set(), cities: new Set() };
    seen.set(id, entry);
    entry.reports.add(report);
    entry.cities.add(city);
  };

  for (const [id, { place, year, sentences }] of [...reports].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const city = PLACES.find((p) => p.id === place)!;
    const body: string[] = [`${city.name}${year}年政府工作报告`, ''];
    let length = body.join('\n').length + 1;
    const report = { label: 'Report' as const, id };
    const passages: (() => void)[] = [];
    let seq = 0;
    for (const plan of [false, true]) {
      const heading = plan ? `二、${year}年工作安排` : `一、${year - 1}年工作回顾`;
      const own = sentences.filter((s) => s.plan === plan);
      if (own.length === 0) continue;
      body.push(heading);
      length += heading.length + 1;
      for (const sentence of own) {
        const base = length;
        const passage = { label: 'Passage' as const, id: `${id}#${seq}` };
        const position = seq++;
        body.push(sentence.text);
        length += sentence.text.length + 1;
        builder.node({
          ...passage,
          properties: {
            name: sentence.text.slice(0, 24),
            text: sentence.text,
            start: base,
            end: base + sentence.text.length,
            section: heading,
            timeFrame: plan ? 'plan' : 'review',
            report: id,
            seq: position,
          },
        });
        passages.push(() => builder.edge('IN_REPORT', passage, report, [], {}));
        for (const mark of sentence.marks) {
          const [start, end] = [base + mark.start, base + mark.end];
          const surface = sentence.text.slice(mark.start, mark.end);
          const rule = sentence.marks.length > 1 ? 'fixture.list' : 'fixture.name';
          if (sentence.statement <= -2) {
            addObservation(builder, OBSERVATIONS[-2 - sentence.statement]!, passage, { id, start, end, surface });
            count(`indicator:${OBSERVATIONS[-2 - sentence.statement]!.indicator}`, id, place);
            continue;
          }
          const node = { label: labelOf(mark.of), id: idOf(mark.of) };
          const evidence = { year, report: id, passage: passage.id, start, end, surface, rule };
          builder.edge('MENTIONED_IN', node, passage, [start, end], { start, end, surface, rule });
          count(node.id, id, place);
          addStated(builder, node, { label: 'Place', id: place }, STATEMENTS[sentence.statement]![3], evidence);
        }
      }
    }
    const text = body.join('\n') + '\n';
    const sha256 = createHash('sha256').update(text).digest('hex');
    texts.set(sha256, text);
    builder.node({
      ...report,
      properties: {
        name: `${city.name}${year}年政府工作报告`,
        title: '政府工作报告',
        place: city.name,
        year,
        reviewYear: year - 1,
        date: `${year}-01-10`,
        speaker: '市长',
        session: null,
        sha256,
        source: `${city.name}${year}.txt`,
        otherSources: '[]',
      },
    });
    builder.edge('REPORTS_ON', report, { label: 'Place', id: place }, [], {});
    for (const add of passages) add();
    count(place, id, place);
  }

  for (const place of PLACES) {
    const weight = seen.get(place.id);
    builder.node({
      label: 'Place',
      id: place.id,
      properties: {
        name: place.name,
        aliases: place.aliases,
        level: place.level,
        province: place.province,
        reports: weight?.reports.size ?? 0,
        cities: weight?.cities.size ?? 0,
      },
    });
    if (place.within)
      builder.edge('PART_OF', { label: 'Place', id: place.id }, { label: 'Place', id: idOf(place.within) }, [], {});
  }
  for (const thing of THINGS) {
    const id = idOf(thing.name);
    const weight = seen.get(id);
    builder.node({
      label: thing.label,
      id,
      properties: {
        name: thing.name,
        aliases: thing.aliases ?? '',
        category: thing.category ?? null,
        ...(thing.label === 'Indicator' && { unitFamily: 'percent' }),
        reports: thing.reports ?? weight?.reports.size ?? 0,
        cities: thing.cities ?? weight?.cities.size ?? 0,
      },
    });
  }
  builder.edge(
    'MAY_BE_SAME',
    { label: 'Project', id: idOf('西宁机场三期') },
    { label: 'Project', id: idOf('机场三期扩建') },
    [],
    { score: 0.86, reasons: JSON.stringify(['+ 都有“机场三期”', '+ 同一省', '− 一个带城市名']) },
  );
  addOutcomes(builder);
  return { graph: builder.finish(), texts };
}

type End = { readonly label: NodeLabel; readonly id: string };

function addStated(
  builder: GraphBuilder,
  node: End,
  place: End,
  status: string | null,
  evidence: Record<string, string | number>,
): void {
  const key = [evidence['report'] as string, status];
  if (node.label === 'Place') {
    if (node.id !== place.id) builder.edge('PARTNERS_WITH', place, node, key, evidence);
    return;
  }
  if (node.label === 'Company') {
    builder.edge('PRESENT_IN', node, place, key, evidence);
    return;
  }
  const type = EDGE[node.label as keyof typeof EDGE];
  const extra = type === 'ADOPTS' ? { action: status } : type === 'HOSTS' ? {} : { status };
  builder.edge(type, place, node, key, { ...extra, ...evidence });
}

type ObservationLine = (typeof OBSERVATIONS)[number];
const observationId = (o: ObservationLine): string =>
  `observation:${o.place}:${o.indicator}:${o.measure}:${o.nature}:${o.year}:${o.report}`;

function addObservation(
  builder: GraphBuilder,
  o: ObservationLine,
  passage: End,
  { id, start, end, surface }: { id: string; start: number; end: number; surface: string },
): void {
  const node = { label: 'Observation' as const, id: observationId(o) };
  builder.node({
    ...node,
    properties: {
      name: `${o.indicator} ${o.value}%`,
      value: o.value,
      valueText: null,
      unit: '%',
      baseValue: o.value / 100,
      baseUnit: '1',
      measure: o.measure,
      nature: o.nature,
      comparator: o.comparator,
      wording: o.wording,
      period: `${o.year}`,
      year: o.year,
      from: o.year,
      to: o.year,
      report: id,
      start,
      end,
      surface,
      rule: 'fixture.growth',
    },
  });
  builder.edge('OBSERVED', { label: 'Place', id: idOf(o.place) }, node, [], {});
  builder.edge('OF', node, { label: 'Indicator', id: `indicator:${o.indicator}` }, [], {});
  builder.edge('STATED_IN', node, passage, [], {});
}

function addOutcomes(builder: GraphBuilder): void {
  for (const target of OBSERVATIONS.filter((o) => o.nature === 'target')) {
    const outcome = OBSERVATIONS.find(
      (o) =>
        o.nature !== 'target' && o.place === target.place && o.indicator === target.indicator && o.year === target.year,
    );
    if (!outcome) continue;
    const gap = Math.round((outcome.value - target.value) * 100) / 100;
    const slack = target.comparator === '≈' ? 0.5 : 0;
    builder.edge(
      'MEASURED_BY',
      { label: 'Observation', id: observationId(target) },
      { label: 'Observation', id: observationId(outcome) },
      [],
      { gap, reached: gap >= -slack ? 'yes' : 'no' },
    );
  }
}
