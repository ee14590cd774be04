/** Legend and filters of the graph. Filters hide, they never unload; the numbers say what would come. */
import type { NodeLabel } from '../../src/schema/graph.ts';
import { Shape } from '../kinds/Shape.tsx';
import { type Fill, type LineStyle, stageOf } from '../kinds/status.ts';
import { filter, pick } from '../state/actions.ts';
import { graph, litKind, railOpen, schema, seen } from '../state/atoms.ts';
import {
  cleared,
  isFiltered,
  kindAlone,
  kindToggled,
  type StatusFilter,
  stageToggled,
  yearsSet,
} from '../state/graph-state.ts';
import { linksOf } from '../state/links.ts';
import { caption, count, t, type Words } from '../words/t.ts';
import { Icon } from './Icon.tsx';
import { Line } from './Line.tsx';

const KINDS = [
  'Place',
  'Project',
  'Company',
  'Policy',
  'Event',
  'Honor',
  'Indicator',
] as const satisfies readonly NodeLabel[];

export function Legend() {
  return (
    <aside class={railOpen.value ? 'rail open' : 'rail'} aria-label={t('legend.title')}>
      <section>
        <div class="rail-head">
          <h2>{t('legend.title')}</h2>
          {isFiltered(graph.value) && (
            <button type="button" class="link" onClick={() => filter(cleared)}>
              {t('legend.clear')}
            </button>
          )}
          <button
            type="button"
            class="rail-close"
            aria-label={t('panel.close')}
            onClick={() => (railOpen.value = false)}
          >
            <Icon name="close" />
          </button>
        </div>
        <Kinds />
      </section>
      <Years />
      <Stages />
      <Places />
    </aside>
  );
}

function Kinds() {
  const { filter: now, union, nodes } = graph.value;
  const shown = new Map<NodeLabel, number>();
  for (const id of seen.value.nodes) {
    const label = nodes.get(id)!.label;
    shown.set(label, (shown.get(label) ?? 0) + 1);
  }
  return (
    <div class="kinds">
      {KINDS.map((kind) => {
        const off = now.kinds.has(kind);
        const total = union[kind] ?? 0;
        return (
          <button
            key={kind}
            type="button"
            class={off ? 'kind off' : 'kind'}
            aria-pressed={!off}
            onClick={(event) => filter((s) => (event.altKey ? kindAlone(s, kind, KINDS) : kindToggled(s, kind)))}
            onPointerEnter={() => (litKind.value = off ? null : kind)}
            onPointerLeave={() => (litKind.value = null)}
          >
            <Shape label={kind} size={18} />
            <span>{caption(schema.value?.nodes[kind].caption)}</span>
            <small>
              {off
                ? t('legend.hidden')
                : t('legend.count', { shown: shown.get(kind) ?? 0, total: Math.max(total, shown.get(kind) ?? 0) })}
            </small>
          </button>
        );
      })}
      <p class="papers">
        <span>{t('legend.papers')}</span>
        <small>{t('legend.ondemand')}</small>
      </p>
    </div>
  );
}

function Years() {
  const years = [...graph.value.edges.values()]
    .map((edge) => edge.year)
    .filter((year): year is number => year !== null);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [from, to] = graph.value.filter.years ?? [first, last];
  const span = last - first + 1;
  const step = 192 / span;
  const set = (a: number, b: number) =>
    filter((s) => yearsSet(s, a <= first && b >= last ? null : [Math.min(a, b), Math.max(a, b)]));
  return (
    <section>
      <div class="rail-head">
        <h2>{t('legend.years')}</h2>
        <small>
          {from} – {to}
        </small>
      </div>
      <svg class="histogram" viewBox="0 0 192 40" aria-hidden="true">
        {Array.from({ length: span }, (_, i) => {
          const year = first + i;
          const height = ((counts.get(year) ?? 0) / most) * 36;
          const inside = year >= from && year <= to;
          return (
            <rect
              key={year}
              class={inside ? '' : 'out'}
              x={i * step + 1}
              y={40 - height}
              width={Math.max(1, step - 2)}
              height={height}
            />
          );
        })}
      </svg>
      <div
        class="range"
        style={{ '--from': (from - first) / Math.max(1, span - 1), '--to': (to - first) / Math.max(1, span - 1) }}
      >
        <input
          type="range"
          min={first}
          max={last}
          value={from}
          aria-label={t('legend.years.from')}
          onChange={(e) => set(Number(e.currentTarget.value), to)}
        />
        <input
          type="range"
          min={first}
          max={last}
          value={to}
          aria-label={t('legend.years.to')}
          onChange={(e) => set(from, Number(e.currentTarget.value))}
        />
      </div>
    </section>
  );
}

const STAGES: readonly (readonly [StatusFilter, Words, LineStyle, Fill | null])[] = [
  ['planned', 'legend.planned', 'dotted', 'hollow'],
  ['underway', 'legend.underway', 'dashed', 'half'],
  ['done', 'legend.done', 'solid', 'solid'],
  ['same', 'legend.same', 'same', null],
];

function Stages() {
  const counts = new Map<StatusFilter, number>();
  for (const link of linksOf(graph.value.edges.values())) {
    if (link.style !== 'same' && link.status === null) continue;
    const stage = link.style === 'same' ? 'same' : stageOf(link.status);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  const { stages } = graph.value.filter;
  return (
    <section>
      <div class="rail-head">
        <h2>{t('legend.status')}</h2>
      </div>
      {STAGES.map(([stage, words, line, fill]) => (
        <label class="stage-row" key={stage}>
          <input type="checkbox" checked={!stages.has(stage)} onChange={() => filter((s) => stageToggled(s, stage))} />
          <span class="stage-mark">
            <Line style={line} width={fill ? 28 : 48} />
            {fill && <StageSquare fill={fill} />}
          </span>
          <span>{t(words)}</span>
          <small>{count(counts.get(stage) ?? 0)}</small>
        </label>
      ))}
    </section>
  );
}

/** The square of the status legend stands for every kind, so it has no kind's colour. */
function StageSquare({ fill }: { readonly fill: Fill }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" class="stage-square">
      <rect x="2" y="2" width="10" height="10" />
      {fill !== 'hollow' && (
        <rect class="full" x="2" y={fill === 'half' ? 7 : 2} width="10" height={fill === 'half' ? 5 : 10} />
      )}
    </svg>
  );
}

function Places() {
  const places = graph.value.seeds.filter((id) => graph.value.nodes.get(id)?.label === 'Place');
  const input = () => document.querySelector<HTMLInputElement>('.top .search-input')?.focus();
  return (
    <section>
      <div class="rail-head">
        <h2>{t('legend.places')}</h2>
        <button type="button" class="link" aria-label={t('legend.add')} title={t('legend.add')} onClick={input}>
          <Icon name="plus" />
        </button>
      </div>
      <div class="chips">
        {places.map((id) => (
          <button type="button" class="pill" key={id} onClick={() => pick(id)}>
            {graph.value.nodes.get(id)?.name}
          </button>
        ))}
      </div>
    </section>
  );
}
