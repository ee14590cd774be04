/** Pilots from above whose level is unsaid: 「入选海岛低碳试点」「推进低碳城市试点」. Those that a city starts itself are policies. */
import { BARE_TITLE, NO_HONOR } from './anchors.ts';
import type { Found } from './found.ts';
import { joinedAt, titleName } from './title-span.ts';

/** Sought from or granted by a level above, or carried on: 开展, 启动 and 探索 begin a city's own. */
const VERB =
  '入选|确定为|评为|命名为|获批|获评|列入|列为|纳入|争取|申报|争创|承担|成为|推进|抓好|深化|促进|做好|完成|建成|通过|用好|打造|加快|加快建设|支持';
const PILOT = new RegExp(
  `(?:${VERB})(?:了|为|好|到|打造|建设|全国|首批|全面|第[一二三四五六七八九十]+批|一批|[\\p{Script=Han}]{2,3}[县区市]、?|和)*([\\p{Script=Han}A-Za-z“”\\d]{4,22}?(?:试点示范|试点|先行县|先行市|先行区|试验区)(?:城市|县|区|市|单位)?)(?=$|[，。；、]|和|及|以及|工作|建设|名单|任务|资格|等|项目|有序|稳步|验收)`,
  'gu',
);
/** 「在全国…评价中获优秀等次」 */
const GRADE =
  /在((?:全国|全省|国家|全区|省|自治区)[\p{Script=Han}]{4,26}?(?:评价|考核|考评|评估|测评))中?[\p{Script=Han}]{0,4}?(?:获|评为|获评|获得|荣获)“?(优秀|优)”?(?:等次|等级|档次|称号)/gu;
/** 「乡村振兴试点工作稳步推进」 */
const SUBJECT =
  /(?:^|[，。；、])([\p{Script=Han}“”]{4,16}?试点)(?=(?:工作|建设|项目)?(?:稳步|有序|扎实|深入|顺利|加快|全面|进展|取得|获批|通过|成效))/gu;

/** Grades that a place is given by a level above; the name is 全国…评价优秀等次. */
export function grades(text: string): Found[] {
  return [...text.matchAll(GRADE)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
    name: `${match[1]}优秀等次`,
    rule: 'honor.grade',
  }));
}

/** 「获批海岛低碳、渔旅融合等一批国家级试点」「争取海岛低碳、渔旅融合2项国家试点」: each member is a pilot. */
const LIST =
  /(?:获批|开展|争取|入选|承担|列入|承办|推进|深化|申报)(?:了|首批)?([^，。；：]{4,60}?、[^，。；：]{4,60}?)(?:等(?:\d+[个项]|[两三四五六七八九十]+[个项]|一批|多[个项])?|\d+[个项]|[两三四五六七八九十]+[个项类])(?:国家级?|省级|全国|自治区级?)(?:、省级)?(?:改革)?(?:试点示范|试点)/gu;
/** What is sought or granted comes from above without a word of it: 「争取海岛低碳、渔旅融合等制度创新试点」. */
const SOUGHT =
  /(?:争取|获批|申报)(?:了)?([^，。；：]{4,60}?、[^，。；：]{4,60}?)等(?:[\p{Script=Han}]{0,6})(?:试点示范|试点)/gu;
/** 「海岛低碳治理被列为国家级试点」: what is made a pilot stands as the subject. */
const MADE =
  /(?<=^|[，。；、])([\p{Script=Han}“”]{6,18}?)(?:项目|工作)?(?:成功)?被?(?:列为|列入|确定为|纳入|评为)((?:国家级?|全国|省级|自治区级?)试点)(?=$|[，。；、]|项目|范围)/gu;

function made(text: string): Found[] {
  return [...text.matchAll(MADE)].flatMap((match): Found[] => {
    const name = titleName(match[1]!) + match[2]!;
    if (/[的了是]|我市|全市|\d|[县区市]$/u.test(match[1]!) || NO_HONOR.test(name)) return [];
    return [{ start: match.index, end: match.index + match[0].length, name, rule: 'honor.pilot' }];
  });
}

function listedPilots(text: string): Found[] {
  return [...text.matchAll(LIST), ...text.matchAll(SOUGHT)].flatMap((list) => {
    let at = list.index + list[0].indexOf(list[1]!);
    return list[1]!.split('、').flatMap((member): Found[] => {
      const start = at;
      at += member.length + 1;
      const name = titleName(member);
      if (
        name.length < 4 ||
        name.length > 18 ||
        /企业|公司|品牌|产品$/u.test(name) ||
        /国家|全国|[的了]|《/u.test(name)
      )
        return [];
      return [{ start, end: start + member.length, name: `${name}试点`, rule: 'honor.pilot-list' }];
    });
  });
}

export function pilots(text: string): Found[] {
  return [...listedPilots(text), ...made(text), ...single(text)];
}

/** What stands before the name: its subject and verb, or what is done with it. */
const PREDICATE =
  /^(?:.*(?:列入|纳入|荣获|入选|入围|成为|唯一的?|率先启动|力争|争取)|放大|提升|建好|用好|擦亮|推动|创建|设立|申报|拓展|扩大|完善)(?=[“\p{Script=Han}]{4})/u;

function single(text: string): Found[] {
  return [...text.matchAll(PILOT), ...text.matchAll(SUBJECT)].flatMap((match): Found[] => {
    const whole = match[1]!;
    const skipped = whole.match(PREDICATE)?.[0].length ?? 0;
    const from = match.index + match[0].length - whole.length;
    const cut = joinedAt(whole.slice(skipped));
    // 「无渔城市和海岛试点」: two; the first is left to the rules that know its name.
    const start = from + skipped + (skipped + cut < whole.length ? cut + 1 : 0);
    const name = titleName(text.slice(start, from + whole.length)).replace(/等(?=试点)/u, '');
    if (/^[\p{Script=Han}]{2,6}镇?\d+[个家]|^\d+[个家]|等\d+[个项]|^[和与及各]/u.test(name)) return [];
    if (/^探索试点|^[\p{Script=Han}]{0,2}试点$/u.test(name)) return [];
    if (NO_HONOR.test(name) || BARE_TITLE.test(name)) return [];
    if (
      /的|改革试点$|推进|开展|实施|工作|增值税|营改增|启动|探索|以及|自贸试验区|自由贸易|建设试点$|任务|全面/u.test(
        name,
      )
    )
      return [];
    const first = { start, end: from + whole.length, name, rule: 'honor.pilot' };
    return [first, ...furtherPilots(text, first.end)];
  });
}

/** 「抓好海岛低碳试点和渔旅融合试点、渔港更新试点」: the verb holds for all. */
function furtherPilots(text: string, from: number): Found[] {
  const next = text
    .slice(from)
    .match(/^(?:、|和|及|以及)([\p{Script=Han}“”]{4,18}?试点)(?=$|[，。；、]|和|及|工作|建设)/u);
  if (!next || NO_HONOR.test(next[1]!) || /[的等]|推进|开展|国家|全国|省级/u.test(next[1]!)) return [];
  const end = from + next[0].length;
  const found = { start: end - next[1]!.length, end, name: titleName(next[1]!), rule: 'honor.pilot' };
  return [found, ...furtherPilots(text, end)];
}
