/**
 * Reads the header of every report of a corpus and lists those that look wrong, each with its reason: each is to be
 * understood, and is then right as it stands or mended in src/segment/header.
 *   npx tsx scripts/check-headers.ts [FOLDER…]      default: ../shared/corpus and ../shared/seeds
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { clean } from '../src/clean/clean.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { listFiles } from '../src/read/list-files.ts';
import { readDocument } from '../src/read/read-file.ts';
import type { ReportHeader } from '../src/schema/facts.ts';
import { readHeader } from '../src/segment/header/header.ts';

const SHARED = process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared');
/** Annotated reports that are read by the score alone. */
const UNREAD = /恩施土家族苗族自治州\/2014|汕尾市\/2023/u;
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [join(SHARED, 'corpus'), join(SHARED, 'seeds')];
if (!existsSync(folders[0]!)) {
  console.error(`No reports at ${folders[0]}. Name a folder, or set ZHENGTU_SHARED.`);
  process.exit(2);
}

function suspicions(header: ReportHeader, path: string, text: string): string[] {
  const folder = basename(dirname(path));
  const fileYear = basename(path).match(/20\d\d/u)?.[0];
  const front = text.slice(0, 400);
  const found: string[] = [];
  if (header.place === null) found.push('no place');
  else if (/[市州盟区县省]$/u.test(folder) && header.place !== folder) found.push(`place ${header.place}`);
  if (header.year === null) found.push('no year');
  else if (fileYear && header.year !== Number(fileYear)) found.push(`year ${header.year}`);
  if (header.speaker === null) found.push('no speaker');
  else if (!header.speaker.includes('·') && (header.speaker.length < 2 || header.speaker.length > 3))
    found.push(`speaker ${header.speaker}`);
  if (header.date === null && /20\d\d年\d{1,2}月\d{1,2}日|二[〇○零].{2}年.{1,2}月/u.test(front)) found.push('no date');
  if (header.session === null ? /届.{0,12}次.{0,4}会议/u.test(front) : !header.session.startsWith(header.place ?? '?'))
    found.push(`session ${header.session}`);
  if (header.thisYear !== header.year) found.push(`(early: ${header.date})`);
  return found;
}

const knowledge = loadKnowledge();
const fields = ['title', 'place', 'year', 'date', 'speaker', 'session'] as const;
const stated = new Map<string, number>();
const { files } = await listFiles(folders);
let suspicious = 0;
for (const file of files) {
  if (UNREAD.test(file.path)) continue;
  const source = await readDocument(file.path, file.shownPath);
  const { text } = clean(source.text, knowledge.lexicons.get('watermark'));
  const header = readHeader(source, text, knowledge.gazetteer);
  for (const field of fields) if (header[field] !== null) stated.set(field, (stated.get(field) ?? 0) + 1);
  const found = suspicions(header, file.path, text);
  if (found.some((reason) => !reason.startsWith('('))) suspicious++;
  if (found.length > 0) console.log(`${file.shownPath}: ${found.join('; ')}`);
}
console.log(`\n${files.length} files, ${suspicious} suspicious`);
for (const field of fields) console.log(`${field.padEnd(8)} ${stated.get(field) ?? 0}`);
