/** Titles, lists and pilots of one sentence: a level with a kind of title, lists that share head or tail, listed ones, pilots. */
import type { Lexicon } from '../../text/lexicon.ts';
import { maskEnclosed, withoutQuotes } from '../../text/quote-free.ts';
import type { HonorMention, Recogniser } from '../mention.ts';
import { AWARD, BARE_TITLE, LEVEL, SEEK, TITLE, VERB_NEAR } from './anchors.ts';
import { countedMembers } from './counted.ts';
import { created } from './created.ts';
import type { Found } from './found.ts';
import { grades, pilots } from './pilots.ts';
import { quotedTitles } from './quoted.ts';
import { clauseStart, isTitle, titleEnd, titleName } from './title-span.ts';

const LEVEL_AT = new RegExp(`(?:“|")?(?:${LEVEL})`, 'gu');
const LEVEL_INSIDE = /国家|全国|省级/u;
const LEVEL_TAIL = /(?:国家级?|全国|省级|全省|自治区级?)[“"]?$/u;
const LEVEL_HEAD = new RegExp(`^(?:${LEVEL})`, 'u');
/** Parks and reserves are sites of their own unless they are sought or won: 草湖国家湿地公园 is a place. */
const SITE = /(?:公园|保护区|风景名胜区|产业园|度假区|景区|保税区)$/u;
/** A title that needs its left neighbour to say what it is for: 「…服务国家标准化试点」. */
const OPEN_LEFT = new RegExp(
  `^(?:${LEVEL})(?:标准化试点|试点示范|改革试点|综合试点|试点|示范区|示范|先行区)(?:城市|单位|县|市|区)?$`,
  'u',
);
const LEFT_NOUN =
  /(?:^|[，。；、：]|推进|深化|列入|入选|获批|通过|开展|实施|启动|建设|争取|申报|抓好|完成|获评|为)([\p{Script=Han}“”]{4,20})$/u;

const LEFT_VERB =
  /^.*(?:入选|深化|(?<!整[\p{Script=Han}]{1,3})推进|获批|列入|通过|开展|实施|启动|争取|申报|[抓建用]好|完成|荣获|荣膺|获评|成为|承办|创成|创建|争创|打造|认定|进入|位列|跻身|晋升为?|升级为?|升格为?|发展|建设)(?=.)/u;

/** Whether a title is spoken of as one: a verb around it, or a name that can be nothing else. */
function isSought(name: string, before: string, after: string): boolean {
  return (
    AWARD.test(before) ||
    SEEK.test(before) ||
    /创建|建设|称号|名单|行列|试点|获|验收|连冠|复审|品牌|\d+[个家处]/u.test(after) ||
    before.trim() === '' ||
    /试点|示范|模范|先进|百强|卫生城|文明/u.test(name)
  );
}

/** 「融入…示范区建设」: the zone is another's. */
const OTHERS = /(?:融入|对接|参与|依托)[\p{Script=Han}]{0,6}$/u;
/** What a city calls itself when it builds: a title only where it is sought by name or has been won. */
const SLOGAN = /目的地$/u;
const BY_NAME =
  /争创|创建|创成|申|获|荣|入选|列[入为]|评[为定选]|授予|命名|认定|纳入|跻身|蝉联|成为|称号|晋|上榜|巩固/u;

/** @param firms where companies begin: 中国 opens their names too */
function titled(text: string, firms: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  const masked = maskEnclosed(text);
  let from = 0;
  for (const level of masked.matchAll(LEVEL_AT)) {
    if (level.index < from) continue;
    const open = /^[“"]/u.test(level[0]) ? 1 : 0;
    const start = level.index + open;
    const word = level[0].slice(open);
    const before = masked.slice(clauseStart(masked, start), start);
    // 高中|国家级: 中 belongs to the school.
    if (/^中国/u.test(word) && before.endsWith('高')) continue;
    if (word === '国际' && before.endsWith('国内')) continue;
    if (OTHERS.test(before)) continue;
    if (word === '中央' && /^(?:创新|商务|活力|公园)/u.test(masked.slice(start + 2))) continue;
    if (word === '省' && !/(?:^|[，、。；获入列为选评创于建得“和及成被批持])$/u.test(before)) continue;
    const near = VERB_NEAR.test(before);
    if (firms.has(start) && !near) continue;
    const end = titleEnd(masked, start, near);
    // 「省级、国家级…」: two levels, one title behind the second.
    const joint = masked.slice(start + word.length).match(/^(?:、|和|与|及)(?=国家|全国|省级|自治区|世界|市级)/u);
    if (joint && (!end || end === start + word.length)) {
      const second = start + word.length + joint[0].length;
      const stop = titleEnd(masked, second, near);
      const level2 = masked.slice(second).match(LEVEL_HEAD)?.[0].length ?? 0;
      const name = titleName(word + text.slice(second + level2, stop));
      if (stop && isTitle(name)) found.push({ start, end: start + word.length, name, rule: 'honor.shared-tail' });
      continue;
    }
    if (!end) {
      from = Math.max(from, sharedSuffix(text, masked, start, word, near, found));
      continue;
    }
    let name = titleName(text.slice(start, end));
    let left = start;
    if (OPEN_LEFT.test(name) || BARE_TITLE.test(name)) {
      const noun = before.match(LEFT_NOUN)?.[1]?.replace(LEFT_VERB, '');
      if (noun && noun.length >= 4 && !/[的是和等]|\d|(?:完成|推进|实施|开展|启动|争取)$/u.test(noun)) {
        left = start - noun.length;
        name = titleName(text.slice(left, end));
      }
    }
    // 「打造国际旅游名城」 is a vision: only what is sought or granted by name is a title.
    if (/^(?:国际|世界)/u.test(name) && !near && !/创建|争创|申报|称号/u.test(before + masked.slice(end, end + 6)))
      continue;
    if (!isTitle(name) || !(near || isSought(name, before, masked.slice(end, end + 12)))) continue;
    const told = before + masked.slice(end, end + 12);
    if (
      (SLOGAN.test(name) || (SITE.test(name) && !/^(?:国家|省级|全国)/u.test(name) && /、$/u.test(before))) &&
      !near &&
      !BY_NAME.test(told)
    )
      continue;
    if (
      SITE.test(name) &&
      !near &&
      !/(?:^|[、“]|[\p{Script=Han}]{2}[县区市])$/u.test(before) &&
      !/^[”"]?创建/u.test(masked.slice(end))
    )
      continue;
    if (SITE.test(name) && !near && /建成|项目/u.test(before + masked.slice(end, end + 10))) continue;
    found.push({ start: left, end, name, rule: 'honor.title' });
    if (!/^(?:国家|全国|省|自治区|全省|全区)/u.test(word)) {
      from = end;
      continue;
    }
    from = Math.max(end, shareHead(text, masked, end, word.replace(/级$/u, ''), near, found, before.slice(-2)));
  }
  return found;
}

/** Members behind a title that leave its level out; returns where the list ends. */
function shareHead(
  text: string,
  masked: string,
  end: number,
  level: string,
  near: boolean,
  found: Found[],
  opening: string,
): number {
  let at = end;
  for (;;) {
    const joint = masked.slice(at).match(/^[”"]?(?:、|和|及|以及|与)[“"]?/u);
    if (!joint) return at;
    const start = at + joint[0].length;
    if (LEVEL_HEAD.test(masked.slice(start)) || /^一批/u.test(masked.slice(start))) return at;
    const stop = titleEnd(masked, start, near);
    if (!stop || stop - start > 20) return at;
    const bare = titleName(text.slice(start, stop));
    // 「…、陆港型国家物流枢纽承载城市」 has its own level within.
    const own = /^[\p{Script=Han}]{2,6}型国家/u.test(bare);
    const name = own ? bare : level + bare;
    if (
      bare.length < 3 ||
      (LEVEL_INSIDE.test(bare) && !own) ||
      !isTitle(name) ||
      /[省市县区州]$/u.test(bare.slice(0, 3)) ||
      opening === bare.slice(0, 2)
    )
      return at;
    if (!near && !TITLE.test(bare)) return at;
    found.push({ start, end: stop, name, rule: 'honor.shared-head' });
    at = stop;
  }
}

/** 「入选全省对外开放、生态文明强县」: the members share the title's last word. */
const SUFFIX =
  /^([\p{Script=Han}]{2,10})((?:、[\p{Script=Han}]{2,10}?)*)(?:、|和)([\p{Script=Han}]{2,10}?)(强县|强市|强区|示范县|示范市|示范区|先进县|先进市|先进区|先行区|试点市|试点县|示范城市|试点城市)(?=$|[，。；、“”]|等|称号|和|建设|创建)/u;

function sharedSuffix(
  text: string,
  masked: string,
  start: number,
  level: string,
  near: boolean,
  found: Found[],
): number {
  const from = start + level.length;
  const match = near ? masked.slice(from).match(SUFFIX) : null;
  if (!match) return start;
  let at = from;
  for (const member of [match[1]!, ...match[2]!.split('、').slice(1), match[3]!]) {
    const begin = masked.indexOf(member, at);
    const name = titleName(level + text.slice(begin, begin + member.length) + match[4]!);
    if (isTitle(name)) found.push({ start: begin, end: begin + member.length, name, rule: 'honor.shared-tail' });
    at = begin + member.length;
  }
  return from + match[0].length;
}

/** Right behind a verb of seeking or winning a title needs no level: 「获评4A级景区」「争创渔业强县」. */
const VERB_THEN =
  /(?:争创|创建|申报|申创|荣获|荣膺|荣登|新晋|晋级|跻身|上榜|入围|入列|获评|获批|入选|列为|评为|评定为|评选为|确定为|被授予|授予|创成|创建为|命名为|认定为|表彰为|升级为|晋升为|升格为|分获|当选)(?:为|成为|了|我市|全市|全省|首家|首个|首批|一批|建设|设立|全[国省州市](?:仅\d+[个家]|唯一|首[个家批])、?的?|全省唯一的?|第[一二三四五六七八九十\d]+批|“|")*/gu;

function unlevelled(text: string): Found[] {
  const masked = maskEnclosed(text);
  return [...masked.matchAll(VERB_THEN)].flatMap((verb): Found[] => {
    const start = verb.index + verb[0].length;
    if (LEVEL_HEAD.test(masked.slice(start))) return [];
    // In quotation marks general last words will do: 入选“投资热点城市”.
    const quoted = masked[start - 1] === '“';
    const end = titleEnd(masked, start, quoted);
    if (!end || end - start > 22 || (quoted && masked[end] !== '”')) return [];
    const name = titleName(text.slice(start, end));
    if (
      !isTitle(name) ||
      /^[\d一二三四五六七八九十]+[个家]/u.test(masked.slice(start)) ||
      /^行动|^试点|^示范/u.test(name)
    )
      return [];
    const first = { start, end, name, rule: 'honor.unlevelled' };
    // 「争创行业强县、经济先进县等称号」: the members behind it are titles too.
    const rest: Found[] = [];
    for (let at = end; masked[at] === '、'; ) {
      const stop = titleEnd(masked, at + 1, false);
      const member = titleName(text.slice(at + 1, stop));
      if (!stop || stop - at > 20 || LEVEL_HEAD.test(masked.slice(at + 1)) || !isTitle(member)) break;
      rest.push({ start: at + 1, end: stop, name: member, rule: 'honor.unlevelled' });
      at = stop;
    }
    return [first, ...rest];
  });
}

const SOUGHT_BY_NAME =
  /争创|创建|申报|申创|申建|争取|获|入选|列为|列入|评为|命名|创成|成为|巩固|保持|蝉联|荣|认定|试点|复审|复评|验收|迎[检评接]|达标|测评|四连冠|称号|冲刺/u;
const LEVEL_IN = /国家|全国|中国|省级|自治区/u;
const WORKED_FOR = /打造|建设|深化|推进|加快|开展|完成|支持/u;
/** Pilots are granted, and programmes have their form of words: the work for them says enough. */
const PILOT = /试点|试验区|综试区|联动创新区|示范项目/u;
const PROGRAMME = /型城市$|都市$|友好城市$|示范[区市州县]$/u;
const PROGRAMME_WORK = /(?:推进|深化|启动)[“"]?$/u;

function listed(text: string, lexicon: Lexicon | undefined): Found[] {
  if (!lexicon) return [];
  const bare = withoutQuotes(text);
  return lexicon.find(bare.text).flatMap((match) => {
    const start = bare.origin[match.start]!;
    const end = bare.origin[match.end - 1]! + 1;
    const before = text.slice(clauseStart(text, start), start);
    const after = text.slice(end, end + 10);
    const strict = match.entry.columns['use'] === 'sought';
    const around = before.slice(-24) + after;
    // 「建设平原森林城市」 is an aim: without its level the title is sought, won or kept by name.
    if (strict && !SOUGHT_BY_NAME.test(around)) {
      const work = WORKED_FOR.test(around) && (PILOT.test(match.word) || LEVEL_IN.test(before.slice(-3) + match.word));
      const programme = PROGRAMME.test(match.word) && PROGRAMME_WORK.test(before) && /^[”"]?建设/u.test(after);
      if (!work && !programme) return [];
    }
    if (OTHERS.test(before)) return [];
    if (/(?:生态|山水|平原|水乡|特色|滨[江海湖]|现代化?|美丽|宜居)$/u.test(before) && !/^生态/u.test(match.word))
      return [];
    if (/^(?:人才|企业|项目|局|办|保护|品质|规划|形象|内涵|风貌)/u.test(bare.text.slice(match.end))) return [];
    // 「争创全国法治政府建设示范市」: the level before a listed title belongs to it.
    const level = before.match(LEVEL_TAIL)?.[0] ?? '';
    return [{ start: start - level.length, end, name: titleName(level) + match.word, rule: 'honor.listed' }];
  });
}

export const recogniseHonors: Recogniser = ({ text }, found, { lexicons }) => {
  const kept: Found[] = [];
  const levelled = titled(text, new Set(found.filter((m) => m.kind === 'company').map((m) => m.start)));
  const open = unlevelled(text);
  // Of two rules that read the same words the first one counts: a pilot is one also right behind 入选.
  const all = [
    ...levelled,
    ...pilots(text),
    ...open,
    ...countedMembers(text, [...levelled, ...open]),
    ...listed(text, lexicons.get('honors')),
    ...grades(text),
    ...quotedTitles(text),
    ...created(text),
  ];
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const one of all) if (!kept.some((k) => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, name, rule }): HonorMention => ({
        kind: 'honor',
        start,
        end,
        surface: text.slice(start, end),
        name,
        rule,
      }),
    );
};
