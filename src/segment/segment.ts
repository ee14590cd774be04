import type { RawDocument } from '../read/raw-document.ts';
import type { Gazetteer } from '../recognise/place/gazetteer.ts';
import type { TimeFrame } from '../schema/values.ts';
import type { CleanText } from '../text/clean-text.ts';
import { sketchOf } from './fingerprint.ts';
import { readHeader } from './header/header.ts';
import type { ReportDocument, Sentence, SentenceRole } from './report-document.ts';

const HEADING =
  /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))/u;

/** Cuts clean text into sentences, each with its heading path and time frame. */
export function segment(source: RawDocument, clean: CleanText, gazetteer: Gazetteer): ReportDocument {
  const header = readHeader(source, clean.text, gazetteer);
  const sentences: Sentence[] = [];
  let path: string[] = [];
  let timeFrame: TimeFrame = 'other';
  let paragraph = 0;
  let offset = 0;
  for (const line of clean.text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '') continue;
    paragraph++;
    const heading =
      line.length <= 50 &&
      !/[。！？]$/u.test(line) &&
      (HEADING.test(line) || /回顾|工作安排|主要任务|重点工作|目标任务/u.test(line));
    let role: SentenceRole = 'body';
    if (heading) {
      role = 'heading';
      const level = /^（|^\(/u.test(line) ? 1 : 0;
      path = [...path.slice(0, level), line];
      if (level === 0) timeFrame = frameOf(line, header.year) ?? timeFrame;
    }
    for (const piece of line.matchAll(/[^。！？]+[。！？]?[”）]?/gu)) {
      sentences.push({
        index: sentences.length,
        text: piece[0],
        start: start + piece.index,
        end: start + piece.index + piece[0].length,
        paragraph,
        role,
        section: path,
        timeFrame,
      });
    }
  }
  return { source, clean, header, sentences, warnings: [], sketch: sketchOf(clean.text) };
}

function frameOf(heading: string, year: number | null): TimeFrame | null {
  const review = /回顾|成就|总结|取得|过去|完成情况|以来/u.test(heading);
  const fiveYears = /五年|“?十[二三四五]五”?/u.test(heading);
  if (review) return fiveYears ? 'five_year_review' : 'review';
  if (fiveYears) return 'five_year_plan';
  if (/安排|任务|重点|目标|建议|今年|部署|建设/u.test(heading)) return 'plan';
  if (year !== null && heading.includes(String(year))) return 'plan';
  return null;
}
