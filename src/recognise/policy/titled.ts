/** Documents in 《》 that govern something. Books, films, newspapers, reports and lists in 《》 are none. */

import { stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';

export const TITLED: Rule = {
  id: 'policy.titled',
  pattern: /《([^《》]{3,60})》/gu,
  why: 'A title whose last word is a kind of document that governs',
  hit: ['颁布实施《〔渡口安全管理办法〕》。', '出台《〔关于扶持茶产业的若干意见〕》。'],
  miss: ['舞剧《渔光曲》公演。', '现在请审议《政府工作报告》。', '《经济日报》头版报道。'],
};

/** Kinds of documents that govern; 建议 and 协定 govern too when they are long enough to name what. */
const GOVERNS =
  /(?:法|条例|办法|规定|规划|纲要|方案|意见|措施|通知|决定|细则|准则|计划|标准|政策|清单|预案|规则|协定|导则|守则|公约|\d+条|[十百]条|建议|实施方案|指引|规范|章程|通则|协议|框架|倡议|要点|指南|规程|目标|体系|批复|责任状|决议)$/u;
const BARE =
  /^(?:关于)?(?:实施|若干|工作|行动|指导|管理|规划|总体|建设|具体|中共中央|决定|有关)?(?:规划|纲要|意见|方案|办法|条例|建议|决定|准则|细则|通知|措施|计划|标准|规定|批复|指引|章程|规范)$/u;

export function titledNames(sentence: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(TITLED.pattern)) {
    const inner = match[1]!;
    const name = stripQuotes(
      inner.replace(/[（(](?:草案|征求意见稿|送审稿|试行|暂行|讨论稿|修订稿|审议稿|稿)[）)]/gu, ''),
    );
    if (!GOVERNS.test(name.replace(/[（(][^）)]*[）)]$/u, '')) || BARE.test(name) || name.length < 3) continue;
    const start = match.index + 1;
    found.push({ start, end: start + inner.length, name, category: categoryOf(name), rule: TITLED.id });
  }
  return found;
}
