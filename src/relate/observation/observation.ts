/** Observations: every measured figure of a report as a claim. */
import type { Mention } from '../../recognise/mention.ts';
import { viewOf } from '../../recognise/time/view.ts';
import type { Claim, ObservationClaim } from '../../schema/facts.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { canonicalNames } from './canonical.ts';
import { headSite, placeByPrefix, placeMeasured, sitesOf } from './measured-place.ts';
import { type Reading, readSentence } from './read-sentence.ts';
import { framesOf } from './term-frame.ts';
import { newAreaOf, opensNewPoint, type Scope, scopesOf, TOTAL, topicOfPoint } from './topic-place.ts';

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
  let topic: string | null = null;
  let newArea: string | null = null;
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
    if (sentence.paragraph !== paragraph || opensNewPoint(sentence.text)) topic = null;
    paragraph = sentence.paragraph;
    let before = '';
    const readings = readSentence(sentence.text, view, inName, sitesOf(mentions, home), previous);
    const scopes = scopesOf(sentence.text, mentions, home, newArea);
    topic = topicOfPoint(sentence.text, mentions, home) ?? (scopes.length > 0 ? null : topic);
    newArea = newAreaOf(mentions) ?? newArea;
    const dealt = dealtTo(sentence.text, readings, scopes);
    for (const [i, reading] of readings.entries()) {
      const { start, end, rule, indicator, ...rest } = reading;
      const site = mentions.find((m) => SITES.has(m.kind) && m.start === start && m.surface === indicator);
      // 造林48万亩，其中森林公园6万亩: a place alone takes the indicator before it.
      const placed =
        site && before !== ''
          ? { place: site.name, indicator: before }
          : rule === 'observation.parallel-places'
            ? placeByPrefix(indicator, mentions)
            : (placeMeasured(indicator, start, mentions, home, sentence.text.slice(Math.max(0, start - 1), start)) ??
              (dealt[i] ? { place: dealt[i], indicator } : null) ??
              (head && end <= headEnd ? { place: head.name, indicator } : null) ??
              totalOf(reading, scopes, topic));
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

/** 甲区、乙区增容扩区，生产总值分别达到…: as many figures of one indicator as places, one for each. */
function dealtTo(text: string, readings: readonly Reading[], scopes: readonly Scope[]): (string | undefined)[] {
  const dealt: (string | undefined)[] = readings.map(() => undefined);
  for (let from = 0; from < readings.length; ) {
    const { indicator, measure, start, rule } = readings[from]!;
    let to = from + 1;
    while (to < readings.length && readings[to]!.indicator === indicator && readings[to]!.measure === measure) to++;
    const scope =
      rule === 'observation.from-to'
        ? undefined
        : scopes.find((s) => s.places.length > 1 && s.start <= start && readings[to - 1]!.end <= s.end);
    if (scope?.places.length === to - from && /分别/u.test(text.slice(scope.start, readings[from]!.end)))
      dealt.splice(from, to - from, ...scope.places);
    from = to;
  }
  return dealt;
}

/** A total told within what a sentence or its paragraph says of a zone. */
function totalOf({ indicator, start, end }: Reading, scopes: readonly Scope[], topic: string | null) {
  const name = indicator.replace(/^新区(?=[\p{Script=Han}]{3})/u, '');
  if (!TOTAL.test(name)) return null;
  const scope = scopes.find((s) => s.start <= start && end <= s.end);
  const place = scope ? (scope.places.length === 1 ? scope.places[0]! : null) : topic;
  return place === null ? null : { place, indicator: name };
}

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
