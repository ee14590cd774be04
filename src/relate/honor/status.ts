/** awarded, seeking or pilot, from the verbs around a title, its name and the section's time frame. */
import { AWARD, DONE_STRONG, PILOT_NAME, SEEK_STRONG } from '../../recognise/honor/anchors.ts';
import type { HonorStatus, TimeFrame } from '../../schema/values.ts';

/** Being a title's candidate, with 创建 next to the name. */
const CREATE_AFTER =
  /^[”"》]?(?:、[^，。；]{0,40}|和[^，。；]{0,30}|及[^，。；]{0,30})?(?:的)?(?:创建|争创|申报|申建|迎检)(?!成功|成果|经验)/u;
const WON_AFTER =
  /^[”"》]?[^，。；]{0,24}?(?:创建成功|成功创建|称号|获批|获得|获评|验收|连冠|顺利通过|通过|挂牌|揭牌|增至|增加到|达到|达\d|榜|名单|行列|批复)/u;

/** Told of as candidates by the level above: 入选…创建名单. */
const CANDIDATE = /^[”"》]?(?:的)?(?:创建|培育|候选)(?:名单|清单|单位|对象|行列|资格)/u;
const NOMINATED = /^[”"》]?(?:城市)?提名/u;
const WON_IN_PLAN = /获得|荣获|荣膺|获评/u;
const HONORED = /^[^。；]{0,60}?(?:殊荣|等荣誉|等称号|美誉)/u;
const GOT = /^[^。；]{0,80}?等\d+[个项]/u;
/** Held already, and looked at again: 迎接…复审, 巩固…创建成果. */
const KEPT = /^[”"》]?(?:[^，。；]{0,8})(?:复审|复检|复评|复核|创建成果|创建成效)/u;
/** Counted with a verb of making: 「创建省级示范村12个」 has been done when the past year is told of. */
const COUNTED = /^[”"》]?(?:\d+|[一二三四五六七八九十两]+)[个家处条所座镇村]/u;
/** Members of a list that ends in 等国家级试点 are pilots, whatever their names. */
const LISTED_PILOT =
  /^[^，。；]{0,60}?等(?:\d+[个项]|一批|多[个项])?(?:国家级?|省级|全国|自治区级?|、|和)+(?:改革)?(?:试点示范|试点)/u;
const TRYING = /争创|申报|申创|争取|力争|冲刺|积极|努力|正在|启动|计划|拟|支持|推进|推动|加快/u;

/**
 * @param before the clause up to the title
 * @param after the sentence behind it
 */
export function honorStatus(name: string, before: string, after: string, frame: TimeFrame): HonorStatus {
  const plan = frame === 'plan' || frame === 'five_year_plan';
  const pilot = PILOT_NAME.test(name);
  if (CANDIDATE.test(after) || NOMINATED.test(after)) return 'seeking';
  if (/即将|有望|正在/u.test(before)) return 'seeking';
  if (/入围|入选|列入|纳入/u.test(before) && /^[”"》]?创建(?=$|[，。；、])/u.test(after)) return 'seeking';
  const urged = /力争|确保|全力|努力|积极|正在|年内|支持/u.test(before);
  if (!urged && (WON_IN_PLAN.test(before) ? HONORED.test(after) : /成功(?:申报|争取|申建|申创)/u.test(before)))
    return pilot ? 'pilot' : plan && /成功/u.test(before) ? 'seeking' : 'awarded';
  // 「争取甲、乙等三十个国家级试点」 among what was done: they have been got.
  if (!plan && !urged && /争取/u.test(before) && GOT.test(after)) return pilot ? 'pilot' : 'awarded';
  if (KEPT.test(after) && !/争创|申报/u.test(before)) return pilot ? 'pilot' : 'awarded';
  if (/^[”"》]?(?:建设)?(?:项目|工作)?已?(?:申报|上报|报批)/u.test(after)) return 'seeking';
  if (LISTED_PILOT.test(after) && !TRYING.test(before)) return 'pilot';
  if (!plan && COUNTED.test(after) && /创建|培育|打造|建设|增创/u.test(before) && !TRYING.test(before))
    return pilot ? 'pilot' : 'awarded';
  const done = DONE_STRONG.test(before) || WON_AFTER.test(after);
  const seeking =
    SEEK_STRONG.test(before) || /创建$|打造$|争创$/u.test(before.replace(/[“"]$/u, '')) || CREATE_AFTER.test(after);
  if (/成功创建|创建成功|创建为|创成|通过/u.test(before) && !/确保|力争|争取|全力/u.test(before))
    return pilot ? 'pilot' : plan && !/巩固|已/u.test(before) ? 'seeking' : 'awarded';
  if (seeking && !(done && !plan && !/争创|申报|争取|力争|冲刺/u.test(before))) return 'seeking';
  if (pilot) return 'pilot';
  if (plan) return /巩固|保持|荣获|获评|擦亮|提升|拓展|荣膺|被评/u.test(before) ? 'awarded' : 'seeking';
  if (done || AWARD.test(before)) return 'awarded';
  if (/建设|打造|推进|加快|培育|支持|围绕|创建|开展/u.test(before)) return 'seeking';
  // A heading tells of the work for it: 「创新型城市建设取得突破」.
  if (before === '' && /^[”"]?(?:建设|创建)(?!成功)/u.test(after) && !done) return 'seeking';
  return 'awarded';
}
