import type { Gazetteer } from '../recognise/place/gazetteer.ts';
import type { ReportHeader } from '../schema/facts.ts';

const DIGITS = '〇零一二三四五六七八九';

/** 二〇二六年一月二十七日, 2020年4月9日 → parts; null where the text holds no date. */
function readDate(text: string): { year: number; month: number; day: number | null } | null {
  const arabic = text.match(/(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?/u);
  if (arabic) return { year: Number(arabic[1]), month: Number(arabic[2]), day: arabic[3] ? Number(arabic[3]) : null };
  const chinese = text.match(
    /(二[〇○零O0][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/u,
  );
  if (!chinese) return null;
  const year = Number(
    [...chinese[1]!].map((c) => ('○O0'.includes(c) ? 0 : DIGITS.indexOf(c) <= 1 ? 0 : DIGITS.indexOf(c) - 1)).join(''),
  );
  const small = (s: string): number => {
    const [tens, ones] = s.includes('十') ? s.split('十') : ['', s];
    const digit = (c: string | undefined) => (c ? DIGITS.indexOf(c) - 1 : 0);
    return (s.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
  };
  return { year, month: small(chinese[2]!), day: chinese[3] ? small(chinese[3]) : null };
}

/** Reads the header from the first lines of clean text and the file's name. */
export function readHeader(text: string, fileName: string, path: string, gazetteer: Gazetteer): ReportHeader {
  const head = text.slice(0, 600);
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const title = lines.find((line) => /政府工作报告/u.test(line)) ?? lines[0] ?? null;
  const session =
    head
      .match(
        /[\p{Script=Han}]{2,16}第[一二三四五六七八九十百]+届\n?人民代表大会(?:常务委员会)?第[一二三四五六七八九十]+次(?:全体)?会议/u,
      )?.[0]
      .replace('\n', '') ?? null;
  const clue = [session, title, fileName, path].filter(Boolean).join('\n');
  let place = null;
  for (const match of clue.matchAll(/[\p{Script=Han}]{2,14}?(?:自治州|地区|市|州|盟|省|自治区|区|县)/gu)) {
    const name = match[0].replace(/^(在|20\d\d年)/u, '');
    place = gazetteer.lookup(name, null) ?? place;
    if (place) break;
  }
  const date = readDate(head);
  const planned = text.match(
    /(20\d\d)年(?:的)?(?:工作|重点工作|主要|目标|政府工作|经济社会发展)(?:安排|任务|重点|目标|建议|总体)?/gu,
  );
  const fileYear = Number(fileName.match(/20\d\d/u)?.[0]) || null;
  const titleYear = Number(title?.match(/20\d\d/u)?.[0]) || null;
  const delivered = date ? (date.month >= 11 ? date.year + 1 : date.year) : null;
  const year = delivered ?? titleYear ?? fileYear ?? (Number(planned?.at(-1)?.slice(0, 4)) || null);
  const early = date ? date.month >= 11 : false;
  return {
    title: title ? title.slice(0, 80) : null,
    place: place?.name ?? null,
    placeId: place?.code ?? null,
    year,
    reviewYear: year === null ? null : year - 1,
    date: date
      ? `${date.year}-${String(date.month).padStart(2, '0')}${date.day ? `-${String(date.day).padStart(2, '0')}` : ''}`
      : null,
    speaker: head.match(/(?:市长|州长|主席|省长|区长|县长|盟长)[\s]*([\p{Script=Han}·]{2,10})(?=\n)/u)?.[1] ?? null,
    session,
    thisYear: year === null ? null : early ? year - 1 : year,
  };
}
