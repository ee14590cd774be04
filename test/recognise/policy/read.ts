import { loadKnowledge } from '../../../src/knowledge.ts';
import type { Mention, RecogniseContext, Recogniser } from '../../../src/recognise/mention.ts';
import type { Sentence, SentenceRole } from '../../../src/segment/report-document.ts';

const knowledge = loadKnowledge();

/** What a recogniser may know in a report of Haidong, 2024. */
export const context: RecogniseContext = {
  ...knowledge,
  header: {
    title: null,
    place: '海东市',
    placeId: '630200',
    year: 2024,
    reviewYear: 2023,
    date: null,
    speaker: null,
    session: null,
    thisYear: 2024,
  },
};

export const sentenceOf = (text: string, role: SentenceRole = 'body'): Sentence => ({
  index: 0,
  text,
  start: 0,
  end: text.length,
  paragraph: 0,
  role,
  section: [],
  timeFrame: 'plan',
});

/** The mentions that one recogniser finds in a sentence read alone. */
export const mentionsIn = (recogniser: Recogniser, text: string, role: SentenceRole = 'body'): Mention[] =>
  recogniser(sentenceOf(text, role), [], context);
