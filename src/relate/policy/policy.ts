/** One claim a mention: the place adopts the policy, in the way its clause says. Headings count too. */
import type { PolicyMention } from '../../recognise/mention.ts';
import type { PolicyClaim } from '../../schema/facts.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { evidenceOf, type RecognisedReport, type Relater } from '../relation.ts';
import { actionOf } from './action.ts';
import { fullerNames } from './same-name.ts';

const WRITTEN: ReadonlySet<string> = new Set(['法规', '规划']);
const WRITTEN_NAME =
  /(?:方案|计划|意见|办法|条例|规划|措施|\d+条|十条|清单|纲要|标准|政策|指引|路线图|[条项]政策|政策\d+[条项])$/u;

/** The wordings of one listed policy in one report, by its entry: all take the first one's name, the entry's own before any. */
function namesOfReport({ mentions }: RecognisedReport, lexicon: Lexicon | undefined): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const sentence of mentions)
    for (const mention of sentence) {
      const entry = mention.kind === 'policy' ? lexicon?.get(mention.name)?.name : undefined;
      if (entry !== undefined && (!chosen.has(entry) || mention.name === entry)) chosen.set(entry, mention.name);
    }
  return chosen;
}

export const relatePolicies: Relater = (report) => {
  const { document, mentions, context } = report;
  const lexicon = context.lexicons.get('policies');
  const names = namesOfReport(report, lexicon);
  const listed = (mention: PolicyMention) => lexicon?.get(mention.name) !== undefined;
  const fuller = fullerNames(
    new Set(mentions.flat().flatMap((m) => (m.kind === 'policy' && !listed(m) ? [m.name] : []))),
  );
  const nameOf = (mention: PolicyMention) =>
    names.get(lexicon?.get(mention.name)?.name ?? '') ?? fuller.get(mention.name) ?? mention.name;
  return document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): PolicyClaim[] => {
      if (mention.kind !== 'policy') return [];
      const { text } = sentence;
      const clauseStart =
        Math.max(...['，', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, mention.start))) + 1;
      const written = WRITTEN.has(mention.category) || WRITTEN_NAME.test(mention.name);
      const before = text.slice(clauseStart, mention.start);
      return [
        {
          kind: 'policy',
          name: nameOf(mention),
          category: mention.category,
          action:
            sentence.role === 'annex'
              ? 'mentioned'
              : actionOf(before, text.slice(mention.end), sentence.timeFrame, written, mention.name.endsWith('机制')),
          evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
        },
      ];
    }),
  );
};
