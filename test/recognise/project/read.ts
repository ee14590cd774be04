import { loadKnowledge } from '../../../src/knowledge.ts';
import type { Mention, MentionOf, RecogniseContext } from '../../../src/recognise/mention.ts';
import { recogniseProjects } from '../../../src/recognise/project/project.ts';
import type { TimeFrame } from '../../../src/schema/values.ts';
import type { Sentence } from '../../../src/segment/report-document.ts';

const knowledge = loadKnowledge();

/** A sentence of its own in a section of the given time frame. */
export function sentenceOf(text: string, timeFrame: TimeFrame): Sentence {
  return { index: 0, text, start: 0, end: text.length, paragraph: 0, role: 'body', section: [], timeFrame };
}

export const context: RecogniseContext = {
  ...knowledge,
  header: {
    title: null,
    place: null,
    placeId: null,
    year: 2024,
    reviewYear: 2023,
    date: null,
    speaker: null,
    session: null,
    thisYear: 2024,
  },
};

/** The project mentions of a sentence read alone, or beside mentions found before. */
export function projectsIn(
  text: string,
  timeFrame: TimeFrame = 'plan',
  found: readonly Mention[] = [],
): MentionOf<'project'>[] {
  return recogniseProjects(sentenceOf(text, timeFrame), found, context) as MentionOf<'project'>[];
}
