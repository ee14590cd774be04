/** Where a title ends, and whether a span is one. */
import { MASK, stripQuotes } from '../../text/quote-free.ts';
import { BARE_TITLE, NO_HONOR, TITLE, WEAK_TITLE } from './anchors.ts';

const MARKS = /[，。；：！？,;:!?、]|——/u;
/** Behind a title: its quote, a mark, a joint, or what is done for it. */
const AFTER =
  /^(?:[”"》]*)(?:$|[，。；：！？、“（]|称号|荣誉|名单|名录|行列|创建|建设|验收|复审|复评|考核|评估|评选|评审|提名|桂冠|工作|项目|和|及|以及|与|等|中|申报|迎|成功|通过|获|的|达|增|资格|示范|[一二三四五六七八九十两]+连冠|\d+(?:[~～—-]\d+)?[个家处项条所座镇]|之一|[一二三四五六七八九十]+[个家处项]|顺利|创|取得|指标|首|第|在|上升|跃升|提升|全面|扎实|深入|持续|有序|进展|任务|实施|落地|揭牌|挂牌|试点|批|是|于|为|榜|前|位|排|从|并|正式|永久|标准|目标|成果|动态|管理|综合|高质量|加快|推进|完成|进入|均|被|由|已|升|复|认定|品牌|加|步伐|进程|联|双|两)/u;
const LONGEST = 34;
/** The title is longer: 健康城市 in 健康城市建设样板市. */
const GOES_ON = /^(?:创建|建设|改革|综合)[\p{Script=Han}]{0,6}?(?:试点|示范|样板|先行|标杆|合格|先进|创建县)/u;
/** Another title begins: 「…城市和世界…城市」, 「“…名城”“…名城”」. */
const RESTART = /^(?:(?:和|及|与)(?:国家|全国|世界|省|中国|自治区)|[”"][“"])/u;

/**
 * Longest title that begins at `start` in masked text: 0 when none.
 * @param near whether a verb of seeking or winning stands right before: then general last words will do
 */
export function titleEnd(text: string, start: number, near: boolean): number {
  let best = 0;
  for (let end = start + 3; end <= Math.min(text.length, start + LONGEST); end++) {
    if (MARKS.test(text[end - 1]!) || RESTART.test(text.slice(end - 1))) break;
    const open = text.slice(start, end).replace(/“[^“”]*”/gu, '');
    // Inside a quotation a title cannot end: 全省“百镇建设”示范镇.
    if (open.includes('“')) continue;
    const head = stripQuotes(text.slice(start, end)).replace(/（[^）]{1,8}）$/u, '');
    if (
      (TITLE.test(head) || (near && WEAK_TITLE.test(head))) &&
      AFTER.test(text.slice(end)) &&
      !GOES_ON.test(text.slice(end))
    )
      best = end;
    if (GOES_ON.test(text.slice(end))) continue;
    if (best && /^[”"]?(?:创建|和|及|以及|与|等|\d|称号|建设|名单|行列|获|通过|成功)/u.test(text.slice(best))) break;
  }
  return best && start + joinedAt(text.slice(start, best));
}

/** 「…百强地级市和…先进单位」 are two: where the first of two titles in one ends, else the whole length. */
export function joinedAt(span: string): number {
  const both = span.match(
    /^([^和、“]{3,}(?:城市|级市|示范[县区市]|先行[县区市]|试验区|自创区|试点[县区市]?|国际卫生港|先进[县区市]))(?:和|及|以及|与)(?!农村|乡)[^和]{5,}$/u,
  );
  return both ? both[1]!.length : span.length;
}

/** 「全国第二个国家…示范区」「两个国家级…示范区」「39个…试点」: counts and ordinals are no part of the title. */
const COUNTED =
  /^(?:(?:全国|全省|全区|西部|东北|西北|西南|中西部|国内)?(?:第[一二三四五六七八九十\d]+|首|唯一一?)[个家座](?=国家|全国|省级|中国|[\p{Script=Han}]{5})|(?:\d+|[一二三四五六七八九十两]+)[个家项](?=国家|全国|省级|[\p{Script=Han}]{5}))/u;

/** The name as it is kept: no quotes, no batch or year in front. */
export function titleName(surface: string): string {
  return stripQuotes(surface.replaceAll(MASK, '、'))
    .replace(/^20\d\d年?度?(?=[\p{Script=Han}]{5})/u, '')
    .replace(/(?<=[\p{Script=Han}]{4})(?:荣誉)?称号$/u, '')
    .replace(COUNTED, '')
    .replace(
      /^(国家级?|全国|全省|全区|自治区级?|省级?|20\d\d年度?)?(?:第[一二三四五六七八九十\d]+[批届轮]|首批|首届|新一轮)(?=国家|全国|省级|中国|“|[\p{Script=Han}]{4})/u,
      (_, level: string | undefined) => (level && !/^20/u.test(level) ? level : ''),
    );
}

/** What ends a title of a place beyond doubt, and the words that would forbid it elsewhere: 全国市场监管示范区. */
const CERTAIN = /(?:示范区|示范市|示范县|示范城市|试验区|实验区|先进市|先进县|先进集体|强市|强县)$/u;
const FORGIVEN = /市场|政府|统计|税务|法院|检察|行业|标准|专家|教师|家庭|人才|课程|教材|专业/gu;

export function isTitle(name: string): boolean {
  return (
    name.length >= 4 &&
    !NO_HONOR.test(CERTAIN.test(name) ? name.replace(FORGIVEN, '') : name) &&
    !BARE_TITLE.test(name) &&
    !/等(?!次|级)|(?<!市|县|区|城市)开展|\d+[个项件家]|批次|，|；|亿|万元|％|%|我们|获得|达到|推动|加强|(?<!整[\p{Script=Han}]{1,3}|全域)推进(?!试点|示范|县|市|区)|是|为|到|(?<!价值)实现|入列|荣获|荣膺|入围|位[居列]|在(?!线)|打造|争创|率先|启动|列入|入选|唯一|蝉联|获奖|最[少多低高](?!端)|第一所|第一个|创建(?!县|区|市|单位|城市|示范|行动|试点)/u.test(
      name,
    )
  );
}

export function clauseStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/[，。；：！？]/u.test(text[i]!)) return i + 1;
  return 0;
}
