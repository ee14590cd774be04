/** Numbers that measure nothing: dates, ordinals, parts of names, slogans, ages, sizes in class names. */
import { tellsClass } from './class-of-size.ts';
import type { Numeral } from './numeral.ts';
import { unitInfo } from './units.ts';

const NAME_NOUN =
  /^(?:规模的|级|以?上?(?:规模)?级|元店|元面|国道|省道|线路?|号|时代|特高压|流感|热线|平台|电话|强(?!降|对|震|冷|台|寒|监|暴)|版|高清|超高清|党日|革命|版本)/u;
/** What stands behind an amount when the amount only tells the class of a thing: 10亿元以上项目. */
const CLASS_TAIL =
  /^(?:（含）)?(?:以上|以下|级|及以上)?(?:的)?(?:大|重|重大|工业|产业|招商|新|产业类|类)?(?:项目|企业|园区|集群|产业|产业链|镇|乡镇|村|强镇|龙头|城市|县|小微企业|机组|矿井|煤矿|锅炉|燃煤锅炉|街区|商圈|楼宇|品牌|俱乐部)/u;
const OPENERS = '“‘《「';
const CLOSERS = '”’》」';

/** True where [start, end) stands inside quotation marks or a title of at most 24 characters: a name. */
export function insideName(text: string, start: number, end: number): boolean {
  for (let i = start - 1; i >= 0 && start - i <= 24; i--) {
    if (CLOSERS.includes(text[i]!)) return false;
    if (OPENERS.includes(text[i]!)) {
      const close = text.slice(end, end + 24).search(/[”’》」]/u);
      return close >= 0 && end + close - i <= 26;
    }
  }
  return false;
}

const TIME_MEASURED =
  /(?:时间|时限|时长|周期|天数|工期|期限|耗时|用时|寿命|年限|缩短|压缩|压减|提速|减少|提前|小时|优良天|达标天|天气|连续|平均|仅需|只需|控制在|由|从|不超过|以内|降|蓝天)/u;

