import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { RawDocument } from '../../read/raw-document.ts';
import type { ReportHeader } from '../../schema/facts.ts';
import { datesIn, isoDate, type StatedDate } from './dates.ts';
import { frontLines } from './front-lines.ts';
import { placeOf } from './place.ts';
import { completeSession, sessionIn } from './session.ts';
import { canBeName, isNameAlone, isOfficeAlone, speakerIn, speakerInWords } from './speaker.ts';
import { readYears } from './years.ts';

const TITLE = /(?:政府|行署|行政公署)工作(?:的)?报告/u;
/** Where a site writes its own day: not the day of the speech. */
const PUBLISHED = /发布|来源|时间[:：]|更新|印发|编辑|公开/u;

/** The day of delivery: from the line of the session, then from a line of its own, then from a title that holds it. */
function deliveryDate(lines: readonly string[], fileTitle: string | null): StatedDate | null {
  const spoken = lines.filter((line) => !PUBLISHED.test(line));
  const first = (group: readonly string[]): StatedDate | null => group.flatMap(datesIn)[0] ?? null;
  return (
    first(spoken.filter((line) => /会议|大会|人大|通过/u.test(line))) ??
    first(spoken.filter((line) => line.length <= 24)) ??
    first(spoken.filter((line) => TITLE.test(line))) ??
    (fileTitle === null ? null : first([fileTitle]))
  );
}

/** The speaker's line is the nearest to the speech that holds an office and a name. */
function speakerOf(lines: readonly string[], fileTitle: string | null, opening: string): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const named = speakerIn(line);
    if (named) return named;
    const next = lines[i + 1];
    if (next && isOfficeAlone(line) && isNameAlone(next)) return next;
  }
  const alone = lines.filter(isNameAlone);
  if (alone.length === 1) return alone[0]!;
  // 某市政府工作报告（2022年1月10日 王路）
  const inTitle = fileTitle?.match(/日([\p{Script=Han}·]{2,16})[）)]$/u)?.[1];
  if (inTitle && canBeName(inTitle)) return inTitle;
  return speakerInWords(fileTitle ?? '') ?? speakerInWords(opening);
}

/** What a report says of itself. Fields are null where neither the text nor, for place and year, the file's name tells. */
export function readHeader(source: RawDocument, text: string, gazetteer: Gazetteer): ReportHeader {
  const { lines, fileTitle } = frontLines(text, source.text);
  const title =
    lines.find((line) => TITLE.test(line) && line.length <= 40) ?? fileTitle?.replace(/[（(].*$/u, '') ?? null;
  const known = (name: string) => gazetteer.candidates(name).length > 0;
  const session = sessionIn(lines.join('\n'), known) ?? sessionIn(fileTitle ?? '', known);
  const opening = text.slice(0, 1500).match(/我?代表([\p{Script=Han}]{2,14}?)(?:人民政府|政府)/u)?.[1] ?? '';
  const place = placeOf(
    [session?.place ?? '', ...lines.filter((line) => !TITLE.test(line)), title ?? '', fileTitle ?? '', opening],
    [source.name, ...source.path.split('/').slice(0, -1).reverse()],
    text,
    gazetteer,
  );
  const date = deliveryDate(lines, fileTitle);
  return {
    title,
    place: place?.name ?? null,
    placeId: place?.entry.code ?? null,
    ...readYears(text, date, title ?? fileTitle, source.name),
    date: date ? isoDate(date) : null,
    speaker: speakerOf(lines, fileTitle, text.slice(0, 400)),
    session: session ? completeSession(session, place?.name ?? null) : null,
  };
}
