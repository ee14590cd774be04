import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { RawDocument } from '../read/raw-document.ts';
import type { Warning } from '../schema/facts.ts';
import type { CleanText } from '../text/clean-text.ts';
import { annexOf } from './annex.ts';
import { sketchOf } from './fingerprint.ts';
import { readHeader } from './header/header.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { ReportDocument, Sentence, SentenceRole } from './report-document.ts';
import { sentencesOf } from './sentences.ts';
import { frameParagraphs } from './time-frame/frames.ts';

/** Cuts clean text into sentences, each with its heading path, role and time frame. */
export function segment(source: RawDocument, clean: CleanText, gazetteer: Gazetteer): ReportDocument {
  const header = readHeader(source, clean.text, gazetteer);
  const paragraphs = paragraphsOf(clean, source.text);
  const annex = annexOf(paragraphs);
  const sentences: Sentence[] = [];
  for (const [number, { paragraph, path, frameOf, isFront }] of frameParagraphs(paragraphs, annex, header).entries()) {
    const role: SentenceRole = annex[number] ? 'annex' : paragraph.isWholeHeading || isFront ? 'heading' : 'body';
    const section = path.map(({ text }) => text);
    const lead = paragraph.leadEnd ?? 0;
    const pieces = lead > 0 ? [{ start: 0, end: lead }] : [];
    for (const { start, end } of sentencesOf(paragraph.text.slice(lead)))
      pieces.push({ start: start + lead, end: end + lead });
    for (const [i, { start, end }] of pieces.entries()) {
      const text = paragraph.text.slice(start, end);
      sentences.push({
        index: sentences.length,
        text,
        start: paragraph.start + start,
        end: paragraph.start + end,
        paragraph: number,
        role: lead > 0 && i === 0 ? 'heading' : role,
        section,
        timeFrame: frameOf(text),
      });
    }
  }
  const body = sentences.filter((sentence) => sentence.role === 'body').map(({ text }) => text);
  return {
    source,
    clean,
    header,
    sentences,
    warnings: warningsOf(source, header, sentences),
    sketch: sketchOf(body.join('')),
  };
}

/** What a reader of the facts should know: fields the text does not state, and parts that were not found. */
function warningsOf(source: RawDocument, header: ReportDocument['header'], sentences: readonly Sentence[]): Warning[] {
  const warnings = [...(source.warnings ?? [])];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  if (header.place === null) warn('no_place', 'neither the text nor the file name tells which place reports');
  if (header.year === null) warn('no_year', 'neither the text nor the file name tells the year');
  const has = (part: RegExp) => sentences.some(({ timeFrame }) => part.test(timeFrame));
  if (!has(/review/u)) warn('no_review_part', 'no part that looks back was found');
  if (!has(/plan/u)) warn('no_plan_part', 'no part that sets tasks was found');
  return warnings;
}