/** The verdict on one numeral of `text`: true when it measures something, as far as its own surroundings tell. */
export function measures(text: string, n: Numeral): boolean {
  const before = text.slice(Math.max(0, n.start - 12), n.start);
  const behind = text.slice(n.end, n.end + 12);
  const last = before.at(-1) ?? '';
  const next = behind[0] ?? '';
  if (/[A-Za-z+＋№/]/u.test(last) || /^[+＋]/u.test(behind)) return false;
  if (/第$/u.test(before) || /[\d.]$/u.test(before)) return false;
  if (insideName(text, n.start, n.end)) return false;
  // 二、加强社会保障（10件）: a heading that counts its members.
  if (last === '（' && text.slice(n.end) === '）' && /^[件项个]$/u.test(n.unit ?? '')) return false;
  if (NAME_NOUN.test(behind)) return false;
  const { family } = unitInfo(n.unit);
  if (n.unit === null) {
    if (n.chinese || /^[A-Za-z月年日号届时\-—~]/u.test(behind)) return false;
    // 山区26县首位, 全省88县前十: the number of those ranked.
    if (/^[县区市州]{1,2}.{0,4}(?:第|首|前|十强|百强|榜)/u.test(behind)) return false;
    // 7000农村人口: people are counted without a measure word.
    if (/^(?:农村|城镇|贫困|受灾|困难|脱贫|城乡|各族|搬迁|农牧区)(?:贫困)?(?:人口|群众|居民)/u.test(behind))
      return n.value >= 100 && !/^20[0-3]\d$/u.test(`${n.value}`);
    if (/^[县区镇乡村](?!级|域|道|委|庄|口)/u.test(behind)) return n.value < 3000;
    if (
      /(?:由|从)(?:20\d\d年的?|年初的?|[上去]年的?)?$/u.test(before) &&
      /^(?:下降|上升|提高|降|升|调整|提升|减少|回落|优化)[\p{Script=Han}]{0,2}[到至为]/u.test(behind)
    )
      return true;
    return (
      /(?:达到|达|为|至|到|是|指数)(?:20\d\d年的?|年[底末]的?)?$/u.test(before) &&
      (behind === '' || /^[，。；、（(]/u.test(behind))
    );
  }
  if (n.chinese && !measuresInWords(text, n)) return false;
  // 6类18项民生实事: the kinds are counted by their members.
  if (/^(?:类|大类|种类)$/u.test(n.unit) && /^\d+余?多?[项个件条]/u.test(behind)) return false;
  if (family === 'time') {
    if (/年$/u.test(n.unit) && !/万/u.test(n.unit)) return false;
    return TIME_MEASURED.test(text.slice(Math.max(0, n.start - 22), n.start));
  }
  if (/岁$/u.test(n.unit)) return /(?:寿命|年龄)[^，。；]{0,12}$/u.test(before);
  if (/^千伏$/u.test(n.unit)) return false;
  if (n.unit === '分' || n.unit === '度' || n.unit === '点' || n.unit === '里')
    return (
      !n.chinese &&
      n.unit !== '里' &&
      /(?:达到?|为|提高|上升|下降|得分|至|到|增加|提升|用电|发电|电量|供电)[^，。；]{0,4}$/u.test(before)
    );
  if (
    family === 'currency' &&
    CLASS_TAIL.test(behind) &&
    !/(?:投资|总额|资金|收入|产值)$/u.test(before.replace(/[近约超过达]+$/u, ''))
  )
    return false;
  if (
    (family === 'currency' || /^[万千百]*亿$/u.test(n.unit)) &&
    tellsClass(text.slice(Math.max(0, n.start - 20), n.start), text.slice(n.end, n.end + 30))
  )
    return false;
  // 引进1个投资超10亿元的工业项目: the class of the thing counted.
  if (
    family === 'currency' &&
    /^(?:以上)?的/u.test(behind) &&
    /(?:一批|[个家项户]|新上|引进)(?:单体)?(?:计划)?投资(?:额)?(?:均)?(?:超过?|达到?|过|不低于|约)?$/u.test(before)
  )
    return false;
  if (family === 'currency' && /^(?:的)?(?:镇|乡镇|县|企业|产业|园区)/u.test(behind)) return false;
  // 投资1000万元以上项目, 30户以上自然村, 20万人以上城市: the number tells a class.
  if (
    /^(?:（含）)?及?以上(?:的)?(?:大型|重大|重点|优质|新|工业|产业|招商|基础)*(?:项目|自然村|行政村|建制村|村|企业|集群|园区|城市|产业|镇|乡镇|老年人|老人|重大|重点)/u.test(
      behind,
    ) &&
    /^(?:currency|persons)$|^户$/u.test(family === 'count' ? (n.unit ?? '') : family)
  )
    return false;
  if (family === 'power' || family === 'mass' || family === 'volume') {
    // 年产30万吨…, 300兆瓦以上机组, 15万吨轻合金项目: a capacity that names a thing.
    if (/(?:年产|日产|年加工|日处理|年处理)$/u.test(before)) return false;
    if (/^(?:以上|及以上|以下|级)[\p{Script=Han}]/u.test(behind) && !/^以[上下](?:的?标煤|标准煤)/u.test(behind))
      return false;
  }
  if (next === '级' || /^(?:以上)?级/u.test(behind)) return false;
  if (n.chinese && family === 'multiple' && /^[百千万]/u.test(text.slice(n.start, n.end))) return false;
  // 全国仅7个, 全国20个典型案例之一: how rare a thing is.
  if (family === 'count' && /(?:全国|全省|全区|全球)仅(?:有)?$/u.test(before)) return false;
  if (family === 'count' && /^[\p{Script=Han}“”]{2,16}之一(?=[，。；、）]|$)/u.test(text.slice(n.end, n.end + 20)))
    return false;
  if (n.unit === '次' && /^(?:党代会|代表大会|会议|全会|全体|大会|代表|常务)/u.test(behind)) return false;
  if (/^个(?:千|百|万)?/u.test(n.unit) && /^(?:百分|方面|坚持|确保|意识|自信|维护|一批|坚定|重大转变|不)/u.test(behind))
    return false;
  return true;
}

const CROSSED = /(?:突破|超过?|达到?|达|过|破|逾|近|站上|迈上|跃上|跨越|跨上|跨过?|迈过|盯住|约|增加|增至)(?:了)?$/u;

/** 十件民生实事全部办结 */
const DEEDS_DONE = /^(?:民生|惠民|为民|利民)(?:好事)?实事(?:项目)?(?:基本|全部|顺利|如期|圆满|均|已)/u;

/** Chinese figures are counted where they carry 万, 亿, % or 倍, or pass a round number; 一个, 两项, 五大 are loose. */
function measuresInWords(text: string, n: Numeral): boolean {
  const { family, factor } = unitInfo(n.unit);
  const surface = text.slice(n.start, n.end);
  const before = text.slice(Math.max(0, n.start - 6), n.start);
  const behind = text.slice(n.end, n.end + 6);
  if (family === 'percent' || family === 'percentage-point') return true;
  if (family === 'multiple') return !/^(?:增|速)/u.test(behind);
  if (/^[件项]$/u.test(n.unit ?? '') && DEEDS_DONE.test(text.slice(n.end, n.end + 14))) return n.value > 1;
  const unsaid = /^[万亿]/u.test(surface);
  const bare =
    unsaid ||
    (/^[十百千]+(?:[万亿]|$|[^\d一二两三四五六七八九])/u.test(surface) && !/^十[一二三四五六七八九]/u.test(surface));
  if (bare)
    return (
      (CROSSED.test(before) &&
        (behind === '' || /^(?:[，。；、和的]|大关|台阶|关口|门槛|以上|规模|元大关)/u.test(behind))) ||
      (/百万|千万/u.test(surface) && /^(?:盯住)$/u.test(before.slice(-2)))
    );
  // 五百亿、百亿园区, 两千亿园区: without 元 it must be passed or reached.
  if (
    /亿$/u.test(n.unit ?? '') &&
    !(CROSSED.test(before) && /^(?:$|[，。；、和]|大关|台阶|关口|门槛|以上|元)/u.test(behind))
  )
    return false;
  if (factor >= 1e4) return true;
  // 新增两个产业集群, 创造三项纪录: counted as new; 打造两个平台 is loose.
  if (n.value > 1 && n.value <= 10)
    return (
      /^[个家项座条所户件处]$/u.test(n.unit ?? '') &&
      /(?:新增|新获批|新认定|新开通|新引进|新入选|创造|新创成)(?:了|国家|省)?$/u.test(before) &&
      /^[\p{Script=Han}“]{3}/u.test(behind)
    );
  if (n.value <= 1) return false;
  return !/^(?:路|线|面|层|分|点|方|对|站|里|度)$/u.test(n.unit ?? '');
}
