/** Place claims: one for each mention. */
import type { PlaceClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport } from '../relation.ts';

export function relatePlaces({ document, mentions }: RecognisedReport): PlaceClaim[] {
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): PlaceClaim[] =>
      mention.kind === 'place'
        ? [
            {
              kind: 'place',
              name: mention.name,
              surface: mention.surface,
              code: mention.code,
              level: mention.level,
              evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
            },
          ]
        : [],
    ),
  );
}
