/** The Compare tab: one chart a place, the same axes, target against outcome; the table under them. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CompareAnswer, ObservationView, SearchHit } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { type CompareYear, yearsOf } from '../chart/compare-data.ts';
import { Shape } from '../kinds/Shape.tsx';
import { fetching } from '../state/actions.ts';
import { compared, startPage } from '../state/atoms.ts';
import { measureWord } from '../state/captions.ts';
import { csv, download } from '../state/exports.ts';
import { t } from '../words/t.ts';
import { CompareChart, CompareKey } from './CompareChart.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Icon } from './Icon.tsx';
import { SearchBox } from './SearchBox.tsx';

const MEASURES = ['growth', 'level', 'share'] as const;

export interface PlaceYears {
  readonly id: string;
  readonly name: string;
  readonly years: readonly CompareYear[];
}

export function Compare() {
  const found = useSignal<CompareAnswer | null>(null);
  const estimates = useSignal(true);
  const wording = useSignal(true);
  const at = useSignal<{ place: string; year: number } | null>(null);
  const { indicator, places, measure } = compared.value;
  useEffect(() => {
    const given = startPage.value?.promise;
    if (compared.value.indicator === null && given)
      compared.value = { indicator: given.indicator.id, places: [given.place.id], measure: 'growth' };
  }, [startPage.value]);
  useEffect(() => {
    let stale = false;
    if (indicator === null || places.length === 0) found.value = null;
    else
      void fetching(t('wait.loading'), () => ask.compare(indicator, places, measure)).then((answer) => {
        if (!stale) found.value = answer;
      });
    return () => {
      stale = true;
    };
  }, [indicator, places.join(','), measure]);

  const answer = found.value;
  const rows: PlaceYears[] = (answer?.places ?? []).map(({ id, name }) => ({
    id,
    name,
    years: yearsOf(answer!, id, estimates.value),
  }));
  const all = [...new Set(rows.flatMap((row) => row.years.map((y) => y.year)))].sort((a, b) => b - a);
  const counts = (pick: (y: CompareYear) => readonly ObservationView[]) =>
    rows.reduce((sum, row) => sum + row.years.filter((y) => pick(y).length > 0).length, 0);
  const chosenPlace = rows.find((row) => row.id === at.value?.place);
  const chosen = chosenPlace?.years.find((y) => y.year === at.value?.year);
  const save = () => {
    const columns = [
      'year',
      ...rows.flatMap((row) => [`${row.name} target`, `${row.name} outcome`, `${row.name} gap`]),
    ];
    const cells = all.map((year) => [
      year,
      ...rows.flatMap((row) => {
        const y = row.years.find((one) => one.year === year);
        return [y?.targets[0]?.value ?? null, y?.outcomes[0]?.value ?? null, y?.gap ?? null];
      }),
    ]);
    download('zhengtu-compare.csv', csv(columns, cells));
  };
  return (
    <>
      <CompareRail answer={answer} estimates={estimates} wording={wording} />
      <main class="main sheet" id="main" tabIndex={-1}>
        {!answer && <p class="over middle">{t('compare.pick')}</p>}
        {answer && (
          <>
            <div class="sheet-head">
              <h1>{t('compare.title', { name: answer.indicator.name, measure: measureWord(measure) })}</h1>
              <CompareKey />
              <button type="button" onClick={save}>
                CSV
              </button>
            </div>
            {all.length === 0 && <p class="hint pad">{t('compare.none')}</p>}
            <div class="charts">
              {all.length > 0 &&
                rows.map((row) => (
                  <CompareChart
                    key={row.id}
                    row={row}
                    all={rows}
                    title={answer.indicator.name}
                    wording={wording.value}
                    at={at.value?.year ?? null}
                    onPick={(year) => (at.value = { place: row.id, year })}
                  />
                ))}
            </div>
            {all.length > 0 && (
              <div class="result-scroll">
                <CompareTable
                  rows={rows}
                  years={all}
                  wording={wording.value}
                  at={at.value?.year ?? null}
                  onPick={(place, year) => (at.value = { place, year })}
                />
              </div>
            )}
            <p class="sheet-foot">
              {t('compare.status', {
                places: rows.length,
                targets: counts((y) => y.targets),
                outcomes: counts((y) => y.outcomes),
              })}
            </p>
          </>
        )}
      </main>
      {chosen && chosenPlace && answer && (
        <ComparePanel
          place={chosenPlace}
          year={chosen}
          all={rows}
          indicator={answer.indicator}
          measure={measure}
          onClose={() => (at.value = null)}
        />
      )}
    </>
  );
}

interface RailProps {
  readonly answer: CompareAnswer | null;
  readonly estimates: { value: boolean };
  readonly wording: { value: boolean };
}
function CompareRail({ answer, estimates, wording }: RailProps) {
  const picking = useSignal<'indicator' | 'place' | null>(null);
  const { indicator, places, measure } = compared.value;
  const pick = (hit: SearchHit) => {
    const now = compared.value;
    compared.value =
      hit.label === 'Indicator'
        ? { ...now, indicator: hit.id }
        : { ...now, places: [...new Set([...now.places, hit.id])].slice(0, 6) };
    picking.value = null;
  };
  return (
    <aside class="rail" aria-label={t('compare.indicator')}>
      <section>
        <div class="rail-head">
          <h2>{t('compare.indicator')}</h2>
          <button
            type="button"
            class="link"
            aria-label={t('search.label')}
            onClick={() => (picking.value = picking.value === 'indicator' ? null : 'indicator')}
          >
            <Icon name="search" />
          </button>
        </div>
        {(picking.value === 'indicator' || indicator === null) && (
          <SearchBox
            kind="Indicator"
            placeholder={t('compare.indicator')}
            onPick={pick}
            autofocus={picking.value === 'indicator'}
          />
        )}
        {answer && (
          <p class="rail-row">
            <Shape label="Indicator" size={18} />
            <span>{answer.indicator.name}</span>
          </p>
        )}
      </section>
      <section>
        <div class="rail-head">
          <h2>{t('compare.measure')}</h2>
        </div>
        <div class="segments" role="group" aria-label={t('compare.measure')}>
          {MEASURES.map((one) => (
            <button
              key={one}
              type="button"
              class={one === measure ? 'on' : ''}
              aria-pressed={one === measure}
              onClick={() => (compared.value = { ...compared.value, measure: one })}
            >
              {measureWord(one)}
            </button>
          ))}
        </div>
      </section>
      <section>
        <div class="rail-head">
          <h2>{t('compare.places')}</h2>
          <button
            type="button"
            class="link"
            aria-label={t('shared.add')}
            title={t('shared.add')}
            onClick={() => (picking.value = picking.value === 'place' ? null : 'place')}
          >
            <Icon name="plus" />
          </button>
        </div>
        {(picking.value === 'place' || places.length === 0) && (
          <SearchBox
            key={places.length}
            kind="Place"
            placeholder={t('shared.add')}
            onPick={pick}
            autofocus={picking.value === 'place'}
          />
        )}
        {places.map((id) => {
          const name = answer?.places.find((p) => p.id === id)?.name ?? id;
          return (
            <p class="rail-row" key={id}>
              <Shape label="Place" size={18} />
              <span>{name}</span>
              <button
                type="button"
                class="x"
                aria-label={t('shared.remove', { name })}
                onClick={() => (compared.value = { ...compared.value, places: places.filter((p) => p !== id) })}
              >
                <Icon name="close" />
              </button>
            </p>
          );
        })}
      </section>
      <section>
        <label class="check-row">
          <input
            type="checkbox"
            checked={estimates.value}
            onChange={(e) => (estimates.value = e.currentTarget.checked)}
          />
          <span>{t('compare.estimates')}</span>
        </label>
        <label class="check-row">
          <input type="checkbox" checked={wording.value} onChange={(e) => (wording.value = e.currentTarget.checked)} />
          <span>{t('compare.wording')}</span>
        </label>
      </section>
    </aside>
  );
}
