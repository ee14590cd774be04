/** Observations: every measured figure of a report as a claim. */
import type { Mention } from '../../recognise/mention.ts';
import { viewOf } from '../../recognise/time/view.ts';
import type { Claim, ObservationClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { canonicalNames } from './canonical.ts';
import { headSite, placeByPrefix, placeMeasured, sitesOf } from './measured-place.ts';
import { readSentence } from './read-sentence.ts';
import { framesOf } from './term-frame.ts';

const SITES: ReadonlySet<string> = new Set(['place', 'project', 'company']);
/** Numbers inside these names measure nothing. */
const NAMES: ReadonlySet<string> = new Set(['project', 'policy', 'event', 'honor', 'company']);

/** The observation claims of a report, in the order of its text. */
export const relateObservations: Relater = (report: RecognisedReport): Claim[] => {
  const { document, context } = report;
  const home = context.header.place ?? '';
  const canonical = canonicalNames(context.lexicons);
  const claims: ObservationClaim[] = [];
  let paragraph = -1;
  let last = '';
  const frames = framesOf(document.sentences, context.header);
  for (const sentence of document.sentences) {
    if (sentence.role === 'annex') continue;
    const mentions = report.mentions[sentence.index]!;
    const inName = (start: number, end: number, counts: boolean) =>
      mentions.some(
        (m) =>
          NAMES.has(m.kind) &&
          m.start < start &&
          end < m.end &&
          covers(m) &&
          !(counts && m.kind === 'project') &&
          sentence.text[start - 1] !== '、',
      );
    const view = viewOf(context.header, { timeFrame: frames[sentence.index]! });
    const head = headSite(sentence.text, mentions, home);
    const headEnd = head ? scopeEnd(sentence.text, head.end) : 0;
    const previous = sentence.paragraph === paragraph ? last : '';
    paragraph = sentence.paragraph;
    let before = '';
    for (const reading of readSentence(sentence.text, view, inName, sitesOf(mentions, home), previous)) {
      const { start, end, rule, indicator, ...rest } = reading;
      const site = mentions.find((m) => SITES.has(m.kind) && m.start === start && m.surface === indicator);
      // 造林48万亩，其中森林公园6万亩: a place alone takes the indicator before it.
      const placed =
        site && before !== ''
          ? { place: site.name, indicator: before }
          : rule === 'observation.parallel-places'
            ? placeByPrefix(indicator, mentions)
            : (placeMeasured(indicator, start, mentions, home, sentence.text.slice(Math.max(0, start - 1), start)) ??
              (head && end <= headEnd ? { place: head.name, indicator } : null));
      before = placed?.indicator ?? indicator;
      if (!/(?:streak|row-of-years|medals)$/u.test(rule)) last = before;
      claims.push({
        kind: 'observation',
        place: placed?.place ?? home,
        indicator: canonical(placed?.indicator ?? indicator, rest.measure),
        ...rest,
        evidence: evidenceOf(document, sentence, start, Math.max(end, start + 1), rule),
      });
    }
  }
  return claims;
};

/** A name with a number in it is not a list that happens to hold one. */
function covers(mention: Mention): boolean {
  return mention.end - mention.start <= 40;
}

/** What a sentence says of the place at its head ends with the semicolon, or where it turns to the whole city. */
function scopeEnd(text: string, from: number): number {
  const turn = text
    .slice(from)
    .search(/；|，(?:全市|全州|全区|我市|全盟|全县|[\p{Script=Han}]{2,6}(?:区|县|园|集团|公司)(?=[\p{Script=Han}]))/u);
  return turn < 0 ? text.length : from + turn;
}
