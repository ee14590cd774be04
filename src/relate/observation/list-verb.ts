/** What the second member of a list of counted things shares with the first: its verb, its grade, its modifier. */
import { unitInfo } from '../../recognise/quantity/units.ts';
import type { Measure } from '../../schema/values.ts';
import { leadingVerb, trailingVerb } from './action-verbs.ts';
import type { SlotContext } from './slot-context.ts';

const GRADE = /^(?:国家级|省级(?:以上)?|省市级|市级(?:以上)?|县区?级|自治区级(?:以上)?|国家和省级|国省级|农村牧区)/u;
/** 特级企业, 一级企业: the class of a thing; what stands before it is shared. */
const CLASS = /(?:特|[一二三四五]|甲|乙|丙)级/u;
/** 主营业务收入超10亿元企业, 注册超5亿元内资项目: the threshold of a class of things. */
const THRESHOLD = /(?:超过?|过|达到?)?[\d.]*[十百千万亿]+美?元/u;
/** Words by which a kind of thing begins; with them begins what a list repeats: 环境优美示范县、示范乡镇. */
const SHARED_HEAD = /^(?:示范|特色|标准|重点|骨干|龙头|专业|先进|美丽|智能|数字|绿色)/u;

/** 新建菜市场30个、商业示范社区8个: the verb of the first member holds for the second. */
export function withListVerb(name: string, { spoken, slots, i }: SlotContext, measure: Measure): string {
  const slot = slots[i]!;
  const { family } = unitInfo(slot.quantities[0]!.unit);
  const listed = i > 0 && /^(?:、|和|及|以及|与)$/u.test(slot.joined) && measure === 'level';
  const shares = listed && spoken.verb !== '';
  const repeats =
    name.endsWith(spoken.verb) ||
    (/(?:改造|整治|治理|修复|搬迁)$/u.test(name) && /^(?:新建|建成|拆除|硬化|改造|完成)/u.test(spoken.verb)) ||
    (/(?:培训|手术|治疗|演出|改造)$/u.test(name) && /^(?:培训|开展|组织)/u.test(spoken.verb));
  if (/(?:收入|总额|总值|产值|增加值|余额|率|指数|价格|利润)$/u.test(name)) return name;
  if ((family === 'currency') !== (unitInfo(spoken.unit).family === 'currency')) return name;
  if (family === 'percent' || /(?:达到?|为|突破|超过)$/u.test(slot.left)) return name;
  const done = listed ? doneToSame(name, spoken.subjects.at(-1) ?? '') : '';
  if (done !== '') return done;
  const modifier = listed ? sharedModifier(name, spoken.noun) : '';
  if (modifier !== '' && leadingVerb(name) === '') return spoken.verb + modifier + name;
  if (!shares || repeats || leadingVerb(name) !== '') return name;
  // 新认定龙头企业国家级1家、省级15家: the grade alone changes.
  if (/^(?:国家|省|市|县)级(?:以上)?$/u.test(name))
    return (spoken.subjects.at(-1) ?? '').replace(/(?:国家|省|市|县)级(?:以上)?$/u, '') + name;
  // 新增省级工业园区2个、工业互联网平台3个: the grade of the first member holds too.
  const grade = GRADE.exec(spoken.noun)?.[0] ?? '';
  return spoken.verb + (GRADE.test(name) || /^(?:国家|省|市|县|全国|全省|“)/u.test(name) ? '' : grade) + name;
}

/** 工业项目新开工20个、新竣工达产30个: another thing done to the same; empty where the name holds more than verbs. */
function doneToSame(name: string, before: string): string {
  let rest = name.replace(/^(?:阶段|基本|新|已)/u, '');
  for (let verb = leadingVerb(rest); verb !== ''; verb = leadingVerb(rest)) rest = rest.slice(verb.length);
  if (rest !== '' || leadingVerb(name) === name) return '';
  const tail = trailingVerb(before);
  return tail !== '' && before.length > tail.length + 2
    ? before.slice(0, -tail.length).replace(/(?:已|共|全部)$/u, '') + name
    : '';
}

/** What stands before the shared part of two names: 省级环境优美〔示范县〕、〔示范乡镇〕; 建筑业〔特级企业〕、〔一级企业〕. */
function sharedModifier(name: string, noun: string): string {
  if (/^新能源/u.test(noun) && /车$/u.test(noun) && /^[\p{Script=Han}]{2,4}车$/u.test(name)) return '新能源';
  const own = THRESHOLD.exec(name);
  const first = THRESHOLD.exec(noun);
  if (own?.index === 0 && first && first.index >= 2) return noun.slice(0, first.index);
  const grade = CLASS.exec(name);
  const before = CLASS.exec(noun);
  if (grade?.index === 0 && before && before.index >= 2) return noun.slice(0, before.index);
  const head = SHARED_HEAD.exec(name)?.[0];
  const at = head ? noun.lastIndexOf(head) : -1;
  return at >= 2 && noun.length - at <= name.length + 2 && !/[的、]/u.test(noun.slice(0, at)) ? noun.slice(0, at) : '';
}
