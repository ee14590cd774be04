/** What a place does with a policy, read from the words around its name and from the section's time frame. */
import type { PolicyAction, TimeFrame } from '../../schema/values.ts';

/** Made or given out already, whatever the section says: 出台了, 颁布实施. */
const MADE =
  /(?:出台|颁布|印发|下发|发布|推出|公布|制发)(?:了|实施|施行)?$|(?:制定|编制|修订|修编|编定|制订)(?:完成|出台|实施|印发|并实施|了)$/u;
/** Making it. */
const MAKE = /(?:制定|编制|修订|修编|起草|制订|拟定|谋划|草拟|研究制定|完善)$/u;
const DONE_AFTER =
  /^[”》）、\p{Script=Han}]{0,10}?(?:颁布|出台|印发|发布|编制完成|获批|获得批准|获.{0,6}批复|审议通过|正式实施|施行|编制工作全面完成)/u;
const MAKING_AFTER = /^[”》）]?(?:的)?(?:等\p{Script=Han}{0,6})?(?:研究)?(?:编制|制定|修编|起草|修订)(?!完成)/u;
/** The policy is only an occasion, a list or a measure of time. */
const OCCASION_BEFORE =
  /(?:列入|纳入|入选|抓住|抢抓|依托|机遇|借助|乘|根据|按照|以|随着|在|是|依据|符合|面对|作为)(?:国家|省|全国|我省|实施|推进|落实)?[“《]?$/u;
const OCCASION_AFTER =
  /^[”》]?(?:战略|建设|规划|倡议)?(?:的)?(?:机遇|为主线|为契机|为引领|收官之年|开局之年|起步之年|关键之年|承上启下|收官|沿线|的重要一年|的决胜之年)/u;
const CARRY = /实施|落实|推进|推动|深化|开展|执行|贯彻|融入|完成|打好|打赢|坚持|健全|建立|推行|参与|对接|服务/u;

/**
 * @param before the clause up to the name, quotation marks included
 * @param after the sentence behind the name
 * @param frame the section's span of time
 * @param document whether the policy is a text that is written: rules and plans
 */
export function actionOf(before: string, after: string, frame: TimeFrame, document: boolean): PolicyAction {
  const plan = frame === 'plan' || frame === 'five_year_plan';
  const near = before.replace(/[“《"]$/u, '');
  if (document) {
    if (DONE_AFTER.test(after) && !plan) return 'issued';
    const made = lastVerb(near);
    if (made === 'made') return plan ? 'drafting' : 'issued';
    if (made === 'make') return plan ? 'drafting' : 'issued';
    if (MAKING_AFTER.test(after)) return 'drafting';
  }
  if (frame === 'other' && !CARRY.test(before)) return 'mentioned';
  if ((OCCASION_BEFORE.test(before) || OCCASION_AFTER.test(after)) && !CARRY.test(near.slice(-8))) return 'mentioned';
  return 'implementing';
}

/** The last verb of the clause that makes or carries out, for lists: 「出台A、B、C」 governs all three. */
function lastVerb(before: string): 'made' | 'make' | null {
  let found: 'made' | 'make' | null = null;
  let at = -1;
  for (const match of before.matchAll(
    /出台|颁布|印发|下发|发布|推出|公布|制发|制定|编制|修订|修编|起草|制订|拟定|谋划|草拟|落实|执行|实施|贯彻|深化|推进|做好|完善/gu,
  ))
    if (match.index >= at) {
      at = match.index;
      const head = before.slice(0, match.index + match[0].length);
      found = MADE.test(head) ? 'made' : MAKE.test(head) ? 'make' : null;
      // 「制定出台」: the pair is one verb.
      if (/(?:制定|编制)$/u.test(head.slice(0, -match[0].length))) found = 'made';
    }
  return found;
}
