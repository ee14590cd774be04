/** The years of all chosen places side by side: target, outcome, gap. */
import type { ObservationView } from '../../src/schema/api.ts';
import { figure, signed } from '../chart/figure.ts';
import { t } from '../words/t.ts';
import type { PlaceYears } from './Compare.tsx';

interface CompareTableProps {
  readonly rows: readonly PlaceYears[];
  readonly years: readonly number[];
  readonly wording: boolean;
  readonly at: number | null;
  readonly onPick: (place: string, year: number) => void;
}
export function CompareTable({ rows, years, wording, at, onPick }: CompareTableProps) {
  const value = (list: readonly ObservationView[]) => {
    const [first] = list;
    if (!first) return <span class="nothing">—</span>;
    const word = first.nature === 'estimate' ? t('compare.estimate') : wording ? first.wording : null;
    return (
      <>
        {figure(first)} {word && <small>{word}</small>}
        {list.length > 1 && <small> {t('compare.versions', { n: list.length })}</small>}
      </>
    );
  };
  return (
    <table class="result compare-table">
      <thead>
        <tr>
          <th>{t('compare.year')}</th>
          {rows.map((row) => [
            <th class="number" key={`${row.id}t`}>
              {row.name} {t('compare.target')}
            </th>,
            <th class="number" key={`${row.id}o`}>
              {t('compare.outcome')}
            </th>,
            <th class="number" key={`${row.id}g`}>
              {t('compare.gap')}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr
            key={year}
            class={at === year ? 'on' : ''}
            onClick={() => onPick(rows.find((row) => row.years.some((y) => y.year === year))!.id, year)}
          >
            <td>{year}</td>
            {rows.map((row) => {
              const y = row.years.find((one) => one.year === year);
              return [
                <td class="number" key={`${row.id}t`}>
                  {value(y?.targets ?? [])}
                </td>,
                <td class="number" key={`${row.id}o`}>
                  {value(y?.outcomes ?? [])}
                </td>,
                <td class="number" key={`${row.id}g`}>
                  {y?.gap !== null && y?.gap !== undefined && (
                    <span class={y.reached === false ? 'gap missed' : 'gap'}>{signed(y.gap)}</span>
                  )}
                </td>,
              ];
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
