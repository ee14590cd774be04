import { Shape } from '../kinds/Shape.tsx';
import { redo, undo } from '../state/actions.ts';
import { dialog, history, type Tab, tab, theme } from '../state/atoms.ts';
import { setLanguage, setTheme } from '../state/preferences.ts';
import { language, t } from '../words/t.ts';
import { Icon } from './Icon.tsx';
import { SearchBox } from './SearchBox.tsx';

export const TABS = [
  ['graph', 'tab.graph'],
  ['shared', 'tab.shared'],
  ['compare', 'tab.compare'],
  ['query', 'tab.query'],
] as const satisfies readonly (readonly [Tab, string])[];

export function TopBar() {
  const dark = theme.value === 'dark';
  const { past, future } = history.value;
  return (
    <header class="top">
      <button
        type="button"
        class="brand"
        onClick={() => {
          tab.value = 'start';
        }}
      >
        <Shape label="Place" size={22} />
        <span class="brand-line" />
        <Shape label="Project" size={22} />
        <b>{t('brand')}</b>
      </button>
      <div class="top-search">{tab.value !== 'start' && <SearchBox />}</div>
      <nav class="tabs" aria-label={t('views')}>
        {TABS.map(([name, words]) => (
          <button
            key={name}
            type="button"
            class={tab.value === name ? 'tab on' : 'tab'}
            aria-current={tab.value === name ? 'page' : undefined}
            onClick={() => (tab.value = name)}
          >
            {t(words)}
          </button>
        ))}
      </nav>
      <div class="top-tools">
        <button
          type="button"
          class="tool undo"
          title={past.at(-1)?.what ?? ''}
          aria-label={t('top.undo')}
          disabled={past.length === 0}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="tool"
          title={future[0]?.what ?? ''}
          aria-label={t('top.redo')}
          disabled={future.length === 0}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
        <i class="rule" />
        <button type="button" class="tool wide" aria-label={t('top.share')} onClick={() => (dialog.value = 'share')}>
          <Icon name="share" />
          <span>{t('top.share')}</span>
        </button>
        <button type="button" class="tool wide" aria-label={t('top.export')} onClick={() => (dialog.value = 'export')}>
          <Icon name="export" />
          <span>{t('top.export')}</span>
        </button>
        <i class="rule" />
        <button
          type="button"
          class="tool"
          aria-label={t('top.language.name')}
          title={t('top.language.name')}
          onClick={() => setLanguage(language.value === 'zh' ? 'en' : 'zh')}
        >
          {t('top.language')}
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t(dark ? 'top.theme.light' : 'top.theme.dark')}
          title={t(dark ? 'top.theme.light' : 'top.theme.dark')}
          onClick={() => setTheme(dark ? 'light' : 'dark')}
        >
          <Icon name={dark ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={t('top.help')}
          title={t('top.help')}
          onClick={() => (dialog.value = 'help')}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
