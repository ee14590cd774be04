/** One claim a mention: the place holds the event or takes part in it. */
import type { EventClaim } from '../../schema/facts.ts';
import { evidenceOf, type Relater } from '../relation.ts';

export const relateEvents: Relater = ({ document, mentions }) =>
  document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): EventClaim[] =>
      mention.kind === 'event'
        ? [
            {
              kind: 'event',
              name: mention.name,
              evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
            },
          ]
        : [],
    ),
  );
