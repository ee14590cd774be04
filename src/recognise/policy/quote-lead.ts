/** What stands before a quotation in its clause: the verb that governs it, and the noun phrase that names what it is about. */
import { LEADING } from './verbs.ts';

const VERB =
  /实施|开展|推行|推广|启动|落实|推开|深化|推进|推动|实行|执行|打响|践行|建立|完善|健全|探索|巩固|拓展|提升|做实|抓实|抓好|做好|用好|打好|打赢|扩大|创新|加快|加强|加大|优化|强化|试行|组织|开启|完成|参与|构建|构筑|推出|出台|制定|发放|开发|打造|形成|固化|坚持|享受|发挥|设立|培育|壮大|贯彻|采取|围绕|支持|引导|做实|深入|实现|承接|统筹|建设/gu;
/** Verbs that govern an evil, not a scheme. */
const AGAINST = /防范|纠治|整治|杜绝|遏制|打击|破解|解决|化解|避免|防止|反对|严控|查处|整改|清理|摒弃|纠正|处置|排查/gu;
/** A phrase that is no part of a name: who acts, how much, when. */
const NO_MODIFIER =
  /[下里中]$|^(?:所有|突出|重点突出|搭建|策应|落细|用准|放大|升级|深耕|擦亮|叫响|唱响|建强|建优|兑现|运行|发展|厚植|赋能|攻坚|运用|维护|不懈|缩小|根治|提出|聚焦|做|赋予|严打|加速|培养|盘活|抓|治|打|创)|^(?:新一轮|全市|全省|全州|全区|我市|我州|我省|市委|省委|州委|省政府|市政府|政府|省|市|州|新|本|各|企业|社区|基层|园区|市场|更多|一批|一系列|系列|首批|首个|全国|全省首|农村|城市|县区|各县区|项目|重点|重大|国家|中央|好|了|并|以|的|新时代|新型|主要|全面|深入|[一二三四五六七八九十\d]+[个项大]?|[\p{Script=Han}]{1,4}[市县区州省旗])$|[的和与及在是将把让使等了为各]|第[一二三四五六七八九十\d]|\d|年|月|委|我市|全市|全省|全国|意见|措施$|办法$|方案$|规划$|政策$|规定$|若干/u;
const NO_VERB_IN_MODIFIER =
  /实施|推行|推广|启动|落实|推动|推进|打响|健全|完善|出台|制定|发放|打造|围绕|坚持|按照|获|成为|列为|入选/u;

export interface Lead {
  /** A verb of carrying out governs the quotation, with nothing but a noun phrase between. */
  readonly verb: boolean;
  /** The governing verb fights what the quotation names. */
  readonly against: boolean;
  /** The quotation may sum a list up: 「甲、乙、丙“三大片区”」. */
  readonly summing: boolean;
  /** 「污染防治“八大战役”」: the noun phrase right before the quotation, '' when there is none. */
  readonly modifier: string;
}

/** @param before the clause up to the opening quotation mark */
export function leadOf(before: string): Lead {
  // Behind another quotation or a joint the phrase starts anew; the verb stands before.
  const joint = before.match(/^(.*[”"》，、]|.*[”"][\p{Script=Han}]{0,8}(?:和|及|与|以及))([\p{Script=Han}]*)$/u);
  const near = joint ? joint[2]! : before;
  const last = [...near.matchAll(VERB)].at(-1);
  const phrase = (last ? near.slice(last.index + last[0].length) : near).replace(LEADING, '');
  const summing = /、[\p{Script=Han}]*$/u.test(before) && !/[”"》]、[\p{Script=Han}]*$/u.test(before);
  const clean = phrase.length <= 14 && /^[\p{Script=Han}（）\d]*$/u.test(phrase) && !/[的了]/u.test(phrase);
  const evil = [...near.matchAll(AGAINST)].at(-1);
  const modifier =
    clean &&
    !summing &&
    phrase.length >= 2 &&
    phrase.length <= 12 &&
    !NO_MODIFIER.test(phrase.replace('中和', '')) &&
    !NO_VERB_IN_MODIFIER.test(phrase)
      ? phrase
      : '';
  const whole = joint !== null && [...before.matchAll(VERB)].length > 0;
  return {
    verb: clean && (last !== undefined || whole),
    against:
      evil !== undefined && (!last || (evil.index >= last.index && evil.index <= last.index + last[0].length + 1)),
    summing,
    modifier,
  };
}
