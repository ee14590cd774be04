/** After a moment over a node: its name, kind and one latest sentence. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EvidenceItem } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { Shape } from '../kinds/Shape.tsx';
import { graph, hovered, selected } from '../state/atoms.ts';
import { canvasNow } from '../state/canvas-port.ts';
import { categoryWord, kindWord } from '../state/captions.ts';
import { Quote } from './Quote.tsx';

const WAIT_MS = 300;
const known = new Map<string, EvidenceItem | null>();

export function HoverCard() {
  const shown = useSignal<{ id: string; item: EvidenceItem | null; x: number; y: number } | null>(null);
  const id = hovered.value;
  useEffect(() => {
    shown.value = null;
    if (id === null || selected.value.includes(id)) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      if (!known.has(id)) {
        // A card is a courtesy: what fails here is not worth a message.
        const found = await ask.evidence({ id, limit: 1 }, stop.signal).catch(() => null);
        if (found) known.set(id, found.items[0] ?? null);
      }
      const at = canvasNow()?.where(id);
      if (at && hovered.value === id) shown.value = { id, item: known.get(id) ?? null, x: at.x, y: at.y };
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [id]);
  const card = shown.value;
  const node = card ? graph.value.nodes.get(card.id) : undefined;
  if (!card || !node) return null;
  const left = card.x > 420 ? card.x - 304 : card.x + 24;
  const line = [kindWord(node.label), node.category ? categoryWord(node.category) : '']
    .filter((w) => w !== '')
    .join(' · ');
  return (
    <div class="hover-card" aria-hidden="true" style={{ left: `${left}px`, top: `${Math.max(8, card.y - 30)}px` }}>
      <p class="hover-head">
        <Shape label={node.label} size={16} />
        <b>{node.name}</b>
        <small>{line}</small>
      </p>
      {card.item && (
        <>
          <p class="sentence">
            <Quote text={card.item.text} spans={card.item.spans} soft />
          </p>
          <small>
            {card.item.report.place} {card.item.report.year}
          </small>
        </>
      )}
    </div>
  );
}
