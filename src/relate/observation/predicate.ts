/**
 * What stands between an indicator and its number: 达到, 同比增长, 下降到, 分别为, 较上年提高, 控制在…
 * Read from the right end of the text before the number; what remains to the left is the indicator.
 */
export interface Predicate {
  /** What is left of the number once the predicate is taken off. */
  readonly rest: string;
  /** level: 达到, 为, or nothing; rise and fall: 增长, 减少; share: 占…; than: a gap to another place or thing. */
  readonly kind: 'level' | 'rise' | 'fall' | 'share' | 'gap';
  readonly distributive: boolean;
  readonly each: boolean;
  readonly average: boolean;
  readonly cumulative: boolean;
  readonly held: boolean;
  /** 提高到, 达到, 增至: a level arrived at. */
  readonly arrived: boolean;
  /** 由 or 从 before the number: the first of two points. */
  readonly from: boolean;
  /** Words of hedge or resolve, in the order of the text. */
  readonly wording: readonly string[];
}

const RISE =
  '增长|上涨|上升|提高|提升|增加|递增|攀升|回升|扩大|增收|增盈|净增加|净增|增产|上浮|上调|拉高|多增|增多|高出|前进|前移|晋升|跃升|增|涨|升';
const FALL =
  '负增长|减产|下降|降低|减少|下滑|回落|下跌|减亏|压减|压缩|缩短|缩减|缩小|收窄|削减|下浮|下调|精简|降幅达|少增|核减|节约|减|降|缩';
const TO = `(?:(?:${RISE}|${FALL}|调整|优化|改善|整合|合并|归并|核减|扩展|发展|拓展|延长|壮大|跃升|恢复|转变|变|集聚|累积|升级|翻|推高|演进|演变|演化|提|扩|缩|拓)(?:到|至|为)了?|提速至|减量至|低至|高至|多至|达到了?|达至|达成|(?<![通到送抵直传表发下转速])达|增至|升至|降至|控制在|保持在|稳定在|维持在|稳定保持|稳定达到|保持|维持|稳定|在|为|是|有|成为|占到|上|拥有|突破了?|超过|超|逾|迈上|站上|跃上|确定为|定为|设定为|安排为|扩面至)(?:(?:20\\d\\d年|第?[一二三四]季度|年[底末初]|去年|今年|上年|目前|现在)[底末]?的)?`;

const GROWTH_NOUN = /(?:增长速度|(?<!自然|净)增长率|增长|增速|增幅|涨幅|升幅|降幅|减幅|跌幅)$/u;
const ADVERB =
  /(?:连续[\d一二两三四五六七八九十]+年|[，、]?(?:继续|持续)?(?:保持|实现)(?:两位数|较快|平稳|稳定|高速|快速|稳步)(?:以上)?增长|(?<=增长)、|分别|各自|(?<![人户亩日月年地])均|并肩|双双|齐|都(?!市)|全部|总体|已经|已|将|再|又|也|仅|只|还|同比|可比|环比|年均|月均|平均|累计|总计|共计|合计|总共|共|稳定|稳步|大幅度?|实际|预计|预估|有望|可望|预期|可|力争|力求|确保|争取|努力|按?可比价格?(?:计算)?|按可比口径|可比口径|同口径|自然口径|恢复性|进一步|逐步|每年|持续|名义|快速|平稳|首次|成功|现价|(?<![签合节预条制公])约|大约|近|将近|接近|最?高达|最高|最低|多达|至少|就|了|一次性|历史性|全面|整体|力保|努力实现|先后|依次|全年|比较|翻番|现已|目前|净|预期目标|预期|目标|要|应|连年|每人|每户|每亩|每月|各|不变价|直接|间接|左右|相继)$/u;
/** 比上年, 较年初, 与2015年相比, 比“十二五”末, 在去年基础上: a point of comparison in time. */
const COMPARED =
  /(?:比|较|与|同|在)(?:(?:上|去|前|同|当|本)一?年度?|年初|上?年末|上季度?|上届|“?十[一二三四五]五”?|20\d\d年|二[〇○][〇○一二][〇○一二三四五六七八九]年|五年前|三年前|四年前|两年前|(?:改革|疫情|整合|治理|改造|合并|入冬|创建|并购|重组)前|[^，、比较]{0,8}同期)[^，、比较占]{0,10}$/u;
/** 比全省高, 高于全国: a gap to another place is left out. */
const GAP =
  /(?:全国|全省|全区|全疆|周边|中部|西部)[^，、]{0,12}平均(?:水平)?的?$|(?:高于|低于|快于|优于|好于|高出|低出|(?:领先|落后)(?:于|全国|全省|全区|周边|平均)|少于|多于|超出|强于|慢于)[^，、]{0,22}$|比(?:全国|全省|全区|全市|全州|自治区|省|国家|[^，、]{0,8}(?:平均|目标|计划|指标|要求|任务|预期|进度|定))[^，、]{0,14}(?:高|低|快|多|少|慢)(?:出|了)?$|(?<![占对同环相类])比(?![例重率值价]|[^，、]{0,10}[年期初末季月度去上])[\p{Script=Han}“”]{2,10}(?<![提降])(?:高|低|快|慢)(?:出|了)?$|(?:高|低|快|多|少|慢)(?:出|了)?(?:全国|全省|全区|全市|自治区|省|平均|预期|目标)[^，、]{0,12}$/u;

/** 比“十一五”年均完成量高出328亿元: a gap to another time is a change. */
const COMPARED_HIGHER =
  /(?:比|较|高出|低于|高于)(?:(?:上|去|前)一?年|年初|20\d\d年|“?十[一二三四五]五”?)[^，、]{0,12}$/u;

