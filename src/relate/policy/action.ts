/** What a place does with a policy, read from the words around its name and from the section's time frame. */
import type { PolicyAction, TimeFrame } from '../../schema/values.ts';

/** Makes a text. The first of them in the clause governs the list behind it. */
const MAKE = /出台|颁布|印发|下发|发布|推出|公布|制发|制定|编制|修订|修编|起草|制订|拟定|谋划|草拟|编定/u;
/** Carries a text out, right before its name. */
const CARRY_NEAR = /(?:落实|执行|(?<!颁布|制定|出台|编制)实施|贯彻|遵守|推进)(?:好|国家|省|全国|新修订的|新的)?$/u;
const DONE_AFTER =
  /^[》）〉”"、和及《\p{Script=Han}（]{0,40}?(?:颁布|出台|印发|发布|编制完成|修编工作全面完成|获批|获得批准|获.{0,6}批复|审议通过|正式实施|施行|成为)/u;
const MAKING_AFTER = /^[”》）]?(?:等\p{Script=Han}{0,6})?(?:研究)?(?:的)?(?:编制|制定|修编|起草|修订|进展)(?!完成)/u;
/** Sets a mechanism up, right before its name. */
const SETS_UP = /(?:建立|设立)(?:了|起|健全|完善|并|和|、)*$/u;
/** The policy is only an occasion, a list or a measure of time. */
const OCCASION_BEFORE =
  /(?:列入|纳入|入选|抓住|抢抓|依托|机遇|借助|根据|按照|依据|面对|作为|随着)(?:用好|国家|省|全国|我省|实施|推进|落实)?[“《]?$/u;
const OCCASION_AFTER =
  /^[”》]?(?:战略|建设|规划|倡议)?(?:的)?(?:机遇|为主线|为契机|收官之年|开局之年|起步之年|关键之年|关键一年|沿线|重要一年|决胜之年|前期准备)/u;

/**
 * @param before the clause up to the name, quotation marks included
 * @param after the sentence behind the name
 * @param frame the section's span of time
 * @param mechanism whether it is a mechanism, which comes into force by being set up
 * @param written whether the policy is a text that is written: rules and plans
 */
export function actionOf(
  before: string,
  after: string,
  frame: TimeFrame,
  written: boolean,
  mechanism = false,
): PolicyAction {
  const plan = frame === 'plan' || frame === 'five_year_plan';
  const near = before.replace(/[“《"]+$/u, '');
  if (written && !CARRY_NEAR.test(near)) {
    if (MAKE.test(near)) return plan ? 'drafting' : 'issued';
    if (DONE_AFTER.test(after)) return plan ? 'drafting' : 'issued';
    if (MAKING_AFTER.test(after)) return 'drafting';
  }
  if (mechanism && SETS_UP.test(near)) return plan ? 'drafting' : 'issued';
  return OCCASION_BEFORE.test(near) || OCCASION_AFTER.test(after) ? 'mentioned' : 'implementing';
}
