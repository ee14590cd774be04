/** One rung: years of each place, the word of its status on a line, the card of what they share. */
import type { NodeLabel } from '../../src/schema/graph.ts';
import { Mark, Shape } from '../kinds/Shape.tsx';
import { fillOf, lineOf } from '../kinds/status.ts';
import { statusWord } from '../state/captions.ts';
import type { LadderMark, LadderRow } from '../state/shared-order.ts';
import { t } from '../words/t.ts';
import { Line } from './Line.tsx';

const WIDTH = 150;

interface TrackProps {
  readonly marks: readonly LadderMark[];
  readonly years: readonly number[];
  readonly span: readonly [number, number];
  readonly label: NodeLabel;
  readonly axis?: boolean;
}

/** Small ticks are years with a report: "not said" differs from "no report". */
export function Track({ marks, years, span: [first, last], label, axis = false }: TrackProps) {
  const x = (year: number) => 10 + ((year - first) / Math.max(1, last - first)) * (WIDTH - 20);
  if (axis) {
    const step = Math.max(1, Math.ceil((last - first) / 4));
    const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
    return (
      <svg class="track" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
        {ticks.map((year) => (
          <text key={year} x={x(year)} y="13" text-anchor="middle">
            {year}
          </text>
        ))}
      </svg>
    );
  }
  const told = marks.map((m) => `${m.year}${m.status ? ` ${statusWord(m.status)}` : ''}`).join('，');
  return (
    <svg class="track" viewBox={`0 0 ${WIDTH} 30`} role="img" aria-label={told}>
      <path class="ground" d={`M10 15H${WIDTH - 10}`} />
      {years.map((year) => (
        <path key={year} class="tick" d={`M${x(year)} 12v6`} />
      ))}
      {marks.slice(1).map((mark, i) => (
        <path key={mark.year} class="walk" d={`M${x(marks[i]!.year)} 15H${x(mark.year)}`} />
      ))}
      {marks.map((mark) => (
        <g key={`${mark.year}${mark.status}`}>
          <title>{`${mark.year} ${mark.status ? statusWord(mark.status) : ''}`}</title>
          <Mark label={label} x={x(mark.year)} y={15} radius={5.6} fill={fillOf(mark.status)} />
        </g>
      ))}
    </svg>
  );
}

interface RungProps {
  readonly row: LadderRow;
  readonly years: readonly (readonly number[])[];
  readonly span: readonly [number, number];
  readonly chosen: boolean;
  readonly typeWord: (type: string) => string;
  readonly onPick: () => void;
}

export function LadderRowView({ row, years, span, chosen, typeWord, onPick }: RungProps) {
  const card = (
    <span class="rung-card">
      <Shape label={row.label} size={20} />
      <b>{row.name}</b>
      <small>{row.cities > 0 ? t('shared.cities', { n: row.cities }) : ''}</small>
    </span>
  );
  const track = (i: number) => <Track marks={row.tracks[i]!} years={years[i]!} span={span} label={row.label} />;
  const word = (i: number) => {
    const last = row.latest[i];
    if (!last) return <span class="rung-word" />;
    return (
      <span class="rung-word">
        <Line style={lineOf(last.status)} width={20} />
        <em>{last.status ? statusWord(last.status) : typeWord(last.type)}</em>
        <Line style={lineOf(last.status)} width={20} />
      </span>
    );
  };
  const two = row.tracks.length === 2;
  return (
    <button
      type="button"
      class={`rung ${two ? '' : 'many'} ${chosen ? 'on' : ''}`}
      aria-pressed={chosen}
      onClick={onPick}
    >
      {two ? (
        <>
          {track(0)}
          {word(0)}
          {card}
          {word(1)}
          {track(1)}
        </>
      ) : (
        <>
          {card}
          {row.tracks.map((_, i) => (
            <span key={years[i]!.join() + i}>{track(i)}</span>
          ))}
        </>
      )}
    </button>
  );
}
