/** The Query tab: saved questions with their parameters, an editor, a table. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueryView as SavedQuery, TableAnswer } from '../../src/schema/api.ts';
import { ask, Refusal } from '../ask.ts';
import type { Editor } from '../query/editor.ts';
import { fetching, open, put, say, toast } from '../state/actions.ts';
import { graph, query, schema, tab } from '../state/atoms.ts';
import { csv, download } from '../state/exports.ts';
import { idsIn } from '../state/table-order.ts';
import { caption, t } from '../words/t.ts';
import { Icon } from './Icon.tsx';
import { Parameters } from './Parameters.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SchemaPanel } from './SchemaPanel.tsx';

interface Run {
  readonly title: string;
  readonly rows: number;
  readonly query: typeof query.value;
}

/** The query without its header lines, which the rail shows. */
const bodyOf = (cypher: string): string => cypher.replace(/^(\/\/ @.*\n)+/, '').trim();

export function QueryView() {
  const saved = useSignal<readonly SavedQuery[] | null>(null);
  const table = useSignal<TableAnswer | null>(null);
  const problem = useSignal<{ message: string; hint: string; code: string } | null>(null);
  const running = useSignal(false);
  const runs = useSignal<readonly Run[]>([]);
  const holder = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);

  const chosen = saved.value?.find((one) => one.name === query.value.name) ?? null;
  const changed = chosen !== null && query.value.text !== '' && query.value.text !== bodyOf(chosen.cypher);

  const run = async () => {
    const { name, text, parameters } = query.value;
    const one = saved.value?.find((q) => q.name === name);
    const own = one === undefined || (text !== '' && text !== bodyOf(one.cypher));
    if (own && text.trim() === '') return;
    running.value = true;
    problem.value = null;
    try {
      const given = Object.fromEntries(
        Object.entries(parameters).filter(([, value]) => value !== '' && value !== null),
      );
      const defaults = Object.fromEntries(
        (one?.parameters ?? []).filter((p) => p.default !== undefined).map((p) => [p.name, p.default]),
      );
      table.value = await (own ? ask.console(text, { ...defaults, ...given }) : ask.saved(name!, given));
      const title = own ? text.trim().split('\n')[0]!.slice(0, 24) : caption(one!.title);
      runs.value = [{ title, rows: table.value.rows.length, query: query.value }, ...runs.value].slice(0, 8);
      say(t('query.rowcount', { n: table.value.rows.length }));
    } catch (error) {
      table.value = null;
      if (!(error instanceof Refusal)) throw error;
      problem.value = error.problem;
    } finally {
      running.value = false;
    }
  };
  const runNow = useRef(run);
  runNow.current = run;

  const choose = (one: SavedQuery) => {
    query.value = { name: one.name, text: bodyOf(one.cypher), parameters: defaultsOf(one) };
    editor.current?.set(query.value.text);
    table.value = null;
    problem.value = null;
  };

  useEffect(() => {
    void fetching(t('wait.loading'), () => ask.queries()).then((list) => {
      saved.value = list ?? [];
      const wanted = list?.find((one) => one.name === query.value.name);
      if (wanted && query.value.text === '') {
        const { parameters } = query.value;
        query.value = {
          ...query.value,
          text: bodyOf(wanted.cypher),
          parameters: { ...defaultsOf(wanted), ...parameters },
        };
        editor.current?.set(query.value.text);
        void runNow.current();
      }
    });
    let gone = false;
    void import('../query/editor.ts').then(({ createEditor }) => {
      if (gone || !holder.current) return;
      editor.current = createEditor(holder.current, {
        text: query.value.text,
        label: t('query.editor'),
        schema: schema.value,
        caption: (words) => caption(words),
        onChange: (text) => {
          query.value = { ...query.value, text };
        },
        onRun: () => void runNow.current(),
      });
    });
    return () => {
      gone = true;
      editor.current?.dispose();
      editor.current = null;
    };
  }, []);

  const captions = new Map((chosen && !changed ? chosen.returns : []).map((column) => [column.name, column.caption]));
  const result = table.value;
  const toGraph = async () => {
    if (!result) return;
    const ids = idsIn(result.columns, result.rows).slice(0, 300);
    const answer = await fetching(t('wait.loading'), () =>
      ask.nodes([...graph.value.nodes.keys(), ...ids].slice(0, 2000)),
    );
    if (!answer || answer.nodes.length === 0) return toast(t('query.none'));
    if (graph.value.seeds.length === 0) await open([ids.find((id) => answer.nodes.some((n) => n.id === id))!]);
    put(answer, graph.value.seeds[0]!, () => t('step.query'));
    tab.value = 'graph';
  };
  return (
    <>
      <aside class="rail query-rail" aria-label={t('query.saved')}>
        <section>
          <div class="rail-head">
            <h2>{t('query.saved')}</h2>
            <button
              type="button"
              class="link"
              aria-label={t('query.new')}
              title={t('query.new')}
              onClick={() => {
                query.value = { name: null, text: '', parameters: {} };
                editor.current?.set('');
                editor.current?.focus();
              }}
            >
              <Icon name="plus" />
            </button>
          </div>
          {saved.value?.length === 0 && <p class="hint">{t('query.nosaved')}</p>}
          <div class="saved">
            {saved.value?.map((one) => (
              <button
                key={one.name}
                type="button"
                class={one.name === query.value.name ? 'on' : ''}
                aria-pressed={one.name === query.value.name}
                title={caption(one.about)}
                onClick={() => choose(one)}
              >
                {caption(one.title)}
              </button>
            ))}
          </div>
        </section>
        {chosen && chosen.parameters.length > 0 && (
          <Parameters key={chosen.name} query={chosen} onRun={() => void run()} />
        )}
        {runs.value.length > 0 && (
          <section>
            <div class="rail-head">
              <h2>{t('query.history')}</h2>
            </div>
            {runs.value.map((one, i) => (
              <button
                key={i}
                type="button"
                class="past"
                onClick={() => {
                  query.value = one.query;
                  editor.current?.set(one.query.text);
                  void run();
                }}
              >
                <span>{one.title}</span>
                <small>{t('query.rowcount', { n: one.rows })}</small>
              </button>
            ))}
          </section>
        )}
      </aside>
      <main class="main query-main" id="main" tabIndex={-1}>
        <div class="query-head">
          <h1>{chosen ? caption(chosen.title) : t('query.untitled')}</h1>
          {changed && <span class="tag">{t('query.changed')}</span>}
          <small>{t('query.limits')}</small>
          <button type="button" onClick={() => void navigator.clipboard.writeText(query.value.text)}>
            <Icon name="copy" />
            {t('query.copy')}
          </button>
          <button type="button" class="primary" disabled={running.value} onClick={() => void run()}>
            <Icon name="play" />
            {t('query.run')} <kbd>Ctrl ↵</kbd>
          </button>
        </div>
        <div class="query-editor" ref={holder} />
        <div class="query-result">
          {problem.value && (
            <p class="query-problem" role="alert">
              <b>{problem.value.message}</b> {problem.value.hint} <code>{problem.value.code}</code>
            </p>
          )}
          {!problem.value && !result && (
            <p class="hint query-first">{running.value ? t('wait.loading') : t('query.first')}</p>
          )}
          {result && (
            <>
              <div class="result-head">
                <span>{t('query.rows', { n: result.rows.length, ms: result.milliseconds })}</span>
                {result.truncated && <b>{t('query.capped')}</b>}
                <button type="button" onClick={() => void toGraph()}>
                  {t('query.put')}
                </button>
                <button type="button" onClick={() => download('zhengtu-query.csv', csv(result.columns, result.rows))}>
                  {t('query.csv')}
                </button>
              </div>
              {result.rows.length === 0 ? (
                <p class="hint">{t('query.none')}</p>
              ) : (
                <div class="result-scroll">
                  <ResultTable table={result} captions={captions} onNode={(id) => void open([id])} />
                </div>
              )}
            </>
          )}
        </div>
      </main>
      <SchemaPanel onInsert={(text) => editor.current?.insert(text)} />
    </>
  );
}

function defaultsOf(one: SavedQuery): Record<string, unknown> {
  return Object.fromEntries(one.parameters.filter((p) => p.default !== undefined).map((p) => [p.name, p.default]));
}
