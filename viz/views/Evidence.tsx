/** The sentences behind a thing or an edge, with the span marked. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EvidenceAnswer, EvidenceItem } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { fetching, toast } from '../state/actions.ts';
import { reader, tab } from '../state/atoms.ts';
import { statusWord, timeFrameWord } from '../state/captions.ts';
import { t } from '../words/t.ts';
import { Quote } from './Quote.tsx';

interface EvidenceProps {
  readonly of: { readonly id: string } | { readonly from: string; readonly to: string };
  readonly title?: string;
}
const SORTS = [
  ['new', 'evidence.new'],
  ['place', 'evidence.place'],
  ['section', 'evidence.section'],
] as const;
const PAGE = 20;

export function Evidence({ of, title }: EvidenceProps) {
  const sort = useSignal<'new' | 'place' | 'section'>('new');
  const found = useSignal<EvidenceAnswer | null>(null);
  const load = async (offset: number, signal?: AbortSignal) => {
    const answer = await fetching(t('wait.loading'), () =>
      ask.evidence({ ...of, sort: sort.value, offset, limit: PAGE }, signal),
    );
    if (!answer || signal?.aborted) return;
    const before = offset > 0 ? (found.value?.items ?? []) : [];
    found.value = { ...answer, items: [...before, ...answer.items] };
  };
  useEffect(() => {
    const stop = new AbortController();
    void load(0, stop.signal);
    return () => stop.abort();
  }, [sort.value, JSON.stringify(of)]);
  const answer = found.value;
  return (
    <section class="evidence">
      <div class="section-head">
        <h3>{title ?? t('evidence.title')}</h3>
        {answer && answer.total > 0 && (
          <small>{t('evidence.count', { n: answer.total, reports: answer.reports })}</small>
        )}
        {answer && answer.total > 1 && (
          <select
            aria-label={t('evidence.sort')}
            value={sort.value}
            onChange={(e) => (sort.value = e.currentTarget.value as 'new')}
          >
            {SORTS.map(([value, words]) => (
              <option key={value} value={value}>
                {t(words)}
              </option>
            ))}
          </select>
        )}
      </div>
      {answer === null && <p class="skeleton" />}
      {answer?.total === 0 && <p class="hint">{t('evidence.none')}</p>}
      {answer?.items.map((item) => (
        <EvidenceRow key={item.passage} item={item} />
      ))}
      {answer && answer.items.length < answer.total && (
        <button type="button" class="link more" onClick={() => void load(answer.items.length)}>
          {t('evidence.more', { n: Math.min(PAGE, answer.total - answer.items.length) })}
        </button>
      )}
    </section>
  );
}

export function openReport(item: EvidenceItem): void {
  reader.value = { report: item.report.id, start: item.start, end: item.end, passage: item.passage };
  if (tab.value === 'start') tab.value = 'graph';
}

export function EvidenceRow({ item }: { readonly item: EvidenceItem }) {
  const { report } = item;
  const tag = [timeFrameWord(item.timeFrame), item.status ? statusWord(item.status) : '']
    .filter((w) => w !== '')
    .join(' · ');
  const copy = () => {
    const words = `${item.text}\n《${report.name}》 ${item.start}–${item.end} sha256 ${item.sha256.slice(0, 8)}`;
    void navigator.clipboard.writeText(words).then(() => toast(t('evidence.copied')));
  };
  return (
    <article class="evidence-item" data-passage={item.passage}>
      <p class="evidence-head">
        <b>{report.place ?? report.name}</b> {report.year} <span class="tag">{tag}</span>
      </p>
      <p class="sentence">
        <Quote text={item.text} spans={item.spans} />
      </p>
      <p class="evidence-foot">
        <code>{item.rule}</code>
        <button type="button" class="link quiet" onClick={copy}>
          {t('evidence.copy')}
        </button>
        <button type="button" class="link" onClick={() => openReport(item)}>
          {t('evidence.open')}
        </button>
      </p>
    </article>
  );
}
