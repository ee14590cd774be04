/** What a share measures: X占Y, N%的X, X的N%用于Y. */
import { leadingVerb } from './action-verbs.ts';
import { listSubjects, spellOut } from './enumeration.ts';
import { trimName } from './name.ts';
import type { Predicate } from './predicate.ts';
import { type RightObject, readRight } from './right-object.ts';
import { type Share, shareName } from './share.ts';
import { remember, type SlotContext, type Subject } from './slot-context.ts';
import { inherit, type SpokenOf } from './spoken-of.ts';

export function shareSubject(context: SlotContext, share: Share, predicate: Predicate): Subject | null {
  const { spoken, slots, i } = context;
  const slot = slots[i]!;
  const count = slot.quantities.length;
  const end = slot.quantities.at(-1)!.end;
  const part = trimName(share.part);
  const whole = trimName(share.whole.replace(/^(?:全市|全州|全区|全县)(?=[\p{Script=Han}]{2})/u, ''));
  const saidWhole = whole === '' ? share.whole : whole;
  const parts =
    part === ''
      ? inherit(spoken, count, predicate.each)
      : ((count > 1 ? listSubjects(part, count) : predicate.each ? spellOut(part) : null) ?? [part]);
  if (parts.length === 0) return null;
  const names = parts.map((name) => {
    const bare = name.replace(/占.*(?:比重|占比)$/u, '');
    return shareName(bare, saidWhole === '' ? wholeOf(bare, spoken) : saidWhole);
  });
  remember(context, names, '', '');
  const start = part === '' ? -1 : slot.leftStart + Math.max(0, slot.left.indexOf(part.slice(0, 2)));
  return { names, rule: part === '' ? 'observation.share-inherited' : 'observation.share', start, end };
}

/** “四新”经济投资占比61% after 固定资产投资: the whole is the last indicator with the same head noun. */
function wholeOf(part: string, spoken: SpokenOf): string {
  const head = part.slice(-2);
  return spoken.subjects.findLast((name) => name.endsWith(head) && name !== part && !name.includes('占')) ?? '';
}

/** Things counted one by one; what stands behind them in a noun belongs to them: 行政村〔生活垃圾〕得到治理. */
const COUNTED =
  /^(?:行政村|建制村|自然村|村庄|贫困村|村级?|乡镇|建制镇|县区|县市区|社区|小区|学校|中小学|企业|家庭|农户)(?![员民委级里]|办|镇|域)/u;

