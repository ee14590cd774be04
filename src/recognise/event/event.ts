/** Events of one sentence: listed fairs, names behind verbs of holding, names with an anchor of their own. */

import { clausesOf, membersOf, type Piece } from '../../text/clause-pieces.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { MASK, stripQuotes, withoutQuotes } from '../../text/quote-free.ts';
import type { NameMention, Recogniser } from '../mention.ts';
import { ANY_ANCHOR, EVENT_RULES, GENERAL_EVENT, NO_EVENT, NO_EVENT_END, STRONG_ANCHOR } from './anchors.ts';

const HOLD = EVENT_RULES[1]!.pattern;
const HOLD_ALL = new RegExp(HOLD.source, 'gu');
/** Verbs that hold events and little else; 组织 and 开展 need the tail of a list. */
const HOLDS_EVENTS = /举办|承办|办好|主办|筹办|协办|举行|召开|参加|亮相|申办|创办/u;
/** Edition and year in front of a name: taken off, so that every year's event is one event. */
const EDITION =
  /^(?:[“"]?(?:了|好|成功|高水平|精心|圆满|全力|和(?![平美谐合])|及|暨|以及|为期|市(?![民场长花树政])|全市|我市|省(?!会)|届|新一届|一年一度的?|20\d\d年?[—\-–至]?(?:20\d\d年?)?|第[一二三四五六七八九十百\d]+[届次场]|首届|首次|首场|(?:全国|全省|国内)首个|两届|本届|每年一届的?|连续[\p{Script=Han}\d]{1,3}[年届次](?:成功)?(?:举办|承办)?)(?:的|、)?)+/u;
const VAGUE = /^(?:好|了)?(?:一批|各类|各种|一系列|系列|更多|多[场项个次]|高水平|国内外|重大|国际性|\d+余?[场次项个])/u;
const TAIL =
  /等(?:\d+[项个场余]{1,2})?(?:[\p{Script=Han}]{0,10}?)(?:节会|赛事|展会|盛会|节庆|活动|会展|大赛|招商|会议|论坛)/u;
const CAMPAIGN_TAIL =
  /等(?:志愿|教育|宣传|普法|实践|创建|整治|帮扶|招聘|就业|惠民|服务|检查|促销|促消费|慰问|主题教育|公益|消费)/u;
/** Behind the name: a mark, a verb or the rest of a list. */
const AFTER =
  /^(?:[”"》）]*)(?:$|、|和|及|以及|与|等|暨|在|的|上|期间|系列|活动|成功|圆满|顺利|如期|落|开幕|闭幕|举办|召开|影响|品牌|为|平台|签|吸引|永久|走|火|出圈|获|被|列|升|入选|蝉联|参赛|盛大|精彩|相继|西|承办|筹备|已|将|正式|筹|推介|等|总|分|开|组|赛|主|首|成交|销售|均|斩|摘|夺|取得|勇|展|海|专|青|东|南|北|暨)/u;

interface Found {
  start: number;
  end: number;
  name: string;
  rule: string;
}

function normal(name: string): string {
  return stripQuotes(name.replaceAll(MASK, '、'))
    .replace(EDITION, '')
    .replace(/^[\p{Script=Han}\d]{2,8}周年(?:庆典|庆祝大会)?暨[“"]?(?=.{4})/u, '')
    .replace(
      /^[“”"]+|(?:系列|(?<!纪念|庆祝|专场|推介|创意|旅游|展演|促消费|推广|竞赛|推进|文化|体验|展示|交流))活动$/gu,
      (part) => (/活动/u.test(part) ? '' : ''),
    );
}

/**
 * @param edition whether 第N届 stood before: what has editions is an event, however general its name
 * @param called whether a level above meets here: 全省…工作会议在我市召开 is an event of the city
 */
function accept(name: string, edition: boolean, called: boolean): boolean {
  return (
    name.length >= (edition && !/[博洽交展]会$/u.test(name) ? 4 : 3) &&
    name.length <= 36 &&
    (called || (!NO_EVENT.test(name) && !NO_EVENT_END.test(name))) &&
    (edition || called || !GENERAL_EVENT.test(name) || PLAIN.test(name)) &&
    !/^(?:运会|企业家日$)|^\d+余?[场次]|^(?:境外|公益性|群众性|丰富|各类|开展)?[\p{Script=Han}]{0,4}活动$|等[\p{Script=Han}]{0,8}活动$/u.test(
      name,
    ) &&
    !/^[级届的个次场期了]|，|；|亿|万元|％|%|我们|成为|达到|提升|推动|加强|扎实推进|深入推进|建设$|^庆祝[^会演赛展]*周年$|^(?:长三角|京津冀|粤港澳|珠三角)$|^[一二两三四五六七八九十][节会赛展](?:[一二两三四五六七八九十][^，]{1,3}){2,}$|^(?:多|数|若干|一批|一)[个场项次]|^人数|等重[大点要]$|^面向/u.test(
      name,
    )
  );
}

/** Longest head of `text` that ends in an anchor and is followed by a bound. */
function anchoredEnd(text: string, anchor: RegExp): number {
  let best = 0;
  for (let end = 3; end <= Math.min(text.length, 40); end++) {
    // 「“A·B”等营销展会」: the tail of the list is no part of its member.
    if (/[”"》]等$/u.test(text.slice(0, end))) break;
    if (/展$/u.test(text.slice(0, end)) && /^[开示现望出]/u.test(text.slice(end))) continue;
    // 大会（中部）: the part of the country or the round belongs to the name.
    const bracket = anchor.test(text.slice(0, end))
      ? text.slice(end).match(/^（[\p{Script=Han}]{2,5}）(?=$|[，。；、]|等|和)/u)
      : null;
    if (bracket) return end + bracket[0].length;
    if (anchor.test(text.slice(0, end)) && AFTER.test(text.slice(end)) && !NO_EVENT_END.test(text.slice(0, end))) {
      best = end;
      if (/^[”"》）]*(?:$|、|和|及|以及|与|等)/u.test(text.slice(end))) break;
    }
  }
  return best;
}

function heldNames(sentence: string): Found[] {
  const found: Found[] = [];
  for (const clause of clausesOf(sentence)) {
    const verb = [...clause.text.matchAll(HOLD_ALL)].at(0);
    const tail = clause.text.match(TAIL);
    const holds = verb !== undefined && HOLDS_EVENTS.test(clause.text);
    const from = verb ? verb.index + verb[0].length : 0;
    const region: Piece = { text: clause.text.slice(from), start: clause.start + from };
    // 「举办一批有影响力的音乐节」: kinds, no names.
    if (verb && !(VAGUE.test(region.text) && !/如|第[一二三四五六七八九十\d]+届|“/u.test(region.text)))
      collect(
        region,
        sentence,
        holds || tail ? ANY_ANCHOR : STRONG_ANCHOR,
        holds,
        tail && !CAMPAIGN_TAIL.test(tail[0]) ? tail[0] : null,
        'event.held',
        found,
      );
    const head: Piece = { text: verb ? clause.text.slice(0, verb.index) : clause.text, start: clause.start };
    collect(
      head,
      sentence,
      STRONG_ANCHOR,
      false,
      verb ? null : tail && /节会|赛事|展会|盛会|节庆|会展/u.test(tail[0]) ? tail[0] : null,
      'event.strong',
      found,
    );
  }
  return found;
}

function collect(
  region: Piece,
  sentence: string,
  anchor: RegExp,
  holds: boolean,
  tail: string | null,
  rule: string,
  found: Found[],
): void {
  let inList = tail !== null && holds;
  for (const whole of membersOf(region))
    for (const member of splitJoint(whole)) {
      const again = member.text.match(new RegExp(`^.{0,6}?(?:${HOLD.source})`, 'u'))?.[0].length ?? 0;
      const lead = again + (member.text.slice(again).match(EDITION)?.[0].length ?? 0);
      const text = member.text.slice(lead);
      const start = member.start + lead;
      const end = anchoredEnd(text, anchor);
      const tailAt = tail ? text.indexOf(tail) : -1;
      if (end > 0) {
        const cut = rule === 'event.strong' ? leftBound(text.slice(0, end)) : 0;
        push(sentence, start + cut, start + end, rule, found);
        inList ||= holds && tail !== null;
      } else if (inList && (tailAt >= 3 || tailAt < 0)) {
        const stop = tailAt >= 0 ? tailAt : text.length;
        if (/^[“"].*[”"]/u.test(text.slice(0, stop)) || (stop <= 14 && !/[的了以]/u.test(text.slice(0, stop))))
          push(sentence, start, start + stop, 'event.list', found);
      }
      if (tailAt >= 0) break;
    }
}

/** For names without a verb of holding: the name begins behind the last verb or particle before it. */
function leftBound(text: string): number {
  const marks = [
    ...text.matchAll(
      /（[一二三四五六七八九十]{1,3}）|圆满完成|完成|策划|积极|承接|引进|扩大|用好|持续|推广|深化|推进|打造|抓好|做好|办好|参加|获得|获|备战|冲刺|亮相|依托|借助|利用|通过|抓住|围绕|提升|做强|做大|培育|擦亮|发挥|拓展|支持|争取|力争|筹备|迎接|服务|开启|推动|是|在|以|对|为|把|将|的|了|和|与|(?<![青少])年/gu,
    ),
  ];
  const last = marks.filter((mark) => mark.index + mark[0].length <= text.length - 3).at(-1);
  return last ? last.index + last[0].length : 0;
}

/**
 * Verbs that never stand inside a name: the name begins behind the last of them. 队|出战|世界运动会, 园区|推出|美食节.
 */
const VERBAL =
  /^(?:大力|积极|加快|持续|着力)?(?:发展|放大|实施|繁荣|丰富)(?!大会|论坛|峰会|年会|战略)(?=.{4})|^.*(?:力争|争取|争办|打好|打响|推出|出战|征战|迎战|备战|角逐|(?<!首)举办|主办|承办|协办)(?:了|好|过)?(?=.{3})/u;

/** Members of a list that are trades, regions or topics: 「举办新能源、生命健康等招商活动」. */
const NOT_LISTED =
  /产业$|经济$|能源|健康$|电路|材料$|制造$|科技|体育$|文化$|旅游$|农业$|金融$|教育$|三角|京津冀|湾区|[港澳台日韩欧美]$|东盟|转化$|贸易$|合作$|招商$|信息$|服务$|周年$|^庆祝|^纪念|[省市县区州]$|^[三五七九]人制|球$|研讨$|互动交流$|观摩$|接访$|座谈$|培训$|咨询$|讲座$|^(?:招商|供需|产销|银企|项目|人才|就业)?(?:对接|推介|路演|洽谈|签约|招聘)$/u;

function push(sentence: string, from: number, end: number, rule: string, found: Found[]): void {
  const start = from + (sentence.slice(from, end).match(VERBAL)?.[0].length ?? 0);
  const surface = sentence.slice(start, end);
  const lead = surface.match(EDITION)?.[0].length ?? 0;
  // A bracket that the name opens belongs to it: 竞赛（决赛）.
  const stop = /（[^）]*$/u.test(surface) && sentence[end] === '）' ? end + 1 : end;
  const name = normal(sentence.slice(start, stop));
  const edition =
    /届/u.test(surface.slice(0, lead)) ||
    /(?:第[一二三四五六七八九十百\d]+|首)届(?:的)?$/u.test(sentence.slice(0, start + lead));
  // 「办好市第五届运动会」: what every city has is known by its level and number.
  const numbered = sentence.slice(0, start + lead).match(NUMBERED)?.[0];
  if (numbered && OWN_GAMES.test(name)) {
    found.push({ start: start + lead - numbered.length, end: stop, name: numbered + name, rule });
    return;
  }
  // 「校车管理、社区建设等现场会」: of a list of topics the last is no name.
  if (/(?<![高中初平同上])等[^“”]{0,12}会$/u.test(name) && sentence[start - 1] === '、') return;
  if (rule === 'event.list' && !/^[“"]/u.test(surface) && NOT_LISTED.test(name)) return;
  const called =
    CALLED.test(name) &&
    !PARTY.test(name) &&
    (rule === 'event.convened' || /(?:承办|协办)(?:了|好)?$/u.test(sentence.slice(0, start)));
  if (accept(name, edition, called)) found.push({ start: start + lead, end: stop, name, rule });
}

/** General words that make an event's name nonetheless: every city has one of the sort. */
const PLAIN =
  /^(?!系列|各|多|大型|专项|品牌|传统|节庆|重大|国际性)[\p{Script=Han}]{2,}(?:嘉年华|马拉松赛?|运动会|文化节|冰雪节|美食节|丰收节|音乐节|啤酒节|采摘节)$/u;
/** Meetings of a level above; those of Party and congress are none. */
const CALLED = /^(?:全国|全省|全区|全自治区|中国|国际|世界)[^，]{4,}(?:会|会议)$/u;
const PARTY = /人大|政协|党|全会|代表大会|常委|经济工作会议|纪检|组织工作|宣传思想/u;
/** Fairs known by a short name stay two: 博览会暨第二届渔交会. */
const SHORT_JOINT =
  /(?:^|[届年])[“"]?[\p{Script=Han}]{2}会[”"]?暨|暨(?:第[一二三四五六七八九十百\d]+届)?[“"]?[\p{Script=Han}]{2}会[”"]?$/u;
const NUMBERED = /[省市州县区](?:第[一二三四五六七八九十百\d]+|首)届$/u;
const OWN_GAMES = /^(?:全民|职工|农民|老年人?|学生|青少年|残疾人|冬季|民族)?运动会$/u;

/** 「A节和B赛」 are two when the left one ends in an anchor; 「A节暨B节」 is one, 「建市五十周年暨B节」 is B. */
function splitJoint(piece: Piece): Piece[] {
  for (const joint of piece.text.matchAll(/以及|和|及|与|暨/gu)) {
    const left = piece.text.slice(0, joint.index).replace(/[”"》]+$/u, '');
    if (
      left.length >= 3 &&
      (joint[0] !== '暨' || SHORT_JOINT.test(piece.text)) &&
      ANY_ANCHOR.test(left) &&
      !NO_EVENT_END.test(left)
    ) {
      const at = joint.index + joint[0].length;
      return [
        { text: piece.text.slice(0, joint.index), start: piece.start },
        ...splitJoint({ text: piece.text.slice(at), start: piece.start + at }),
      ];
    }
  }
  return [piece];
}

function listed(sentence: string, lexicon: Lexicon | undefined): Found[] {
  if (!lexicon) return [];
  const { text, origin } = withoutQuotes(sentence);
  return lexicon.find(text).flatMap((match) => {
    const start = origin[match.start]!;
    if (/^(?:馆|中心|园|场|址|区|路)/u.test(text.slice(match.end))) return [];
    // 农村超市 holds no 村超.
    if (match.word.startsWith('村') && (text[match.start - 1] === '农' || text[match.end] === '市')) return [];
    return [{ start, end: origin[match.end - 1]! + 1, name: match.word, rule: 'event.listed' }];
  });
}

/** Subjects that are held somewhere, and names in quotation marks that end in a kind of event. */
function bounded(sentence: string): Found[] {
  const found: Found[] = [];
  for (const match of sentence.matchAll(CONVENED))
    push(sentence, match.index, match.index + match[1]!.length, 'event.convened', found);
  for (const match of sentence.matchAll(HOSTED)) {
    const start = match.index + match[0].length - match[1]!.length;
    push(sentence, start, start + match[1]!.length, 'event.held', found);
  }
  for (const match of sentence.matchAll(QUOTED_HELD)) {
    const start = match.index + match[0].indexOf(`“${match[1]}”`) + 1;
    push(sentence, start, start + match[1]!.length, 'event.quoted', found);
  }
  for (const match of sentence.matchAll(REVERSED)) {
    const name = match[1]!;
    found.push({ start: match.index, end: match.index + name.length, name, rule: 'event.strong' });
  }
  for (const match of sentence.matchAll(QUOTED)) {
    if (match[1]!.includes('、')) continue;
    const start = match.index + 1;
    push(sentence, start, start + match[1]!.length, 'event.quoted', found);
  }
  return found;
}
/** 「承办全省茶业工作推进会」 */
const HOSTED =
  /(?:承办|协办)(?:了|好)?((?:全国|全省|全区|全自治区|中国|国际)[^，。；、]{4,30}?(?:会议|推进会|调度会|座谈会|工作会))(?=$|[，。；、]|等|和)/gu;
/** 「办好“渔乡好物”活动」: what is held under a name in quotation marks, whatever it ends in. */
const QUOTED_HELD =
  /(?:举办|承办|办好|举行|主办)(?:了|好)?[^，。；“]{0,8}“([^“”，。；、]{4,20})”(?:系列|主题|大型|文化|旅游|营销|推介|品牌|招商)*活动/gu;
/** 「第六届省运动会」: the number before the level. */
const REVERSED = /(第[一二三四五六七八九十百\d]+届[省市州县区](?:少数民族传统体育|残疾人)?运动会)/gu;
const CONVENED =
  /(?<=^|[，。；、])([\p{Script=Han}“”·—]{4,32}?(?:会|节|赛|论坛|会议|活动|仪式|典礼))(?=在[\p{Script=Han}]{1,8}(?:成功|隆重|顺利)?(?:召开|举办|举行|开幕|启幕))/gu;
const QUOTED = new RegExp(EVENT_RULES.find((rule) => rule.id === 'event.quoted')!.pattern.source, 'gu');

export const recogniseEvents: Recogniser = ({ text }, _found, { lexicons }) => {
  const kept: Found[] = [];
  // The longest wins; a listed name beats one that adds two characters or fewer.
  const weight = (f: Found) => f.end - f.start + (f.rule === 'event.listed' ? 2.5 : 0);
  const all = [...listed(text, lexicons.get('events')), ...heldNames(text), ...bounded(text)];
  for (const one of all.sort((a, b) => weight(b) - weight(a) || a.start - b.start))
    if (!kept.some((k) => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, name, rule }): NameMention => ({
        kind: 'event',
        start,
        end,
        surface: text.slice(start, end),
        name,
        rule,
      }),
    );
};
