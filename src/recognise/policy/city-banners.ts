/** What a city makes of itself under its own name: 平安昆明建设, 建设“志愿淄博”. Brands and visions without 建设 are none. */

import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ReportHeader } from '../../schema/facts.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';

const WORDS =
  '平安|法治|数字|健康|智慧|诚信|信用|美丽|绿色|质量|文明|志愿|清廉|幸福|书香|活力|海绵|品质|和谐|劳动|无废|公园|韧性|净化|气化|绿化|食安|廉洁|全域旅游|清洁|畅通|品牌|森林|森态|运动|爱心|阳光|善治|信义|技能|创新|绿美|数智';

export const BANNER: Rule = {
  id: 'policy.city-banner',
  pattern: new RegExp(`(?:${WORDS})`, 'u'),
  why: 'A word of praise with the city’s own short name and 建设 or 创建 beside it',
  hit: ['深化〔平安海东建设〕。', '推进〔健康海东〕、〔数字海东建设〕。'],
  miss: ['擦亮诚信海东品牌。'],
};

export function cityBanners(sentence: string, header: ReportHeader, gazetteer: Gazetteer): Candidate[] {
  const place = header.placeId === null ? undefined : gazetteer.byCode(header.placeId);
  const shorts = place?.aliases.filter((alias) => /^[\p{Script=Han}]{2,4}$/u.test(alias)) ?? [];
  return shorts.flatMap((short) => {
    const banner = new RegExp(`[“"]?(?:${WORDS})${short}[”"]?(?:生态)?(?:建设|创建)?`, 'gu');
    return [...sentence.matchAll(banner)].flatMap((match): Candidate[] => {
      const end = match.index + match[0].length;
      const built =
        /(?:建设|创建)$/u.test(match[0]) ||
        /^(?:(?:、|和|及|与)[“"]?[\p{Script=Han}”"]{2,8}){1,4}(?:建设|创建)/u.test(sentence.slice(end)) ||
        /(?:建设|创建)[^，。；、]{0,8}$/u.test(sentence.slice(0, match.index));
      const name = `${match[0].replace(/["“”]|(?:生态)?建设$|创建$/gu, '')}建设`;
      return built ? [{ start: match.index, end, name, category: '行动', rule: BANNER.id }] : [];
    });
  });
}
