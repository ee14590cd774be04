/** Child process: reads and extracts one file after another; facts and source are kept on disk by the worker itself. */
import { extract } from './extract.ts';
import { loadKnowledge } from './knowledge.ts';
import { readDocument } from './read/read-file.ts';
import { ZhengtuError } from './schema/errors.ts';
import { FactsStore } from './store/facts-store.ts';
import { EXTRACTOR } from './version.ts';

export interface Task {
  readonly path: string;
  readonly shown: string;
  /** Extract again although facts are kept. */
  readonly fresh: boolean;
}

export type Outcome =
  | {
      readonly path: string;
      readonly ok: true;
      readonly sha256: string;
      readonly cached: boolean;
      readonly warnings: string[];
    }
  | {
      readonly path: string;
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
      readonly fatal: boolean;
    };

const facts = new FactsStore(process.argv[2]!);
const knowledge = loadKnowledge();

async function work({ path, shown, fresh }: Task): Promise<Outcome> {
  try {
    const document = await readDocument(path, shown);
    const { sha256 } = document;
    if (!fresh && facts.has(sha256, EXTRACTOR) && facts.load(sha256, EXTRACTOR))
      return { path: shown, ok: true, sha256, cached: true, warnings: [] };
    const made = extract(document, knowledge);
    facts.save(made, document.text);
    return { path: shown, ok: true, sha256, cached: false, warnings: made.warnings.map((w) => w.message) };
  } catch (error) {
    if (error instanceof ZhengtuError)
      return {
        path: shown,
        ok: false,
        code: error.code,
        message: error.message,
        hint: error.hint,
        fatal: error.name === 'StoreError',
      };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      path: shown,
      ok: false,
      code: 'internal',
      message: `${shown}: ${message}`,
      hint: 'Please report this with the file.',
      fatal: false,
    };
  }
}

process.on('message', (task: Task) => {
  void work(task).then((outcome) => process.send!(outcome));
});
// The parent is gone: nobody waits for more.
process.on('disconnect', () => process.exit(0));
