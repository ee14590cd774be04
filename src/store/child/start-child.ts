/** Starts a script of ours as a process of its own: what crashes, hangs or eats memory there ends alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface ChildOptions {
  /**
   * Address space that the script may take beyond what node takes, in bytes, where the shell knows `ulimit -v`. Not
   * from source: loaders of TypeScript reserve tens of GB of it for WebAssembly, to be given back.
   */
  readonly addressSpace?: number;
  /** Bound of the heap of JavaScript, in MB. */
  readonly heapMb: number;
  /** What it must know of the environment; it gets nothing else of it. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What node 20 to 24 reserves when idle. */
const NODE_BYTES = 2 * 2 ** 30;

/** `script`: URL without its ending. Runs from dist (.js) and from src (.ts, through tsx) alike. */
export function startChild(script: URL, args: readonly string[], options: ChildOptions): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const loader = fromSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const path = `${fileURLToPath(script)}${fromSource ? '.ts' : '.js'}`;
  const node = [...loader, `--max-old-space-size=${options.heapMb}`, path, ...args];
  const { PATH = '/usr/bin:/bin', LD_LIBRARY_PATH } = process.env;
  const env = { PATH, HOME: '/nonexistent', ...options.environment, ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) };
  const stdio: ('ignore' | 'pipe' | 'ipc')[] = ['ignore', 'ignore', 'pipe', 'ipc'];
  if (options.addressSpace === undefined || fromSource || process.platform === 'win32')
    return spawn(process.execPath, node, { stdio, env });
  const kilobytes = String(Math.floor((options.addressSpace + NODE_BYTES) / 1024));
  const limited = 'ulimit -c 0 2>/dev/null; ulimit -v "$0" 2>/dev/null; exec "$@"';
  return spawn('sh', ['-c', limited, kilobytes, process.execPath, ...node], { stdio, env });
}
