/** The menu of a node: right click, long press, Shift F10. */
import { useEffect, useRef } from 'preact/hooks';
import { askExpansion, collapse, hide, keepOnly, togglePin } from '../state/actions.ts';
import { graph, menu, pathFrom, selected } from '../state/atoms.ts';
import { t } from '../words/t.ts';

export function NodeMenu() {
  const box = useRef<HTMLDivElement>(null);
  const open = menu.value;
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector('button')?.focus();
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) menu.value = null;
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  if (!open) return null;
  const { id, x, y } = open;
  const chosen = selected.value.includes(id) ? selected.value : [id];
  const items: [string, () => void][] = [
    [t('panel.expand'), () => askExpansion(id)],
    [t('hub.collapse'), () => collapse(id)],
    [t(graph.value.pinned.has(id) ? 'panel.unpin' : 'panel.pin'), () => togglePin(id)],
    [t('panel.hide'), () => hide(chosen)],
    [t('menu.only'), () => keepOnly(chosen)],
    [t('panel.path'), () => (pathFrom.value = id)],
  ];
  return (
    <div class="menu" role="menu" aria-label={t('menu.label')} ref={box} style={{ left: `${x}px`, top: `${y}px` }}>
      {items.map(([words, run]) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          onClick={() => {
            menu.value = null;
            run();
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
