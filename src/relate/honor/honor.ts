/** One claim a mention and holder: the title, whether it is held, sought or a pilot. */
import type { MentionOf } from '../../recognise/mention.ts';
import type { HonorClaim } from '../../schema/facts.ts';
import type { Sentence } from '../../segment/report-document.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { type HolderContext, type Holders, holdersOf, topicOf } from './holder.ts';
import { honorStatus } from './status.ts';

type Honor = MentionOf<'honor'>;

/** A title without its level means the one that the report names with it: 民族团结进步示范市 after 全国民族团结进步示范市. */
function fullNames({ mentions }: RecognisedReport): (name: string, rule: string) => string {
  const names = mentions.flatMap((found) => found.flatMap((m) => (m.kind === 'honor' ? [m.name] : [])));
  return (name, rule) =>
    rule === 'honor.listed'
      ? (names.find((other) => other.length > name.length && other.endsWith(name)) ?? name)
      : name;
}

/** Titles of one clause that stand in one list: 「荣获A、B和C」. */
function listsOf(text: string, honors: readonly Honor[]): Honor[][] {
  const lists: Honor[][] = [];
  for (const honor of honors) {
    const previous = lists.at(-1)?.at(-1);
    const between = previous ? text.slice(previous.end, honor.start) : null;
    if (between !== null && /^[”"]?(?:称号)?(?:\d+[个家处条所])?(?:、|和|及|以及|与)?[“"]?$/u.test(between))
      lists.at(-1)!.push(honor);
    else lists.push([honor]);
  }
  return lists;
}

/** The last character of a kind of place: 先进市 falls to a city, 示范县 to a county. */
const kindOf = (name: string): string =>
  name
    .replace(/（[^）]*）$|标兵$|城$/u, '')
    .slice(-1)
    .replace(/[州盟]/u, '市')
    .replace('旗', '县');

/** 「甲市、乙县、丙县分别荣获先进市、先进县」: in their order when there are as many, else by the kind of place. */
function shareOut(holders: Holders, titles: readonly Honor[]): readonly (readonly string[])[] {
  const { names } = holders;
  if (!holders.each || names.length < 2 || titles.length < 2) return titles.map(() => names);
  if (names.length === titles.length) return names.map((name) => [name]);
  return titles.map((title) => {
    const same = names.filter((name) => kindOf(name) === kindOf(title.name));
    return same.length > 0 ? same : names;
  });
}

/** What joins a title to the next subject. */
const openingOf = (between: string): number =>
  between.match(/^[”"]?(?:称号|荣誉)?(?:、|和|及|以及|与|并)?/u)?.[0].length ?? 0;

const clauseStartOf = (text: string, at: number): number =>
  Math.max(...['，', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, at))) + 1;

export const relateHonors: Relater = (report) => {
  const { document, mentions, context: knowledge } = report;
  const fullName = fullNames(report);
  const code = document.header.placeId;
  const context: HolderContext = {
    gazetteer: knowledge.gazetteer,
    home: code ? (knowledge.gazetteer.byCode(code) ?? null) : null,
    city: document.header.place,
  };
  const claimsIn = (sentence: Sentence): HonorClaim[] => {
    const here = mentions[sentence.index]!;
    const { text } = sentence;
    const honors = here.filter((m) => m.kind === 'honor');
    let last: { end: number; clause: number; holders: Holders } | null = null;
    return listsOf(text, honors).flatMap((titles) => {
      const first = titles[0]!;
      const clause = clauseStartOf(text, first.start);
      // 「支持甲创建A和乙创建B」: behind a title of the clause its own subject begins, or the first one goes on.
      const from = last?.clause === clause ? last.end + openingOf(text.slice(last.end, first.start)) : clause;
      const own = holdersOf(text.slice(from, first.start), from, first.name, here, context);
      const topic = own && !own.named ? topicOf(text, clause, first.name, here) : null;
      const told: Holders | null = topic ? { names: [topic], each: false, named: true } : own;
      const holders: Holders | null = own && !own.named && last?.clause === clause ? last.holders : told;
      if (!holders) return [];
      last = { end: titles.at(-1)!.end, clause, holders };
      const shares = shareOut(holders, titles);
      return titles.flatMap((title, i) => {
        const before = text.slice(clauseStartOf(text, title.start), title.start);
        const status = honorStatus(title.name, before, text.slice(title.end), sentence.timeFrame);
        return shares[i]!.map(
          (place): HonorClaim => ({
            kind: 'honor',
            name: fullName(title.name, title.rule),
            status,
            place,
            evidence: evidenceOf(document, sentence, title.start, title.end, title.rule),
          }),
        );
      });
    });
  };
  return document.sentences.flatMap(claimsIn);
};
