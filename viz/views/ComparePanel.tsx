/** One place in one year: both sentences, the gap, and whether promises were kept in other years. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiNode, EvidenceItem, ObservationView } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import type { CompareYear } from '../chart/compare-data.ts';
import { figure, signed } from '../chart/figure.ts';
import { Shape } from '../kinds/Shape.tsx';
import { fetching } from '../state/actions.ts';
import { measureWord } from '../state/captions.ts';
import { t } from '../words/t.ts';
import type { PlaceYears } from './Compare.tsx';
import { EvidenceRow } from './Evidence.tsx';
import { Icon } from './Icon.tsx';

interface ComparePanelProps {
  readonly place: PlaceYears;
  readonly year: CompareYear;
  readonly all: readonly PlaceYears[];
  readonly indicator: ApiNode;
  readonly measure: string;
  readonly onClose: () => void;
}

export function ComparePanel({ place, year, all, indicator, measure, onClose }: ComparePanelProps) {
  const said = useSignal<ReadonlyMap<string, EvidenceItem>>(new Map());
  const observations = [...year.targets, ...year.outcomes];
  const key = observations.map((o) => o.id).join(' ');
  useEffect(() => {
    let stale = false;
    void fetching(t('wait.loading'), () => ask.observations(observations.map((o) => o.id))).then((items) => {
      if (!stale && items)
        said.value = new Map(observations.flatMap((o, i) => (items[i] ? [[o.id, items[i]] as const] : [])));
    });
    return () => {
      stale = true;
    };
  }, [key]);
  const part = (o: ObservationView) => {
    const target = o.nature === 'target';
    const item = said.value.get(o.id);
    const sign = o.comparator === '=' ? '' : `${o.comparator} `;
    return (
      <section class="evidence" key={o.id}>
        <div class="section-head">
          <Shape label="Observation" size={20} fill={target ? 'hollow' : o.nature === 'estimate' ? 'half' : 'solid'} />
          <h3>{t(target ? 'compare.target' : o.nature === 'estimate' ? 'compare.estimate' : 'compare.outcome')}</h3>
          <b class="figure">
            {sign}
            {figure(o)}
          </b>
        </div>
        {item ? <EvidenceRow item={item} /> : <p class="skeleton" />}
      </section>
    );
  };
  return (
    <aside class="panel open" aria-label={t('panel.label')}>
      <div class="panel-body">
        <div class="panel-head">
          <h2>{t('compare.at', { place: place.name, year: `${year.year}` })}</h2>
          <button type="button" class="tool close" aria-label={t('panel.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
          <p class="panel-line">
            {indicator.name} · {measureWord(measure)}
          </p>
        </div>
        {observations.map(part)}
        {year.gap !== null && (
          <section>
            <div class="section-head">
              <h3>{t('compare.gap')}</h3>
              <span class={year.reached === false ? 'gap missed' : 'gap'}>{signed(year.gap)}</span>
            </div>
          </section>
        )}
        <section>
          <h3>{t('compare.reached')}</h3>
          {all.map((row) => {
            const judged = row.years.filter((y) => y.reached !== null);
            return (
              <p class="reached" key={row.id}>
                <span>{row.name}</span>
                <svg
                  viewBox={`0 0 ${row.years.length * 13} 16`}
                  height="16"
                  width={row.years.length * 13}
                  aria-hidden="true"
                >
                  {row.years.map((y, i) => (
                    <path
                      key={y.year}
                      class={y.reached === null ? 'none' : y.reached ? 'kept' : 'missed'}
                      d={
                        y.reached === null
                          ? `M${i * 13 + 3} 8h7`
                          : y.reached
                            ? `M${i * 13 + 6} 2l5 6 -5 6 -5 -6z`
                            : `M${i * 13 + 6} 3v10`
                      }
                    />
                  ))}
                </svg>
                <small>
                  {judged.filter((y) => y.reached).length} / {judged.length}
                </small>
              </p>
            );
          })}
        </section>
      </div>
    </aside>
  );
}
