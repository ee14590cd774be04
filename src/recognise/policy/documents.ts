/** Documents without 《》: 「出台渡口管理办法」「落实支持茶业的若干意见」「A规划编制完成」. */
import { clausesOf, membersOf, type Piece } from '../../text/clause-pieces.ts';
import { MASK, stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';

export const DOCUMENT: Rule = {
  id: 'policy.document',
  pattern:
    /(?:条例|办法|细则|意见|方案|若干措施|若干政策|政策措施|规划|详规|控规|纲要|行动计划|三年计划|规定|工作规则|预案|标准体系|导则|事项清单|质量标准|工作指引|路线图|地方标准|(?:支持|专项|补贴|奖励|激励|帮扶)政策|政策(?:措施)?\d+[条项]|\d+[条项]政策|(?:\d+|[一二三四五六七八九十]+)(?:条|项)(?:具体|政策|硬|刚性|惠企|支持|工作|若干)?(?:措施|举措)|\d+条|[一二三四五六七八九]?十[一二三四五六七八九]?条)$/u,
  why: 'A verb of issue or of carrying out, then a name that ends in a kind of document',
  hit: [
    '出台〔渔船检验管理办法〕。',
    '〔环湖绿道总体规划〕编制完成。',
    '推出〔扶持民宿8条〕。',
    '出台〔稳渔业政策12条〕。',
    '〔北湖片区总体规划〕经市政府常务会议审议通过。',
  ],
  miss: ['认真听取社会各界意见。', '研究解决办法。'],
};

const MAKE = '制定|出台|印发|颁布|下发|发布|编制|修编|修订|制订|拟定|起草|推出|审议通过|公布|制发|谋划';
const CARRY = '落实|执行|实施(?!办法|方案|细则|意见|规划|条例|纲要|计划)|遵守|贯彻|施行';
const MAKES = new RegExp(MAKE, 'u');
/** The governing verb with its fellows: 制定出台, 认真贯彻落实, 编制完成了. */
const GOVERN = new RegExp(
  `(?:${MAKE}|${CARRY})(?:${MAKE}|${CARRY}|完成|并|好|了|、)*(?:国家|省政府|省委省政府|省委|省|市委|市政府|州委|州政府|自治区党委|中央|(?<=委|央|府)(?:和|、)|新修订的|新的|修订后的|新一轮|一批|一系列)*`,
  'u',
);
/** Verbs that work on a plan of towns and land: 深化…片区规划, 做好…保护规划. */
const PLANNING =
  /^(?:要|进一步|高标准|高水平|抓紧|认真|扎实|全面|继续|加快)*(?:完善|深化|做好|完成|抓好|优化|调整|启动)(?:了)?(?=[^，。；]{4,40}(?:规划|详规|控规)(?:工作|编制|$|和|及|、))/u;
/** A clause whose subject is a document ends so. */
const SUBJECT_PREDICATE =
  /(?:编制|评估|修编|印发|颁布|出台|发布|获批|批准|批复|审议通过|通过评审|进展顺利)[^，。；]{0,12}$/u;
const PREDICATE_HEAD =
  /(?:已|正|正式|全面|顺利|基本|先后|相继|获|经|成功|加快|抓紧|开始|工作|等工作)*(?:编制|评估|修编|印发|颁布|出台|发布|获批|批准|批复|审议通过|通过评审|进展顺利|施行|实施|编制完成|经[\p{Script=Han}]{2,14}(?:审议|评审|批准|批复|通过))/u;
/** What stands behind a document's name in its own member: 「…意见“21条”」「…等一批规划」. */
const BEHIND =
  /(?:[“"]?\d+条[”"]?|等(?:\d+[个项部]|[一二三四五六七八九十]+[个项部]|一批|系列|一系列|多[个项])?(?:[\p{Script=Han}]{0,8}))$/u;
/** 「扶持民宿8条」 is a name; in 「…若干意见“21条”」 the number only tells its length. */
const NUMBERED =
  /(?:[\p{Script=Han}]{4,}(?<!意见|办法|措施|方案|政策|规定)\d+条|[\p{Script=Han}]{2,}(?<!若干)政策\d+[条项]|[\p{Script=Han}]{3,}\d+[条项]政策)$/u;
/** 「稳定外贸九条措施」 needs its subject before the count. */
const COUNTED_MEASURES =
  /[\p{Script=Han}]{4,}(?:\d+|[一二三四五六七八九十]+)(?:条|项)(?:具体|政策|硬|刚性|惠企|支持|工作|若干)?(?:措施|举措)$/u;
const SHARED_TAIL =
  /等(?:\d+[个项部]|[一二三四五六七八九十]+[个项部]|一批|一系列|多[个项])?(专项规划|规划|实施方案|方案|办法|意见|条例|制度)/u;
const KINDS_ONLY =
  /^(?:(?:的|各项|各类|一系列|系列|相关|有关|具体|配套|专项|详细|总体|实施|工作|行动|发展|建设|改革|若干|一批|重大|重点|科学|合理|可行|切实可行|完善|管理|政策|落实|整改|城市|城乡|产业|项目|三年|五年|年度|应急|安全|提案|议案|建议|代表|群众|各方面?|社会各界|指导|优惠|扶持|惠企|惠民|解决|长远|中长期|空间|土地|统一|整体|近期|远期|系统|顶层|公众|各界|多项|处置|等|、|和|及)*)(?:条例|办法|细则|意见|方案|措施|政策措施|政策|规划|详规|规定|预案|计划|若干措施|若干政策|纲要)$/u;
const NO_DOCUMENT =
  /意见建议|征求|听取|听|采纳|反馈|吸收|批评|审批|党派|各界|代表.*意见|委员.*意见|群众.*意见|我们|问题|困难|按照|根据|围绕|根本|符合|纳入|列入|依据|对照|是|《|》|，|；|\d{2,}%|一项|各项规定|廉洁自律|抓好|完成|深入开展|^[一二三四五六七八九十\d]+(?:个|项|部)专项|^[\p{Script=Han}]{0,3}省[一二三四五六七八九十\d]+条/u;

export function documentNames(sentence: string): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of clausesOf(sentence)) {
    const govern = clause.text.match(GOVERN) ?? clause.text.match(PLANNING);
    const before = stripQuotes(clause.text.slice(0, govern?.index ?? 0)).replace(/（[^）]*）$/u, '');
    const governed = govern !== null && govern.index! <= 14 && !DOCUMENT.pattern.test(before);
    const subject = !governed && SUBJECT_PREDICATE.test(clause.text);
    if (!governed && !subject) continue;
    const from = governed ? govern.index! + govern[0].length : 0;
    const makes = subject || PLANNING.test(clause.text) || MAKES.test(clause.text.slice(0, from));
    const region = { text: clause.text.slice(from), start: clause.start + from };
    const tail = makes ? region.text.match(SHARED_TAIL) : null;
    for (const member of membersOf(region))
      for (const part of partsOf(closed(member, clause.text.slice(0, from)))) {
        const surface = sentence.slice(part.start, part.start + part.text.length);
        const inTail = tail !== null && part.start < region.start + tail.index!;
        const named = DOCUMENT.pattern.test(stripQuotes(part.text).replace(/（[^）]*）$/u, ''));
        const name = stripQuotes(surface) + (named || !inTail ? '' : tail[1]!);
        if (named || inTail) keep(name, part, makes, found);
      }
  }
  return found;
}

