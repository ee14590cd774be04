/** The course of a thing: a row a place, a mark a report, hollow to solid. */
import type { CourseRow } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { shorten } from '../graph/shorten.ts';
import { Mark } from '../kinds/Shape.tsx';
import { fillOf, lineOf } from '../kinds/status.ts';
import { pick } from '../state/actions.ts';
import { graph } from '../state/atoms.ts';
import { statusWord } from '../state/captions.ts';
import { t } from '../words/t.ts';

const WIDTH = 216;
const ROW = 26;
const MOST = 8;

export function Course({ label, rows }: { readonly label: NodeLabel; readonly rows: readonly CourseRow[] }) {
  const years = rows
    .flatMap((row) => row.marks.map((mark) => mark.year))
    .filter((year): year is number => year !== null);
  if (years.length === 0) return null;
  const first = Math.min(...years) - (Math.min(...years) === Math.max(...years) ? 2 : 0);
  const last = Math.max(first + 4, Math.max(...years));
  const x = (year: number) => 10 + ((year - first) / (last - first)) * (WIDTH - 20);
  const ticks = [first, Math.round((first + last) / 2), last];
  return (
    <section class="course">
      <h3>{t('panel.course')}</h3>
      <div class="course-row head">
        <span />
        <svg width={WIDTH} height="18" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
          {ticks.map((year) => (
            <text
              key={year}
              x={x(year)}
              y="13"
              text-anchor={year === first ? 'start' : year === last ? 'end' : 'middle'}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
      {rows.slice(0, MOST).map((row) => {
        const marks = row.marks.filter((mark) => mark.year !== null);
        const said = marks.map((mark) => `${mark.year} ${mark.status ? statusWord(mark.status) : ''}`).join('，');
        return (
          <div class="course-row" key={row.place}>
            <button
              type="button"
              title={row.name}
              disabled={!graph.value.nodes.has(row.place)}
              onClick={() => pick(row.place)}
            >
              {shorten(row.name, 12)}
            </button>
            <svg
              width={WIDTH}
              height={ROW}
              viewBox={`0 0 ${WIDTH} ${ROW}`}
              role="img"
              aria-label={`${row.name}：${said}`}
            >
              <path class="track" d={`M10 ${ROW / 2}H${WIDTH - 10}`} />
              {row.years
                .filter((year) => year >= first && year <= last)
                .map((year) => (
                  <path key={year} class="tick" d={`M${x(year)} ${ROW / 2 - 3}v6`} />
                ))}
              {marks.slice(1).map((mark, i) => (
                <path
                  key={mark.report + mark.status}
                  class="walk"
                  stroke-dasharray={
                    { dotted: '1.6 3', dashed: '5 3', solid: undefined, suspended: '1.6 3', same: undefined }[
                      lineOf(mark.status)
                    ]
                  }
                  d={`M${x(marks[i]!.year!)} ${ROW / 2}H${x(mark.year!)}`}
                />
              ))}
              {marks.map((mark) => (
                <g key={mark.report + mark.status}>
                  <title>{`${mark.year} ${mark.status ? statusWord(mark.status) : ''}`}</title>
                  <Mark label={label} x={x(mark.year!)} y={ROW / 2} radius={6.2} fill={fillOf(mark.status)} />
                </g>
              ))}
            </svg>
          </div>
        );
      })}
      {rows.length > MOST && <p class="hint">{t('shared.cities', { n: rows.length })}</p>}
    </section>
  );
}
