import { describe, expect, it } from 'vitest';
import type { ReportAnswer } from '../../src/schema/api.ts';
import { axisOf, judged } from '../../viz/chart/compare-data.ts';
import { figure } from '../../viz/chart/figure.ts';
import { placeLabels } from '../../viz/graph/labels.ts';
import { shorten, widthInHalves } from '../../viz/graph/shorten.ts';
import { NODE_KINDS, OUTLINES, outlinePath } from '../../viz/kinds/outlines.ts';
import { csv } from '../../viz/state/exports.ts';
import { layOutReport } from '../../viz/state/report-layout.ts';
import { compareCells, idsIn } from '../../viz/state/table-order.ts';

describe('shorten', () => {
  it.each([
    ['西成铁路', 20, '西成铁路'],
    ['铝镁合金板材加工与循环利用生产基地项目二期', 20, '铝镁合金板材…目二期'],
    ['Ningbo Zhoushan Port phase 2', 20, 'Ningbo Zhou…phase 2'],
  ])('%s', (name, most, expected) => {
    expect(shorten(name, most)).toBe(expected);
    expect(widthInHalves(expected)).toBeLessThanOrEqual(most);
  });
});

describe('labels', () => {
  const base = { radius: 6, side: undefined, room: undefined, rest: 0, faint: false } as const;
  const measure = (text: string) => widthInHalves(text) * 6;
  it('draws none that would collide, the selected one always', () => {
    const nodes = Array.from({ length: 8 }, (_, i) => ({
      ...base,
      id: `${i}`,
      name: '同一处的名字',
      x: 100,
      y: 100,
      rank: i === 5 ? ('selected' as const) : ('plain' as const),
    }));
    const ids = placeLabels(nodes, measure).map((label) => label.node.id);
    expect(ids[0]).toBe('5');
    expect(ids.length).toBeLessThan(8);
  });
  it('keeps to the side that the layout wants, and shortens to its room', () => {
    const one = {
      ...base,
      id: 'a',
      name: '很长很长很长的名字',
      x: 100,
      y: 100,
      rank: 'plain' as const,
      side: 'left' as const,
      room: 60,
    };
    const [label] = placeLabels([one], measure);
    expect(label!.box.right).toBeLessThan(100);
    expect(measure(label!.text)).toBeLessThanOrEqual(60);
  });
});

describe('outlines', () => {
  it.each(NODE_KINDS)('%s weighs about as much as the circle, and is closed', (kind) => {
    const points = OUTLINES[kind];
    if (points === null) return expect(outlinePath(kind, 10)).toContain('a10 10');
    const area = Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nx, ny] = points[(i + 1) % points.length]!;
        return sum + x * ny - nx * y;
      }, 0) / 2,
    );
    expect(area).toBeGreaterThan(Math.PI * 0.55);
    expect(area).toBeLessThan(Math.PI * 1.15);
    expect(outlinePath(kind, 10)).toMatch(/^M.*z$/);
  });
});

describe('csv', () => {
  it('begins with the byte order mark, quotes, and disarms formulas', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,y', '=SUM(A1)'],
          [null, -3],
          ['说"好"', '二\n行'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,y",\'=SUM(A1)\r\n,-3\r\n"说""好""","二\n行"\r\n');
  });
});

describe('tables', () => {
  it('sorts numbers as numbers, nothing last', () => {
    expect([10, null, 9, 1].sort(compareCells)).toEqual([1, 9, 10, null]);
  });
  it('finds the entities of a result', () => {
    const rows = [[{ kind: 'Project', id: 'project:a' }, 'project:b', '文字', [{ kind: 'Place', id: 'place:1' }]]];
    expect(idsIn(['p', 'id', 'name', 'places'], rows)).toEqual(['project:a', 'project:b', 'place:1']);
  });
});

describe('figures', () => {
  it.each([
    [{ value: 9334, valueText: null, unit: '人' }, '9,334 人'],
    [{ value: 6.5, valueText: null, unit: '%' }, '6.5%'],
    [{ value: -1.2, valueText: null, unit: '%' }, '−1.2%'],
    [{ value: null, valueText: '3:47:50', unit: null }, '3:47:50'],
    [{ value: null, valueText: null, unit: null }, '—'],
  ])('%o', (value, expected) => {
    expect(figure(value)).toBe(expected);
  });
  const value = (comparator: string, of: number) => ({ comparator, value: of }) as Parameters<typeof judged>[0];
  it.each([
    ['=', 7, 6.9, false],
    ['≥', 6.5, 6.5, true],
    ['≈', 6.5, 6, true],
    ['≈', 6.5, 5.9, false],
    ['≤', 4, 3.2, true],
    ['≤', 4, 4.1, false],
  ])('a target of %s %d with an outcome of %d', (comparator, target, outcome, reached) => {
    expect(judged(value(comparator, target), value('=', outcome))?.reached).toBe(reached);
  });
  it('makes axes of round numbers that hold all values', () => {
    expect(axisOf([1.8, 15])).toEqual({ low: 0, high: 15, ticks: [0, 5, 10, 15] });
    const { low, high } = axisOf([-3, 2]);
    expect(low).toBeLessThanOrEqual(-3);
    expect(high).toBeGreaterThanOrEqual(2);
  });
});

describe('a report in the reader', () => {
  const text = '标题\n一、回顾\n甲建成。乙开工。\n第1页\n丙动工。\n';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const passage = (id: string, part: string) => ({
    id,
    section: ['一、回顾'],
    timeFrame: 'review' as const,
    ...at(part),
  });
  const report = { text, passages: [passage('0', '甲建成。'), passage('1', '乙开工。'), passage('2', '丙动工。')] };
  const laid = layOutReport(report as unknown as ReportAnswer, [at('乙'), at('丙')], at('丙'));
  it('sets the heading once, sentences in paragraphs, and says what was left out', () => {
    const lines = laid.parts.map((p) =>
      p.kind === 'heading' ? `# ${p.path.join()}` : p.runs.map((r) => (r.left ? '〔〕' : r.text)).join(''),
    );
    expect(lines).toEqual(['# 一、回顾', '甲建成。乙开工。', '〔〕', '丙动工。']);
  });
  it('marks the spans by number and knows the one asked for', () => {
    const marks = laid.parts.flatMap((p) => (p.kind === 'paragraph' ? p.runs : [])).filter((r) => r.mark !== null);
    expect(marks.map((r) => [r.mark, r.text])).toEqual([
      [0, '乙'],
      [1, '丙'],
    ]);
    expect(laid).toMatchObject({ count: 2, first: 1 });
  });
});
