import { reader, tab, webgl } from '../state/atoms.ts';
import { t } from '../words/t.ts';
import { BottomBar, StatusBar } from './bars.tsx';
import { Compare } from './Compare.tsx';
import { Dialogs } from './Dialogs.tsx';
import { GraphView } from './GraphView.tsx';
import { Notices } from './Notices.tsx';
import { QueryView } from './QueryView.tsx';
import { Reader } from './Reader.tsx';
import { Shared } from './Shared.tsx';
import { Start } from './Start.tsx';
import { TopBar } from './TopBar.tsx';

export function App() {
  return (
    <div class={`app tab-${tab.value}${webgl.value ? '' : ' no-webgl'}`}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <TopBar />
      <Notices />
      <div class="body">
        {tab.value === 'start' && <Start />}
        {tab.value === 'graph' && <GraphView />}
        {tab.value === 'shared' && <Shared />}
        {tab.value === 'compare' && <Compare />}
        {tab.value === 'query' && <QueryView />}
        {reader.value && <Reader />}
      </div>
      <StatusBar />
      <BottomBar />
      <Dialogs />
    </div>
  );
}
