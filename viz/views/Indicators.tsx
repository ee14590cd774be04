/** The last outcome and next target of a place's indicators. */
import type { ApiNode, IndicatorRow, ObservationView } from '../../src/schema/api.ts';
import { figure } from '../chart/figure.ts';
import { Shape } from '../kinds/Shape.tsx';
import { compared, tab } from '../state/atoms.ts';
import { t } from '../words/t.ts';

export function Indicators({ rows, place }: { readonly rows: readonly IndicatorRow[]; readonly place: ApiNode }) {
  const open = (row: IndicatorRow) => {
    compared.value = { indicator: row.indicator, places: [place.id], measure: row.measure };
    tab.value = 'compare';
  };
  const cell = (value: ObservationView | null, hollow: boolean) =>
    value ? (
      <span class="value" title={t(hollow ? 'panel.target' : 'panel.outcome', { year: `${value.year ?? ''}` })}>
        <Shape
          label="Observation"
          size={16}
          fill={hollow ? 'hollow' : value.nature === 'estimate' ? 'half' : 'solid'}
        />
        {figure(value)} <small>{value.wording ?? ''}</small>
      </span>
    ) : (
      <span class="value">—</span>
    );
  return (
    <section class="indicators">
      <div class="section-head">
        <h3>{t('panel.indicators')}</h3>
        <small class="key">
          <Shape label="Observation" size={14} />
          {t('compare.outcome')} <Shape label="Observation" size={14} fill="hollow" />
          {t('compare.target')}
        </small>
      </div>
      {rows.map((row) => (
        <button type="button" class="indicator-row" key={row.indicator + row.measure} onClick={() => open(row)}>
          <span class="name">{row.name}</span>
          {cell(row.outcome, false)}
          {cell(row.target, true)}
        </button>
      ))}
    </section>
  );
}
