/** The Shared tab: a ladder of what two to five places share, the most specific first. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SharedAnswer } from '../../src/schema/api.ts';
import type { NodeLabel } from '../../src/schema/graph.ts';
import { ask } from '../ask.ts';
import { ENTITY_ORDER } from '../kinds/entity-order.ts';
import { Shape } from '../kinds/Shape.tsx';
import { fetching, open, toast } from '../state/actions.ts';
import { schema, sharedPlaces, startPage, stats } from '../state/atoms.ts';
import { kindWord } from '../state/captions.ts';
import { csv, download } from '../state/exports.ts';
import { type LadderRow, ladder } from '../state/shared-order.ts';
import { caption, t } from '../words/t.ts';
import { Evidence } from './Evidence.tsx';
import { Icon } from './Icon.tsx';
import { LadderRowView, Track } from './Ladder.tsx';
import { SearchBox } from './SearchBox.tsx';

export function Shared() {
  const found = useSignal<SharedAnswer | null>(null);
  const hidden = useSignal<ReadonlySet<NodeLabel>>(new Set());
  const most = useSignal<number | null>(null);
  const same = useSignal(true);
  const chosen = useSignal<string | null>(null);
  const adding = useSignal(false);
  const places = sharedPlaces.value;
  useEffect(() => {
    if (sharedPlaces.value.length === 0 && startPage.value?.shared)
      sharedPlaces.value = startPage.value.shared.map((place) => place.id);
  }, [startPage.value]);
  useEffect(() => {
    let stale = false;
    chosen.value = null;
    if (places.length < 2) found.value = null;
    else
      void fetching(t('wait.loading'), () => ask.shared(places)).then((answer) => {
        if (!stale) found.value = answer;
      });
    return () => {
      stale = true;
    };
  }, [places.join(',')]);

  const answer = found.value;
  const rows = answer ? ladder(answer, hidden.value, most.value) : [];
  const years = answer?.places.flatMap((p) => p.years) ?? [];
  const span: readonly [number, number] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [2016, 2024];
  const row = rows.find((one) => one.id === chosen.value) ?? null;
  const limit = Math.max(2, ...(answer?.items.map((item) => item.node.cities) ?? []));
  const add = (id: string) => {
    adding.value = false;
    if (places.includes(id)) return;
    if (places.length >= 5) toast(t('shared.pick'));
    else sharedPlaces.value = [...places, id];
  };
  const toggle = (label: NodeLabel) => {
    const next = new Set(hidden.value);
    if (!next.delete(label)) next.add(label);
    hidden.value = next;
  };
  const save = () => {
    const names = answer!.places.map((p) => p.node.name);
    const cells = rows.map((r) => [
      r.label,
      r.name,
      r.cities,
      ...r.tracks.map((marks) => marks.map((m) => m.year).join(' ')),
    ]);
    download('zhengtu-shared.csv', csv(['kind', 'name', 'cities', ...names], cells));
  };
  return (
    <>
      <aside class="rail" aria-label={t('shared.between')}>
        <section>
          <div class="rail-head">
            <h2>{t('shared.between')}</h2>
            <button
              type="button"
              class="link"
              aria-label={t('shared.add')}
              title={t('shared.add')}
              onClick={() => (adding.value = !adding.value)}
            >
              <Icon name="plus" />
            </button>
          </div>
          {(adding.value || places.length < 2) && (
            <SearchBox
              key={places.length}
              kind="Place"
              placeholder={t('shared.add')}
              onPick={(hit) => add(hit.id)}
              autofocus={adding.value}
            />
          )}
          {places.map((id) => {
            const place = answer?.places.find((p) => p.node.id === id);
            return (
              <p class="rail-row" key={id}>
                <Shape label="Place" size={18} />
                <span>{place?.node.name ?? id}</span>
                <small>{place && t('shared.reports', { n: place.years.length })}</small>
                <button
                  type="button"
                  class="x"
                  aria-label={t('shared.remove', { name: place?.node.name ?? id })}
                  onClick={() => (sharedPlaces.value = places.filter((one) => one !== id))}
                >
                  <Icon name="close" />
                </button>
              </p>
            );
          })}
        </section>
        {answer && (
          <>
            <section>
              <div class="rail-head">
                <h2>{t('shared.kinds')}</h2>
              </div>
              {ENTITY_ORDER.filter((label) => answer.items.some((item) => item.node.label === label)).map((label) => (
                <label class="check-row" key={label}>
                  <input type="checkbox" checked={!hidden.value.has(label)} onChange={() => toggle(label)} />
                  <Shape label={label} size={18} />
                  <span>{kindWord(label)}</span>
                  <small>{answer.items.filter((item) => item.node.label === label).length}</small>
                </label>
              ))}
            </section>
            <section>
              <div class="rail-head">
                <h2>{t('shared.specific')}</h2>
                <small>{t('shared.most', { n: most.value ?? limit })}</small>
              </div>
              <input
                class="single-range"
                type="range"
                min={1}
                max={limit}
                value={most.value ?? limit}
                aria-label={t('shared.specific')}
                onInput={(e) =>
                  (most.value = Number(e.currentTarget.value) >= limit ? null : Number(e.currentTarget.value))
                }
              />
            </section>
            <section>
              <label class="check-row">
                <input type="checkbox" checked={same.value} onChange={(e) => (same.value = e.currentTarget.checked)} />
                <span>{t('legend.same')}</span>
                <small>{answer.candidates.length}</small>
              </label>
            </section>
          </>
        )}
      </aside>
      <main class="main sheet" id="main" tabIndex={-1}>
        {!answer && <p class="over middle">{t('shared.pick')}</p>}
        {answer && (
          <>
            <div class="sheet-head">
              <h1>
                {t('shared.title', {
                  names: answer.places
                    .map((p) => p.node.name)
                    .join(answer.places.length === 2 ? t('shared.and') : '、'),
                  n: rows.length,
                })}
              </h1>
              <button type="button" onClick={() => void open(places)}>
                <Icon name="graph" />
                {t('shared.put')}
              </button>
              <button type="button" onClick={save}>
                CSV
              </button>
            </div>
            <div class="ladder" role="list">
              <LadderHead names={answer.places.map((p) => p.node.name)} span={span} />
              {rows.length === 0 && <p class="hint">{t('shared.none')}</p>}
              {rows.map((one) => (
                <LadderRowView
                  key={one.id}
                  row={one}
                  years={answer.places.map((p) => p.years)}
                  span={span}
                  chosen={one.id === chosen.value}
                  typeWord={(type) =>
                    caption(Object.values(schema.value?.edges ?? {}).find((e) => e.type === type)?.caption)
                  }
                  onPick={() => (chosen.value = one.id === chosen.value ? null : one.id)}
                />
              ))}
              {same.value && answer.candidates.length > 0 && (
                <>
                  <h2 class="ladder-same">{t('shared.same')}</h2>
                  {answer.candidates.map((pair) => (
                    <p class="same-row" key={pair.left.id + pair.right.id} title={pair.reasons.join('\n')}>
                      <span>{pair.left.name}</span>
                      <span class="same-mark">
                        ≈<small>{pair.score.toFixed(2)}</small>
                      </span>
                      <span>{pair.right.name}</span>
                    </p>
                  ))}
                </>
              )}
            </div>
            <p class="sheet-foot">{t('shared.status', { n: rows.length, m: answer.candidates.length })}</p>
          </>
        )}
      </main>
      {row && answer && (
        <SharedPanel row={row} rank={rows.indexOf(row) + 1} answer={answer} onClose={() => (chosen.value = null)} />
      )}
    </>
  );
}

function LadderHead({ names, span }: { readonly names: readonly string[]; readonly span: readonly [number, number] }) {
  const axis = <Track marks={[]} years={[]} span={span} label="Project" axis />;
  if (names.length !== 2)
    return (
      <div class="ladder-head many" role="presentation">
        <span />
        {names.map((name) => (
          <span key={name} class="ladder-place">
            <Shape label="Place" size={18} />
            <b>{name}</b>
            {axis}
          </span>
        ))}
      </div>
    );
  return (
    <div class="ladder-head" role="presentation">
      <span class="ladder-place">
        <Shape label="Place" size={20} />
        <b>{names[0]}</b>
        {axis}
      </span>
      <span class="ladder-middle">
        {t('shared.column')}
        <small>{t('shared.order')}</small>
      </span>
      <span class="ladder-place right">
        <Shape label="Place" size={20} />
        <b>{names[1]}</b>
        {axis}
      </span>
    </div>
  );
}

interface SharedPanelProps {
  readonly row: LadderRow;
  readonly rank: number;
  readonly answer: SharedAnswer;
  readonly onClose: () => void;
}
function SharedPanel({ row, rank, answer, onClose }: SharedPanelProps) {
  const all = Math.max(stats.value?.places ?? 0, row.cities);
  return (
    <aside class="panel open" aria-label={t('panel.label')}>
      <div class="panel-body">
        <div class="panel-head">
          <Shape label={row.label} size={26} />
          <h2>{row.name}</h2>
          <button type="button" class="tool close" aria-label={t('panel.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
          <p class="panel-line">{kindWord(row.label)}</p>
          <div class="panel-buttons">
            <button type="button" onClick={() => void open([row.id])}>
              <Icon name="graph" />
              {t('shared.put')}
            </button>
          </div>
        </div>
        <section>
          <h3>{t('shared.why')}</h3>
          <p class="hint">{t('shared.why.text', { all, n: row.cities, rank })}</p>
        </section>
        {answer.places.map(({ node }) => (
          <Evidence key={row.id + node.id} of={{ from: node.id, to: row.id }} title={node.name} />
        ))}
      </div>
    </aside>
  );
}
