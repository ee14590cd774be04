/** A whole graph in one file: JSON, GraphML, GEXF. Lines one after another, never the whole text. */
import {
  EDGE_TYPES,
  EDGES,
  type Graph,
  NODE_LABELS,
  NODES,
  type PropertySchema,
  type PropertyType,
  type PropertyValue,
} from '../../schema/graph.ts';

type Values = Readonly<Record<string, PropertyValue>>;

function* join(items: Iterable<string>): Generator<string> {
  let before: string | undefined;
  for (const item of items) {
    if (before !== undefined) yield `${before},`;
    before = item;
  }
  if (before !== undefined) yield before;
}

const present = (properties: Values): Values =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** {hash, nodes: [{id, label, properties}], edges: [{id, type, from, to, properties}]}, one node or edge a line. */
export function* jsonDump(graph: Graph): Generator<string> {
  yield `{"hash":${JSON.stringify(graph.hash)},"nodes":[`;
  yield* join(nodeLines());
  yield '],"edges":[';
  yield* join(edgeLines());
  yield ']}';
  function* nodeLines(): Generator<string> {
    for (const label of NODE_LABELS)
      for (const { id, properties } of graph.nodes[label])
        yield JSON.stringify({ id, label, properties: present(properties) });
  }
  function* edgeLines(): Generator<string> {
    for (const type of EDGE_TYPES)
      for (const { id, from, to, properties } of graph.edges[type])
        yield JSON.stringify({ id, type, from, to, properties: present(properties) });
  }
}

/** Escapes a text for XML 1.0; characters that it cannot hold become U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

interface Attribute {
  readonly key: string;
  readonly name: string;
  readonly type: PropertyType;
}

/** One attribute for each property name and type, over all labels or all types. */
function attributes(prefix: string, lists: readonly (readonly PropertySchema[])[]): Attribute[] {
  const seen = new Map<string, Attribute>();
  for (const { name, type } of lists.flat())
    if (name !== 'id' && name !== 'kind' && !seen.has(name))
      seen.set(name, { key: `${prefix}${seen.size}`, name, type });
  return [...seen.values()];
}

const NODE_ATTRIBUTES = attributes(
  'n',
  NODE_LABELS.map((label) => NODES[label].properties),
);
const EDGE_ATTRIBUTES = attributes(
  'e',
  EDGE_TYPES.map((type) => EDGES[type].properties),
);
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

function* values(
  list: readonly Attribute[],
  properties: Values,
  write: (key: string, value: string) => string,
): Generator<string> {
  for (const { key, name } of list) {
    const value = properties[name];
    if (value !== null && value !== undefined && value !== '') yield write(key, xml(String(value)));
  }
}

export function* graphml(graph: Graph): Generator<string> {
  const types = { string: 'string', json: 'string', int: 'long', double: 'double' } as const;
  const declare = ({ key, name, type }: Attribute, of: 'node' | 'edge'): string =>
    `<key id="${key}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>`;
  const data = (key: string, value: string): string => `<data key="${key}">${value}</data>`;
  yield XML_HEAD;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield '<key id="labels" for="node" attr.name="labels" attr.type="string"/>';
  yield '<key id="label" for="edge" attr.name="label" attr.type="string"/>';
  for (const attribute of NODE_ATTRIBUTES) yield declare(attribute, 'node');
  for (const attribute of EDGE_ATTRIBUTES) yield declare(attribute, 'edge');
  yield '<graph edgedefault="directed">';
  for (const label of NODE_LABELS)
    for (const { id, properties } of graph.nodes[label])
      yield `<node id="${xml(id)}">${data('labels', label)}${[...values(NODE_ATTRIBUTES, properties, data)].join('')}</node>`;
  for (const type of EDGE_TYPES)
    for (const { id, from, to, properties } of graph.edges[type])
      yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data('label', type)}${[...values(EDGE_ATTRIBUTES, properties, data)].join('')}</edge>`;
  yield '</graph>';
  yield '</graphml>';
}

export function* gexf(graph: Graph): Generator<string> {
  const types = { string: 'string', json: 'string', int: 'long', double: 'double' } as const;
  const value = (key: string, text: string): string => `<attvalue for="${key}" value="${text}"/>`;
  const declare = ({ key, name, type }: Attribute): string =>
    `<attribute id="${key}" title="${name}" type="${types[type]}"/>`;
  yield XML_HEAD;
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield '<graph defaultedgetype="directed">';
  yield `<attributes class="node"><attribute id="kind" title="kind" type="string"/>${NODE_ATTRIBUTES.map(declare).join('')}</attributes>`;
  yield `<attributes class="edge">${EDGE_ATTRIBUTES.map(declare).join('')}</attributes>`;
  yield '<nodes>';
  for (const label of NODE_LABELS)
    for (const { id, properties } of graph.nodes[label])
      yield `<node id="${xml(id)}" label="${xml(String(properties['name'] ?? id))}"><attvalues>${value('kind', label)}${[...values(NODE_ATTRIBUTES, properties, value)].join('')}</attvalues></node>`;
  yield '</nodes>';
  yield '<edges>';
  for (const type of EDGE_TYPES)
    for (const { id, from, to, properties } of graph.edges[type])
      yield `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" kind="${type}" label="${type}"><attvalues>${[...values(EDGE_ATTRIBUTES, properties, value)].join('')}</attvalues></edge>`;
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}
