/** The indicator right of its number: 新增3个X, 40件X全部办成, 为22户X减免Y, 在48个X建立Y. */
import { unitInfo } from '../../recognise/quantity/units.ts';
import { leadingVerb, trailingVerb } from './action-verbs.ts';
import { withoutTail } from './generic.ts';
import { trimName } from './name.ts';
import { readPredicate } from './predicate.ts';
import { type RightObject, readRight } from './right-object.ts';
import { bareUnit, remember, type SlotContext, type Subject } from './slot-context.ts';
import type { Slot } from './slots.ts';

const WEAK = /^(?:完成|实现|达到|抓好|做好|办好|加快|推进|推动|加快建设|通过|进入|涉及|涵盖)$/u;
/** Verbs whose object is the whole phrase: 完成31个村卫生室达标建设项目. */
const WHOLE =
  /^(?:完成|实施|推进|抓好|做好|启动|开展|加快|开工|新启动|推动|加快推进|加快实施|加快建设|全面完成|推进实施)$/u;
/** The measure at the end of what stands before N亿元的M个项目. */
const SUM = /(?:计划|概算|估算|年度|年度计划|本年度)?(?:总投资|投资)(?:额)?$/u;
const LISTED = /(?:等|等共|等重点|在内的?|、|和|及|与|以及)$/u;
/** Verbs whose doer stands before them and belongs to the name: 营养改善计划惠及35.9万名学生. */
const WITH_DOER = /(?:惠及|覆盖|带动|吸纳|吸引|受益|服务)$/u;

