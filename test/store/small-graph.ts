/** A small made-up graph in which every question of cypher/ has an answer: three cities, two years. */
import { GraphBuilder } from '../../src/resolve/graph-builder.ts';
import type { Graph, NodeLabel, PropertyValue } from '../../src/schema/graph.ts';

type Values = Record<string, PropertyValue>;
interface Ref {
  readonly label: NodeLabel;
  readonly id: string;
}

/** `without`: leaves a report out, as if its file had been taken away. */
export function smallGraph({ without = [] }: { without?: readonly string[] } = {}): Graph {
  const builder = new GraphBuilder();
  const node = (label: NodeLabel, key: string, properties: Values): Ref => {
    const ref = { label, id: `${label.toLowerCase()}:${key}` };
    builder.node({ ...ref, properties: { name: key, ...properties } });
    return ref;
  };
  const province = node('Place', '青海省', { level: 'province', province: '青海省', reports: 3, cities: 2 });
  const gansu = node('Place', '甘肃省', { level: 'province', province: '甘肃省', reports: 1, cities: 1 });
  const cities: Record<string, Ref> = {
    西宁市: node('Place', '西宁市', {
      aliases: '西宁',
      level: 'prefecture',
      province: '青海省',
      reports: 3,
      cities: 2,
    }),
    海东市: node('Place', '海东市', {
      aliases: '海东 | 海东地区',
      level: 'prefecture',
      province: '青海省',
      reports: 2,
      cities: 2,
    }),
    兰州市: node('Place', '兰州市', {
      aliases: '兰州',
      level: 'prefecture',
      province: '甘肃省',
      reports: 1,
      cities: 1,
    }),
  };
  for (const name of ['西宁市', '海东市']) builder.edge('PART_OF', cities[name]!, province, [], {});
  builder.edge('PART_OF', cities['兰州市']!, gansu, [], {});
  const railway = node('Project', '西成铁路', { aliases: '西宁至成都铁路', category: '铁路', reports: 3, cities: 2 });
  const airport = node('Project', '西宁机场三期', { category: '机场', reports: 2, cities: 1 });
  const reservoir = node('Project', '引大济湟工程', { category: '水利', reports: 3, cities: 2 });
  const old = node('Project', '引大济湟', { category: '水利', reports: 1, cities: 1 });
  const tunnel = node('Project', '城市地下综合管廊 "二期", 北段', { category: '市政', reports: 1, cities: 1 });
  const company = node('Company', '比亚迪股份有限公司', { aliases: '比亚迪', reports: 2, cities: 2 });
  const local = node('Company', '天合光能股份有限公司', { aliases: '天合光能', reports: 1, cities: 1 });
  const plan = node('Policy', '“十四五”规划', { category: '规划', reports: 3, cities: 3 });
  const law = node('Policy', '优化营商环境条例', { category: '法规', reports: 1, cities: 1 });
  const fair = node('Event', '兰洽会', { reports: 1, cities: 1 });
  const honor = node('Honor', '全国文明城市', { reports: 3, cities: 3 });
  const gdp = node('Indicator', '地区生产总值', {
    aliases: 'GDP | 生产总值',
    category: '宏观',
    unitFamily: '元',
    reports: 4,
    cities: 3,
  });
  const budget = node('Indicator', '一般公共预算收入', { category: '宏观', unitFamily: '元', reports: 1, cities: 1 });
  builder.edge('MAY_BE_SAME', old, reservoir, [], { score: 0.8, reasons: '["one name holds the other"]' });

  const report = (city: string, year: number, write: (say: ReturnType<typeof sayer>) => void): void => {
    const key = `${city}/${year}`;
    if (without.includes(key)) return;
    const ref = node('Report', key, {
      name: `${city}${year}年政府工作报告`,
      title: `${year}年政府工作报告`,
      place: city,
      year,
      reviewYear: year - 1,
      date: `${year}-01-09`,
      speaker: '张三',
      sha256: 'ab'.repeat(32),
      source: `${year}.md`,
      otherSources: '[]',
    });
    builder.edge('REPORTS_ON', ref, cities[city]!, [], {});
    write(sayer(builder, ref, cities[city]!, year));
  };

  report('西宁市', 2023, (say) => {
    say('西成铁路开工建设，机场三期加快推进。', 'review', ({ project }) => {
      project(railway, 'starting', '西成铁路');
      project(airport, 'under_construction', '机场三期');
    });
    say('今年地区生产总值增长6%左右。', 'plan', ({ observe }) =>
      observe(gdp, {
        value: 6,
        unit: '%',
        baseValue: 6,
        baseUnit: '%',
        measure: 'growth',
        nature: 'target',
        comparator: '≈',
        wording: '左右',
        period: '2023',
      }),
    );
    say('去年地区生产总值达到1644亿元，增长4.5%。', 'review', ({ observe }) => {
      observe(gdp, {
        value: 1644,
        unit: '亿元',
        baseValue: 1644e8,
        baseUnit: '元',
        measure: 'level',
        nature: 'actual',
        comparator: '=',
        period: '2022',
      });
      observe(gdp, {
        value: 4.5,
        unit: '%',
        baseValue: 4.5,
        baseUnit: '%',
        measure: 'growth',
        nature: 'actual',
        comparator: '=',
        period: '2022',
      });
    });
    say('“十四五”规划全面实施，比亚迪、天合光能项目落户，引大济湟工程谋划推进。', 'review', ({ edge, project }) => {
      edge('ADOPTS', plan, { action: 'implementing' });
      edge('PRESENT_IN', company, {});
      edge('PRESENT_IN', local, {});
      project(reservoir, 'proposed', '引大济湟工程');
      builder.edge('UNDERTAKES', local, airport, ['西宁市/2023'], stated('西宁市', 2023, 3));
    });
    say('争创全国文明城市。', 'plan', ({ edge }) => edge('HOLDS', honor, { status: 'seeking' }));
  });
  report('西宁市', 2024, (say) => {
    say('西成铁路加快建设，机场三期建成投用。', 'review', ({ project }) => {
      project(railway, 'under_construction', '西成铁路');
      project(airport, 'completed', '机场三期');
      project(tunnel, 'suspended', '综合管廊');
    });
    say('去年地区生产总值增长7.2%，达到1801亿元。', 'review', ({ observe }) => {
      observe(gdp, {
        value: 7.2,
        unit: '%',
        baseValue: 7.2,
        baseUnit: '%',
        measure: 'growth',
        nature: 'actual',
        comparator: '=',
        period: '2023',
      });
      observe(gdp, {
        value: 1801,
        unit: '亿元',
        baseValue: 1801e8,
        baseUnit: '元',
        measure: 'level',
        nature: 'actual',
        comparator: '=',
        period: '2023',
      });
    });
    say('今年地区生产总值增长5%以上，一般公共预算收入与经济同步增长。', 'plan', ({ observe }) => {
      observe(gdp, {
        value: 5,
        unit: '%',
        baseValue: 5,
        baseUnit: '%',
        measure: 'growth',
        nature: 'target',
        comparator: '≥',
        wording: '以上',
        period: '2024',
      });
      observe(budget, {
        value: null,
        unit: null,
        measure: 'growth',
        nature: 'target',
        comparator: '≈',
        wording: '与经济同步',
        period: '2024',
      });
    });
    say('荣获全国文明城市，出台优化营商环境条例。', 'review', ({ edge }) => {
      edge('HOLDS', honor, { status: 'awarded' });
      edge('ADOPTS', law, { action: 'issued' });
    });
  });
  report('海东市', 2024, (say) => {
    say('西成铁路海东段全面建设，引大济湟工程建成通水。', 'review', ({ project }) => {
      project(railway, 'under_construction', '西成铁路海东段');
      project(reservoir, 'completed', '引大济湟工程');
      builder.edge('LOCATED_IN', railway, cities['海东市']!, ['海东市/2024'], stated('海东市', 2024, 0));
    });
    say('生产总值608亿元。', 'review', ({ observe }) =>
      observe(gdp, {
        value: 608,
        unit: '亿元',
        baseValue: 608e8,
        baseUnit: '元',
        measure: 'level',
        nature: 'actual',
        comparator: '=',
        period: '2023',
      }),
    );
    say('落实“十四五”规划，比亚迪扩产，获评全国文明城市。', 'review', ({ edge }) => {
      edge('ADOPTS', plan, { action: 'implementing' });
      edge('PRESENT_IN', company, {});
      edge('HOLDS', honor, { status: 'awarded' });
    });
  });
  report('兰州市', 2024, (say) => {
    say('办好兰洽会，落实“十四五”规划，与西宁结对，争创全国文明城市。', 'plan', ({ edge }) => {
      edge('HOSTS', fair, {});
      edge('ADOPTS', plan, { action: 'implementing' });
      edge('PARTNERS_WITH', cities['西宁市']!, {});
      edge('HOLDS', honor, { status: 'seeking' });
    });
    say('地区生产总值3487.3亿元。', 'review', ({ observe }) =>
      observe(gdp, {
        value: 3487.3,
        unit: '亿元',
        baseValue: 3487.3e8,
        baseUnit: '元',
        measure: 'level',
        nature: 'actual',
        comparator: '=',
        period: '2023',
      }),
    );
  });
  if (without.length === 0) {
    const promised = { label: 'Observation' as const, id: 'observation:西宁市/2023#1/0' };
    const came = { label: 'Observation' as const, id: 'observation:西宁市/2024#1/0' };
    builder.edge('MEASURED_BY', promised, came, [], { gap: 1.2, reached: 'yes' });
  }
  return builder.finish();
}

