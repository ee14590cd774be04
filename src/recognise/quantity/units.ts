/**
 * Units of the reports, their families and their factors to one base unit a family.
 *
 * Sources of the factors: 亩 = 10000/15 m² and the other legal units of measurement: State Council order of 1984-02-27
 * on legal units; 公顷, 公里, 公斤, 吨, 升: SI brochure, 9th edition (2019), tables 8 and 5; 千瓦时 and 度 = 3.6 MJ, kept as
 * kilowatt hours. Money keeps its currency: rates of exchange are no part of a report. Counts keep their noun.
 */

export type UnitFamily =
  | 'currency'
  | 'persons'
  | 'area'
  | 'length'
  | 'mass'
  | 'power'
  | 'energy'
  | 'volume'
  | 'time'
  | 'percent'
  | 'percentage-point'
  | 'multiple'
  | 'rank'
  | 'count'
  | 'other';

export interface UnitInfo {
  readonly family: UnitFamily;
  readonly baseUnit: string;
  readonly factor: number;
}

type Row = readonly [names: string, family: UnitFamily, baseUnit: string, factor: number];

const MU = 10000 / 15;

/** Names parted by blanks. Counts with classifiers are made below: their base unit is the classifier itself. */
const ROWS: readonly Row[] = [
  ['元 元人民币 块', 'currency', '元', 1],
  ['美元', 'currency', '美元', 1],
  ['欧元', 'currency', '欧元', 1],
  ['港元 港币', 'currency', '港元', 1],
  ['日元', 'currency', '日元', 1],
  ['人 名 人口', 'persons', '人', 1],
  ['人次 人（次）', 'persons', '人次', 1],
  ['平方米 平米 ㎡ 平方', 'area', '平方米', 1],
  ['平方公里 平方千米 km²', 'area', '平方米', 1e6],
  ['公顷', 'area', '平方米', 1e4],
  ['亩', 'area', '平方米', MU],
  ['亩次', 'area', '平方米', MU],
  ['米 延米', 'length', '米', 1],
  ['公里 千米 车道公里 km', 'length', '米', 1000],
  ['里', 'length', '米', 500],
  ['厘米', 'length', '米', 0.01],
  ['毫米', 'length', '米', 0.001],
  ['海里', 'length', '米', 1852],
  ['吨 载重吨', 'mass', '吨', 1],
  ['吨标准煤 吨标煤', 'mass', '吨', 1],
  ['吨公里', 'other', '吨公里', 1],
  ['公斤 千克 kg', 'mass', '吨', 0.001],
  ['斤', 'mass', '吨', 0.0005],
  ['克', 'mass', '吨', 1e-6],
  ['担', 'mass', '吨', 0.05],
  ['瓦', 'power', '千瓦', 0.001],
  ['千瓦 kW', 'power', '千瓦', 1],
  ['兆瓦 MW', 'power', '千瓦', 1000],
  ['吉瓦 GW', 'power', '千瓦', 1e6],
  ['千伏安', 'power', '千伏安', 1],
  ['兆伏安', 'power', '千伏安', 1000],
  ['千瓦时 度 kWh', 'energy', '千瓦时', 1],
  ['兆瓦时 MWh', 'energy', '千瓦时', 1000],
  ['吉瓦时 GWh', 'energy', '千瓦时', 1e6],
  ['立方米 立方 方 m³', 'volume', '立方米', 1],
  ['立方公里', 'volume', '立方米', 1e9],
  ['升', 'volume', '立方米', 0.001],
  ['千升', 'volume', '立方米', 1],
  ['毫升', 'volume', '立方米', 1e-6],
  ['桶', 'volume', '桶', 1],
  ['年', 'time', '天', 365],
  ['个月', 'time', '天', 30],
  ['周', 'time', '天', 7],
  ['天 日', 'time', '天', 1],
  ['个工作日 工作日', 'time', '工作日', 1],
  ['小时 个小时', 'time', '天', 1 / 24],
  ['分钟', 'time', '天', 1 / 1440],
  ['秒', 'time', '天', 1 / 86400],
  ['%', 'percent', '%', 1],
  ['‰', 'percent', '%', 0.1],
  ['个百分点 百分点', 'percentage-point', '个百分点', 1],
  ['个基点 基点', 'percentage-point', '个百分点', 0.01],
  ['个千分点 千分点', 'percentage-point', '个百分点', 0.1],
  ['倍', 'multiple', '倍', 1],
  ['位 等次', 'rank', '位', 1],
  ['微克 微克/立方米 微克每立方米 毫克/立方米 毫克/升', 'other', '', 1],
  ['岁 点 分 人/平方公里', 'other', '', 1],
];