/** @param left text before the number without its predicate @param leftName the same, trimmed */
export function rightSubject(context: SlotContext, left: string, leftName: string): Subject | null {
  const { spoken, slots, i } = context;
  const slot = slots[i]!;
  const q = slot.quantities[0]!;
  const { family } = unitInfo(q.unit);
  const verb = trailingVerb(left.replace(/(?:了|好|共|约|的)$/u, ''));
  const leadVerb = leadingVerb(leftName);
  const bareVerb = leftName !== '' && leftName === leadVerb;
  let right = readRight(slot.right);
  // 推进100项新增投资重大项目: behind a verb of doing the text is a noun, whatever it begins with.
  if (bareVerb && WHOLE.test(leadVerb) && right.noun !== '' && slot.right.length <= 22 && family !== 'currency')
    right = { noun: slot.right.replace(/^的/u, ''), predicate: '' };
  else if (bareVerb && right.predicate !== '' && right.noun !== '') right = { noun: right.noun, predicate: '' };
  if (
    (bareVerb || verb !== '' || /等$/u.test(left)) &&
    right.noun === '' &&
    right.predicate !== '' &&
    family !== 'currency'
  )
    right = { noun: slot.right.replace(/^的/u, ''), predicate: '' };
  const next = slots[i + 1];
  // 建设94条276公里外环道路: the noun stands behind the second number.
  if (slot.right === '' && bareVerb && next && next.joined === '' && next.left === '') right = readRight(next.right);
  // 总投资150亿元的13个产业项目, 74项总投资近千亿元的重点项目: the thing stands behind both numbers.
  if (slot.right === '的' && next && leftName !== '') {
    const owner = readRight(next.right).noun;
    if (owner !== '') {
      // 抓好医院、卫生院等总投资5亿元的12个项目: the measure alone goes to the thing behind.
      const sum = SUM.exec(leftName)?.[0] ?? leftName;
      return finish(owner + sum, '', owner, startOf(sum));
    }
  }
  if (/^(?:总投资|投资|计划总投资|概算总投资)$/u.test(slot.right) && next && /^的/u.test(next.right))
    right = readRight(next.right);
  if (/^(?:[大中小]|国家|省|市|县)[型级]$/u.test(right.noun) && next) {
    const tail = readRight(next.right).noun.replace(/^.{1,2}[型级]/u, '');
    right = { noun: right.noun + tail, predicate: right.predicate };
  }
  // 84个省重点项目投资完成率128%: the rate belongs to the next number.
  if (next?.joined === '' && slot.right !== '' && next.left === slot.right && right.predicate === '')
    right = { noun: withoutNextMeasure(right.noun, next), predicate: '' };
  if (right.noun === '' && right.predicate === '') return null;
  if (bareVerb && family === 'currency') {
    // 投资2500万元推进“全面改薄”, 安排资金…: what the money is for.
    const aim = trimName(slot.right.replace(/^的?(?:用于|支持|推进|推动|实施|建设|改造|开展|对)/u, ''));
    // 安排1000万元财政预算资金
    if (/(?:资金|经费|债券|贷款|补贴|补助|基金)$/u.test(aim) && aim.length <= 12)
      return finish(leadVerb + aim, leadVerb, aim, slot.leftStart);
    if (aim !== '' && /^(?:投资|投入|筹资|融资|安排|筹集|筹措|争取)$/u.test(leadVerb) && !/^的/u.test(slot.right))
      return finish(aim + leadVerb, '', aim, slot.leftStart);
  }
  const thing = /^的/u.test(slot.right) ? right.noun.replace(/等.*$/u, '') : '';
  const measured = thing === '' ? '' : measureOf(leftName, spoken.subjects.at(-1) ?? '', slot.joined, family);
  if (measured !== '') return finish(thing + measured, '', thing, startOf(measured));
  const listed = LISTED.test(left.trim()) || /、/u.test(leftName);

  // 539万市民风雨同舟, 18个国家的…: who or how many there are, not what was done.
  const people = /^(?:受灾|贫困|困难|脱贫|农村|低保|搬迁|残疾|失业|老年|高龄|留守|企业退休)/u.test(right.noun);
  if (trimName(slot.left) === '' && right.predicate === '' && q.unit === '万' && slot.joined === '' && !people)
    return null;
  if (right.noun === '' && leftName !== '' && !bareVerb) {
    // 资金3亿元支持…: money keeps its own noun; 磁材企业已有10家落户: the noun stands left, its predicate right.
    if (family === 'currency' || leadVerb !== '' || family === 'percent') return null;
    return finish(right.predicate + leftName, '', leftName, q.start);
  }
  if (right.noun === '') {
    const known = spoken.noun || (i > 0 ? (spoken.subjects.at(-1) ?? '') : '');
    const noun = known !== '' && /^(?:个|家|户|项|名|人|条|所|座|处|件)$/u.test(q.unit ?? '') ? known : '';
    if (noun === '' && /^(?:人|名|人次)$/u.test(bareUnit(q.unit)))
      return finish(`${right.predicate}人数`, '', '', q.start);
    return finish(right.predicate + noun, '', noun || right.predicate, q.start);
  }
  const predicate = right.predicate || predicateOfList(context, right);
  const row = inRow(context);
  if (row) {
    // 解决119个行政村36.4万人饮水安全问题: figures in a row share verb and predicate.
    const counted =
      /人$/u.test(q.unit ?? '') && !/[人员众工民生口者户]$/u.test(right.noun)
        ? `${right.noun.replace(/问题$/u, '')}人口`
        : right.noun;
    return finish(`${spoken.verb || predicate}${counted}`, spoken.verb, counted, q.start);
  }
  // 西山旅游通道等15项工程: a bare 工程 keeps its examples.
  if (/等$/u.test(left) && /^(?:项目|工程)$/u.test(right.noun) && right.predicate === '' && leftName.length <= 24) {
    const first = leftName.slice(leadVerb.length).split('、')[0]!;
    return finish(
      `${WEAK.test(leadVerb) ? '' : leadVerb}${first}等${right.noun}`,
      leadVerb,
      right.noun,
      startOf(leadVerb),
    );
  }
  if (leftName === '' || bareVerb || listed) {
    const own = bareVerb ? leadVerb : listed ? (LISTED.test(left.trim()) ? leadVerb || verb : verb || leadVerb) : '';
    const strong = own !== '' && !WEAK.test(own) ? own : '';
    const shared = own === '' && i > 0 && slot.joined !== '' && predicate === '' ? spoken.verb : '';
    const head = strong || shared;
    const said = head || predicate;
    return finish(
      said.length > 4 && said.endsWith(right.noun) ? said : said + right.noun,
      head,
      right.noun,
      startOf(head),
    );
  }
  // 旅游产业集团8亿元债券: the kind of money stands behind.
  if (
    family === 'currency' &&
    /^[\p{Script=Han}“”]{0,8}(?:债券|资金|贷款|补贴|补助|基金|奖励|投资|债务|担保)$/u.test(right.noun) &&
    right.predicate === ''
  )
    return finish(leftName + right.noun, leadVerb, right.noun, startOf(leftName));
  if (
    family === 'currency' &&
    !/^的/u.test(slot.right) &&
    (verb === '' || /^(?:投资|融资|投入|完成|实现)$/u.test(verb))
  )
    return null;
  if (family === 'currency')
    return finish(/投资$/u.test(leftName) ? right.noun + leftName : leftName, '', right.noun, startOf(leftName));
  if (verb !== '' && verb !== leadVerb && !(WITH_DOER.test(verb) && leftName.length <= 22))
    return finish((WEAK.test(verb) ? '' : verb) + right.noun, verb, right.noun, startOf(verb));
  // 解决农村10万人饮水安全问题: what stands left narrows the noun.
  const narrowed = leftName.replace(/(?:的|有|共有|已有)$/u, '');
  const said = leadVerb === '' && predicate !== '' && !WITH_DOER.test(narrowed) ? predicate : '';
  return finish(
    said + narrowed + right.noun,
    leadVerb,
    narrowed.slice(leadVerb.length) + right.noun,
    startOf(narrowed),
  );

  function startOf(word: string): number {
    const at = word === '' ? -1 : slot.left.lastIndexOf(word.slice(0, 4));
    return at < 0 ? q.start : slot.leftStart + at;
  }

  function finish(rawName: string, ownVerb: string, ownNoun: string, start: number): Subject | null {
    const trimmed = trimName(rawName);
    if (trimmed === '') return null;
    // 通过验收企业, 达到标准断面: the verb of the predicate says what became of them.
    const became =
      /^(?:通过(?=.*[验评审考检认鉴督][\p{Script=Han}]{1,4}$)|达到|获得)(?=[\p{Script=Han}“])/u.exec(
        right.predicate,
      )?.[0] ?? '';
    const name = became !== '' && rawName === became + trimmed ? rawName : trimmed;
    remember(context, [name], ownVerb, trimName(ownNoun));
    const last = slot.quantities.at(-1)!;
    const end = last.end + (/^的/u.test(slot.right) ? 1 : 0) + right.noun.length;
    return {
      names: [name],
      rule: 'observation.right',
      start,
      end: Math.min(end, last.end + slot.right.length),
      doing: true,
    };
  }
}

