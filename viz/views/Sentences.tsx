/** Sentences that hold the searched words, in the panel's place. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SentenceAnswer } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { fetching } from '../state/actions.ts';
import { sentenceSearch } from '../state/atoms.ts';
import { t } from '../words/t.ts';
import { EvidenceRow } from './Evidence.tsx';
import { CloseButton } from './Panel.tsx';

export function Sentences() {
  const q = sentenceSearch.value ?? '';
  const found = useSignal<SentenceAnswer | null>(null);
  useEffect(() => {
    let stale = false;
    found.value = null;
    void fetching(t('wait.loading'), () => ask.sentences(q)).then((answer) => {
      if (!stale) found.value = answer;
    });
    return () => {
      stale = true;
    };
  }, [q]);
  const items = found.value?.items ?? [];
  return (
    <div class="panel-body">
      <div class="panel-head">
        <h2>{t('sentences.title', { q })}</h2>
        <CloseButton />
        <p class="panel-line">{found.value && t('sentences.count', { n: items.length })}</p>
      </div>
      <section class="evidence">
        {found.value?.truncated && <p class="hint">{t('sentences.more', { n: items.length })}</p>}
        {found.value && items.length === 0 && <p class="hint">{t('sentences.none', { q })}</p>}
        {items.map((item) => (
          <EvidenceRow key={item.passage} item={item} />
        ))}
      </section>
    </div>
  );
}