/** Classifiers and nouns that count. */
const COUNTS =
  '个 家 项 户 件 处 所 座 条 套 台 辆 张 场 种 类 支 株 棵 头 只 羽 尾 匹 艘 架 列 部 册 本 篇 幅 盏 口 眼 根 片 栋 幢 间 门 期 对 宗 笔 例 起 份 枚 颗 粒 节 层 孔 班 组 队 次 批 块 站 个次 ' +
  '批次 场次 家次 户次 件次 车次 架次 班次 艘次 台次 趟 例次 项次 头只 台套 台（套） 套（户） 套（间） 间（套） 场（次） 款 枪 院 条（个） 个（处） 处（个） 家（个） 个（家） 座（处） 条（段） 户（套） 头（只） 只（羽） 头（匹） 辆次 标箱 标准箱 个标箱 个标准箱 TEU 床 席 泊位 蒸吨 千伏 人份 端 组次 卷 户（次） 剂次 剂 支次 挂 道 面 具 桩 轮 股 列次 份次 单 票 瓶 箱 袋 匹马 组团 ha';

function table(): ReadonlyMap<string, UnitInfo> {
  const map = new Map<string, UnitInfo>();
  for (const [names, family, baseUnit, factor] of ROWS)
    for (const name of names.split(' ')) map.set(name, { family, baseUnit: baseUnit || name, factor });
  for (const name of COUNTS.split(' '))
    if (!map.has(name)) map.set(name, { family: 'count', baseUnit: name, factor: 1 });
  return map;
}

/** Every unit without its power of ten. */
export const UNITS: ReadonlyMap<string, UnitInfo> = table();

/** Powers of ten that stand before a unit, longest first. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
];

/** Splits 亿元 into [1e8, 元], 万千瓦 into [1e4, 千瓦], 千瓦 into [1, 千瓦]. */
export function splitUnit(unit: string): { scale: number; unit: string } {
  if (UNITS.has(unit)) return { scale: 1, unit };
  for (const [mark, factor] of SCALES)
    if (unit.startsWith(mark) && (unit === mark || UNITS.has(unit.slice(mark.length))))
      return { scale: factor, unit: unit.slice(mark.length) };
  return { scale: 1, unit };
}

/** Family and base unit of a unit as written (亿元, 万人次, 个百分点); counts with an unknown noun are their own family. */
export function unitInfo(unit: string | null): UnitInfo {
  if (unit === null || unit === '') return { family: 'other', baseUnit: '', factor: 1 };
  const { scale, unit: bare } = splitUnit(unit);
  const info = UNITS.get(bare);
  // 元/月, 万吨/年: a rate is no amount of its numerator.
  const slash = unit.indexOf('/');
  if (slash > 0 && !info) {
    const numerator = splitUnit(unit.slice(0, slash));
    return { family: 'other', baseUnit: numerator.unit + unit.slice(slash), factor: numerator.scale };
  }
  if (!info) return { family: bare === '' ? 'count' : 'other', baseUnit: bare, factor: scale };
  return { ...info, factor: info.factor * scale };
}

/**
 * The value in the base unit of its family, rounded to twelve digits so that 1.1 万 is 11000 and not 11000.000000000002.
 * @param value the number as written
 * @param unit the unit as written, with its power of ten
 */
export function baseValue(
  value: number,
  unit: string | null,
): { family: UnitFamily; baseValue: number; baseUnit: string } {
  const { family, baseUnit, factor } = unitInfo(unit);
  return { family, baseValue: Number((value * factor).toPrecision(12)), baseUnit };
}
