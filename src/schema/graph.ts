/**
 * The graph's schema, written once: long, for it is one table of all nodes and edges. Types, Neo4j constraints, embedded tables, the legend, the filters and the
 * reference page are made from it. Labels and types are English, captions Chinese and English.
 */
import { type Caption, captions } from './values.ts';

export type PropertyType = 'string' | 'int' | 'double' | 'json';

export interface PropertySchema {
  readonly name: string;
  readonly type: PropertyType;
  readonly caption: Caption;
  /** `range`: filtered by named questions. `text`: full text. The id is always unique. */
  readonly index?: 'range' | 'text';
}

export const NODE_LABELS = [
  'Place',
  'Project',
  'Company',
  'Policy',
  'Event',
  'Honor',
  'Indicator',
  'Observation',
  'Report',
  'Passage',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const EDGE_TYPES = [
  'REPORTS_ON',
  'IN_REPORT',
  'PART_OF',
  'HAS_PROJECT',
  'LOCATED_IN',
  'UNDERTAKES',
  'PRESENT_IN',
  'ADOPTS',
  'HOSTS',
  'HOLDS',
  'PARTNERS_WITH',
  'OBSERVED',
  'OF',
  'STATED_IN',
  'MENTIONED_IN',
  'MEASURED_BY',
  'MAY_BE_SAME',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** Outline drawn for a kind on the canvas and in the legend; sizes are in page.md section 4. */
export type NodeShape =
  | 'circle'
  | 'square'
  | 'hexagon'
  | 'shield'
  | 'triangle'
  | 'star'
  | 'plus'
  | 'diamond'
  | 'page'
  | 'bar';

export interface NodeSchema {
  readonly label: NodeLabel;
  readonly caption: Caption;
  readonly shape: NodeShape;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly properties: readonly PropertySchema[];
}

export interface EdgeSchema {
  readonly type: EdgeType;
  readonly caption: Caption;
  readonly ends: readonly (readonly [from: NodeLabel, to: NodeLabel])[];
  readonly properties: readonly PropertySchema[];
  /** True when a report states the edge: it then carries EVIDENCE. */
  readonly stated: boolean;
}

const property = (
  name: string,
  type: PropertyType,
  zh: string,
  en: string,
  index?: 'range' | 'text',
): PropertySchema => ({ name, type, caption: { zh, en }, ...(index && { index }) });

const id = property('id', 'string', '标识', 'id');
/** The label again as a property: embedded Cypher's labels(n) differs from Neo4j's. */
const kind = property('kind', 'string', '种类', 'kind');
const name = property('name', 'string', '名称', 'name', 'text');
/** Other names, joined with ` | `: both stores search it as text. */
const aliases = property('aliases', 'string', '别名', 'aliases', 'text');
const category = property('category', 'string', '类别', 'category', 'range');
/** Number of reports and of cities that mention the entity: what the page sorts and sizes by. */
const weight = [
  property('reports', 'int', '报告数', 'reports'),
  property('cities', 'int', '城市数', 'cities', 'range'),
  property('firstYear', 'int', '最早年份', 'plan year of the first report that mentions it'),
  property('lastYear', 'int', '最近年份', 'plan year of the last report that mentions it'),
];
const named = [id, kind, name, aliases, category, ...weight];

/** What every stated edge carries. `source.slice(start, end)` of the original is the quoted surface. */
const EVIDENCE: readonly PropertySchema[] = [
  property('report', 'string', '报告', 'report id', 'range'),
  property('passage', 'string', '句子', 'passage id'),
  property('start', 'int', '起', 'start offset'),
  property('end', 'int', '止', 'end offset'),
  property('surface', 'string', '原文', 'surface'),
  property('rule', 'string', '规则', 'rule'),
];
const edgeId = property('id', 'string', '标识', 'id');
const year = property('year', 'int', '年', 'year', 'range');
const status = property('status', 'string', '状态', 'status', 'range');

export const NODES: Readonly<Record<NodeLabel, NodeSchema>> = {
  Place: {
    label: 'Place',
    caption: { zh: '地区', en: 'Place' },
    shape: 'circle',
    colour: { light: '#1E3566', dark: '#CFE2FF' },
    properties: [
      id,
      kind,
      name,
      aliases,
      property('level', 'string', '级别', 'level', 'range'),
      property('province', 'string', '省', 'province', 'range'),
      ...weight,
    ],
  },
  Project: {
    label: 'Project',
    caption: { zh: '项目', en: 'Project' },
    shape: 'square',
    colour: { light: '#D07A14', dark: '#E88A0C' },
    properties: named,
  },
  Company: {
    label: 'Company',
    caption: { zh: '企业', en: 'Company' },
    shape: 'hexagon',
    colour: { light: '#8852D2', dark: '#B384FA' },
    properties: named,
  },
  Policy: {
    label: 'Policy',
    caption: { zh: '政策', en: 'Policy' },
    shape: 'shield',
    colour: { light: '#0B7367', dark: '#1FB19D' },
    properties: named,
  },
  Event: {
    label: 'Event',
    caption: { zh: '活动', en: 'Event' },
    shape: 'triangle',
    colour: { light: '#86143A', dark: '#CB3F55' },
    properties: named,
  },
  Honor: {
    label: 'Honor',
    caption: { zh: '荣誉', en: 'Honor' },
    shape: 'star',
    colour: { light: '#7E5D05', dark: '#FFE0A3' },
    properties: named,
  },
  Indicator: {
    label: 'Indicator',
    caption: { zh: '指标', en: 'Indicator' },
    shape: 'plus',
    colour: { light: '#149DA5', dark: '#4A78A8' },
    properties: [...named, property('unitFamily', 'string', '单位族', 'unit family', 'range')],
  },
  Observation: {
    label: 'Observation',
    caption: { zh: '数值', en: 'Observation' },
    shape: 'diamond',
    colour: { light: '#607392', dark: '#98B6DA' },
    properties: [
      id,
      kind,
      property('name', 'string', '名称', 'name'),
      property('value', 'double', '数值', 'value'),
      property('valueText', 'string', '写法', 'value as a text (structures)'),
      property('unit', 'string', '单位', 'unit'),
      property('baseValue', 'double', '基本单位数值', 'value in the base unit of its family'),
      property('baseUnit', 'string', '基本单位', 'base unit'),
      property(
        'subject',
        'string',
        '测量对象',
        'what is measured, in the report’s words, when it is not the reporting place',
      ),
      property('measure', 'string', '量度', 'measure', 'range'),
      property('nature', 'string', '性质', 'nature', 'range'),
      property('comparator', 'string', '比较', 'comparator'),
      property('wording', 'string', '措辞', 'wording'),
      property('period', 'string', '时期', 'period', 'range'),
      property('year', 'int', '年', 'last year of the period', 'range'),
      property('from', 'int', '起年', 'first year of the period'),
      property('to', 'int', '止年', 'last year of the period'),
      property('report', 'string', '报告', 'report id', 'range'),
      property('start', 'int', '起', 'start offset'),
      property('end', 'int', '止', 'end offset'),
      property('surface', 'string', '原文', 'surface'),
      property('rule', 'string', '规则', 'rule'),
    ],
  },
  Report: {
    label: 'Report',
    caption: { zh: '报告', en: 'Report' },
    shape: 'page',
    colour: { light: '#464E5F', dark: '#BBBFC5' },
    properties: [
      id,
      kind,
      property('name', 'string', '名称', 'name'),
      property('title', 'string', '标题', 'title'),
      property('place', 'string', '地区', 'place', 'range'),
      year,
      property('reviewYear', 'int', '回顾年', 'review year'),
      property('date', 'string', '日期', 'date'),
      property('speaker', 'string', '报告人', 'speaker'),
      property('session', 'string', '会议', 'session'),
      property('sha256', 'string', '源文件 SHA-256', 'SHA-256 of the source file'),
      property('source', 'string', '源文件', 'source file'),
      property('otherSources', 'json', '其他来源', 'other files that hold the same report'),
    ],
  },
  Passage: {
    label: 'Passage',
    caption: { zh: '句子', en: 'Passage' },
    shape: 'bar',
    colour: { light: '#798189', dark: '#646A75' },
    properties: [
      id,
      kind,
      property('name', 'string', '名称', 'name'),
      property('text', 'string', '原句', 'text', 'text'),
      property('start', 'int', '起', 'start offset'),
      property('end', 'int', '止', 'end offset'),
      property('section', 'string', '标题', 'heading path'),
      property('timeFrame', 'string', '时间', 'time frame', 'range'),
      property('report', 'string', '报告', 'report id', 'range'),
      property('seq', 'int', '序号', 'position in the report'),
    ],
  },
};

const ENTITIES = ['Place', 'Project', 'Company', 'Policy', 'Event', 'Honor', 'Indicator'] as const;
/** What the graph is about; the other labels hold what the reports say of it. */
export const ENTITY_LABELS: readonly NodeLabel[] = ENTITIES;
const statedEdge = (
  type: EdgeType,
  zh: string,
  en: string,
  ends: readonly (readonly [NodeLabel, NodeLabel])[],
  extra: readonly PropertySchema[] = [],
): EdgeSchema => ({ type, caption: { zh, en }, ends, properties: [edgeId, ...extra, year, ...EVIDENCE], stated: true });
const madeEdge = (
  type: EdgeType,
  zh: string,
  en: string,
  ends: readonly (readonly [NodeLabel, NodeLabel])[],
  extra: readonly PropertySchema[] = [],
): EdgeSchema => ({ type, caption: { zh, en }, ends, properties: [edgeId, ...extra], stated: false });

export const EDGES: Readonly<Record<EdgeType, EdgeSchema>> = {
  REPORTS_ON: madeEdge('REPORTS_ON', '报告地区', 'reports on', [['Report', 'Place']]),
  IN_REPORT: madeEdge('IN_REPORT', '在报告中', 'in report', [['Passage', 'Report']]),
  PART_OF: madeEdge('PART_OF', '隶属', 'part of', [['Place', 'Place']]),
  HAS_PROJECT: statedEdge('HAS_PROJECT', '有项目', 'has project', [['Place', 'Project']], [status]),
  LOCATED_IN: statedEdge('LOCATED_IN', '位于', 'located in', [['Project', 'Place']]),
  UNDERTAKES: statedEdge('UNDERTAKES', '承建', 'undertakes', [['Company', 'Project']]),
  PRESENT_IN: statedEdge('PRESENT_IN', '落户', 'present in', [['Company', 'Place']]),
  ADOPTS: statedEdge(
    'ADOPTS',
    '施行',
    'adopts',
    [['Place', 'Policy']],
    [property('action', 'string', '动作', 'action', 'range')],
  ),
  HOSTS: statedEdge('HOSTS', '举办', 'hosts', [['Place', 'Event']]),
  HOLDS: statedEdge('HOLDS', '荣誉', 'holds', [['Place', 'Honor']], [status]),
  PARTNERS_WITH: statedEdge('PARTNERS_WITH', '结对', 'partners with', [['Place', 'Place']]),
  OBSERVED: madeEdge('OBSERVED', '有数值', 'observed', [
    ['Place', 'Observation'],
    ['Company', 'Observation'],
    ['Project', 'Observation'],
  ]),
  OF: madeEdge('OF', '属于指标', 'of indicator', [['Observation', 'Indicator']]),
  STATED_IN: madeEdge('STATED_IN', '出自', 'stated in', [['Observation', 'Passage']]),
  MENTIONED_IN: madeEdge(
    'MENTIONED_IN',
    '提及于',
    'mentioned in',
    ENTITIES.map((label) => [label, 'Passage'] as const),
    [
      property('start', 'int', '起', 'start offset'),
      property('end', 'int', '止', 'end offset'),
      property('surface', 'string', '原文', 'surface'),
      property('rule', 'string', '规则', 'rule'),
    ],
  ),
  MEASURED_BY: madeEdge(
    'MEASURED_BY',
    '兑现于',
    'measured by',
    [['Observation', 'Observation']],
    [
      property('gap', 'double', '差距', 'outcome minus target, in the unit of both'),
      property('reached', 'string', '是否达到', 'yes, no or unclear'),
    ],
  ),
  MAY_BE_SAME: madeEdge(
    'MAY_BE_SAME',
    '可能同一',
    'may be the same',
    ENTITIES.map((label) => [label, label] as const),
    [property('score', 'double', '分数', 'score'), property('reasons', 'json', '理由', 'reasons')],
  ),
};

/** Value captions for properties with a closed value set. */
export const VALUE_CAPTIONS = captions;

export type PropertyValue = string | number | null;

export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** Values of the schema's properties; what is absent is null. `id` and `kind` are not repeated here. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphEdge {
  readonly type: EdgeType;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A whole graph, sorted: nodes by label and id, edges by type, from, to and id. Ids are unique within a label and a type. */
export interface Graph {
  /** Hex SHA-256 over the sorted graph: the same input gives the same hash. */
  readonly hash: string;
  readonly nodes: Readonly<Record<NodeLabel, readonly GraphNode[]>>;
  readonly edges: Readonly<Record<EdgeType, readonly GraphEdge[]>>;
}
