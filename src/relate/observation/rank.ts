/** Ranks: 居全省第3位, 增速位居榜首, 列全国百强数字城市第49位. */
import { leadingVerb } from './action-verbs.ts';
import { jointSubjects, listSubjects, splitList } from './enumeration.ts';
import { trimName } from './name.ts';
import { remember, type SlotContext, type Subject } from './slot-context.ts';
import { inherit } from './spoken-of.ts';

const HEAD =
  /(?:连续(?:[\d一二两三四五六七八九十]+(?:年|个季度|个月))?|稳|跃|并列|位次?|名次?|高|并|持续|再次|双双|首次|一直|长期|均|综合)*(?:(?<!人)居(?!民|家|住|委|环)|列(?!入|为|车|支)|排名?(?!放|污|查|水)|位列|进入|跻身|升至|上升(?:到|至)|提升(?:到|至)|前移|(?:保持|稳定)(?=在?全)|在(?=全|[\p{Script=Han}]{0,8}(?:中|排))|(?:全省|全国|全区|全市|自治区|全疆|西部|[\p{Script=Han}]省)(?=第|首|前|排|地|各|市|\d|$))/u;

/** What a rank ranks; null when the sentence does not tell. */
export function rankSubject(context: SlotContext): Subject | null {
  const { spoken, slots, i, clause } = context;
  const slot = slots[i]!;
  const end = slot.quantities.at(-1)!.end;
  const head = HEAD.exec(slot.left);
  const raw = head ? slot.left.slice(0, head.index) : slot.left;
  const each = /均|双双|都/u.test(slot.left) || /双第一/u.test(clause.text);
  let name = trimName(
    raw
      .replace(/除[^，]{1,6}外$/u, '')
      .replace(/(?:均|分别|双双|在全[国省区]\d*个?.*)$/u, '')
      // 浓度为有监测以来最优、连续三年全省最优
      .replace(
        /(?:创|有|达到?|为)*(?:监测|记录|统计|历史|历年)(?:记录)?(?:以来|来)?的?(?:最[好优高低多]|新[高低]).*$/u,
        '',
      )
      .replace(/[从由][^，]{2,20}(?:跃升|上升|提升|前移|升|跃)(?:到|至)?$/u, '')
      .replace(/(?:均|分别|双双)$/u, '')
      .replace(/(?:取得|获得|荣获|获|夺得|斩获)了?$/u, '')
      .replace(/(?<=[\p{Script=Han}]{3})在[^，在]{2,24}[中里]$/u, ''),
  );
  const list = /^(?:.*?列|.*?居|.*?入选)(?<list>(?:全国|中国|全省|全球)[\p{Script=Han}\d]{2,14})$/u.exec(slot.left)
    ?.groups?.['list'];
  if (
    /^(?:[\p{Script=Han}]{0,4}(?:省会|副省级)?城市|[\p{Script=Han}]{1,4}省(?:会城市)?|(?:全国|全省|全区)[\p{Script=Han}]{0,8}(?:城市|地市|市州|地级市|州市|县市|县区)?)(?:中|里)?$/u.test(
      name,
    )
  )
    name = '';
  if (/^(?:世界|全球|全国|全省|国内|省内|全区|西部|东北|中部)$/u.test(name)) name = '';
  if (name === '' && list && /(?:百强|指数|榜|排名|竞争力|数字城市|宜居|活力)/u.test(list)) {
    const ranked = `${list}排名`;
    remember(context, [ranked], '', '');
    return { names: [ranked], rule: 'observation.rank-list', start: slot.leftStart, end };
  }
  if (/^(?:总量|增速|增幅|数量|规模|总数|排名|人均|质量|综合排名|总体排名|增量|面积|进度|个数)$/u.test(name)) {
    const known = each && spoken.group.length > 1 ? spoken.group : spoken.subjects.slice(-1);
    if (known.length === 0) return null;
    const named = known.map((subject) =>
      /(?:比重|占比)$/u.test(subject) && name === '占比' ? subject : subject.replace(/占.*比重$/u, '') + name,
    );
    return { names: named, rule: 'observation.rank', start: slot.leftStart, end };
  }
  if (name === '') {
    // 分别增长3.8%、2.4%，排全省第4、第8: as many subjects as ranks.
    const known = inherit(spoken, slot.quantities.length, each);
    if (known.length === 0) return null;
    // 产量达到50万吨、增长8%，均居全省首位: both the amount and its growth.
    const both =
      each && known.length === 1 && !/(?:率|增速|比重|占比)$/u.test(known[0]!) && slot.quantities.length === 1;
    const names = both ? [known[0]!, `${known[0]!}增速`] : known;
    return { names, rule: 'observation.rank-inherited', start: clause.start, end };
  }
  name = name.replace(/(?:排名|位次)?(?:上升|提升|前移)$/u, '排名');
  const listed =
    slot.quantities.length > 1
      ? listSubjects(name, slot.quantities.length)
      : each
        ? (withSharedMeasure(name) ?? jointSubjects(name))
        : /、|和/u.test(name)
          ? withSharedMeasure(name)
          : null;
  const known = spoken.subjects.at(-1) ?? '';
  const names = (listed ?? [name]).map((one) =>
    /^(?:总量|增速|增幅|数量|规模|面积|进度|人均|质量|装机|占比|个数|资金)$/u.test(one) ? known + one : one,
  );
  remember(context, names, '', '');
  return { names, rule: 'observation.rank', start: slot.leftStart, end };
}

/** 用电量、开票销售、工业增加值增速均居…: what is ranked of the last is ranked of each. */
function withSharedMeasure(name: string): string[] | null {
  const tail = /(?:增速|增幅|总量|数量|规模|增量|满意度)$/u.exec(name)?.[0];
  const parts = splitList(name);
  if (!tail || parts.length < 2 || parts.some((part) => part.length < 3 || leadingVerb(part) !== '')) return null;
  // 贷款余额和项目数量: members with a measure of their own take no other.
  if (!/增/u.test(tail) && parts.slice(0, -1).some((part) => /[额量数度率值]$|里程|面积|规模$/u.test(part)))
    return parts;
  return parts.map((part) => (part.endsWith(tail) ? part : part + tail));
}