/** 20条产业链产值超4500亿元, 24个断面水质优良率提升至87%: what the next number measures is no part of what this one counts. */
function withoutNextMeasure(noun: string, next: Slot): string {
  const measure = trimName(readPredicate(next.left, next.quantities[0]!.unit === '%').rest);
  if (!noun.startsWith(measure)) return noun;
  const thing = measure.endsWith('率')
    ? measure.replace(/(?:年度|计划|投资|建设|工程|水质|按期|按时|及时)*[\p{Script=Han}]{2}率$/u, '')
    : withoutTail(measure);
  return thing.length >= 2 ? thing : noun;
}

const OF_THING =
  /(?:总?建筑面积|占地面积|总?面积|占地|全长|总长|长度|受益人数|受益|库容|总库容|装机容量|装机|年?产能|年?产值|总资产|总规模|(?:总|计划|概算)?投资(?:额)?)$/u;

/** 面积1万平方米的育苗中心, 投资30亿元的A、16亿元的B: what the number before a thing measures of it; empty where it counts the thing. */
function measureOf(leftName: string, before: string, joined: string, family: string): string {
  const own = OF_THING.exec(leftName)?.[0] ?? '';
  if (own !== '')
    return own === '受益' ? '受益人数' : /^(?:年度|计划)?投资$/u.test(own) && family === 'currency' ? '投资' : own;
  if (leftName !== '' || joined !== '、' || family !== 'currency') return '';
  return /总?投资$/u.exec(before)?.[0] ?? '';
}

/** 76个贫困村0.59万户2.1万名贫困人口脱贫: 户 without a noun counts what the next figure in the row counts. */
export function rowSubject(context: SlotContext): Subject | null {
  const { slots, i } = context;
  const slot = slots[i]!;
  const next = slots[i + 1];
  // 0.7万户2.2万人安置回家: the row begins the clause.
  const begins = slot.joined === '' && trimName(slot.left) === '' && /^、?$/u.test(next?.joined ?? '，');
  if (!(inRow(context) || begins) || slot.right !== '' || !next || next.left !== '') return null;
  const { noun, predicate } = readRight(next.right);
  if (noun === '') {
    // 9户15人脱贫: nobody is named, only what became of them.
    if (predicate === '' || next.joined !== '' || bareUnit(slot.quantities[0]!.unit) !== '户') return null;
    const { start, end } = slot.quantities[0]!;
    return { names: [`${predicate}户数`], rule: 'observation.right', start, end, doing: true };
  }
  if (next.joined === '、' && bareUnit(slot.quantities[0]!.unit) === bareUnit(next.quantities[0]!.unit)) return null;
  const counted = bareUnit(slot.quantities[0]!.unit) === '户' ? noun.replace(/(?:人口|人员|群众)$/u, '户') : noun;
  const name = trimName(predicate + counted);
  remember(context, [name], '', counted);
  const { start, end } = slot.quantities[0]!;
  return { names: [name], rule: 'observation.right', start, end, doing: true };
}

/** Whether the slot follows the one before with nothing but that one's noun between: 76个贫困村〔0.59万户〕. */
function inRow({ slots, i }: SlotContext): boolean {
  return i > 0 && slots[i]!.joined === '' && slots[i]!.left === slots[i - 1]!.right;
}

/** 完成3所X、166个Y标准化建设; 26个X、30个Y取得突破: the last member carries the predicate of all. */
function predicateOfList({ slots, i }: SlotContext, right: RightObject): string {
  for (let next = i + 1; next < Math.min(slots.length, i + 12) && /[、和及与]/u.test(slots[next]!.joined); next++) {
    const later = readRight(slots[next]!.right);
    const counted = later.noun !== '' || /[人户]$/u.test(slots[next]!.quantities[0]!.unit ?? '');
    if (counted && later.predicate !== '' && slots[next]!.left === '') return later.predicate;
  }
  // 76个贫困村0.59万户2.1万名贫困人口脱贫: figures in a row share the predicate.
  const following = slots[i + 1];
  if (following && following.joined === '' && following.left === slots[i]!.right && right.noun.length <= 6) {
    const later = readRight(following.right);
    if (later.predicate !== '') return later.predicate;
  }
  return '';
}
