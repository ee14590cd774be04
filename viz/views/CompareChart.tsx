/** Target and outcome of one place through the years. */
import { axisOf } from '../chart/compare-data.ts';
import { figure } from '../chart/figure.ts';
import { Mark, Shape } from '../kinds/Shape.tsx';
import { t } from '../words/t.ts';
import type { PlaceYears } from './Compare.tsx';

const WIDTH = 680;
const HEIGHT = 176;
const LEFT = 92;
const BOTTOM = 24;
const TOP = 14;

interface ChartProps {
  readonly row: PlaceYears;
  readonly all: readonly PlaceYears[];
  readonly title: string;
  readonly wording: boolean;
  readonly at: number | null;
  readonly onPick: (year: number) => void;
}

export function CompareChart({ row, all, title, wording, at, onPick }: ChartProps) {
  const values = all.flatMap((one) => one.years.flatMap((y) => [...y.targets, ...y.outcomes].map((o) => o.value!)));
  const years = all.flatMap((one) => one.years.map((y) => y.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { low, high, ticks } = axisOf(values);
  const step = (WIDTH - LEFT - 10) / (last - first + 1);
  const x = (year: number) => LEFT + (year - first + 0.5) * step;
  const y = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const unit = row.years.flatMap((one) => [...one.targets, ...one.outcomes])[0]?.unit ?? '';
  const path = row.years
    .map((one, i) => {
      const value = one.outcomes[0]?.value;
      if (value === undefined || value === null) return '';
      const before = row.years[i - 1];
      const joined = before && before.year === one.year - 1 && before.outcomes.length > 0;
      return `${joined ? 'L' : 'M'}${x(one.year)} ${y(value)}`;
    })
    .join('');
  const reached = row.years.filter((one) => one.reached === true).length;
  const said = t('compare.chart', {
    place: row.name,
    name: title,
    targets: row.years.filter((one) => one.targets.length > 0).length,
    outcomes: row.years.filter((one) => one.outcomes.length > 0).length,
    reached,
  });
  const move = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    onPick(Math.min(last, Math.max(first, (at ?? first) + by)));
    event.preventDefault();
  };
  return (
    <svg
      class="compare-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={said}
      tabIndex={0}
      onKeyDown={move}
    >
      {at !== null && (
        <rect class="band" x={x(at) - step * 0.46} y="0" width={step * 0.92} height={HEIGHT - BOTTOM + 2} rx="4" />
      )}
      <text class="place" x="0" y={TOP + 12}>
        {row.name}
      </text>
      {ticks.map((tick, i) => (
        <g key={tick}>
          <path class={tick === low ? 'ground' : 'grid'} d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
          <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
            {i === ticks.length - 1 && unit === '%' ? '%' : ''}
          </text>
        </g>
      ))}
      <path class="walk" d={path} />
      {row.years.map((one) => {
        const [target] = one.targets;
        const [outcome] = one.outcomes;
        const cx = x(one.year);
        const equal = target && outcome && target.value === outcome.value;
        return (
          <g key={one.year}>
            <title>
              {`${one.year} ${target ? `${t('compare.target')} ${figure(target)} ` : ''}${outcome ? `${t('compare.outcome')} ${figure(outcome)}` : ''}`}
            </title>
            {one.reached === false && target && outcome && (
              <path class="missed" d={`M${cx} ${y(target.value!)}V${y(outcome.value!)}`} />
            )}
            {one.targets.map((o, i) => (
              <g key={o.id}>
                <Mark label="Observation" x={cx + i * 9} y={y(o.value!)} radius={equal ? 8.4 : 6.2} fill="hollow" />
                {wording && <Wording comparator={o.comparator} x={cx + i * 9} y={y(o.value!)} />}
              </g>
            ))}
            {one.outcomes.map((o, i) => (
              <g class="outcome" key={o.id}>
                <Mark
                  label="Observation"
                  x={cx + i * 9}
                  y={y(o.value!)}
                  radius={equal ? 4.6 : 5.6}
                  fill={o.nature === 'estimate' ? 'half' : 'solid'}
                />
              </g>
            ))}
            {!target && <Missing words={t('compare.notarget')} x={cx} />}
            {!outcome && <Missing words={t('compare.nooutcome')} x={cx} />}
          </g>
        );
      })}
      {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
        <text key={year} class={year === at ? 'axis on' : 'axis'} x={x(year)} y={HEIGHT - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
        <rect
          key={year}
          class="hit"
          x={x(year) - step / 2}
          y="0"
          width={step}
          height={HEIGHT}
          onClick={() => onPick(year)}
        />
      ))}
    </svg>
  );
}

function Missing({ words, x }: { readonly words: string; readonly x: number }) {
  return (
    <text class="missing" x={x} y={HEIGHT - BOTTOM - 6} text-anchor="middle">
      {words}
    </text>
  );
}

/** ^ above for at least, v below for at most, ticks at the sides for about. */
function Wording({ comparator, x, y }: { readonly comparator: string; readonly x: number; readonly y: number }) {
  const d = {
    '≥': `M${x - 4} ${y - 10}l4 -4 4 4`,
    '≤': `M${x - 4} ${y + 10}l4 4 4 -4`,
    '≈': `M${x - 15} ${y}h5M${x + 10} ${y}h5`,
  }[comparator];
  return d ? <path class="wording" d={d} /> : null;
}

export function CompareKey() {
  return (
    <span class="compare-key">
      <span>
        <Shape label="Observation" size={16} fill="hollow" />
        {t('compare.target')}
      </span>
      <span>
        <Shape label="Observation" size={16} />
        {t('compare.outcome')}
      </span>
      <span>
        <Shape label="Observation" size={16} fill="half" />
        {t('compare.estimate')}
      </span>
      <span>
        <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true">
          <path class="wording" d="M2 10l4 -4 4 4" />
        </svg>
        {t('compare.above')}
      </span>
      <span>
        <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true">
          <path class="wording" d="M2 6l4 4 4 -4" />
        </svg>
        {t('compare.below')}
      </span>
      <span>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path class="wording" d="M1 8h5M10 8h5" />
        </svg>
        {t('compare.about')}
      </span>
      <span>
        <svg width="8" height="16" viewBox="0 0 8 16" aria-hidden="true">
          <path class="missed" d="M4 2v12" />
        </svg>
        {t('compare.missed')}
      </span>
    </span>
  );
}
