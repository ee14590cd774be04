import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDGE_TYPES, ENTITY_LABELS, NODE_LABELS } from '../../src/schema/graph.ts';
import { checkAggregates } from '../../src/store/console/embedded-guard.ts';
import { readTokens } from '../../src/store/console/tokens.ts';
import type { Cell, Table } from '../../src/store/graph-store.ts';
import { bindParameters, loadNamedQueries, parseNamedQuery } from '../../src/store/named-queries.ts';
import { schemaFile } from '../../src/store/neo4j/schema-statements.ts';
import { smallGraph } from '../store/small-graph.ts';
import { type OpenStore, START_MS, STORES } from '../store/stores.ts';

const FOLDER = new URL('../../cypher/', import.meta.url);

/** Parameters to ask each question with, and how many rows the small graph must give. */
const CASES: readonly (readonly [name: string, given: Record<string, string | number>, rows: number])[] = [
  ['shared-projects', { a: '西宁市', b: '海东' }, 2],
  ['shared-projects', { a: '海东市', b: '兰州市' }, 0],
  ['shared-projects', { a: '西宁', b: '西宁市' }, 0],
  ['cities-sharing-project', { project: '西宁至成都铁路' }, 2],
  ['cities-sharing-project', { project: 'project:引大济湟工程' }, 2],
  ['neighbourhood', { name: '西宁市' }, 11],
  ['neighbourhood', { name: '比亚迪', limit: '1' }, 1],
  ['growth-targets', { year: '2023' }, 1],
  ['growth-targets', { year: 2024, indicator: '一般公共预算收入' }, 1],
  ['target-vs-outcome', { place: '西宁市' }, 1],
  ['target-vs-outcome', { place: '西宁市', indicator: '一般公共预算收入' }, 0],
  ['companies-in-several-cities', {}, 1],
  ['companies-in-several-cities', { atLeast: '1' }, 2],
  ['most-adopted-policies', {}, 2],
  ['most-adopted-policies', { action: 'issued', since: '2024', until: '2024' }, 1],
  ['project-status-over-years', { project: '西成铁路' }, 3],
  ['places-by-honor', { honor: '文明城市' }, 4],
  ['places-by-honor', { honor: '文明城市', status: 'awarded' }, 2],
  ['evidence', { name: '西成铁路' }, 3],
  ['sentence-source', { text: '机场三期' }, 2],
  ['gdp-by-year', { year: '2023' }, 3],
  ['shared-between-many', { places: '西宁市,海东市,兰州市' }, 5],
  ['shared-between-many', { places: '西宁市,海东市,兰州市', atLeast: 3 }, 2],
  ['search', { text: '西成' }, 4],
  ['search', { text: '“十四五”规划' }, 4],
  ['search', { text: '综合管廊 "二期"' }, 1],
  ['search', { text: '(铁路) AND *:*' }, 0],
  ['search', { text: "it's \\ not" }, 0],
  ['indicator-series', { place: '西宁市', indicator: 'GDP' }, 6],
  ['indicator-series', { place: '西宁市', indicator: 'GDP', measure: 'growth' }, 4],
  ['company-footprint', { company: '比亚迪' }, 2],
  ['unfinished-projects', { place: '西宁市' }, 1],
];

const queries = loadNamedQueries('embedded');

describe('cypher/', () => {
  it('has at least fourteen questions, each asked here', () => {
    expect(queries.size).toBeGreaterThanOrEqual(14);
    expect([...queries.keys()].filter((name) => !CASES.some(([asked]) => asked === name))).toEqual([]);
  });

  it('holds what the schema generates', () => {
    expect(readFileSync(new URL('schema.cypher', FOLDER), 'utf8')).toBe(schemaFile());
  });

  it.each(['cypher/', 'cypher/store/', 'cypher/server/'])(
    'puts aggregates with DISTINCT last in %s, else the embedded store counts wrongly',
    (folder) => {
      const path = new URL(`../../${folder}`, import.meta.url);
      for (const file of readdirSync(path).filter((f) => f.endsWith('.cypher') && !f.includes('.neo4j.')))
        expect(() => checkAggregates(readTokens(readFileSync(new URL(file, path), 'utf8')).tokens), file).not.toThrow();
    },
  );

  it('names all labels and all edges of paths in cypher/store/', () => {
    const read = (name: string): string => readFileSync(new URL(`store/${name}.cypher`, FOLDER), 'utf8');
    for (const name of ['node', 'nodes', 'neighbours', 'neighbour-totals', 'edges-among', 'edges-out', 'edges-in'])
      expect(read(name)).toContain(`:${NODE_LABELS.join('|')}`);
    expect(read('steps')).toContain(`a:${ENTITY_LABELS.join('|')}`);
    const walked = /\[r:([A-Z_|]+)\]/u.exec(read('steps'))![1]!.split('|').sort();
    const notWalked = [
      'REPORTS_ON',
      'IN_REPORT',
      'OBSERVED',
      'OF',
      'STATED_IN',
      'MENTIONED_IN',
      'MEASURED_BY',
      'MAY_BE_SAME',
    ];
    expect(walked).toEqual(EDGE_TYPES.filter((type) => !notWalked.includes(type)).toSorted());
  });

  it('has a reason for every override', () => {
    for (const query of loadNamedQueries('neo4j').values())
      if (query.cypher !== queries.get(query.name)!.cypher) expect(query.override?.en.length).toBeGreaterThan(20);
  });
});