/** 70%的行政村建成污水处理设施, 其中68%达到国内领先水平, 90%的乡镇、75%的村庄达到…标准. */
export function shareOfCounted(context: SlotContext, leftName: string): Subject | null {
  const { slots, i, spoken } = context;
  const slot = slots[i]!;
  if (
    /^的?(?:目标|速度|任务|增长|增速|幅度|水平|比例|要求|态势|区间|左右|优惠|折扣|税率|利率|股权|股份|股)/u.test(
      slot.right,
    )
  )
    return null;
  // 首批6个交付率达100%的城市之一: a class of others.
  if (/之一(?:$|[，。；、])/u.test(slot.right)) return null;
  // 将80%的财力优先用于改善民生
  const paid =
    /^(?:以上)?的?(?<whole>[\p{Script=Han}]{2,14}?)(?:都|均|优先|集中)?(?:用于|投向|投入到?)(?<aim>[\p{Script=Han}、]{2,14})/u.exec(
      slot.right,
    )?.groups;
  if (paid) return named(context, `${trimName(paid['whole']!)}用于${trimName(paid['aim']!)}比重`);
  // 完成80%的村庄规划编制
  if (
    /(?:完成|实施)了?$/u.test(slot.left) &&
    /^的/u.test(slot.right) &&
    !/[，]/u.test(slot.right) &&
    slots.length === i + 1
  )
    return named(context, `${trimName(slot.right.replace(/^的/u, '').replace(/(?:目标)?任务$/u, ''))}完成率`);
  const own = readRight(slot.right);
  const possessed =
    own.predicate === ''
      ? /^(?<noun>.{2,14}?)(?<predicate>(?<![所具国公私享])(?:建?有|拥有)[\p{Script=Han}].+)$/u.exec(own.noun)?.groups
      : null;
  const { noun, predicate } = possessed
    ? { noun: possessed['noun']!, predicate: possessed['predicate']! }
    : { noun: own.noun, predicate: own.predicate || laterPredicate(context, own) };
  const opens = /^的/u.test(slot.right) && noun !== '' && !/目标|水平|速度|增长|要求|[，]/u.test(noun);
  const things = noun || (predicate === '' ? '' : (spoken.subjects.at(-1) ?? ''));
  if (things === '' || (predicate === '' && !opens)) return null;
  const verb = leftName !== '' && leadingVerb(leftName) === leftName ? leftName : '';
  const counted = COUNTED.exec(things)?.[0];
  const of = counted ? things.slice(counted.length).replace(/^的/u, '') : '';
  // 33%的行政村生活污水得到处理: the villages whose waste water is treated.
  const name =
    counted && predicate !== '' && /^(?:农村)?(?:生活|污水|垃圾|黑臭|厕所|饮水|人居|道路)/u.test(of)
      ? shareName(`${of}得到${predicate}${counted}`, '')
      : predicate === '' && verb === ''
        ? shareName(trimName(things), '')
        : shareName(predicate === '' ? verb + things : predicate + things, predicate === '' ? '' : things);
  return named(context, name);
}

function named(context: SlotContext, name: string): Subject {
  const { quantities } = context.slots[context.i]!;
  remember(context, [name], '', '');
  return {
    names: [name],
    rule: 'observation.share-of-counted',
    start: quantities[0]!.start,
    end: quantities.at(-1)!.end,
  };
}

/** 90%的乡镇、75%的村庄达到标准: the last member of the list carries the predicate. */
function laterPredicate({ slots, i }: SlotContext, own: RightObject): string {
  if (own.noun === '') return '';
  for (let next = i + 1; next < slots.length && /^(?:、|和|及|与)$/u.test(slots[next]!.joined); next++) {
    if (slots[next]!.left !== '' || slots[next]!.quantities[0]!.unit !== '%') return '';
    const { predicate } = readRight(slots[next]!.right);
    if (predicate !== '') return predicate;
  }
  return '';
}

const PAID_FOR =
  /^(?:的?资金)?(?:以上)?(?:都|均|要|将)?(?:用于|用在|用到|投向|投入到?)(?<aim>[\p{Script=Han}“”、]{2,16})/u;

/** 把财政收入的70%和援助资金的80%用于改善民生: the share of X that goes to Y. */
export function sharePaidFor(context: SlotContext): Subject | null {
  const { slots, i } = context;
  const slot = slots[i]!;
  if (slot.quantities.length > 1) return null;
  let last = i;
  while (slots[last]!.right === '' && /^(?:、|和|及|与)$/u.test(slots[last + 1]?.joined ?? '')) last++;
  const aim = trimName(PAID_FOR.exec(slots[last]!.right)?.groups?.['aim'] ?? '');
  const whole = trimName(
    slot.left.replace(/^.*?(?:将|把)(?=[\p{Script=Han}])/u, '').replace(/的?(?:不低于|不少于|超过?)?$/u, ''),
  );
  if (aim === '' || whole.length < 2 || !/(?:收入|支出|资金|财力|增量|收益|投资|经费|基金|贷款|出让金)$/u.test(whole))
    return null;
  const name = `${whole}用于${aim}比重`;
  remember(context, [name], '', '');
  return { names: [name], rule: 'observation.share-paid-for', start: slot.leftStart, end: slot.quantities.at(-1)!.end };
}
