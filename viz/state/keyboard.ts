/** Keys that hold anywhere: search, tabs, undo, help, next region, close. */
import { closeNearest, redo, undo } from './actions.ts';
import { dialog, type Tab, tab } from './atoms.ts';
import { canvasNow } from './canvas-port.ts';

const TABS: Readonly<Record<string, Tab>> = { g: 'graph', s: 'shared', c: 'compare', q: 'query' };
const REGIONS = ['.top .search-input', '.rail', '.stage-wrap', '.panel.open', '.reader-scroll'];

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]):not([type=range]), textarea, select, [contenteditable="true"]') !== null;

/** @returns dispose */
export function followKeys(): () => void {
  let afterG = 0;
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const field = inField(event.target);
    if (event.key === 'Escape' && !field) {
      if (closeNearest()) event.preventDefault();
      return;
    }
    if (event.key === 'F6') {
      nextRegion(event.shiftKey);
      event.preventDefault();
      return;
    }
    if (field) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      (event.shiftKey ? redo : undo)();
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const to = TABS[key];
    if (to && performance.now() - afterG < 1200) tab.value = to;
    else if (key === 'g') {
      afterG = performance.now();
      return;
    } else if (event.key === '/') document.querySelector<HTMLInputElement>('.search-input')?.focus();
    else if (event.key === '?') dialog.value = 'help';
    else if (key === 'f' && tab.value === 'graph') canvasNow()?.fit();
    else return;
    afterG = 0;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function nextRegion(back: boolean): void {
  const regions = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (one) => one !== null,
  );
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + (back ? -1 : 1) + regions.length) % regions.length];
  if (!next) return;
  if (next.tabIndex < 0) (next.querySelector<HTMLElement>('button, input, a') ?? next).focus();
  else next.focus();
}