const stated = (city: string, year: number, seq: number): Values => ({
  year,
  report: `report:${city}/${year}`,
  passage: `passage:${city}/${year}#${seq}`,
  start: seq * 100,
  end: seq * 100 + 6,
  surface: '某处',
  rule: 'made.up',
});

interface Speech {
  project(ref: Ref, status: string, surface: string): void;
  observe(indicator: Ref, properties: Values): void;
  edge(type: 'ADOPTS' | 'PRESENT_IN' | 'HOSTS' | 'HOLDS' | 'PARTNERS_WITH', other: Ref, properties: Values): void;
}

function sayer(builder: GraphBuilder, report: Ref, place: Ref, year: number) {
  let seq = 0;
  return (text: string, timeFrame: string, write: (speech: Speech) => void): void => {
    const city = place.id.replace('place:', '');
    const passage: Ref = { label: 'Passage', id: `passage:${city}/${year}#${seq}` };
    const span = { start: seq * 100, end: seq * 100 + text.length };
    builder.node({
      ...passage,
      properties: {
        name: text.slice(0, 12),
        text,
        ...span,
        section: '一、工作回顾',
        timeFrame,
        report: report.id,
        seq,
      },
    });
    builder.edge('IN_REPORT', passage, report, [], {});
    const evidence = (surface: string): Values => ({ ...stated(city, year, seq), surface });
    let observed = 0;
    const mention = (ref: Ref, surface: string): void =>
      builder.edge('MENTIONED_IN', ref, passage, [], { ...span, surface, rule: 'made.up' });
    write({
      project(ref, status, surface) {
        builder.edge('HAS_PROJECT', place, ref, [report.id, status], { status, ...evidence(surface) });
        mention(ref, surface);
      },
      edge(type, other, properties) {
        const [from, to] = type === 'PRESENT_IN' ? [other, place] : [place, other];
        builder.edge(type, from, to, [report.id], { ...properties, ...evidence(other.id) });
        mention(other, other.id.split(':')[1]!);
      },
      observe(indicator, properties) {
        const ref: Ref = { label: 'Observation', id: `observation:${city}/${year}#${seq}/${observed++}` };
        const at = Number(properties['period']);
        builder.node({
          ...ref,
          properties: {
            name: indicator.id.split(':')[1]!,
            ...properties,
            year: at,
            from: at,
            to: at,
            report: report.id,
            ...span,
            surface: text,
            rule: 'made.up',
          },
        });
        builder.edge('OBSERVED', place, ref, [], {});
        builder.edge('OF', ref, indicator, [], {});
        builder.edge('STATED_IN', ref, passage, [], {});
      },
    });
    seq++;
  };
}
