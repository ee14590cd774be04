/** Lines that come and go: waiting, a silent server, and toasts. */
import { useEffect, useRef } from 'preact/hooks';
import { undo } from '../state/actions.ts';
import { silence, toast, waiting } from '../state/atoms.ts';
import { retry } from '../state/load.ts';
import { t } from '../words/t.ts';

export function Notices() {
  return (
    <>
      {waiting.value !== null && (
        <div class="waiting">
          <i />
          <span class="vh">{waiting.value}</span>
        </div>
      )}
      {silence.value !== null && (
        <div class="silence" role="alert">
          {t('error.gone', { n: silence.value })}
          <button type="button" class="link" onClick={() => void retry()}>
            {t('error.retry')}
          </button>
        </div>
      )}
      {toast.value && <Toast key={toast.value.text} />}
    </>
  );
}

const SHOWN_MS = 6000;

function Toast() {
  const held = useRef(false);
  useEffect(() => {
    const mine = toast.value;
    const timer = setInterval(() => {
      if (!held.current && toast.value === mine) toast.value = null;
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, []);
  const { text, undo: can } = toast.value ?? { text: '', undo: false };
  return (
    <div
      class="toast"
      onPointerEnter={() => (held.current = true)}
      onPointerLeave={() => (held.current = false)}
      onFocusIn={() => (held.current = true)}
      onFocusOut={() => (held.current = false)}
    >
      <span>{text}</span>
      {can && (
        <button
          type="button"
          class="link"
          onClick={() => {
            toast.value = null;
            undo();
          }}
        >
          {t('top.undo')}
        </button>
      )}
    </div>
  );
}
