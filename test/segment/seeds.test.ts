/** The real reports that the project was built on, where they lie beside it: whole, covered by sentences, and read once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { readDocument } from '../../src/read/read-file.ts';
import { isSameReport, type ReportSketch } from '../../src/segment/fingerprint.ts';
import { reportTraits } from '../../src/segment/report-traits.ts';
import { segment } from '../../src/segment/segment.ts';
import { originalSpan } from '../../src/text/clean-text.ts';

const SHARED = process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const folders = ['seeds', 'formats'].map((folder) => join(SHARED, folder)).filter((folder) => existsSync(folder));
const { files } = await listFiles(folders);
const knowledge = loadKnowledge();
const read = async (path: string) => {
  const source = await readDocument(path);
  return segment(source, clean(source.text, knowledge.lexicons.get('watermark')), knowledge.gazetteer);
};

describe.skipIf(files.length === 0)('reports beside the project', () => {
  test.each(files.map(({ shownPath, path }) => [shownPath, path]))('%s', async (_, path) => {
    const document = await read(path!);
    const { sentences, source, clean: cleaned, header } = document;
    let end = 0;
    for (const sentence of sentences) {
      expect(cleaned.text.slice(end, sentence.start).trim()).toBe('');
      expect(cleaned.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      // The first Chinese character of the sentence stands in the original where the span says.
      const first = sentence.text.search(/\p{Script=Han}/u);
      if (first >= 0) {
        const span = originalSpan(cleaned, sentence.start + first, sentence.end);
        expect(source.text[span.start]).toBe(sentence.text[first]);
      }
      end = sentence.end;
    }
    expect(cleaned.text.slice(end).trim()).toBe('');
    // A text that stands eight times in its file is read once: no long sentence twice.
    const long = sentences.filter(({ text }) => text.length > 60).map(({ text }) => text);
    expect(long.length - new Set(long).size).toBeLessThanOrEqual(1);
    expect(reportTraits(document).isReport).toBe(true);
    expect(header.place).not.toBeNull();
    expect(document.warnings).toEqual([]);
  });

  test.skipIf(!existsSync(join(SHARED, 'corpus')))('the same reports from another source are known again', async () => {
    const sketchOfFile = async (path: string): Promise<ReportSketch> => (await read(join(SHARED, path))).sketch;
    const twins = [
      ['seeds/000_338b7e72a2b6fa32.txt', 'corpus/西宁市/2017.md'],
      ['seeds/001_06042aab8e8de241.txt', 'corpus/兰州市/2017.md'],
      ['seeds/004_90e4e7d628c11962.txt', 'corpus/海东市/2020.md'],
      ['corpus/兰州市/2021.md', 'corpus/兰州市/2022.md'],
    ] as const;
    for (const [a, b] of twins)
      expect(isSameReport(await sketchOfFile(a), await sketchOfFile(b)), `${a} ${b}`).toBe(true);
    const strangers = [
      ['corpus/西宁市/2017.md', 'corpus/西宁市/2018.md'],
      ['corpus/兰州市/2017.md', 'corpus/兰州市/2018.md'],
      ['corpus/西宁市/2017.md', 'corpus/兰州市/2017.md'],
    ] as const;
    for (const [a, b] of strangers)
      expect(isSameReport(await sketchOfFile(a), await sketchOfFile(b)), `${a} ${b}`).toBe(false);
  });
});
