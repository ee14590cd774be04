/** One claim a mention: the place adopts the policy, in the way its clause says. Headings count too. */
import type { PolicyClaim } from '../../schema/facts.ts';
import { evidenceOf, type Relater } from '../relation.ts';
import { actionOf } from './action.ts';

const WRITTEN: ReadonlySet<string> = new Set(['法规', '规划']);
const WRITTEN_NAME = /(?:方案|计划|意见|办法|条例|规划|措施|\d+条|十条|清单|纲要|标准)$/u;

export const relatePolicies: Relater = ({ document, mentions }) =>
  document.sentences.flatMap((sentence) =>
    mentions[sentence.index]!.flatMap((mention): PolicyClaim[] => {
      if (mention.kind !== 'policy') return [];
      const { text } = sentence;
      const clauseStart =
        Math.max(...['，', '；', '。', '：'].map((mark) => text.lastIndexOf(mark, mention.start))) + 1;
      const written = WRITTEN.has(mention.category) || WRITTEN_NAME.test(mention.name);
      return [
        {
          kind: 'policy',
          name: mention.name,
          category: mention.category,
          action:
            sentence.role === 'annex'
              ? 'mentioned'
              : actionOf(text.slice(clauseStart, mention.start), text.slice(mention.end), sentence.timeFrame, written),
          evidence: evidenceOf(document, sentence, mention.start, mention.end, mention.rule),
        },
      ];
    }),
  );
