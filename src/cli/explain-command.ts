import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import { understand } from '../extract.ts';
import { loadKnowledge } from '../knowledge.ts';
import { relate } from '../relate/relate.ts';
import { TimeFrame } from '../schema/values.ts';

export function explainCommand(): Command {
  return new Command('explain')
    .description('show which rules fire in a sentence and what they yield')
    .argument('<sentence>', 'a sentence as a report would say it')
    .option('--place <name>', 'the city that reports', '西宁市')
    .option('--year <year>', 'the plan year of the report', '2020')
    .addOption(new Option('--frame <frame>', 'the part of the report').choices(TimeFrame.options).default('review'))
    .option('--json', 'print as JSON', false)
    .action((sentence: string, options: { place: string; year: string; frame: TimeFrame; json: boolean }) => {
      const knowledge = loadKnowledge();
      const heading = options.frame.includes('plan')
        ? `一、${options.year}年工作安排`
        : `一、${Number(options.year) - 1}年工作回顾`;
      const text = `${options.year}年${options.place}政府工作报告\n各位代表：\n${heading}\n${sentence}\n`;
      const source = {
        name: 'explain.txt',
        path: 'explain.txt',
        sha256: createHash('sha256').update(text).digest('hex'),
        mediaType: 'text/plain',
        encoding: 'utf-8',
        text,
      };
      const report = understand(source, knowledge, (document) => ({
        ...document,
        sentences: document.sentences.map((s) => ({ ...s, timeFrame: options.frame })),
      }));
      const from = text.lastIndexOf(sentence);
      const indexes = new Set(
        report.document.sentences
          .filter((s) => (report.document.clean.origin[s.start] ?? 0) >= from)
          .map((s) => s.index),
      );
      const mentions = report.mentions.flatMap((list, i) => (indexes.has(i) ? list : []));
      const claims = relate(report).filter((claim) => indexes.has(claim.evidence.passage));
      if (options.json) {
        process.stdout.write(`${JSON.stringify({ mentions, claims }, null, 2)}\n`);
        return;
      }
      process.stdout.write(`${options.place} ${options.year}, ${options.frame}\n\nmentions\n`);
      for (const m of mentions) process.stdout.write(`  ${m.kind.padEnd(9)} ${m.surface} → ${m.name}   ${m.rule}\n`);
      process.stdout.write('\nclaims\n');
      for (const { kind, evidence, ...rest } of claims)
        process.stdout.write(
          `  ${kind.padEnd(11)} ${JSON.stringify(rest)}\n              “${evidence.quote}”   ${evidence.rule}\n`,
        );
      if (claims.length === 0) process.stdout.write('  none\n');
    });
}
