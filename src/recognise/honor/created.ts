/** Titles without their level that are named by the work for them: 「生态县创建工作」「新增4A级景区2个」. */
import type { Found } from './found.ts';
import { isTitle } from './title-span.ts';

/** Titles that 创建 stands behind. */
const KINDS =
  '生态市|生态县|生态区|生态州|生态乡镇|生态乡（镇）|生态镇|生态村|教育强市|教育强县|教育强区|教育强镇|卫生县城|卫生乡镇|卫生村|卫生镇|文明县城|文明村镇|文明乡镇|文明单位|文明校园|平安县|平安乡镇|平安村|法治县|双拥模范县|双拥模范城|园林县城|森林乡村|森林村庄|森林乡镇|森林县城|美丽河湖|幸福河湖|绿色学校|绿色社区|绿色机关|节约型机关|无废城市|“无废城市”|健康县|健康村镇|健康县区|信访工作示范县|民主法治示范村|乡村治理示范村镇|示范县城|[\\p{Script=Han}“”]{2,12}(?:示范城市|友好城市|友好型城市|发展型城市|型城市|均衡发展县|均衡县|普惠县|生态园林城市|示范市|示范县|示范区|示范乡镇|示范镇|示范村|示范社区|先进县|先进市|模范县|模范区|模范城|先行区|强镇|强县|名城|名镇|名村)';
const CREATED = new RegExp(
  `(?:^|[，。；、：]|推进|推动|深化|加快|抓好|做好|开展|启动|完成|支持|实施|强化|加强|扎实|以|全力|\\d+个)(?:好|了|\\d+个)?(${KINDS})[”"]?(?=创建|争创|申报|(?:、[\\p{Script=Han}]{3,10}){0,3}(?:和[\\p{Script=Han}]{3,10})?(?:创建(?!成)))`,
  'gu',
);
/** Grades of scenic areas, told as won, sought or counted. */
const GRADED = /(?<![\dA-Z])((?:国家级?)?[3-5]A级?(?:旅游)?景区)/gu;
const GRADED_BEFORE =
  /(?:新增|增创|新评|新创|创建|争创|申报|创成|建成|评为|评定为?|晋升为?|升级为?|升格为?|获评|获批|成为|入选|通过|打造|做好|抓好|支持|推进|推动|培育|冲刺|提升|认定|挂牌|荣获|完成|增至)[^，。；]{0,30}$/u;
const GRADED_AFTER = /^[”"]?(?:创建|申报|评定|评审|验收|复核|增至|达到|\d+[个家处])/u;
/** Zones that a level above lays out, by the frame in their names: 「建设黄河流域渔业融合发展先行区」. */
/** 「白鹭岛创建5A」: the grade alone. */
const FIVE_A =
  /(?:创建|争创|创|申报|申创|冲刺|评定|晋升|创成)(?:为)?(?:国家)?([3-5]A)(?=$|[，。；、])|([3-5]A)(?=创建)/gu;
const FRAMED =
  /(?:建设|打造|建成|创建|争创|启动)(?:好|成)?((?:[\p{Script=Han}“”]{0,6})(?:流域|经济带|经济圈|大湾区|承接|沿边|全域|海峡|两岸|东部|西部|中部|东北)[\p{Script=Han}“”]{2,14}(?:示范区|先行区|试验区|样板区|引领区))(?=$|[，。；、]|和|及|建设|申报)/gu;
const NAME_BEFORE =
  /推进$|推动$|深化|工作|[的等]|落实|以及|[是为和及]|\d|已经|具备|启动|开展|国家|全国|省级|自治区|积极|继续|持续|深入|争创|加强|打造|完成|通过|全面|着力|进行|同步|统筹|巩固|力争|确保|争取|支持/u;

export function created(text: string): Found[] {
  // A title inside the name of a plan is none.
  const bare = text.replace(/《[^》]*》/gu, (title) => '《'.repeat(title.length));
  const works = [...bare.matchAll(CREATED)].flatMap((match): Found[] => {
    const surface = match[1]!;
    const start = match.index + match[0].lastIndexOf(surface);
    const name = surface.replace(/[“”]/gu, '');
    if (NAME_BEFORE.test(name) || /^(?:国家|全国|省|全省|自治区|中国|市级|县级|州级)/u.test(name)) return [];
    return name.length === 3 || isTitle(name)
      ? [{ start, end: start + surface.length, name, rule: 'honor.created' }]
      : [];
  });
  const graded = [...text.matchAll(GRADED)].flatMap((match): Found[] => {
    const end = match.index + match[0].length;
    const clause = text
      .slice(0, match.index)
      .split(/[，。；：]/u)
      .at(-1)!;
    if (
      !GRADED_BEFORE.test(clause) ||
      (!GRADED_AFTER.test(text.slice(end)) && !/^[”"]?(?:$|[，。；、）]|和|及|等|各)/u.test(text.slice(end)))
    )
      return [];
    return [{ start: match.index, end, name: match[1]!, rule: 'honor.graded' }];
  });
  const framed = [...bare.matchAll(FRAMED)].flatMap((match): Found[] => {
    const end = match.index + match[0].length;
    const name = match[1]!.replace(/[“”]/gu, '');
    if (/国家|全国|省级|全省|自治区|[的了]/u.test(name) || !isTitle(name)) return [];
    return [{ start: end - match[1]!.length, end, name, rule: 'honor.created' }];
  });
  const short = [...text.matchAll(FIVE_A)].map((match): Found => {
    const grade = (match[1] ?? match[2])!;
    const start = match.index + match[0].length - grade.length;
    return { start, end: start + grade.length, name: `${grade}级景区`, rule: 'honor.graded' };
  });
  return [...works, ...graded, ...short, ...framed];
}
