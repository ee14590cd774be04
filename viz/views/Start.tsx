/** The start page: what the graph holds, five questions with real names in their blanks, one edge with its sentence. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ApiNode, SearchHit } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { Shape } from '../kinds/Shape.tsx';
import { lineOf } from '../kinds/status.ts';
import { open } from '../state/actions.ts';
import { compared, query, reader, schema, sharedPlaces, startPage, stats, tab } from '../state/atoms.ts';
import { statusWord } from '../state/captions.ts';
import { caption, count, t, type Words } from '../words/t.ts';
import { Icon } from './Icon.tsx';
import { Line } from './Line.tsx';
import { Quote } from './Quote.tsx';
import { SearchBox } from './SearchBox.tsx';

export function Start() {
  const numbers = stats.value;
  const years = numbers?.byYear ?? [];
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  return (
    <main class="start" id="main" tabIndex={-1}>
      <div class="start-left">
        <h1>{t('start.title')}</h1>
        <p class="start-line">
          {numbers && numbers.reports > 0
            ? t(from === to ? 'start.line.one' : 'start.line', {
                places: numbers.places,
                reports: numbers.reports,
                from: `${from ?? ''}`,
                to: `${to ?? ''}`,
              })
            : numbers
              ? t('start.empty')
              : '\u00a0'}
        </p>
        <SearchBox large />
        {(numbers === null || numbers.reports > 0) && <Questions />}
      </div>
      <div class="start-right">
        <Holdings />
        <Years />
        <OneEdge />
      </div>
    </main>
  );
}

type Blank = { readonly node: ApiNode; readonly words?: string; readonly kind: string };
interface Question {
  readonly words: Words;
  readonly marks: readonly [NodeLabel, NodeLabel];
  readonly goes: Words;
  readonly a: Blank | string;
  readonly b?: Blank;
  readonly run: (a: string, b: string) => void;
}

function Questions() {
  const filled = useSignal<Record<string, ApiNode>>({});
  const picking = useSignal<string | null>(null);
  const given = startPage.value;
  const questions: Question[] = [];
  const blank = (key: string, node: ApiNode, kind: string, words?: (name: string) => string): Blank => {
    const own = filled.value[key] ?? node;
    return { node: own, kind, ...(words && { words: words(own.name) }) };
  };
  if (given?.shared)
    questions.push({
      words: 'start.q.shared',
      marks: ['Place', 'Project'],
      goes: 'tab.shared',
      a: blank('0a', given.shared[0], 'Place'),
      b: blank('0b', given.shared[1], 'Place'),
      run: (a, b) => {
        sharedPlaces.value = [a, b];
        tab.value = 'shared';
      },
    });
  if (given?.promise)
    questions.push({
      words: 'start.q.promise',
      marks: ['Indicator', 'Observation'],
      goes: 'tab.compare',
      a: blank('1a', given.promise.place, 'Place'),
      b: blank('1b', given.promise.indicator, 'Indicator', (name) => t('start.growth', { name })),
      run: (a, b) => {
        compared.value = { indicator: b, places: [a], measure: 'growth' };
        tab.value = 'compare';
      },
    });
  if (given?.course)
    questions.push({
      words: 'start.q.course',
      marks: ['Project', 'Report'],
      goes: 'tab.graph',
      a: blank('2a', given.course, 'Project'),
      run: (a) => void open([a]),
    });
  if (given?.company)
    questions.push({
      words: 'start.q.company',
      marks: ['Company', 'Place'],
      goes: 'tab.graph',
      a: blank('3a', given.company, 'Company'),
      run: (a) => void open([a]),
    });
  if (given?.targets) {
    const { year } = given.targets;
    questions.push({
      words: 'start.q.targets',
      marks: ['Observation', 'Place'],
      goes: 'start.table',
      a: `${year}`,
      b: blank('4b', given.targets.indicator, 'Indicator', (name) => t('start.goal', { name })),
      run: (a, b) => {
        query.value = { name: 'growth-targets', text: '', parameters: { year: Number(a), indicator: b } };
        tab.value = 'query';
      },
    });
  }
  return (
    <section class="questions" aria-label={t('start.questions')}>
      <h2>{t('start.questions')}</h2>
      {questions.map((q, i) => {
        const ids = [typeof q.a === 'string' ? q.a : q.a.node.id, q.b?.node.id ?? ''] as const;
        const run = () => q.run(ids[0], ids[1]);
        const part = (key: string, value: Blank | string | undefined) => {
          if (value === undefined) return null;
          if (typeof value === 'string') return <span class="blank still">{value}</span>;
          return (
            <Fill
              label={value.words ?? value.node.name}
              kind={value.kind}
              open={picking.value === key}
              onOpen={() => (picking.value = picking.value === key ? null : key)}
              onPick={(hit) => {
                filled.value = { ...filled.value, [key]: hit };
                picking.value = null;
              }}
            />
          );
        };
        return (
          <div class="question" key={q.words}>
            <span class="marks">
              <Shape label={q.marks[0]} size={20} />
              <Shape label={q.marks[1]} size={20} />
            </span>
            <span class="question-text">{sentence(q.words, part(`${i}a`, q.a), part(`${i}b`, q.b))}</span>
            <button type="button" class="go" onClick={run}>
              {t(q.goes)}
              <Icon name="chevron" />
            </button>
          </div>
        );
      })}
    </section>
  );
}

/** Puts the blanks into the question's words. */
function sentence(words: Words, a: ComponentChildren, b: ComponentChildren): ComponentChildren {
  return t(words, { a: '‹a›', b: '‹b›' })
    .split(/(‹a›|‹b›)/)
    .map((piece) => (piece === '‹a›' ? a : piece === '‹b›' ? b : piece));
}