describe('the reader of headers', () => {
  const good =
    '// @title 甲 | A\n// @about 乙 | B\n// @param x enum(,p,q) "" 参 | par\n// @returns r 果 | result\nRETURN 1 AS r\n';
  it('reads every part', () => {
    expect(parseNamedQuery('q', good)).toMatchObject({
      title: { zh: '甲', en: 'A' },
      about: { zh: '乙', en: 'B' },
      parameters: [{ name: 'x', kind: 'enum', values: ['', 'p', 'q'], default: '', caption: { zh: '参', en: 'par' } }],
      returns: [{ name: 'r', caption: { zh: '果', en: 'result' } }],
    });
  });
  it.each([
    ['no title', good.replace('@title', '@titel')],
    ['one language only', good.replace('甲 | A', 'A')],
    ['an unknown kind', good.replace('enum(,p,q)', 'colour')],
    ['no result', good.replace('// @returns r 果 | result\n', '')],
    ['a default that is no number', good.replace('enum(,p,q) ""', 'year soon')],
  ])('refuses a file with %s', (_, text) => expect(() => parseNamedQuery('q', text)).toThrow(/cypher\/q\.cypher/u));
});

describe('parameters of a question', () => {
  const query = queries.get('most-adopted-policies')!;
  it('fills defaults and reads numbers', () => {
    expect(bindParameters(query, { since: '2020' })).toEqual({ since: 2020, until: 9999, action: '', limit: 100 });
  });
  it.each([
    [{ since: 'long ago' }, /whole number/u],
    [{ since: '-1' }, /whole number/u],
    [{ action: 'signed' }, /cannot be/u],
    [{ colour: 'red' }, /no parameter/u],
  ])('refuses %j', (given, message) => expect(() => bindParameters(query, given)).toThrow(message));
  it('asks for what is required', () => {
    expect(() => bindParameters(queries.get('evidence')!, {})).toThrow(/“name” is missing/u);
  });
});

describe('the same rows on every store', () => {
  const opened: { name: 'embedded' | 'neo4j'; open: OpenStore }[] = [];
  const answers = new Map<string, readonly (readonly Cell[])[]>();
  beforeAll(async () => {
    for (const { name, open } of STORES) {
      const store = await open();
      opened.push({ name, open: store });
      await store.store.rebuild(smallGraph());
    }
  }, START_MS);
  afterAll(async () => {
    for (const { open } of opened) await open.close();
  }, 60_000);

  it.each(CASES)('%s %j', { timeout: 300_000 }, async (name, given, count) => {
    for (const { name: store, open } of opened) {
      const query = loadNamedQueries(store).get(name)!;
      const table: Table = await open.store.run(query.cypher, bindParameters(query, given), {
        maxRows: 1000,
        timeoutMs: 30_000,
      });
      expect(table.columns).toEqual(query.returns.map((column) => column.name));
      const key = `${name} ${JSON.stringify(given)}`;
      expect(table.rows).toEqual(answers.get(key) ?? table.rows);
      answers.set(key, table.rows);
      expect(table.rows).toHaveLength(count);
    }
  });

  it.runIf(STORES.length === 2)('was compared between both', () => {
    expect(opened.map(({ name }) => name)).toEqual(['embedded', 'neo4j']);
    expect(answers.size).toBe(CASES.length);
  });
});
