/** Whether a text is a government work report at all: a folder of downloads holds other things too. */
import { InputError } from '../schema/errors.ts';
import type { ReportDocument } from './report-document.ts';

/** What every work report has nearly all of, and other official texts have one or two of. */
const TRAITS: readonly {
  readonly name: string;
  readonly holds: (document: ReportDocument, text: string) => boolean;
}[] = [
  { name: 'title', holds: ({ header }, text) => /工作报告/u.test(`${header.title ?? ''}${text.slice(0, 600)}`) },
  { name: 'salutation', holds: (_, text) => /各位(?:代表|委员)[，：！]/u.test(text) },
  {
    name: 'mandate',
    holds: (_, text) =>
      /代表[^。]{0,20}政府[^。]{0,12}报告|人民代表大会|[市州省县区]委的?(?:坚强)?领导/u.test(text.slice(0, 4000)),
  },
  { name: 'review', holds: (_, text) => /工作回顾|过去(?:的)?一年|[一五]年来|过去五年/u.test(text) },
  {
    name: 'plan',
    holds: (_, text) => /预期目标|主要目标|总体要求|重点(?:做好|抓好|工作)|主要任务|工作安排/u.test(text),
  },
  {
    name: 'parts',
    holds: ({ sentences }) =>
      ['review', 'plan'].every((part) => sentences.some(({ timeFrame }) => timeFrame.includes(part))),
  },
  { name: 'measures', holds: (_, text) => (text.match(/增长|亿元|万元|%/gu)?.length ?? 0) >= 4 },
];
const LEAST_TRAITS = 5;
/** Han characters below which nothing is reported: a notice, an excerpt, a table of contents. */
const SHORTEST = 200;

/** The names of the traits that a document has, and whether they make it a report. */
export function reportTraits(document: ReportDocument): {
  readonly isReport: boolean;
  readonly traits: readonly string[];
} {
  const { text } = document.clean;
  const traits = TRAITS.filter(({ holds }) => holds(document, text)).map(({ name }) => name);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { isReport: han >= SHORTEST && traits.length >= LEAST_TRAITS, traits };
}

/** @throws InputError `not_a_report`, saying what was missed */
export function requireReport(document: ReportDocument): void {
  const { isReport, traits } = reportTraits(document);
  if (isReport) return;
  const missing = TRAITS.map(({ name }) => name).filter((name) => !traits.includes(name));
  throw new InputError(
    'not_a_report',
    `${document.source.path} does not read as a government work report (missing: ${missing.join(', ') || 'length'})`,
    'Give the full text of a 政府工作报告; leave notices, news and tables out.',
  );
}
