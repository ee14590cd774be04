/** What the page needs once: schema, counts, the start page. Tried again while the server is silent. */
import { ask, Silence } from '../ask.ts';
import { health, schema, silence, startPage, stats } from './atoms.ts';

const PAUSES = [1, 2, 4, 8, 16, 30];
let turn = 0;
let timer = 0;

async function loadAll(): Promise<void> {
  const [words, state, counts] = await Promise.all([ask.schema(), ask.health(), ask.stats()]);
  schema.value = words;
  health.value = state;
  stats.value = counts;
  startPage.value = await ask.start();
}

/** Loads what is missing; on silence counts down and tries again. */
export async function retry(): Promise<void> {
  clearInterval(timer);
  try {
    if (startPage.value === null) await loadAll();
    else await ask.health();
    silence.value = null;
    turn = 0;
  } catch (error) {
    if (!(error instanceof Silence)) {
      silence.value = null;
      throw error;
    }
    countDown();
  }
}

function countDown(): void {
  silence.value = PAUSES[Math.min(turn++, PAUSES.length - 1)]!;
  timer = window.setInterval(() => {
    silence.value = (silence.value ?? 1) - 1;
    if (silence.value <= 0) void retry();
  }, 1000);
}

/** Starts a count-down when some fetch met silence. @returns dispose */
export function watchSilence(): () => void {
  return silence.subscribe((seconds) => {
    if (seconds === 1 && turn === 0) countDown();
  });
}
