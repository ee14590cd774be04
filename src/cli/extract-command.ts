import { Command } from 'commander';
import { extract } from '../extract.ts';
import { loadKnowledge } from '../knowledge.ts';
import { readDocument } from '../read/read-file.ts';
import { toExtraction } from '../resolve/extraction.ts';

export function extractCommand(): Command {
  return new Command('extract')
    .description('print what one report states')
    .argument('<file>', 'a report file')
    .option('--json', 'the annotation format, each record with start and end offsets into the decoded file', false)
    .action(async (file: string, options: { json: boolean }) => {
      const document = await readDocument(file);
      const extraction = toExtraction(extract(document, loadKnowledge()), document.text);
      if (options.json) {
        process.stdout.write(`${JSON.stringify(extraction, null, 2)}\n`);
        return;
      }
      const { report, ...kinds } = extraction;
      process.stdout.write(
        `${report.place ?? '?'} ${report.year ?? '?'}  ${report.date ?? ''}  ${report.speaker ?? ''}\n`,
      );
      for (const [kind, records] of Object.entries(kinds)) {
        process.stdout.write(`\n${kind} (${records.length})\n`);
        for (const record of records) {
          const { quote, start: _, end: __, rule, ...rest } = record;
          process.stdout.write(
            `  ${Object.values(rest)
              .flat()
              .filter((v) => v !== null && v !== '')
              .join(' · ')}\n      “${quote}” ${rule}\n`,
          );
        }
      }
    });
}
