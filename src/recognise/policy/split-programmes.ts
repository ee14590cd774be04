/** City-wide programmes told as verb and object: 「改造老旧小区120个」 is 老旧小区改造. */
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';

export const SPLIT: Rule = {
  id: 'policy.split-programme',
  pattern:
    /(?<before>改造|整治|改建)(?<count>[^，。；、]{0,8}?)(?<kind>(?:城镇|城市)?老旧(?:住宅)?小区|城中村|棚户区|(?:农村|农牧民|城乡|农村牧区)(?:C、D级)?危(?:旧)?房)|(?<kind2>(?:城镇|城市)?老旧(?:住宅)?小区|城中村|棚户区|(?:农村|农牧民|城乡|农村牧区)危(?:旧)?房)(?!综合整治|整治)(?:[^，。；]{0,14}?)改造/gu,
  why: 'The programmes that every city runs, with their counts between verb and object',
  hit: ['〔改造城镇老旧小区〕86个。', '抓好〔城中村、老旧小区改造〕。'],
  miss: ['老旧小区停车难问题突出。'],
};

export function splitProgrammes(sentence: string): Candidate[] {
  return [...sentence.matchAll(SPLIT.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: `${match.groups!['kind'] ?? match.groups!['kind2']}改造`,
    category: '工程',
    rule: SPLIT.id,
  }));
}
