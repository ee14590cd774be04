/** Place claims: one for each mention. */
import type { Mention, PlaceMention } from '../../recognise/mention.ts';
import type { PlaceClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport } from '../relation.ts';

/** 厦门 in 厦门钨业 names a firm; a foreign country before a firm says where it is from. */
const insideFirm = (place: PlaceMention, all: readonly Mention[]): boolean =>
  (place.level === 'province' || place.level === 'prefecture') &&
  all.some((m) => m.kind === 'company' && m.start <= place.start && m.end > place.end);

export function relatePlaces({ document, mentions }: RecognisedReport): PlaceClaim[] {
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): PlaceClaim[] =>
      mention.kind === 'place' && !insideFirm(mention, mentions[sentence.index]!)
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
