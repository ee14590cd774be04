/**
 * What is read from three whole sample reports, line by line. A change is read as a diff and taken over with
 * `npx vitest run test/golden -u`, never by hand.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { readDocument } from '../../src/read/read-file.ts';
import { toExtraction } from '../../src/resolve/extraction.ts';

const knowledge = loadKnowledge();
const SAMPLES = join(import.meta.dirname, '../../samples');

/** One line a record: kind, what it says, and the rule that read it. Offsets are checked elsewhere. */
async function lines(file: string): Promise<string> {
  const document = await readDocument(join(SAMPLES, file), file);
  const { report, ...kinds } = toExtraction(extract(document, knowledge), document.text);
  const out = [`report ${JSON.stringify(report)}`];
  for (const [kind, records] of Object.entries(kinds))
    for (const { quote: _quote, start: _start, end: _end, rule, ...rest } of records)
      out.push(
        `${kind} ${Object.values(rest)
          .map((v) => (v === null ? '–' : Array.isArray(v) ? v.join('+') || '–' : v))
          .join(' | ')}   ${rule}`,
      );
  return `${out.join('\n')}\n`;
}

it.each(['西宁市2020年政府工作报告.md', '海东市2020年政府工作报告.md', '兰州市2019年政府工作报告.md'])(
  '%s',
  async (file) => {
    await expect(await lines(file)).toMatchFileSnapshot(`./${file.replace('政府工作报告.md', '')}.txt`);
  },
);
