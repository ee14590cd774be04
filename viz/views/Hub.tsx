/** What an expansion could bring, by kind, before it brings it. */
import { useSignal } from '@preact/signals';
import type { ApiNode, Totals } from '../../src/schema/api.ts';
import { ENTITY_ORDER } from '../kinds/entity-order.ts';
import { Shape } from '../kinds/Shape.tsx';
import { collapse, expand } from '../state/actions.ts';
import { graph, neighbours, panelFocus } from '../state/atoms.ts';
import { kindWord } from '../state/captions.ts';
import { t } from '../words/t.ts';
import { Icon } from './Icon.tsx';

const MOST = 100;

export function Hub({ node, totals }: { readonly node: ApiNode; readonly totals: Totals }) {
  const off = useSignal<ReadonlySet<string>>(new Set());
  const around = [...(neighbours.value.get(node.id) ?? [])];
  const shown = (label: string) => around.filter((id) => graph.value.nodes.get(id)?.label === label).length;
  const rows = ENTITY_ORDER.filter((label) => (totals[label] ?? 0) > 0).sort((a, b) => totals[b]! - totals[a]!);
  const total = rows.reduce((sum, label) => sum + totals[label]!, 0);
  const most = Math.max(1, ...rows.map((label) => totals[label]!));
  const chosen = rows.filter((label) => !off.value.has(label));
  const could = chosen.reduce((sum, label) => sum + Math.max(0, totals[label]! - shown(label)), 0);
  const brought = [...graph.value.broughtBy.values()].includes(node.id);
  if (total === 0) return null;
  const toggle = (label: string) => {
    const next = new Set(off.value);
    if (!next.delete(label)) next.add(label);
    off.value = next;
  };
  return (
    <section class="hub">
      <div class="section-head">
        <h3>{t('hub.title')}</h3>
        <small>{t('hub.shown', { shown: around.length, total })}</small>
        <button type="button" class="link" onClick={() => (off.value = off.value.size > 0 ? new Set() : new Set(rows))}>
          {t(off.value.size > 0 ? 'hub.all' : 'hub.none')}
        </button>
      </div>
      {panelFocus.value === 'hub' && total > MOST && (
        <p class="hint">{t('hub.choose', { name: node.name, n: total })}</p>
      )}
      {rows.map((label) => (
        <label class="hub-row" key={label}>
          <input type="checkbox" checked={!off.value.has(label)} onChange={() => toggle(label)} />
          <Shape label={label} size={18} />
          <span>{kindWord(label)}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width={(totals[label]! / most) * 100} height="8" rx="1.5" />
            <rect
              width={(Math.min(shown(label), totals[label]!) / most) * 100}
              height="8"
              rx="1.5"
              style={{ fill: `var(--kind-${label})` }}
            />
          </svg>
          <small>{t('legend.count', { shown: shown(label), total: totals[label]! })}</small>
        </label>
      ))}
      <div class="hub-buttons">
        {could > 0 ? (
          <button type="button" class="primary" onClick={() => void expand(node.id, chosen, MOST)}>
            <Icon name="expand" />
            {t(brought ? 'hub.again' : 'hub.expand', { n: Math.min(MOST, could) })}
          </button>
        ) : (
          <span class="hint">{t('hub.done')}</span>
        )}
        {brought && (
          <button type="button" onClick={() => collapse(node.id)}>
            {t('hub.collapse')}
          </button>
        )}
        {could > 0 && <span class="hint">{t('hub.order')}</span>}
      </div>
    </section>
  );
}
