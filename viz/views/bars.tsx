/** The status bar below, and the phone's tabs. */
import { dialog, graph, health, layoutRunning, listOpen, message, seen, selected, stats, tab } from '../state/atoms.ts';
import { count, t } from '../words/t.ts';
import { Icon } from './Icon.tsx';

export function StatusBar() {
  const build = health.value?.build?.slice(0, 6);
  const { nodes, links } = seen.value;
  const left =
    tab.value === 'graph' && graph.value.nodes.size > 0
      ? `${t('status.counts', { nodes: nodes.length, edges: links.length, selected: selected.value.length })} · ${t(layoutRunning.value ? 'status.running' : 'status.stopped')}`
      : t('status.read', { n: count(stats.value?.reports ?? 0) });
  return (
    <footer class="status">
      <span>{left}</span>
      <span class="live" role="status" aria-live="polite">
        {message.value}
      </span>
      <span>
        {t('status.readonly')}
        {build && ` · ${t('status.build', { id: build })}`}
      </span>
    </footer>
  );
}

export function BottomBar() {
  const items = [
    ['graph', 'graph', 'tab.graph'],
    ['shared', 'shared', 'tab.shared'],
    ['compare', 'chart', 'tab.compare'],
  ] as const;
  return (
    <nav class="bottom" aria-label={t('views')}>
      {items.map(([name, icon, words]) => (
        <button
          key={name}
          type="button"
          class={tab.value === name ? 'on' : ''}
          onClick={() => {
            listOpen.value = false;
            tab.value = name;
          }}
        >
          <Icon name={icon} />
          {t(words)}
        </button>
      ))}
      <button
        type="button"
        class={listOpen.value ? 'on' : ''}
        onClick={() => {
          tab.value = 'graph';
          listOpen.value = !listOpen.value;
        }}
      >
        <Icon name="list" />
        {t('tab.list')}
      </button>
      <button type="button" onClick={() => (dialog.value = 'more')}>
        <Icon name="more" />
        {t('tab.more')}
      </button>
    </nav>
  );
}
