/** Starts the page. */
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/search.css';
import './styles/start.css';
import './styles/graph.css';
import './styles/panel.css';
import './styles/reader.css';
import './styles/query.css';
import './styles/tables.css';
import './styles/narrow.css';
import { render } from 'preact';
import * as actions from './state/actions.ts';
import * as atoms from './state/atoms.ts';
import { canvasNow } from './state/canvas-port.ts';
import { followKeys } from './state/keyboard.ts';
import { retry, watchSilence } from './state/load.ts';
import { followPreferences } from './state/preferences.ts';
import { followUrl } from './state/url.ts';
import { App } from './views/App.tsx';

followPreferences();
watchSilence();
followKeys();
render(<App />, document.getElementById('page')!);
void retry();
followUrl();

declare global {
  interface Window {
    /** For the browser tests: state and actions, never needed by the page itself. */
    __zhengtu: unknown;
  }
}
window.__zhengtu = { atoms, actions, canvas: canvasNow };