/** 提高到人均每月577元, 由月人均422元提高到…: for whom and how often, between the verb and the number. */
const PER_HEAD =
  /(?<=[由从到为至达])(?:(?:人|户|亩)均每[年月日天]|每?[年月日](?:每?[人户亩]|[人户亩]均)|每[人户亩](?:每[年月日天])?)$/u;

const once = (pattern: string) => new RegExp(`(?:${pattern})$`, 'u');
const TO_END = once(TO);
// 压减率, 提速率 are levels; 增长率 and 下降率 tell a movement.
const RISE_END = once(`(?:${RISE})(?:了|幅度)?|(?:增长|上升|上涨|增)率`);
const FALL_END = once(`(?:${FALL})(?:了|幅度)?|(?:下降|降低|减少|(?<!压)减)率`);
const WORDING =
  /力争|力求|力保|确保|(?<!向上|向国家|向省)争取|努力|预计|预估|有望|(?<![签合节预条制公])约|(?<![就附邻最接])近|控制在|稳定在|保持在|不低于|不少于|不超过|突破|超过|名义|实际(?=增长|增速|上涨|下降)|同口径|自然口径|可比(?:口径|价格?)?|不变价|现价|(?:比|较)(?:20\d\d年|[三四五]年前|上届末|年初)/gu;

export function readPredicate(left: string, isPercentLike: boolean): Predicate {
  let rest = left.replace(PER_HEAD, '');
  let kind: Predicate['kind'] = 'level';
  let distributive = false;
  let each = false;
  let average = false;
  let cumulative = false;
  let held = false;
  let arrived = false;
  let from = false;
  const above = /(?:高出|高于|低于|快于)(?:(?:上|去|前)一?年|年初|20\d\d年|“?十[一二三四五]五”?)[^，、]{0,12}$/u.exec(
    rest,
  );
  if (above) {
    kind = above[0].startsWith('低') ? 'fall' : 'rise';
    rest = rest.slice(0, above.index);
  } else if (GAP.test(rest) && !COMPARED_HIGHER.test(rest)) kind = 'gap';
  const fromMark = /(?:由|从)(?:[^，、由从]{0,14}的)?$/u.exec(rest);
  if (fromMark) {
    from = true;
    rest = rest.slice(0, fromMark.index);
  }
  for (let turn = 0; turn < 8; turn++) {
    const before = rest;
    const adverb = ADVERB.exec(rest);
    if (adverb) {
      const word = adverb[0];
      if (word === '分别' || word === '各自' || word === '依次') distributive = true;
      if (word === '均' || word === '都' || word === '并肩' || word === '双双' || word === '各') each = true;
      if (word === '年均' || word === '每年') average = true;
      if (/累计|共计|合计|总计|共/u.test(word)) cumulative = true;
      rest = rest.slice(0, -word.length);
    }
    if (kind === 'level') {
      const to = TO_END.exec(rest);
      if (
        to &&
        !/(?:实在|存在|所在|正在|旨在|拥有|所有|国有|现有|原有|具有|含有|占有|作为|行为|以为|马上|以上|网上|线上)$/u.test(
          rest.slice(0, to.index + to[0].length).slice(-2),
        )
      ) {
        rest = rest.slice(0, to.index);
        if (/控制在|保持|稳定|维持/u.test(to[0])) held = true;
        if (/到|至|达|突破|超|站上|迈上/u.test(to[0])) arrived = true;
      } else if (to && /拥有$/u.test(rest)) rest = rest.slice(0, -2);
      const noun = GROWTH_NOUN.exec(rest);
      if (noun && isPercentLike) {
        kind = /降|减|跌/u.test(noun[0]) ? 'fall' : 'rise';
        rest = rest.slice(0, noun.index);
      } else {
        const fall = FALL_END.exec(rest);
        const rise = fall ? null : RISE_END.exec(rest);
        const hit = fall ?? rise;
        // 人均增收3500元: with money the gain is what is measured.
        const gain =
          !isPercentLike && /^增收/u.test(hit?.[0] ?? '') && /(?:均|户|农民|群众)$/u.test(rest.slice(0, hit?.index));
        if (hit && !gain && !arrived && !endsAsNoun(rest)) {
          kind = fall ? 'fall' : 'rise';
          rest = rest.slice(0, hit.index);
        }
      }
    } else if (kind === 'rise' || kind === 'fall') {
      const noun = /(?:保持|实现|完成|取得|继续|呈|增速|增幅|持续|比例|幅度|涨幅|降幅)$/u.exec(rest);
      if (noun) {
        if (/降幅/u.test(noun[0])) kind = 'fall';
        rest = rest.slice(0, noun.index);
      }
    }
    if (rest !== before) continue;
    const compared = COMPARED.exec(rest);
    if (!compared) break;
    rest = rest.slice(0, compared.index);
  }
  return {
    rest,
    kind,
    distributive,
    each,
    average,
    cumulative,
    held,
    arrived,
    from,
    wording: [...left.matchAll(WORDING)].map((match) => match[0]),
  };
}

/** 森林抚育提升, 装机扩大 are verbs; 节能减, 提高升 never end a noun; 绿色提升行动 does not end here. */
function endsAsNoun(text: string): boolean {
  return /(?:起降|升降|自然增长率|净增长率|增减|升降|新增|高升|年增|岗位增|提质增|巩固提升|改造提升|能力提升|品质提升|质量提升)$/u.test(
    text,
  );
}
