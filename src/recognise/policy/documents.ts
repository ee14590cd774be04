/** Documents without 《》: 「出台渡口管理办法」「落实支持茶业的若干意见」「A规划编制完成」. */

import { clausesOf, membersOf } from '../../text/clause-pieces.ts';
import { MASK, stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';
import { ISSUE_VERB, LEADING_ISSUE } from './verbs.ts';

export const DOCUMENT: Rule = {
  id: 'policy.document',
  pattern:
    /(?:条例|办法|细则|意见|实施方案|行动方案|改革方案|工作方案|方案|若干措施|若干政策|政策措施|总体规划|专项规划|控制性详细规划|规划|详规|控规|规划纲要|行动计划|三年计划|规定|应急预案|预案|标准体系|导则)(?:（[^）]*）)?$/u,
  why: 'A verb of issue or of carrying out, then a name that ends in a kind of document',
  hit: ['出台〔渔船检验管理办法〕。', '〔环湖绿道总体规划〕编制完成。'],
  miss: ['认真听取社会各界意见。', '研究解决办法。'],
};

const MAKES = /制定|出台|印发|颁布|下发|发布|编制|修编|修订|制订|拟定|起草|推出|审议通过|公布|制发/u;
const SUBJECT_PREDICATE =
  /^(?:[^，。；]{0,8})(?:编制|出台|印发|颁布|发布|获批|获得批准|批复|通过|完成|修编|施行|实施)/u;
const KINDS_ONLY =
  /^(?:(?:的|各项|各类|一系列|系列|相关|有关|具体|配套|专项|详细|总体|实施|工作|行动|发展|建设|改革|若干|一批|重大|重点|科学|合理|可行|切实可行|完善|管理|政策|落实|整改|城市|城乡|产业|项目|三年|五年|年度|应急|安全|提案|议案|建议|代表|群众|各方面?|社会各界|指导|优惠|扶持|惠企|惠民|解决|具体|长远|中长期|空间|土地|统一|整体|近期|远期|系统|顶层|公众|各界|多项|等|、|和|及)*)(?:条例|办法|细则|意见|方案|措施|政策措施|政策|规划|详规|规定|预案|计划)$/u;
const NO_DOCUMENT = /意见建议|征求|听取|听|提出|采纳|反馈|吸收|建议|的意见$|批评/u;

export function documentNames(sentence: string): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of clausesOf(sentence)) {
    const verb = [...clause.text.matchAll(ISSUE_VERB)][0];
    const makes = MAKES.test(clause.text);
    const from = verb && verb.index <= 12 ? verb.index : 0;
    let offset = clause.start + from;
    const region = clause.text
      .slice(from)
      .replace(/等(?:\d+个|[一二三四五六七八九十]+个|一批|系列|一系列|多项)?(?:[^，。；]{0,8})$/u, '');
    for (const member of membersOf({ text: region, start: offset })) {
      offset = member.start;
      const lead = member.text.match(LEADING_ISSUE)?.[0].length ?? 0;
      let text = member.text.slice(lead);
      const predicate = text.search(
        /(?:编制|评估|修编|正式|全面|已|获|顺利|印发|出台|颁布|发布|完成|通过|获批|批复|施行)/u,
      );
      const subject = predicate > 4 && SUBJECT_PREDICATE.test(text.slice(predicate));
      if (subject) text = text.slice(0, predicate);
      for (const part of partsOf(text)) {
        const end = part.at + part.text.length;
        const bare = stripQuotes(part.text.replaceAll(MASK, '、'));
        if (!DOCUMENT.pattern.test(bare) || bare.length < 6 || bare.length > 32) continue;
        if (KINDS_ONLY.test(bare) || NO_DOCUMENT.test(bare) || /《|》|，|\d{2,}%/u.test(bare)) continue;
        if (!makes && !subject && !(verb && /意见|办法|条例|方案|规定|纲要|行动计划|规划$/u.test(bare))) continue;
        if (/规划$/u.test(bare) && !makes && !subject && !/^(?:落实|实施|执行)/u.test(verb?.[0] ?? '')) continue;
        if (
          /^[的和及与等为对在向以从按于]|按照|根据|围绕|根本|符合|纳入|列入|依据|对照|聚焦|是|我们|问题|困难/u.test(
            bare,
          )
        )
          continue;
        const start = member.start + lead + part.at;
        found.push({
          start,
          end: member.start + lead + end,
          name: stripQuotes(sentence.slice(start, start + part.text.length)),
          category: categoryOf(bare),
          rule: DOCUMENT.id,
        });
      }
    }
  }
  return found;
}

/** 「A规划和B规划」: two documents where the left one ends in a kind of document too. */
function partsOf(text: string): { text: string; at: number }[] {
  for (const joint of text.matchAll(/以及|和|及|与/gu)) {
    const left = text.slice(0, joint.index);
    const right = text.slice(joint.index + joint[0].length);
    if (left.length >= 4 && DOCUMENT.pattern.test(stripQuotes(left)) && DOCUMENT.pattern.test(stripQuotes(right)))
      return [
        { text: left, at: 0 },
        ...partsOf(right).map((part) => ({ ...part, at: part.at + joint.index + joint[0].length })),
      ];
  }
  return [{ text, at: 0 }];
}
