/** Facts files: one a report, keyed by the source's hash and the extractor's version. They are the truth of a build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportFacts } from '../schema/facts.ts';
import { writeWhole } from './data-folder.ts';

export class FactsStore {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = dataFolder;
  }

  path(sha256: string, extractor: string): string {
    return join(this.#folder, 'facts', `${sha256}.${extractor.replace(/[^\w.-]/gu, '-')}.json`);
  }

  has(sha256: string, extractor: string): boolean {
    return existsSync(this.path(sha256, extractor)) && existsSync(this.#sourcePath(sha256));
  }

  /** The facts, or null where none are kept or the file is damaged: the report is then read again. */
  load(sha256: string, extractor: string): ReportFacts | null {
    try {
      const parsed = ReportFacts.safeParse(JSON.parse(readFileSync(this.path(sha256, extractor), 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  /** @throws StoreError when the disk refuses. */
  save(facts: ReportFacts, original: string): void {
    writeWhole(this.#sourcePath(facts.source.sha256), original);
    writeWhole(this.path(facts.source.sha256, facts.extractor), `${JSON.stringify(facts)}\n`);
  }

  /** The decoded original of a report, that all offsets point into; null where it is not kept. */
  source(sha256: string): string | null {
    if (!/^[0-9a-f]{64}$/u.test(sha256)) return null;
    try {
      return readFileSync(this.#sourcePath(sha256), 'utf8');
    } catch {
      return null;
    }
  }

  #sourcePath(sha256: string): string {
    return join(this.#folder, 'sources', `${sha256}.txt`);
  }
}