interface FillProps {
  readonly label: string;
  readonly kind: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onPick: (hit: SearchHit) => void;
}
function Fill({ label, kind, open: shown, onOpen, onPick }: FillProps) {
  return (
    <span class="fill">
      <button type="button" class="blank" aria-expanded={shown} onClick={onOpen}>
        {label}
      </button>
      {shown && (
        <span class="fill-picker">
          <SearchBox autofocus kind={kind} onPick={onPick} placeholder={label} />
        </span>
      )}
    </span>
  );
}

function Holdings() {
  const kinds = schema.value?.nodes;
  return (
    <section class="holdings">
      <h2>{t('start.holds')}</h2>
      <dl>
        {kinds &&
          Object.values(kinds).map((kind) => (
            <div key={kind.label}>
              <dt>
                <Shape label={kind.label} size={18} />
                {caption(kind.caption)}
              </dt>
              <dd>{count(stats.value?.nodes[kind.label] ?? 0)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Years() {
  const years = stats.value?.byYear ?? [];
  if (years.length === 0) return <section class="years" />;
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const span = Math.max(6, last - first + 1);
  const most = Math.max(...years.map((y) => y.reports));
  const step = 368 / span;
  const every = Math.max(1, Math.ceil((last - first + 1) / 5));
  const tops = [...years].sort((a, b) => b.reports - a.reports || a.year - b.year).slice(0, 2);
  return (
    <section class="years">
      <h2>{t('start.years')}</h2>
      <svg viewBox="0 0 368 116" width="368" height="116" role="img" aria-label={t('start.years')}>
        {years.map(({ year, reports }) => {
          const x = (year - first) * step;
          const height = Math.max(2, (reports / most) * 70);
          return (
            <g key={year}>
              <title>{t('start.years.says', { year: `${year}`, n: reports })}</title>
              <rect class="bar" x={x + step * 0.08} y={88 - height} width={step * 0.78} height={height} rx="1.5" />
              {tops.some((top) => top.year === year) && (
                <text x={x + step * 0.47} y={82 - height} text-anchor="middle">
                  {reports}
                </text>
              )}
              {(year - first) % every === 0 && (
                <text class="axis" x={x + step * 0.47} y={106} text-anchor="middle">
                  {year}
                </text>
              )}
            </g>
          );
        })}
        <path class="ground" d="M0 89.5H368" />
      </svg>
    </section>
  );
}

function OneEdge() {
  const edge = startPage.value?.edge;
  if (!edge) return <section class="one-edge" />;
  const { place, node, item } = edge;
  const status = item.status ? statusWord(item.status) : caption(schema.value?.edges[edge.type].caption);
  return (
    <section class="one-edge">
      <h2>{t('start.edge')}</h2>
      <div class="card">
        <div class="edge-drawing">
          <button type="button" onClick={() => void open([place.id])}>
            <Shape label={place.label} size={34} />
            <span>{place.name}</span>
          </button>
          <span class="edge-way">
            <Line style={lineOf(item.status)} width={90} />
            <em>{status}</em>
            <Line style={lineOf(item.status)} width={90} />
          </span>
          <button type="button" onClick={() => void open([node.id])}>
            <Shape label={node.label} size={34} />
            <span>{node.name}</span>
          </button>
        </div>
        <p class="sentence">
          <Quote text={item.text} spans={item.spans} />
        </p>
        <p class="source">
          <span>
            {t('evidence.source', { name: item.report.name })} ·{' '}
            {caption(schema.value?.values['timeFrame']?.[item.timeFrame])}
          </span>
          <button
            type="button"
            class="link"
            onClick={() => {
              void open([node.id]);
              reader.value = { report: item.report.id, start: item.start, end: item.end, passage: item.passage };
            }}
          >
            {t('evidence.open')}
          </button>
        </p>
      </div>
    </section>
  );
}
