/**
 * One number with its unit, as the reports write it: 1.2万亿元, 两千亿, 40余万人, 百分之八, 七成五, -12.9%, 百万平方米.
 * The power of ten 万/亿 belongs to the unit (two ten-thousands of 元 is 2, 万元), digits and 千百十 belong to the value.
 */
import { CHINESE_NUMERAL, readChineseNumeral } from './chinese-numeral.ts';
import { UNITS } from './units.ts';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Unit as written, with 万/亿; null where none stands there. */
  readonly unit: string | null;
  /** 余, 多, 几 inside or behind the number: at least. */
  readonly more: boolean;
  /** Written with Chinese digits alone. */
  readonly chinese: boolean;
}

const LONGEST_UNIT = 8;

/** Chinese characters that make another word out of a unit: 人均, 年度, 家庭, 条件, 项目, 户籍, 个体, 处理, 件套. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  人: /^(?:均|才|民|工|口|事|大|居|力|文|类|员|代|形|道|防|社)/u,
  名: /^(?:城|校|镇|村|企|医|师|牌|优|胜|品|录|单|列|山|人堂)/u,
  年: /^(?:度|轻|龄|级)/u,
  家: /^(?:庭|园|乡|居|具|电|政|长|校|禽|畜)/u,
  条: /^(?:件|例)/u,
  项: /^目/u,
  户: /^(?:籍|均|外|口|厕|用)/u,
  个: /^(?:体|人(?!大)|性|税|转)/u,
  处: /^(?:理|置|罚|级|于|方)/u,
  所: /^(?:有|得|在|属)/u,
  座: /^谈/u,
  类: /^(?:型|别)/u,
  种: /^(?:植|养|子|业|苗|粮|质)/u,
  部: /^(?:门|分|署|队|件|委)/u,
  支: /^(?:持|出|撑|部|付|柱|线)/u,
  头: /^(?:部|雁|条)/u,
  只: /^(?:有|要|能)/u,
  场: /^(?:所|地|馆|景|域)/u,
  路: /^(?:网|径|灯|面|段)/u,
  口: /^(?:岸|径|粮)/u,
  点: /^(?:位|对|击|亮)/u,
  分: /^(?:别|类|布|级|工|行|局|公|支|会|批|期|步|之|散|拣|钟|子|区)/u,
  方: /^(?:面|案|便|式|米|向|法|阵|针)/u,
  度: /^(?:过|假|夏|冬|汛)/u,
  米: /^(?:粮|业)/u,
  里: /^(?:程|面)/u,
  斤: /^$/u,
  面: /^(?:积|向|对|临|貌)/u,
  道: /^(?:路|桥)/u,
  线: /^(?:上|下|路|城|索|网)/u,
  门: /^(?:诊|店|户|类)/u,
  股: /^(?:份|权)/u,
  列: /^(?:入|全|为|出|车)/u,
  班: /^(?:子)/u,
  组: /^(?:织|建|合|团)/u,
  站: /^(?:点|位|上|台|房|式|场|稳|在)/u,
  层: /^(?:次|面|级)/u,
  对: /^(?:口|接|外|标|全|企|重|于|应)/u,
  期: /^(?:间|末|待)/u,
  块: /^$/u,
  批: /^(?:准|发|复|次|而)/u,
  次: /^(?:产业|日|年|数)/u,
  日: /^(?:报|常|前|内|起|益)/u,
  位: /^(?:于|列|居|置)/u,
  起: /^(?:步|到|点|草|来|降)/u,
  份: /^$/u,
  粒: /^$/u,
  倍: /^(?:子|增计|速)/u,
  根: /^(?:据|本|治)/u,
  片: /^(?:区|面)/u,
  单: /^(?:位|项|体|产|元|个)/u,
  端: /^$/u,
  轮: /^(?:岗|换|作)/u,
  版: /^(?:权|图)/u,
  床: /^(?:位)/u,
  周: /^(?:年|岁|边|期)/u,
  级: /^$/u,
  台: /^(?:阶|账|商|胞|资|州|风)/u,
  套: /^(?:餐|路)/u,
  元: /^(?:素|化)/u,
  升: /^(?:级|至|到|规|华)/u,
  桶: /^$/u,
  岁: /^$/u,
  卷: /^$/u,
  款: /^(?:项|待)/u,
  枪: /^(?:支|械)/u,
  院: /^(?:士|校|长|落|系|线|区|前|内|地|所|子)/u,
};

/** Behind Arabic digits nearly every such character is a unit: 66名医护人员, 148家畜禽养殖场. */
const NOT_AFTER_DIGITS: Readonly<Record<string, RegExp>> = {
  年: /^(?:度|级)/u,
  人: /^均/u,
  元: /^素/u,
  里: /^程/u,
  分: /^(?:钟|别|公司|局)/u,
  日: /^(?:报|常)/u,
  路: /^(?:公交|段)/u,
  户: /^均/u,
  方: /^(?:面|案)/u,
  点: /^(?:位|对)/u,
  米: /^(?:高|长|跳)/u,
  期: /^(?:间|工程|项目)/u,
  版: /^./u,
  款: /^项/u,
  枪: /^(?:支|械)/u,
  院: /^(?:士|校|长|落|系|线|区|前|内|地|所|子)/u,
};

/** Longest unit that begins at `at`, not the beginning of another word. */
function unitAt(text: string, at: number, arabic: boolean): string {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length--) {
    const unit = text.slice(at, at + length);
    if (!UNITS.has(unit)) continue;
    const bar = (arabic ? NOT_AFTER_DIGITS : NOT_AFTER)[unit];
    if (bar?.test(text.slice(at + length, at + length + 2))) continue;
    return unit;
  }
  return '';
}

