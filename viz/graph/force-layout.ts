/** Runs the force layout in its worker; the newest run ends the one before. */
import type { ForceAnswer, ForceTask } from './force-worker.ts';

export interface ForceRun {
  stop(): void;
}

export function runForce(task: ForceTask, onAnswer: (answer: ForceAnswer) => void): ForceRun {
  const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ForceAnswer>) => {
    onAnswer(data);
    if (data.done) worker.terminate();
  };
  worker.postMessage(task);
  return { stop: () => worker.terminate() };
}
