/** Theme and language are the reader's own: kept in the browser, not in the address. */

import { type Language, language } from '../words/t.ts';
import { type Theme, theme } from './atoms.ts';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage may be off; the choice then lasts as long as the page.
  }
};
const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
};

export function setTheme(value: Theme, keep = true): void {
  theme.value = value;
  document.documentElement.dataset['theme'] = value;
  if (keep) write('zhengtu.theme', value);
}

export function setLanguage(value: Language, keep = true): void {
  language.value = value;
  document.documentElement.lang = value === 'zh' ? 'zh-CN' : 'en';
  document.title = value === 'zh' ? '政图' : 'Zhengtu';
  if (keep) write('zhengtu.language', value);
}

/** Takes the kept choices, else the system's. @returns dispose */
export function followPreferences(): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    if (read('zhengtu.theme') === null) setTheme(system.matches ? 'dark' : 'light', false);
  };
  const kept = read('zhengtu.theme');
  setTheme(kept === 'dark' || kept === 'light' ? kept : system.matches ? 'dark' : 'light', false);
  const forced = new URLSearchParams(location.search).get('lang');
  const chosen = forced ?? read('zhengtu.language') ?? 'zh';
  setLanguage(chosen === 'en' ? 'en' : 'zh', false);
  system.addEventListener('change', follow);
  return () => system.removeEventListener('change', follow);
}
