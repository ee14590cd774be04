/** What stands before the speech begins: title, session, speaker; and the title that a Markdown file carries above it. */

export interface FrontLines {
  /** Lines of clean text before the salutation or the first paragraph, without blanks. */
  readonly lines: readonly string[];
  /** `title:` of the front matter, without blanks; null where there is none. */
  readonly fileTitle: string | null;
}

const SALUTATION = /^(?:尊敬的)?(?:各位(?:代表|委员|领导)|同志们)/u;
const MOST = 25;
/** A line of the front is short; the first long one belongs to the speech. */
const LONGEST = 90;

export function frontLines(cleanText: string, original: string): FrontLines {
  const lines: string[] = [];
  for (const line of cleanText.slice(0, 4000).split('\n')) {
    const flat = line.replace(/\s+/gu, '');
    if (flat === '') continue;
    if (SALUTATION.test(flat) || flat.length > LONGEST || lines.length >= MOST) break;
    lines.push(flat);
  }
  const title = original
    .slice(0, 2000)
    .match(/^\uFEFF?---\r?\n(?:[^\n]{0,500}\n){0,20}?title:[ \t]*["']?([^\n"']{1,200})/u)?.[1];
  return { lines, fileTitle: title?.replace(/\s+/gu, '') ?? null };
}
