/** One report in many dirty forms reads the same: the samples of the project, dressed as real files are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { documentOf } from '../../src/read/read-file.ts';
import { segment } from '../../src/segment/segment.ts';
import { docxOf } from '../read/docx-file.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const knowledge = loadKnowledge();
const read = async (bytes: Uint8Array, name: string) => {
  const source = await documentOf(bytes, name);
  const { header, sentences } = segment(source, clean(source.text), knowledge.gazetteer);
  return { header, sentences: sentences.map(({ text, timeFrame, role }) => ({ text, timeFrame, role })) };
};

/** Lines of at most `width` characters; the first of a paragraph is indented. */
const wrapped = (lines: readonly string[], width: number): string[] =>
  lines.flatMap((line) => (line.length > width ? `　　${line}` : line).match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);

const HAN = /\p{Script=Han}/u;
const spaced = (line: string): string =>
  [...line]
    .map((char, i, all) => (i % 9 === 4 && HAN.test(char) && HAN.test(all[i + 1] ?? '') ? `${char} ` : char))
    .join('');

type Dress = (lines: readonly string[]) => [bytes: Uint8Array, name: string];
const text = (form: string): [Uint8Array, string] => [Buffer.from(form), 'a.txt'];
const FORMS: readonly (readonly [what: string, dress: Dress])[] = [
  ['line ends of another system', (lines) => text(lines.join('\r\n'))],
  ['UTF-16 with its mark', (lines) => [Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le'), 'a.txt']],
  ['eight times in one file', (lines) => text(Array(8).fill(lines.join('\n')).join('\n\n'))],
  ['blanks inside words', (lines) => text(lines.map(spaced).join('\n'))],
  [
    'full-width digits',
    (lines) => text(lines.join('\n').replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  ],
  [
    'half-width punctuation',
    (lines) => text(lines.join('\n').replace(/[，；（）：]/gu, (mark) => mark.normalize('NFKC'))),
  ],
  [
    'bold leads and blank lines',
    (lines) => text(lines.map((line) => line.replace(/^[^，。]{2,12}/u, '**$&**')).join('\n\n')),
  ],
  [
    'a web page',
    (lines) => [
      Buffer.from(
        `<!doctype html><html><body><nav>首页</nav><div>当前位置：首页 &gt; 公开</div>${lines.map((line) => `<p>&emsp;&emsp;${line}</p>`).join('')}<div>上一篇：无</div></body></html>`,
      ),
      'a.html',
    ],
  ],
  ['a Word file', (lines) => [docxOf(lines), 'a.docx']],
  ['wrapped at 40 characters', (lines) => text(wrapped(lines, 40).join('\n'))],
  [
    'wrapped, with a page number every twenty lines',
    (lines) =>
      text(
        wrapped(lines, 40)
          .flatMap((line, i) => (i % 20 === 19 ? [line, '', `— ${(i + 1) / 20} —`, ''] : [line]))
          .join('\n'),
      ),
  ],
];

const samples = readdirSync(SAMPLES)
  .filter((name) => /报告\.(?:md|txt)$/u.test(name))
  .slice(0, 3);

describe.each(samples)('%s', (name) => {
  const raw = readFileSync(join(SAMPLES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const lines = clean(raw).text.split('\n');

  test.each(FORMS)('%s', async (_, dress) => {
    const plain = await read(Buffer.from(lines.join('\n')), 'a.txt');
    expect(plain.sentences.length).toBeGreaterThan(20);
    expect(await read(...dress(lines))).toEqual(plain);
  });
});
