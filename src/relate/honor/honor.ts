/** One claim a mention and holder: the title, whether it is held, sought or a pilot. */
import type { HonorClaim } from '../../schema/facts.ts';
import { evidenceOf, type Relater } from '../relation.ts';
import { holdersOf } from './holder.ts';
import { honorStatus } from './status.ts';

export const relateHonors: Relater = ({ document, mentions }) =>
  document.sentences.flatMap((sentence) =>
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
        name: mention.name,
        status,
        place,
        evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
      }));
    }),
  );
