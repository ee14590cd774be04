/** The selected thing and its evidence. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ApiNode, NodeAnswer } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { Shape } from '../kinds/Shape.tsx';
import { addSeed, fetching, hide, pick, togglePin } from '../state/actions.ts';
import {
  graph,
  panelFocus,
  panelOpen,
  pathFrom,
  schema,
  seen,
  selected,
  selectedLink,
  sentenceSearch,
  sharedPlaces,
  tab,
} from '../state/atoms.ts';
import { categoryWord, kindWord } from '../state/captions.ts';
import { caption, t } from '../words/t.ts';
import { Course } from './Course.tsx';
import { Evidence } from './Evidence.tsx';
import { Hub } from './Hub.tsx';
import { Icon } from './Icon.tsx';
import { Indicators } from './Indicators.tsx';
import { Sentences } from './Sentences.tsx';

export function Panel() {
  const open = panelOpen.value;
  const stop = useSignal<'low' | 'half' | 'full'>('half');
  const next = { low: 'half', half: 'full', full: 'low' } as const;
  return (
    <aside class={`panel ${open ? 'open' : ''} stop-${stop.value}`} aria-label={t('panel.label')}>
      <button
        type="button"
        class="sheet-handle"
        aria-label={t('panel.label')}
        onClick={() => (stop.value = next[stop.value])}
      />
      {open && <PanelBody />}
    </aside>
  );
}

function PanelBody() {
  if (sentenceSearch.value !== null) return <Sentences />;
  if (selectedLink.value !== null) return <LinkPanel id={selectedLink.value} />;
  const ids = selected.value;
  const [id] = ids.slice(-1);
  if (id === undefined) return null;
  return ids.length > 1 ? <SeveralPanel ids={ids} /> : <EntityPanel id={id} key={id} />;
}

export function CloseButton() {
  return (
    <button
      type="button"
      class="tool close"
      aria-label={t('panel.close')}
      onClick={() => {
        sentenceSearch.value = null;
        pick(null);
      }}
    >
      <Icon name="close" />
    </button>
  );
}

function EntityPanel({ id }: { readonly id: string }) {
  const answer = useSignal<NodeAnswer | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    answer.value = null;
    void fetching(t('wait.loading'), () => ask.node(id, stop.signal)).then((found) => {
      if (!stop.signal.aborted) answer.value = found;
    });
    return () => stop.abort();
  }, [id]);
  const known: ApiNode | undefined = graph.value.nodes.get(id) ?? answer.value?.node;
  if (!known) return null;
  const full = answer.value?.node.id === id ? answer.value : null;
  const hubFirst = panelFocus.value === 'hub' || known.label === 'Place';
  return (
    <div class="panel-body" ref={body}>
      <div class="panel-head">
        <Shape label={known.label} size={26} />
        <h2>{known.name}</h2>
        <CloseButton />
        <p class="panel-line">{line(known, full)}</p>
        <Buttons node={known} />
      </div>
      {full && hubFirst && <Hub node={known} totals={full.totals} />}
      {full && full.course.length > 0 && <Course label={known.label} rows={full.course} />}
      {full && full.indicators.length > 0 && <Indicators rows={full.indicators} place={known} />}
      <Evidence key={id} of={{ id }} />
      {full && !hubFirst && <Hub node={known} totals={full.totals} />}
    </div>
  );
}

function line(node: ApiNode, answer: NodeAnswer | null): string {
  const parts = [kindWord(node.label)];
  if (node.category) parts.push(categoryWord(node.category));
  const province = answer?.properties['province'];
  if (typeof province === 'string' && province !== node.name) parts.push(province);
  if (node.label === 'Place') {
    if (node.reports > 0) parts.push(t('panel.reports', { n: node.reports }));
  } else if (answer && node.cities > 0)
    parts.push(t('panel.cities', { all: Math.max(answer.reporting, node.cities), n: node.cities }));
  return parts.join(' · ');
}

function Buttons({ node }: { readonly node: ApiNode }) {
  const pinned = graph.value.pinned.has(node.id);
  const onGraph = graph.value.nodes.has(node.id);
  const compareWith = () => {
    const others = graph.value.seeds.filter((id) => id !== node.id && graph.value.nodes.get(id)?.label === 'Place');
    sharedPlaces.value = [node.id, ...others].slice(0, 5);
    tab.value = 'shared';
  };
  return (
    <div class="panel-buttons">
      <button
        type="button"
        onClick={() => {
          if (!onGraph) void addSeed(node.id);
          else panelFocus.value = panelFocus.value === 'hub' ? null : 'hub';
        }}
      >
        <Icon name="expand" />
        {t('panel.expand')}
      </button>
      <button
        type="button"
        aria-pressed={pathFrom.value === node.id}
        onClick={() => (pathFrom.value = pathFrom.value === node.id ? null : node.id)}
      >
        <Icon name="path" />
        {t('panel.path')}
      </button>
      {node.label === 'Place' && (
        <button type="button" onClick={compareWith}>
          <Icon name="shared" />
          {t('panel.shared')}
        </button>
      )}
      {onGraph && (
        <>
          <button
            type="button"
            class="icon-only"
            aria-pressed={pinned}
            aria-label={t(pinned ? 'panel.unpin' : 'panel.pin')}
            title={t(pinned ? 'panel.unpin' : 'panel.pin')}
            onClick={() => togglePin(node.id)}
          >
            <Icon name="pin" />
          </button>
          <button
            type="button"
            class="icon-only"
            aria-label={t('panel.hide')}
            title={t('panel.hide')}
            onClick={() => hide([node.id])}
          >
            <Icon name="hide" />
          </button>
        </>
      )}
      {pathFrom.value === node.id && <p class="hint">{t('path.pick')}</p>}
    </div>
  );
}

function LinkPanel({ id }: { readonly id: string }) {
  const link = seen.value.links.find((one) => one.id === id);
  if (!link) return null;
  const [a, b] = [graph.value.nodes.get(link.from)!, graph.value.nodes.get(link.to)!];
  const types = [...new Set(link.edges.map((edge) => caption(schema.value?.edges[edge.type].caption)))].join('、');
  const score = link.edges.find((edge) => edge.score !== null)?.score;
  return (
    <div class="panel-body">
      <div class="panel-head">
        <h2 class="link-title">
          <Shape label={a.label} size={20} />
          <button type="button" onClick={() => pick(a.id)}>
            {a.name}
          </button>
          <Shape label={b.label} size={20} />
          <button type="button" onClick={() => pick(b.id)}>
            {b.name}
          </button>
        </h2>
        <CloseButton />
        <p class="panel-line">
          {score !== null && score !== undefined
            ? t('panel.same.score', { score: score.toFixed(2) })
            : t('panel.edge.line', { types, n: link.reports })}
        </p>
      </div>
      {score !== null && score !== undefined ? (
        <>
          <Evidence key={a.id} of={{ id: a.id }} title={a.name} />
          <Evidence key={b.id} of={{ id: b.id }} title={b.name} />
          <p class="hint">{t('panel.same.off')}</p>
        </>
      ) : (
        <Evidence key={id} of={{ from: link.from, to: link.to }} />
      )}
    </div>
  );
}

function SeveralPanel({ ids }: { readonly ids: readonly string[] }) {
  return (
    <div class="panel-body">
      <div class="panel-head">
        <h2>{t('panel.several', { n: ids.length })}</h2>
        <CloseButton />
      </div>
      <section class="several">
        {ids.map((id) => {
          const node = graph.value.nodes.get(id);
          return node ? (
            <button type="button" key={id} onClick={() => pick(id)}>
              <Shape label={node.label} size={18} />
              {node.name}
            </button>
          ) : null;
        })}
      </section>
    </div>
  );
}
