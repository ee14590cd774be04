import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/schema/errors.ts';
import { EXPORT_FORMATS, exportGraph } from '../../src/store/export/export-graph.ts';
import { importArguments } from '../../src/store/export/folders.ts';
import { csvCell } from '../../src/store/export/graph-csv.ts';
import { xml } from '../../src/store/export/single-files.ts';
import { smallGraph } from './small-graph.ts';
import { temporaryFolder } from './stores.ts';

const graph = smallGraph();
const { folder, remove } = temporaryFolder();
const nodeCount = Object.values(graph.nodes).flat().length;
const edgeCount = Object.values(graph.edges).flat().length;
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

beforeAll(async () => {
  for (const format of Object.keys(EXPORT_FORMATS)) await exportGraph(graph, format, join(folder, format));
});
afterAll(remove);

describe('a cell of CSV', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    ['', ''],
    [0, '0'],
    [-1.5, '-1.5'],
    [Number.NaN, ''],
    ['铁路', '铁路'],
    ['a,b', '"a,b"'],
    ['"二期"', '"""二期"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['[1,2]', '"[1,2]"'],
    ['back\\slash', '"back\\slash"'],
  ])('%j is written %j', (value, cell) => expect(csvCell(value)).toBe(cell));
});

describe('exports', () => {
  it('refuses an unknown format', async () => {
    await expect(exportGraph(graph, 'xls', join(folder, 'x'))).rejects.toThrow(UsageError);
  });

  it('writes the same bytes twice', async () => {
    for (const format of ['json', 'graphml', 'gexf'] as const) {
      await exportGraph(smallGraph(), format, join(folder, 'again'));
      expect(read('again')).toBe(read(format));
    }
  });

  it('holds every node and edge in JSON', () => {
    const dump = JSON.parse(read('json'));
    expect([dump.hash, dump.nodes.length, dump.edges.length]).toEqual([graph.hash, nodeCount, edgeCount]);
    expect(dump.nodes.find((n: { id: string }) => n.id === 'project:西成铁路')).toEqual({
      id: 'project:西成铁路',
      label: 'Project',
      properties: { name: '西成铁路', aliases: '西宁至成都铁路', category: '铁路', reports: 3, cities: 2 },
    });
  });

  it.each(['graphml', 'gexf'])('holds every node and edge in %s, well formed', (format) => {
    const text = read(format);
    const count = (tag: string): number => text.split(`<${tag} `).length - 1;
    expect([count('node'), count('edge')]).toEqual([nodeCount, edgeCount]);
    expect(text).toContain('&#34;二期&#34;');
    const root = parseDocument(text, { xmlMode: true });
    expect(root.children.length).toBeGreaterThan(0);
    expect(text.trimEnd().endsWith(`</${format}>`)).toBe(true);
  });

  it('keeps out of XML what XML cannot hold', () => {
    expect(xml('a\u0000b\ud800c<&>"\'')).toBe('a\ufffdb\ufffdc&#60;&#38;&#62;&#34;&#39;');
  });

  it.each(['csv', 'embedded', 'neo4j-admin'] as const)('writes a row for every node and edge in %s', (format) => {
    const rows = readdirSync(join(folder, format))
      .filter((file) => file.endsWith('.csv') && !file.startsWith('nodes.Build'))
      .reduce((sum, file) => sum + read(format, file).trimEnd().split('\n').length - 1, 0);
    expect(rows).toBe(nodeCount + edgeCount);
  });

  it('names ids, types, labels and hashes for neo4j-admin, and the command', () => {
    expect(read('neo4j-admin', 'nodes.Report.csv').split('\n')[0]).toBe(
      'id:ID(Report),kind,name,title,place,year:long,reviewYear:long,date,speaker,session,sha256,source,otherSources,hash,:LABEL',
    );
    expect(read('neo4j-admin', 'edges.HAS_PROJECT.Place.Project.csv').split('\n')[0]).toBe(
      ':START_ID(Place),:END_ID(Project),id,status,year:long,report,passage,start:long,end:long,surface,rule,hash,:TYPE',
    );
    const readme = read('neo4j-admin', 'README.md');
    for (const argument of importArguments(graph)) expect(readme).toContain(argument);
  });
});
