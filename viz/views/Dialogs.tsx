/** Share, export, keys, and the phone's More. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { toast } from '../state/actions.ts';
import { dialog, graph, seen, tab, theme } from '../state/atoms.ts';
import { canvasPng } from '../state/canvas-port.ts';
import { download, edgesCsv, gexf, graphJson, nodesCsv } from '../state/exports.ts';
import { setLanguage, setTheme } from '../state/preferences.ts';
import { linkOfView } from '../state/url.ts';
import { language, t, type Words } from '../words/t.ts';
import { Icon } from './Icon.tsx';

export function Dialogs() {
  const open = dialog.value;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = box.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={box}
      class={`dialog ${open}`}
      onClose={() => (dialog.value = null)}
      onClick={(e) => {
        if (e.target === box.current) dialog.value = null;
      }}
    >
      <button type="button" class="tool close" aria-label={t('panel.close')} onClick={() => (dialog.value = null)}>
        <Icon name="close" />
      </button>
      {open === 'share' && <Share />}
      {open === 'export' && <Export />}
      {open === 'help' && <Help />}
      {open === 'more' && <More />}
    </dialog>
  );
}

function Share() {
  const positions = useSignal(false);
  const link = useSignal('');
  useEffect(() => {
    void linkOfView(positions.value).then((made) => (link.value = made));
  }, [positions.value]);
  const copy = () =>
    void navigator.clipboard.writeText(link.value).then(() => {
      dialog.value = null;
      toast(t('say.copied'));
    });
  return (
    <>
      <h2>{t('share.title')}</h2>
      <input
        class="share-link"
        type="text"
        readOnly
        value={link.value}
        aria-label={t('share.title')}
        onFocus={(e) => e.currentTarget.select()}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={positions.value}
          onChange={(e) => (positions.value = e.currentTarget.checked)}
        />
        {t('share.positions')}
        <small>{t('share.length', { n: link.value.length })}</small>
      </label>
      <button type="button" class="primary" onClick={copy}>
        <Icon name="copy" />
        {t('share.copy')}
      </button>
    </>
  );
}

function Export() {
  const none = graph.value.nodes.size === 0;
  const png = () => canvasPng()?.toBlob((blob) => blob && download('zhengtu.png', blob));
  const now = () => [graph.value, seen.value] as const;
  const rows: [string, Words, () => void][] = [
    ['PNG', 'export.png', png],
    ['CSV', 'export.nodes', () => download('zhengtu-nodes.csv', nodesCsv(...now()))],
    ['CSV', 'export.edges', () => download('zhengtu-edges.csv', edgesCsv(...now()))],
    ['GEXF', 'export.gexf', () => download('zhengtu.gexf', gexf(...now()))],
    ['JSON', 'export.json', () => download('zhengtu.json', graphJson(...now()))],
  ];
  return (
    <>
      <h2>{t('export.title')}</h2>
      {none && <p class="hint">{t('canvas.none')}</p>}
      {rows.map(([format, words, run]) => (
        <button type="button" class="export-row" key={words} disabled={none} onClick={run}>
          <b>{format}</b>
          <span>{t(words)}</span>
        </button>
      ))}
    </>
  );
}

const KEYS: readonly (readonly [string, Words])[] = [
  ['/', 'help.search'],
  ['G', 'help.tabs'],
  ['Ctrl Z · Ctrl Shift Z', 'help.undo'],
  ['Esc', 'help.close'],
  ['F6', 'help.region'],
  ['← ↑ → ↓', 'help.arrows'],
  ['Enter', 'help.enter'],
  ['Space', 'help.space'],
  ['E', 'help.expand'],
  ['X', 'help.collapse'],
  ['P', 'help.pin'],
  ['H', 'help.hide'],
  ['O', 'help.only'],
  ['F', 'help.fit'],
  ['+ −', 'help.zoom'],
  ['L', 'help.list'],
  ['J K', 'help.sentences'],
  ['Ctrl Enter', 'help.run'],
];

function Help() {
  return (
    <>
      <h2>{t('help.title')}</h2>
      <dl class="keys">
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function More() {
  const dark = theme.value === 'dark';
  const row = (words: string, run: () => void) => (
    <button type="button" class="export-row" onClick={run}>
      <span>{words}</span>
    </button>
  );
  return (
    <>
      <h2>{t('tab.more')}</h2>
      {row(t('start.questions'), () => {
        tab.value = 'start';
        dialog.value = null;
      })}
      {row(t('tab.query'), () => {
        tab.value = 'query';
        dialog.value = null;
      })}
      {row(t('top.share'), () => (dialog.value = 'share'))}
      {row(t('top.export'), () => (dialog.value = 'export'))}
      {row(t('top.language.name'), () => setLanguage(language.value === 'zh' ? 'en' : 'zh'))}
      {row(t(dark ? 'top.theme.light' : 'top.theme.dark'), () => setTheme(dark ? 'light' : 'dark'))}
    </>
  );
}
