import { Command } from 'commander';
import { verifyEvidence } from '../resolve/verify.ts';
import { FactsStore } from '../store/facts-store.ts';
import { readManifest } from '../store/manifest.ts';
import { EXTRACTOR } from '../version.ts';
import { globalOptions } from './options.ts';

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check every claim of the present build against the original text at its offsets')
    .action((_options: object, command: Command) => {
      const { data } = globalOptions(command);
      const facts = new FactsStore(data);
      let checked = 0;
      let wrong = 0;
      const sources = readManifest(data);
      for (const sha256 of sources) {
        const report = facts.load(sha256, EXTRACTOR);
        const original = facts.source(sha256);
        if (!report || original === null) {
          process.stderr.write(`facts or source of ${sha256.slice(0, 8)} are missing: build again\n`);
          wrong++;
          continue;
        }
        const result = verifyEvidence(report, original);
        checked += result.checked;
        wrong += result.faults.length;
        for (const fault of result.faults.slice(0, 5))
          process.stderr.write(`${fault.source}: ${fault.claim}: ${fault.message}\n`);
      }
      const share = checked === 0 ? 0 : (100 * (checked - wrong)) / checked;
      process.stdout.write(
        `${checked - wrong} of ${checked} claims of ${sources.length} reports quote the text at their offsets (${share.toFixed(2)} %)\n`,
      );
      if (wrong > 0 || checked === 0) process.exitCode = 1;
    });
}
