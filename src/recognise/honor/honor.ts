/** Titles, lists and pilots of one sentence: listed ones, a level with a kind of title, lists that share head or tail. */
import type { Lexicon } from '../../text/lexicon.ts';
import { MASK, maskEnclosed, stripQuotes, withoutQuotes } from '../../text/quote-free.ts';
import type { HonorMention, Recogniser } from '../mention.ts';
import { AWARD, BARE_TITLE, LEVEL, NO_HONOR, SEEK, TITLE } from './anchors.ts';

interface Found {
  start: number;
  end: number;
  name: string;
  rule: string;
}

const LEVEL_AT = new RegExp(`(?:“|")?(?:${LEVEL})`, 'gu');
const MARKS = /[，。；：！？,;:!?]|——/u;
/** Behind a title: its quote, a mark, a joint, or what is done for it. */
const AFTER =
  /^(?:[”"》]*)(?:$|[，。；：！？、“（]|称号|荣誉|名单|名录|行列|创建|建设|验收|复审|复评|考核|评估|评选|评审|提名|桂冠|工作|项目|和|及|以及|与|等|中|申报|迎|成功|通过|获|的|达|增|、|资格|示范|“|[一二三四五六七八九十两]+连冠|\d+[个家处项]|[一二三四五六七八九十]+[个家处项]|顺利|创|取得|指标|首|第|在|全面|扎实|深入|持续|有序|进展|任务|实施|落地|揭牌|挂牌|试点|批|是|于|为|榜|前|位|排|从|并|正式|永久|标准|目标|成果|动态|管理|综合|高质量|加快|推进|完成)/u;
const LONGEST = 34;

/** Longest title that begins at `start`: every end where a kind of title is closed by what follows. */
function titleEnd(text: string, start: number): number {
  let best = 0;
  for (let end = start + 4; end <= Math.min(text.length, start + LONGEST); end++) {
    const last = text[end - 1]!;
    if (MARKS.test(last) || last === '、') break;
    if (/[的]$/u.test(text.slice(start, end)) && end - start > 14) break;
    const head = text.slice(start, end);
    if (TITLE.test(stripQuotes(head)) && AFTER.test(text.slice(end))) best = end;
    if (best && /^(?:创建|和|及|以及|与|等|\d|称号|建设|名单|行列)/u.test(text.slice(best))) break;
  }
  return best;
}

const clean = (name: string): string =>
  stripQuotes(name.replaceAll(MASK, '、')).replace(
    /^(?:国家|全国|省)?(?:第[一二三四五六七八九十\d]+[批届]|首批)(?=国家|全国|省级|中国)/u,
    '',
  );

function accept(name: string): boolean {
  return (
    name.length >= 5 &&
    !NO_HONOR.test(name) &&
    !BARE_TITLE.test(name) &&
    !/，|；|亿|万元|％|%|我们|达到|提升|推动|促进|加强|推进|是|为|在/u.test(name)
  );
}

function titled(text: string): Found[] {
  const found: Found[] = [];
  const masked = maskEnclosed(text);
  let from = 0;
  for (const level of masked.matchAll(LEVEL_AT)) {
    if (level.index < from) continue;
    const open = /^[“"]/u.test(level[0]) ? 1 : 0;
    const start = level.index + open;
    const word = level[0].slice(open);
    if (
      /[一二三四五六七八九十百]$|[\p{Script=Han}]省$/u.test(masked.slice(Math.max(0, start - 1), start)) &&
      word === '省'
    )
      continue;
    if (
      word === '省' &&
      !/(?:^|[，、。；获入列为选评创于建得“和及成被]|省级|获批|支持)$/u.test(
        masked.slice(Math.max(0, start - 2), start),
      )
    )
      continue;
    // 「省级、国家级…」: two levels, one title behind the second.
    const joint = masked.slice(start + word.length).match(new RegExp(`^(?:、|和|与|及|\\/)(?=${LEVEL})`, 'u'));
    const end = titleEnd(masked, start);
    if (joint && !end) {
      const second = start + word.length + joint[0].length;
      const stop = titleEnd(masked, second);
      if (stop) {
        const level2 = masked.slice(second).match(new RegExp(`^(?:${LEVEL})`, 'u'))![0];
        const name = clean(word + text.slice(second + level2.length, stop));
        if (accept(name)) found.push({ start, end: start + word.length, name, rule: 'honor.shared-tail' });
      }
      continue;
    }
    if (!end) continue;
    const name = clean(text.slice(start, end));
    const before = masked.slice(clauseStart(masked, start), start);
    const after = masked.slice(end, end + 12);
    if (!accept(name)) continue;
    const known =
      AWARD.test(before) ||
      SEEK.test(before) ||
      /创建|建设|称号|名单|行列|试点|获|验收|连冠|复审|\d+[个家处]/u.test(after) ||
      before.trim() === '' ||
      /试点|示范|模范|先进|百强|卫生城|文明/u.test(name);
    if (!known) continue;
    found.push({ start, end, name, rule: 'honor.title' });
    from = end;
    from = Math.max(from, shareHead(text, masked, end, word.replace(/级$/u, ''), found));
  }
  return found;
}

function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/[，。；：！？]/u.test(text[i]!)) return i + 1;
  return 0;
}

/** Members behind a title that leave its level out; returns where the list ends. */
function shareHead(text: string, masked: string, end: number, level: string, found: Found[]): number {
  let at = end;
  for (;;) {
    const joint = masked.slice(at).match(/^[”"]?(?:、|和|及|以及|与)[“"]?/u);
    if (!joint) return at;
    const start = at + joint[0].length;
    if (new RegExp(`^(?:${LEVEL})`, 'u').test(masked.slice(start))) return at;
    const stop = titleEnd(masked, start);
    if (!stop || stop - start > 20) return at;
    const bare = clean(text.slice(start, stop));
    const name = level + bare;
    if (bare.length < 3 || NO_HONOR.test(name) || BARE_TITLE.test(name) || /[省市县区州]$/u.test(bare.slice(0, 3)))
      return at;
    found.push({ start, end: stop, name, rule: 'honor.shared-head' });
    at = stop;
  }
}

/** 「入选海岛低碳试点」: a pilot from above, its level unsaid. */
const PILOT =
  /(?:入选|获批|获评|列入|列为|被列为|纳入|争取|申报|争创|承担|成为|抓好|国家部署的|承接)(?:了|为|全国|国家|省级?|首批|第[一二三四五六七八九十]+批|一批|开展|实施|建设|好|[\p{Script=Han}]{2,3}[县区市]?)*?([\p{Script=Han}A-Za-z“”\d]{4,22}?试点(?:城市|县|区|市|单位)?)(?=$|[，。；、]|和|及|以及|工作|建设|名单|任务|资格|等)/gu;

function pilots(text: string): Found[] {
  return [...text.matchAll(PILOT)].flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const name = clean(match[1]!);
    if (NO_HONOR.test(name) || BARE_TITLE.test(name) || /的|改革试点$|推进|开展|实施|工作/u.test(name)) return [];
    return [{ start, end: start + match[1]!.length, name, rule: 'honor.pilot' }];
  });
}

function listed(text: string, lexicon: Lexicon | undefined): Found[] {
  if (!lexicon) return [];
  const bare = withoutQuotes(text);
  return lexicon.find(bare.text).flatMap((match) => {
    const start = bare.origin[match.start]!;
    const end = bare.origin[match.end - 1]! + 1;
    const before = text.slice(clauseStart(text, start), start);
    const after = text.slice(end, end + 10);
    const strict = match.entry.columns['use'] === 'sought';
    if (
      strict &&
      !/争创|创建|申报|申创|争取|获|入选|列为|列入|评为|命名|打造|建设|创成|成为|巩固|蝉联|荣|认定|试点/u.test(
        before.slice(-24) + after,
      )
    )
      return [];
    if (/^(?:人才|企业|项目|局|办)/u.test(bare.text.slice(match.end))) return [];
    return [{ start, end, name: match.word, rule: 'honor.listed' }];
  });
}

export const recogniseHonors: Recogniser = ({ text }, _found, { lexicons }) => {
  const kept: Found[] = [];
  const all = [...titled(text), ...listed(text, lexicons.get('honors')), ...pilots(text)];
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
