/** Members of a counted list behind a title: 「创建省级渔业示范县1个、示范镇9个、渔业强村2个」. The level stands once. */
import { LEVEL } from './anchors.ts';
import type { Found } from './found.ts';
import { isTitle } from './title-span.ts';

const COUNT = /^[”"]?(?:\d+(?:[~～-]\d+)?|[一二三四五六七八九十两]+)[个家处条所座]/u;
const MEMBER =
  /^(?:、|和|及|，)[“"]?([\p{Script=Han}（）“”]{3,16}?)[”"]?(?:\d+(?:[~～-]\d+)?|[一二三四五六七八九十两]+)[个家处条所座]/u;
/** What titles of a counted list end in. */
const KIND =
  /(?:县城?|市|区|镇|乡|乡镇|街道|村|村庄|村居|社区|单位|学校|街区|景区|园区|基地|村镇|集市|家园|景点|小区|校园|城市|专科|河湖|湿地|步行街)(?:（[\p{Script=Han}]{1,4}）)?$/u;
const LEVEL_HEAD = new RegExp(`^(?:${LEVEL})`, 'u');
/** A level of its own, or a verb: no share in what stands before. */
const OWN = new RegExp(
  `^(?:${LEVEL}|新增|建成|创建|新建|完成|改造|培育|引进|命名|认定|评定|最美)|[市州县区]级|(?:四川|广东|江苏|浙江|山东|福建)`,
  'u',
);

/**
 * 示范镇 behind 省级渔业示范县 shares 省级渔业; 渔业强村 shares 省级: its words stand nowhere in the title's last word.
 * @returns what the member leaves out
 */
function sharedHead(title: string, member: string): string {
  const level = title.match(LEVEL_HEAD)?.[0] ?? '';
  const again = title.indexOf(member.slice(0, 2), level.length);
  return again > level.length && title.length - again <= member.length + 1 ? title.slice(0, again) : level;
}

export function countedMembers(text: string, found: readonly Found[]): Found[] {
  const members: Found[] = [];
  for (const { end, name } of found) {
    const count = text.slice(end).match(COUNT);
    if (!count) continue;
    let at = end + count[0].length;
    for (let next = text.slice(at).match(MEMBER); next; next = text.slice(at).match(MEMBER)) {
      const member = next[1]!;
      if (!KIND.test(member) || OWN.test(member)) break;
      const whole = sharedHead(name, member) + member.replace(/[“”]/gu, '');
      const start = at + next[0].indexOf(member);
      at += next[0].length;
      if (isTitle(whole)) members.push({ start, end: start + member.length, name: whole, rule: 'honor.counted' });
    }
  }
  return members;
}
