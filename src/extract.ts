import { clean } from './clean/clean.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { RawDocument } from './read/raw-document.ts';
import { homeOf } from './recognise/place/candidate.ts';
import { explainZones } from './recognise/place/zone-aliases.ts';
import { stemOf } from './recognise/place/zone-names.ts';
import { recognise } from './recognise/recognise.ts';
import { relate } from './relate/relate.ts';
import type { RecognisedReport } from './relate/relation.ts';
import type { ReportFacts } from './schema/facts.ts';
import type { ReportDocument } from './segment/report-document.ts';
import { requireReport } from './segment/report-traits.ts';
import { segment } from './segment/segment.ts';
import { originalSpan } from './text/clean-text.ts';
import type { Lexicon } from './text/lexicon.ts';
import { EXTRACTOR } from './version.ts';

/** What the engine knows before it reads a report. Loaded once, frozen, passed in. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/**
 * One report, cleaned, cut into sentences and with its mentions: all stages before claims.
 * @param adjust changes the document before recognition; `explain` sets the time frame by it
 */
export function understand(
  source: RawDocument,
  knowledge: Knowledge,
  adjust: (document: ReportDocument) => ReportDocument = (document) => document,
): RecognisedReport {
  const document = adjust(
    segment(source, clean(source.text, knowledge.lexicons.get('watermark')), knowledge.gazetteer),
  );
  const context = { header: document.header, ...knowledge };
  const mentions = document.sentences.map((sentence) => recognise(sentence, context));
  const home = homeOf(context.header, knowledge.gazetteer);
  const province = home && knowledge.gazetteer.byCode(`${home.code.slice(0, 2)}0000`);
  const stems = [home && stemOf(home), province ? stemOf(province) : null] as const;
  return { document, context, mentions: explainZones(document.sentences, mentions, ...stems) };
}

/**
 * clean → segment → recognise → relate: the facts of one report. Pure: same input, same facts.
 * @throws InputError `not_a_report`
 */
export function extract(source: RawDocument, knowledge: Knowledge): ReportFacts {
  const report = understand(source, knowledge);
  const { document } = report;
  requireReport(document);
  return {
    extractor: EXTRACTOR,
    source: { sha256: source.sha256, name: source.name, mediaType: source.mediaType, encoding: source.encoding },
    header: document.header,
    sketch: [...document.sketch],
    passages: document.sentences.map((sentence) => ({
      text: sentence.text,
      ...originalSpan(document.clean, sentence.start, sentence.end),
      section: [...sentence.section],
      timeFrame: sentence.timeFrame,
    })),
    claims: relate(report),
    removed: { ...document.clean.removed },
    warnings: [...document.warnings],
  };
}
