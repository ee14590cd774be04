/** Search over names: a combobox whose list opens under it. Enter opens, Shift Enter adds. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SearchAnswer, SearchHit } from '../../src/schema/api.ts';
import { ask } from '../ask.ts';
import { Shape } from '../kinds/Shape.tsx';
import { addSeed, fetching, open, say } from '../state/actions.ts';
import { panelOpen, reader, schema, selected, sentenceSearch, tab } from '../state/atoms.ts';
import { caption, t } from '../words/t.ts';
import { Icon } from './Icon.tsx';

interface SearchProps {
  readonly large?: boolean;
  /** Takes a hit instead of opening it: for the pickers. */
  readonly onPick?: (hit: SearchHit) => void;
  readonly kind?: string;
  readonly placeholder?: string;
  readonly autofocus?: boolean;
}

const PER_KIND = 5;

export function SearchBox({ large = false, onPick, kind, placeholder, autofocus = false }: SearchProps) {
  const list = useId();
  const words = useSignal('');
  const found = useSignal<SearchAnswer | null>(null);
  const active = useSignal(0);
  const opened = useSignal(false);
  const whole = useSignal<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);

  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  useEffect(() => {
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) opened.value = false;
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  useEffect(() => {
    const q = words.value.trim();
    if (q === '') {
      found.value = null;
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const limit = whole.value === null ? PER_KIND : 50;
      const answer = await fetching(t('wait.loading'), () => ask.search(q, limit, whole.value ?? kind, stop.signal));
      if (!answer || stop.signal.aborted) return;
      found.value = answer;
      active.value = 0;
      say(t('search.results', { n: answer.total }));
    }, 60);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words.value, kind, whole.value]);

  const hits = found.value?.groups.flatMap((group) => group.hits) ?? [];
  const last = onPick ? hits.length - 1 : hits.length;
  const close = () => {
    opened.value = false;
    words.value = '';
    whole.value = null;
    input.current?.blur();
  };
  const take = (hit: SearchHit, add: boolean) => {
    close();
    if (onPick) onPick(hit);
    else void (add ? addSeed(hit.id) : open([hit.id]));
  };
  const inSentences = () => {
    const q = words.value.trim();
    close();
    selected.value = [];
    reader.value = null;
    if (tab.value === 'start') tab.value = 'graph';
    sentenceSearch.value = q;
    panelOpen.value = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') active.value = Math.min(last, active.value + 1);
    else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') {
      const hit = hits[active.value];
      if (hit) take(hit, event.shiftKey);
      else if (words.value.trim().length > 1 && !onPick) inSentences();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  let row = -1;
  const show = opened.value && words.value.trim() !== '' && found.value !== null;
  return (
    <div class={large ? 'search large' : 'search'} ref={box} role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        class="search-input"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={show}
        aria-controls={list}
        aria-activedescendant={show ? `${list}-${active.value}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder ?? t(innerWidth < 760 ? 'search.hint.short' : 'search.hint')}
        value={words.value}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={(event) => {
          composing.current = false;
          words.value = event.currentTarget.value;
        }}
        onInput={(event) => {
          opened.value = true;
          whole.value = null;
          if (!composing.current) words.value = event.currentTarget.value;
        }}
        onFocus={() => (opened.value = true)}
        onKeyDown={onKeyDown}
      />
      {!onPick && <kbd>/</kbd>}
      {show && (
        <div class="search-list" id={list} role="listbox" aria-label={t('search.label')}>
          {found.value?.groups.map((group) => (
            <div key={group.label} role="group" aria-label={caption(schema.value?.nodes[group.label].caption)}>
              <div class="search-head">
                <span>{caption(schema.value?.nodes[group.label].caption)}</span>
                {group.total > group.hits.length && (
                  <button type="button" class="link" onClick={() => (whole.value = group.label)}>
                    {t('search.all', { n: group.total })}
                  </button>
                )}
              </div>
              {group.hits.map((hit) => {
                row++;
                const at = row;
                return (
                  <div
                    key={hit.id}
                    id={`${list}-${at}`}
                    role="option"
                    aria-selected={active.value === at}
                    class={active.value === at ? 'hit on' : 'hit'}
                    onPointerMove={() => (active.value = at)}
                    onClick={(event) => take(hit, event.shiftKey)}
                  >
                    <Shape label={hit.label} size={18} />
                    <span class="hit-name">
                      <Matched name={hit.name} query={words.value.trim()} />
                      {hit.alias && <small>{t('search.alias', { name: hit.alias })}</small>}
                    </span>
                    <span class="hit-where">
                      {hit.where ?? (hit.cities > 1 ? t('search.cities', { n: hit.cities }) : '')}
                    </span>
                    <span class="hit-count">{hit.reports > 0 ? t('search.reports', { n: hit.reports }) : ''}</span>
                  </div>
                );
              })}
            </div>
          ))}
          {found.value?.total === 0 && <p class="search-none">{t('search.none', { q: words.value.trim() })}</p>}
          {!onPick && words.value.trim().length > 1 && (
            <div
              id={`${list}-${hits.length}`}
              role="option"
              aria-selected={active.value === hits.length}
              class={active.value === hits.length ? 'hit foot on' : 'hit foot'}
              onPointerMove={() => (active.value = hits.length)}
              onClick={inSentences}
            >
              <Icon name="search" />
              <span>{t('search.sentences', { q: words.value.trim() })}</span>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The name with the matching part in bold. */
function Matched({ name, query }: { readonly name: string; readonly query: string }) {
  const at = name.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0 || query === '') return <span>{name}</span>;
  return (
    <span>
      {name.slice(0, at)}
      <b>{name.slice(at, at + query.length)}</b>
      {name.slice(at + query.length)}
    </span>
  );
}