function keep(name: string, part: Piece, makes: boolean, found: Candidate[]): void {
  const bare = name.replaceAll(MASK, '、').replace(/（[^）]*）$/u, '');
  if (!DOCUMENT.pattern.test(bare) || bare.length < (/条$/u.test(bare) ? 4 : 6) || bare.length > 34) return;
  if (
    /^\d+(?:项|个|件|部|平方公里)/u.test(bare) ||
    KINDS_ONLY.test(bare) ||
    NO_DOCUMENT.test(bare) ||
    /^[的和及与等为对在向以从按于]/u.test(bare)
  )
    return;
  // 实施 and 落实 carry out many things: behind them only texts that can be nothing else.
  if (
    !makes &&
    !/(?:意见|办法|条例|方案|规定|工作规则|规划纲要|行动计划|若干措施|[条项](?:具体|政策|硬|刚性)?(?:措施|举措)|规划|细则|政策\d+[条项]|\d+[条项]政策)$/u.test(
      bare,
    )
  )
    return;
  if (/(?:措施|举措)$/u.test(bare) && /[条项]/u.test(bare) && !COUNTED_MEASURES.test(bare)) return;
  if (!makes && /规划$/u.test(bare) && bare.length < 8) return;
  if (/(?:支持|专项|补贴|奖励|激励|帮扶)政策$/u.test(bare) && (bare.length < 8 || /的[^的]{0,5}政策$/u.test(bare)))
    return;
  found.push({
    start: part.start,
    end: part.start + part.text.length,
    name,
    category: categoryOf(bare),
    rule: DOCUMENT.id,
  });
}

const BETWEEN =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、](?!\d)|认真|扎实推进|推进|完善|完成|加强|做好|抓好|健全|\d+多?[个项部件]|[一二三四五六七八九十]+[个项部件]|市(?=科学))+/u;

/** Behind 出台 the next verb belongs to the document: 出台加强渔政管理九条措施. */
const ISSUED = /(?:出台|印发|发布|推出|颁布)(?:了)?$/u;

/** A member up to the end of the document's name; `before` is the clause in front of the list. */
function closed(member: Piece, before: string): Piece {
  const lead = member.text.match(GOVERN);
  const verb = lead && lead.index! <= 6 ? lead.index! + lead[0].length : 0;
  // 「修订完善…办法」「完成15个…规划」: what stands between verb and name.
  const issued = ISSUED.test(before + member.text.slice(0, verb));
  const count = issued ? (member.text.slice(verb).match(/^\d+多?[个项部件](?!条)/u)?.[0].length ?? 0) : 0;
  const skip = verb + count + (issued ? 0 : (member.text.slice(verb).match(BETWEEN)?.[0].length ?? 0));
  const whole = member.text.slice(skip);
  let text = NUMBERED.test(whole) || COUNTED_MEASURES.test(whole) ? whole : whole.replace(BEHIND, '');
  const predicate = text.match(PREDICATE_HEAD);
  if (predicate && predicate.index! >= 4 && DOCUMENT.pattern.test(stripQuotes(text.slice(0, predicate.index))))
    text = text.slice(0, predicate.index);
  text = text.replace(/(?:工作|任务|体系|要求|精神|全覆盖)$/u, '');
  return { text, start: member.start + skip };
}

/** 「A规划和B规划」: two documents where the left one ends in a kind of document too. */
function partsOf(piece: Piece): Piece[] {
  for (const joint of piece.text.matchAll(/以及|和|及|与/gu)) {
    const left = piece.text.slice(0, joint.index);
    if (left.length >= 4 && DOCUMENT.pattern.test(stripQuotes(left))) {
      const at = joint.index + joint[0].length;
      return [{ text: left, start: piece.start }, ...partsOf({ text: piece.text.slice(at), start: piece.start + at })];
    }
  }
  return [piece];
}
