import type { CleanText } from '../text/clean-text.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { evenLineEnds, removeBlanks, removeEmptyLines } from './blanks.ts';
import { evenCharacters, evenPunctuation } from './characters.ts';
import { cutting, draftOf, finish, type Pass } from './draft.ts';
import { readEntities, removeComments, removeTags } from './html-marks.ts';
import { joinBrokenSentences } from './line-breaks.ts';
import { removeForeignLines, removeRunningLines } from './lines.ts';
import { MARKS, WRAPPING } from './marks.ts';
import { removeRepeatedText } from './repeated-text.ts';
import { openTables } from './tables.ts';
import { removeWatermarks } from './watermark.ts';

/** The passes in their order: each sees the text as the passes before it have left it. */
export const cleaningPasses = (watermarks: Lexicon | undefined): readonly Pass[] => [
  ...WRAPPING.map((rule) => cutting(rule.id, rule.pattern)),
  evenLineEnds,
  removeComments,
  removeTags,
  readEntities,
  removeRepeatedText, // before any line is judged: the copies would double every count
  removeForeignLines,
  removeRunningLines,
  joinBrokenSentences, // after the page's own lines are gone, while Markdown marks still tell headings
  openTables,
  ...MARKS.map((rule) => cutting(rule.id, rule.pattern)),
  removeBlanks,
  evenCharacters,
  evenPunctuation,
  removeWatermarks(watermarks),
  removeEmptyLines,
];

/**
 * Cleans the decoded original: what is no part of the speech goes, sentences are whole again, one way of writing stays.
 * @param watermarks names that sites leave in texts (data/lexicons/watermark.tsv)
 */
export function clean(original: string, watermarks?: Lexicon): CleanText {
  return finish(cleaningPasses(watermarks).reduce((draft, pass) => pass(draft), draftOf(original)));
}
