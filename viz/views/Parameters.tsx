/** A form from a saved question's header: pickers that search, years that are there, numbers, choices. */
import { useSignal } from '@preact/signals';
import type { QueryView } from '../../src/schema/api.ts';
import { Shape } from '../kinds/Shape.tsx';
import { query, stats } from '../state/atoms.ts';
import { caption, t } from '../words/t.ts';
import { Icon } from './Icon.tsx';
import { SearchBox } from './SearchBox.tsx';

const PICKED = { place: 'Place', indicator: 'Indicator', project: 'Project', entity: undefined } as const;

export function Parameters({ query: chosen, onRun }: { readonly query: QueryView; readonly onRun: () => void }) {
  const names = useSignal<Record<string, string>>({});
  const picking = useSignal<string | null>(null);
  const given = query.value.parameters;
  const set = (name: string, value: unknown) => {
    query.value = { ...query.value, parameters: { ...query.value.parameters, [name]: value } };
  };
  return (
    <section class="parameters">
      <div class="rail-head">
        <h2>{t('query.parameters')}</h2>
      </div>
      {chosen.parameters.map(({ name, kind, caption: words, values }) => (
        <div class="parameter" key={name}>
          <span>
            {caption(words)} <code>${name}</code>
          </span>
          {kind in PICKED &&
            (picking.value === name ? (
              <SearchBox
                autofocus
                {...(PICKED[kind as 'place'] && { kind: PICKED[kind as 'place'] })}
                placeholder={t('query.pick')}
                onPick={(hit) => {
                  set(name, hit.id);
                  names.value = { ...names.value, [name]: hit.name };
                  picking.value = null;
                }}
              />
            ) : (
              <button type="button" class="field" onClick={() => (picking.value = name)}>
                {PICKED[kind as 'place'] && <Shape label={PICKED[kind as 'place']} size={16} />}
                {names.value[name] ??
                  (given[name] === undefined ? t('query.pick') : `${given[name] as string}`.replace(/^[a-z]+:/, ''))}
              </button>
            ))}
          {kind === 'year' && (
            <select
              aria-label={caption(words)}
              value={`${(given[name] as number | undefined) ?? ''}`}
              onChange={(e) => set(name, Number(e.currentTarget.value))}
            >
              <option value="">{t('query.pick')}</option>
              {[...(stats.value?.byYear ?? [])].reverse().map(({ year }) => (
                <option key={year} value={`${year}`}>
                  {year}
                </option>
              ))}
            </select>
          )}
          {kind === 'number' && (
            <input
              type="number"
              min="0"
              aria-label={caption(words)}
              value={`${(given[name] as number | undefined) ?? ''}`}
              onChange={(e) => set(name, Number(e.currentTarget.value))}
            />
          )}
          {kind === 'text' && (
            <input
              type="text"
              aria-label={caption(words)}
              value={`${(given[name] as string | undefined) ?? ''}`}
              onChange={(e) => set(name, e.currentTarget.value)}
            />
          )}
          {kind === 'enum' && (
            <select
              aria-label={caption(words)}
              value={`${(given[name] as string | undefined) ?? ''}`}
              onChange={(e) => set(name, e.currentTarget.value)}
            >
              {values?.map((value) => (
                <option key={value} value={value}>
                  {value === '' ? '—' : value}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
      <button type="button" class="primary" onClick={onRun}>
        <Icon name="play" />
        {t('query.run')}
      </button>
    </section>
  );
}
