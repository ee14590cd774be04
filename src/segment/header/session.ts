/** The session of the people's congress before which the report was given. */

export interface StatedSession {
  /** As the text names it, the place completed. */
  readonly name: string;
  /** The place before 第…届: 海东市, 市, or nothing; the innermost one of 北京市海淀区. */
  readonly place: string;
}

const NUMBER = '[一二三四五六七八九十百]{1,4}';
const SESSION = new RegExp(
  `([\\p{Script=Han}]{0,16}?)(第?${NUMBER}届(?:人民代表大会|人大)(?:常务委员会|常委会)?第?${NUMBER}次(?:全体)?(?:[（(]扩大[）)])?(?:全体)?会议)`,
  'u',
);
/** What stands before the place: 1月6日在, 关于印发某某市长在, 日. */
const LEAD = /^(?:.*(?:[月日长]|会议|审议)(?:在|于)|.*月[一二三四五六七八九十]{1,3}日|日|在|于(?!都县|洪区|田县))/u;
/** A congress that the text calls by the kind of its place alone. */
const KIND = /^(?:本|我|全)?(?:市|州|省|县|区|盟|旗|自治区|自治州)?$/u;

/**
 * @param known whether a name is one of a place (日喀则市 begins with the sign for day)
 */
export function sessionIn(text: string, known: (name: string) => boolean): StatedSession | null {
  const match = text.match(SESSION);
  if (!match) return null;
  const lead = match[1]!;
  // Every ending that is a place, longest first; what is a place and stands right before it belongs to the name.
  const from = Array.from({ length: Math.max(0, lead.length - 1) }, (_, i) => i).find((i) => known(lead.slice(i)));
  if (from === undefined) {
    const place = lead.replace(LEAD, '');
    return { place, name: place + match[2]! };
  }
  const above = Array.from({ length: from }, (_, i) => i).find((i) => from - i >= 2 && known(lead.slice(i, from)));
  return { place: lead.slice(from), name: lead.slice(above ?? from) + match[2]! };
}

/** 市第十四届… of 景德镇市 is 景德镇市第十四届…. */
export function completeSession(session: StatedSession, place: string | null): string {
  if (!place || !KIND.test(session.place)) return session.name;
  return place + session.name.slice(session.place.length);
}
