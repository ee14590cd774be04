/** What a city lives by, in a row or before 战略: 「实施工业强市、文旅兴市、环境立市战略」. And chiefs in a row: 林长、河长、田长制. */
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';

export const CITY_STRATEGY: Rule = {
  id: 'policy.city-strategy',
  pattern: /[\p{Script=Han}]{2,4}?(?:强|兴|立|富|活|旺|靓|美)(?:市|县|州|区|盟|省)/u,
  why: 'Two and more of 工业强市、生态立市 side by side, behind a verb',
  hit: ['实施〔渔业强市〕、〔港口兴市〕、〔湖景立市〕战略。', '聚力〔茶业富县〕、〔竹业兴县〕。'],
  miss: ['建设经济强市、文化强市。', '跻身工业强市行列。'],
};

const ONE = CITY_STRATEGY.pattern.source;
const ROW = new RegExp(`${ONE}(?:(?:、|和|及|，)${ONE})*(?<tail>(?:发展)?战略)?`, 'gu');
const VERB = /(?:实施|推进|坚持|深入|聚力|突出|围绕|践行|落实)[^，。；、]{0,6}$/u;
const TITLE =
  /(?:建设|打造|创建|争创|跻身|迈进|国家|全国|全省|省级|经济|文化|旅游|体育|教育|农业|交通|科技|知识产权)[\p{Script=Han}]{0,4}$/u;

function strategies(sentence: string): Candidate[] {
  return [...sentence.matchAll(ROW)].flatMap((row): Candidate[] => {
    const before = sentence.slice(0, row.index);
    const members = [...row[0].matchAll(new RegExp(ONE, 'gu'))];
    const governed = VERB.test(before) || VERB.test(before + members[0]![0].slice(0, 2));
    // One alone before 战略 is read as any strategy is; a motto in quotation marks is none.
    if (!governed || members.length < 2 || /[“"]$/u.test(before)) return [];
    if (row.groups!['tail'] === undefined && TITLE.test(before)) return [];
    return members.map((member) => {
      const name = member[0].replace(/^(?:实施|推进|坚持|深入|聚力|突出|围绕|践行|落实|以|和|及|了|好)+/u, '');
      const end = row.index + member.index + member[0].length;
      return { start: end - name.length, end, name, category: '战略' as const, rule: CITY_STRATEGY.id };
    });
  });
}

export const CHIEFS: Rule = {
  id: 'policy.chiefs',
  pattern: /(?<row>(?:[河湖林田路街山湾链][湖]?长(?:、|和|及|与))+)(?<last>[河湖林田路街山湾链][湖]?长)(?:责任)?制/u,
  why: 'Several chiefs share 制 at the end of the row',
  hit: ['落实〔林长〕、〔河长〕、〔路长制〕。'],
  miss: ['林长、河长到现场巡查。'],
};

function chiefs(sentence: string): Candidate[] {
  return [...sentence.matchAll(new RegExp(CHIEFS.pattern, 'gu'))].flatMap((row) => {
    const end = row.index + row[0].length;
    const before = [...row.groups!['row']!.matchAll(/[\p{Script=Han}]湖?长(?=、|和|及|与)/gu)].map((chief) => ({
      start: row.index + chief.index,
      end: row.index + chief.index + chief[0].length,
      name: `${chief[0]}制`,
    }));
    const last = row.groups!['last']!;
    const start = row.index + row.groups!['row']!.length;
    return [...before, { start, end, name: `${last}制` }].map((c) => ({
      ...c,
      category: '制度' as const,
      rule: CHIEFS.id,
    }));
  });
}

export const cityStrategies = (sentence: string): Candidate[] => [...strategies(sentence), ...chiefs(sentence)];