/** The scale mark that begins at `at`: 万亿, 亿, 万; 千/百/十 only behind Arabic digits and never in 千瓦, 千米, 千伏. */
function scaleAt(text: string, at: number, arabic: boolean): string {
  for (const mark of arabic
    ? ['万亿', '千亿', '百亿', '千万', '百万', '十万', '亿', '万', '千', '百']
    : ['万亿', '亿', '万'])
    if (text.startsWith(mark, at) && unitAt(text, at, arabic).length <= mark.length - 1) return mark;
  return '';
}

const NUMBER = new RegExp(
  '(?<arabic>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)' +
    `|百分之(?<percent>${CHINESE_NUMERAL}(?:点[零〇一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?)` +
    `|(?<tenths>[一二三四五六七八九])成(?<half>[一二三四五六七八九半])?(?![立为功果本员长品效员都])` +
    `|(?<chinese>${CHINESE_NUMERAL})` +
    // 突破亿元, 跨万元大关: one, unsaid.
    '|(?<=突破|超过|超|跨|破|跨过|迈过|站上|达到|逾)(?<unsaid>[万亿])(?=[元人吨亩])',
  'gu',
);

/** Every number of a text with its unit, left to right. Dates, names and ordinals are still among them. */
export function readNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < from) continue;
    const numeral = numeralAt(text, match);
    if (!numeral) continue;
    found.push(numeral);
    from = numeral.end;
  }
  return found;
}

function numeralAt(text: string, match: RegExpMatchArray): Numeral | null {
  const { arabic, percent, tenths, half, chinese, unsaid } = match.groups!;
  let start = match.index!;
  let end = start + match[0].length;
  const make = (value: number, unit: string | null, more = false): Numeral => ({
    start,
    end,
    value,
    unit,
    more,
    chinese: arabic === undefined,
  });
  if (percent !== undefined) {
    const value = /^\d/u.test(percent) ? Number(percent) : readDecimal(percent);
    return value === null ? null : make(value, '%');
  }
  if (tenths !== undefined) {
    const units = half === undefined ? 0 : half === '半' ? 5 : (readChineseNumeral(half) ?? 0);
    return make((readChineseNumeral(tenths) ?? 0) * 10 + units, '%');
  }
  if (unsaid !== undefined) {
    const unit = unitAt(text, end, false);
    end += unit.length;
    return make(1, unsaid + unit);
  }
  let value = arabic === undefined ? readChineseNumeral(chinese!) : Number(arabic.replaceAll(',', ''));
  if (value === null) return null;
  let more = false;
  const skipMore = (scaled: boolean) => {
    const mark = (
      scaled ? /^(?:多|余)(?!样|热|额)/u : /^(?:多(?!个?样|元|种|次|地|项|点|式|渠|措)|余(?!热|额|家?姚)|来(?=[个万]))/u
    ).exec(text.slice(end, end + 3));
    if (!mark) return;
    more = true;
    end++;
  };
  skipMore(false);
  let scale = scaleAt(text, end, arabic !== undefined);
  end += scale.length;
  if (scale !== '') skipMore(true);
  // 30多个万 is no number; 1亿2千万 is read as 1 亿 and what follows: both are too rare to read further.
  const unit = unitAt(text, end, arabic !== undefined);
  if (unit === '' && scale !== '' && scale !== '万' && scale !== '亿' && scale !== '万亿' && arabic !== undefined) {
    const spelt = { 千: 1e3, 百: 1e2, 十万: 1e5, 百万: 1e6, 千万: 1e7, 百亿: 1e10, 千亿: 1e11 }[scale];
    if (spelt === undefined) return null;
  }
  // 百万 and 千亿 behind Arabic digits: 3百万元 stays 3, 百万元.
  end += unit.length;
  // 1135元/月, 525万吨/年: a rate keeps both sides.
  const per =
    unit === ''
      ? ''
      : (/^\/(?:人|年|月|天|日|亩|吨|户|平方米|公里|千瓦时|度|次|立方米|小时|公斤|斤)(?![\p{Script=Han}]{2}[\d])/u.exec(
          text.slice(end, end + 6),
        )?.[0] ?? '');
  end += per.length;
  if (unit !== '' && !more) {
    const behind = /^(?:多(?=[，。、；]|$)|有余|余(?=[，。、；]|$))/u.exec(text.slice(end, end + 3));
    if (behind) {
      more = true;
      end += behind[0].length;
    }
  }
  if (
    arabic !== undefined &&
    start > 0 &&
    (/[-−–]/u.test(text[start - 1]!) || /(?:[^\p{Script=Han}]|[为至到由从长的])负$/u.test(text.slice(0, start))) &&
    !/[\dA-Za-z%年月日]/u.test(text[start - 2] ?? '')
  ) {
    start--;
    value = -value;
  }
  if (scale === '' && unit === '') return make(value, null, more);
  if (scale === '亿' && unit === '') scale = '亿';
  return make(value, scale + unit + per, more);
}

/** 八点五 → 8.5 */
function readDecimal(text: string): number | null {
  const [whole, fraction] = text.split('点');
  const base = readChineseNumeral(whole!);
  if (base === null || fraction === undefined) return base;
  const digits = [...fraction].map((digit) => readChineseNumeral(digit) ?? 0).join('');
  return Number(`${base}.${digits}`);
}
