/** The Graph tab: legend, canvas with its overlays, panel. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CanvasController } from '../graph/canvas.ts';
import { onGraphKey } from '../graph/keys.ts';
import { Shape } from '../kinds/Shape.tsx';
import { filter, pick, relayout, removeSeed } from '../state/actions.ts';
import { graph, layoutRunning, listOpen, neighbours, railOpen, seen, selected, tab, webgl } from '../state/atoms.ts';
import { kindWord } from '../state/captions.ts';
import { cleared } from '../state/graph-state.ts';
import { t } from '../words/t.ts';
import { HoverCard } from './HoverCard.tsx';
import { Icon } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { Panel } from './Panel.tsx';

export function GraphView() {
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useSignal<CanvasController | null>(null);
  const attempt = useSignal(0);
  useEffect(() => {
    let gone = false;
    let made: CanvasController | null = null;
    void import('../graph/canvas.ts').then(({ createCanvas }) => {
      if (gone || !holder.current) return;
      made = createCanvas(holder.current);
      canvas.value = made;
    });
    return () => {
      gone = true;
      made?.dispose();
      canvas.value = null;
    };
  }, [attempt.value]);

  const { nodes, links } = seen.value;
  const empty = graph.value.nodes.size === 0;
  const list = listOpen.value || !webgl.value;
  return (
    <>
      <Legend />
      <main class="main" id="main" tabIndex={-1}>
        <div
          class="stage-wrap"
          role="group"
          tabIndex={0}
          aria-label={t('canvas.label', { nodes: nodes.length, edges: links.length })}
          aria-activedescendant={selected.value[0] ? `node-${selected.value[0]}` : undefined}
          onKeyDown={(event) => onGraphKey(event, canvas.value)}
        >
          <div class="stage" ref={holder} aria-hidden="true" />
          <NodeList visible={list} />
        </div>
        <div class="over top-left">
          {graph.value.seeds.map((id) => (
            <span class="chip" key={id}>
              <small>{t('canvas.seed')}</small>
              <button type="button" onClick={() => pick(id)}>
                {graph.value.nodes.get(id)?.name}
              </button>
              <button
                type="button"
                class="x"
                aria-label={t('canvas.seed.remove', { name: graph.value.nodes.get(id)?.name ?? id })}
                onClick={() => void removeSeed(id)}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
        </div>
        {!empty && (
          <>
            <div class="over top-right segments" role="group" aria-label={t('canvas.layout')}>
              {(['fan', 'force'] as const).map((layout) => (
                <button
                  key={layout}
                  type="button"
                  class={graph.value.layout === layout ? 'on' : ''}
                  aria-pressed={graph.value.layout === layout}
                  disabled={layout === 'fan' && graph.value.seeds.length > 2}
                  onClick={() => relayout(layout)}
                >
                  {t(layout === 'fan' ? 'canvas.fan' : 'canvas.force')}
                </button>
              ))}
            </div>
            <div class="over bottom-left segments">
              <button type="button" aria-label={t('canvas.zoom.out')} onClick={() => canvas.value?.zoom(1.4)}>
                <Icon name="minus" />
              </button>
              <button type="button" aria-label={t('canvas.zoom.in')} onClick={() => canvas.value?.zoom(1 / 1.4)}>
                <Icon name="plus" />
              </button>
              <button
                type="button"
                aria-label={t('canvas.fit')}
                title={t('canvas.fit')}
                onClick={() => canvas.value?.fit()}
              >
                <Icon name="fit" />
              </button>
              {layoutRunning.value && (
                <button
                  type="button"
                  aria-label={t('canvas.stop')}
                  title={t('canvas.stop')}
                  onClick={() => canvas.value?.stop()}
                >
                  <Icon name="stop" />
                </button>
              )}
            </div>
            <div class="over bottom-right segments">
              <button
                type="button"
                aria-pressed={list}
                class={list ? 'on' : ''}
                onClick={() => (listOpen.value = !listOpen.value)}
              >
                <Icon name="list" />
                {t('canvas.list')}
              </button>
            </div>
          </>
        )}
        {empty && (
          <p class="over middle">
            {t('canvas.none')}
            <button type="button" class="link" onClick={() => (tab.value = 'start')}>
              {t('start.questions')}
            </button>
          </p>
        )}
        {!empty && nodes.length === 0 && (
          <p class="over middle">
            {t('canvas.filtered')}
            <button type="button" class="link" onClick={() => filter(cleared)}>
              {t('canvas.filtered.clear')}
            </button>
          </p>
        )}
        {!webgl.value && (
          <p class="over notice" role="alert">
            {t('canvas.webgl')}
            <button
              type="button"
              class="link"
              onClick={() => {
                webgl.value = true;
                attempt.value++;
              }}
            >
              {t('canvas.retry')}
            </button>
          </p>
        )}
        {nodes.length >= 3000 && <p class="over notice">{t('canvas.many', { n: nodes.length })}</p>}
        <button type="button" class="rail-button" aria-label={t('legend.open')} onClick={() => (railOpen.value = true)}>
          <Icon name="filter" />
        </button>
        <HoverCard />
        <NodeMenu />
      </main>
      <Panel />
    </>
  );
}

/** All loaded nodes as buttons under their kinds: what a screen reader walks, and the list view. */
function NodeList({ visible }: { readonly visible: boolean }) {
  const groups = new Map<string, string[]>();
  for (const id of seen.value.nodes) {
    const { label } = graph.value.nodes.get(id)!;
    groups.set(label, [...(groups.get(label) ?? []), id]);
  }
  return (
    <div class={visible ? 'node-list' : 'vh'} role="list" aria-label={t('list.title')}>
      {[...groups].map(([label, ids]) => (
        <section key={label}>
          <h3>{kindWord(label)}</h3>
          {ids.map((id) => {
            const node = graph.value.nodes.get(id)!;
            const loaded = neighbours.value.get(id)?.size ?? 0;
            const said = t('list.node', {
              name: node.name,
              kind: kindWord(label),
              reports: node.reports,
              neighbours: loaded,
              rest: Math.max(0, (node.degree ?? 0) - loaded),
            });
            return (
              <button
                key={id}
                type="button"
                id={`node-${id}`}
                tabIndex={visible ? 0 : -1}
                aria-label={said}
                aria-pressed={selected.value.includes(id)}
                onClick={() => pick(id)}
              >
                <Shape label={node.label} size={16} />
                <span>{node.name}</span>
                <small>{node.reports > 0 ? t('search.reports', { n: node.reports }) : ''}</small>
              </button>
            );
          })}
        </section>
      ))}
    </div>
  );
}
