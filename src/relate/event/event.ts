/** One claim a mention: the place holds the event or takes part in it. */
import type { EventClaim } from '../../schema/facts.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';

/** Whether the characters of `short` stand in `long` in this order: 房车博览会 in 丝绸之路国际房车博览会. */
function abbreviates(short: string, long: string): boolean {
  if (short.length >= long.length || (short.length < 4 && !/(?:博会|洽会|交会)$/u.test(short))) return false;
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}

/** One event told under several names in one report takes the longest: listed forms of one entry, and what abbreviates it. */
function namesOfReport({ mentions }: RecognisedReport, lexicon: Lexicon | undefined): (name: string) => string {
  const names = [...new Set(mentions.flatMap((found) => found.flatMap((m) => (m.kind === 'event' ? [m.name] : []))))];
  const longest = new Map<string, string>();
  for (const name of names) {
    const entry = lexicon?.get(name)?.name;
    const same = names.filter((other) => (entry ? lexicon?.get(other)?.name === entry : abbreviates(name, other)));
    longest.set(
      name,
      same.reduce((best, other) => (other.length > best.length ? other : best), name),
    );
  }
  return (name) => longest.get(name) ?? name;
}

export const relateEvents: Relater = (report) => {
  const { document, mentions, context } = report;
  const nameOf = namesOfReport(report, context.lexicons.get('events'));
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): EventClaim[] =>
      mention.kind === 'event'
        ? [
            {
              kind: 'event',
              name: nameOf(mention.name),
              evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
            },
          ]
        : [],
    ),
  );
};
