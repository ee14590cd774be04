/** One claim a mention and holder: the title, whether it is held, sought or a pilot. */
import type { HonorClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { holdersOf } from './holder.ts';
import { honorStatus } from './status.ts';

/** A title without its level means the one that the report names with it: 民族团结进步示范市 after 全国民族团结进步示范市. */
function fullNames({ mentions }: RecognisedReport): (name: string, rule: string) => string {
  const names = mentions.flatMap((found) => found.flatMap((m) => (m.kind === 'honor' ? [m.name] : [])));
  return (name, rule) =>
    rule === 'honor.listed'
      ? (names.find((other) => other.length > name.length && other.endsWith(name)) ?? name)
      : name;
}

export const relateHonors: Relater = (report) => {
  const { document, mentions } = report;
  const fullName = fullNames(report);
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): HonorClaim[] => {
      if (mention.kind !== 'honor') return [];
      const { text } = sentence;
      const clauseStart =
        Math.max(...['，', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, mention.start))) + 1;
      const before = text.slice(clauseStart, mention.start);
      const status = honorStatus(mention.name, before, text.slice(mention.end), sentence.timeFrame);
      const holders = holdersOf(before, clauseStart, mention.start, mentions[sentence.index]!, document.header.place);
      return holders.map((place) => ({
        kind: 'honor',
        name: fullName(mention.name, mention.rule),
        status,
        place,
        evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
      }));
    }),
  );
};
