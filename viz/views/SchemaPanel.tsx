/** The graph's structure beside the editor; a click writes the name at the cursor. */
import { useSignal } from '@preact/signals';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { Shape } from '../kinds/Shape.tsx';
import { schema, stats } from '../state/atoms.ts';
import { caption, count, t } from '../words/t.ts';

export function SchemaPanel({ onInsert }: { readonly onInsert: (text: string) => void }) {
  const shown = useSignal<NodeLabel>('Observation');
  const words = schema.value;
  if (!words) return <aside class="panel open" />;
  return (
    <aside class="panel open schema" aria-label={t('query.schema')}>
      <div class="panel-body">
        <div class="panel-head">
          <h2>{t('query.schema')}</h2>
        </div>
        <section>
          <div class="section-head">
            <h3>{t('query.nodes')}</h3>
            <small>{t('query.click')}</small>
          </div>
          {Object.values(words.nodes).map((node) => (
            <button
              key={node.label}
              type="button"
              class="schema-row"
              onClick={() => {
                shown.value = node.label;
                onInsert(node.label);
              }}
            >
              <Shape label={node.label} size={18} />
              <code>{node.label}</code>
              <span>{caption(node.caption)}</span>
              <small>{count(stats.value?.nodes[node.label] ?? 0)}</small>
            </button>
          ))}
        </section>
        <section>
          <div class="section-head">
            <h3>{t('query.edges')}</h3>
          </div>
          {Object.values(words.edges).map((edge) => (
            <button
              key={edge.type}
              type="button"
              class="schema-row"
              title={caption(edge.caption)}
              onClick={() => onInsert(edge.type)}
            >
              <code>{edge.type}</code>
              <span>{caption(edge.caption)}</span>
              <small class="ends">
                <Shape label={edge.ends[0]![0]} size={14} />→<Shape label={edge.ends[0]![1]} size={14} />
              </small>
            </button>
          ))}
        </section>
        <section>
          <div class="section-head">
            <h3>{t('query.properties', { name: shown.value })}</h3>
          </div>
          {words.nodes[shown.value].properties.map((property) => (
            <button key={property.name} type="button" class="schema-row" onClick={() => onInsert(property.name)}>
              <code>{property.name}</code>
              <small>{caption(property.caption)}</small>
            </button>
          ))}
        </section>
      </div>
    </aside>
  );
}
