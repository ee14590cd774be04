/** The whole report, opened at the span. Offsets count in the original; what cleaning left out is shown as such. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportAnswer } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { fetching } from '../state/actions.ts';
import { reader, selected } from '../state/atoms.ts';
import { timeFrameWord } from '../state/captions.ts';
import { layOutReport } from '../state/report-layout.ts';
import { t } from '../words/t.ts';
import { Icon } from './Icon.tsx';

export function Reader() {
  const wish = reader.value!;
  const found = useSignal<ReportAnswer | null>(null);
  const at = useSignal(0);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stale = false;
    found.value = null;
    void fetching(t('wait.loading'), () => ask.report(wish.report)).then((answer) => {
      if (!stale) found.value = answer;
    });
    return () => {
      stale = true;
    };
  }, [wish.report]);

  const report = found.value?.report.id === wish.report ? found.value : null;
  const [focus] = selected.value.slice(-1);
  const spans = report?.spans.filter((span) => span.id === focus) ?? [];
  // Opened at a sentence and not at a span (from a link or a table): the sentence is what is marked.
  const whole = wish.start < 0 ? report?.passages.find((p) => p.id === wish.passage) : undefined;
  const target = whole ?? wish;
  const marks = whole || !spans.some((s) => s.start === wish.start) ? [...(whole ? [] : spans), target] : spans;
  const shown = report ? layOutReport(report, marks, target) : null;
  const total = shown?.count ?? 0;

  useEffect(() => {
    if (!shown) return;
    at.value = Math.max(0, shown.first);
    const mark =
      scroll.current?.querySelector(`[data-mark="${at.value}"]`) ??
      scroll.current?.querySelector(`[data-passage="${CSS.escape(wish.passage)}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [report, wish.start]);

  const go = (step: number) => {
    if (total === 0) return;
    at.value = (at.value + step + total) % total;
    scroll.current?.querySelector(`[data-mark="${at.value}"]`)?.scrollIntoView({ block: 'center' });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.ctrlKey ||
        event.metaKey ||
        (event.target as HTMLElement).closest('input, textarea, .cm-editor')
      )
        return;
      if (event.key === 'j') go(1);
      else if (event.key === 'k') go(-1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <section class="reader" aria-label={t('reader.label')} data-report={wish.report}>
      <header class="reader-head">
        <div>
          <h2>{report?.report.name ?? ''}</h2>
          <p>{[report?.title, report?.date, report?.speaker, report?.session].filter(Boolean).join(' · ')}</p>
        </div>
        {total > 1 && (
          <span class="reader-steps">
            <small>{t('reader.spans', { n: total })}</small>
            <button type="button" onClick={() => go(-1)}>
              {t('reader.previous')} <kbd>K</kbd>
            </button>
            <button type="button" onClick={() => go(1)}>
              {t('reader.next')} <kbd>J</kbd>
            </button>
          </span>
        )}
        <button type="button" class="tool close" aria-label={t('panel.close')} onClick={() => (reader.value = null)}>
          <Icon name="close" />
        </button>
      </header>
      <div class="reader-scroll" ref={scroll} tabIndex={0}>
        {report && !report.original && <p class="hint">{t('reader.cleaned')}</p>}
        <div class="reader-text" lang="zh-CN">
          {shown?.parts.map((part, i) => {
            if (part.kind === 'heading')
              return (
                <h3 key={i} class="section">
                  {part.path.join(' › ')}
                  <small>{timeFrameWord(part.timeFrame)}</small>
                </h3>
              );
            return (
              <p key={i} class={part.dim ? 'dim' : ''}>
                {part.runs.map((run, j) =>
                  run.mark !== null ? (
                    <mark
                      key={j}
                      data-mark={run.mark}
                      data-passage={run.passage}
                      class={run.mark === at.value ? '' : 'soft'}
                    >
                      {run.text}
                    </mark>
                  ) : run.left ? (
                    <span key={j} class="left-out" title={run.text.trim()}>
                      {t('reader.left')}
                    </span>
                  ) : (
                    <span key={j} data-passage={run.passage}>
                      {run.text}
                    </span>
                  ),
                )}
              </p>
            );
          })}
        </div>
      </div>
    </section>
  );
}
