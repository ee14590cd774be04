/** Companies of one sentence: known names, names with a legal form, stems with a trade, stems before a product. */
import type { Sentence } from '../../segment/report-document.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { Mention, NameMention, RecogniseContext } from '../mention.ts';
import { isRareName, type Rarity, rarityOf } from '../rare-name.ts';
import { CITY_OWNED, FORM, KIND, KIND_WORD, PRODUCT, TRADE, WEAK_TRADE } from './company-rules.ts';
import { isVerb, mayBegin, nameAtEnd } from './left-edge.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const BUREAU = /(?:中铁|中建|中交|中冶|中水|中国水电|中电建|铁建)[一二三四五六七八九十]{1,3}局(?:集团)?/gu;
const CAPACITY =
  /^(?:年产|日产|[\d.]+(?:万|亿)?(?:吨|千瓦|兆瓦|GW|MW|KVA|安时|标方|立方米)|[\d.]+(?:万|亿)(?:套|台|件|只|头|辆|米|平方米|片|支|根|羽))(?=[\p{Script=Han}A-Za-z])/u;
/** Stems that are a road, a water, a village, an element, or begin with 市 and its like. */
const NO_FIRM =
  /[路街道桥河江湖溪渠海山岭村镇乡屯庄湾沟寨岛线站场馆塔寺庙园区县市州盟旗店坝坪塘港基胶医药装纺服盐醋鹅鸡鸭鱼虾茶果菜菌椒薯豆米麦粮油稻花羊牛马猪蜂参枣梨桃橙橘莓瓜鸽府苑居谷里城楼厦墅肝癌业蟹具上下内外地温]$|[等的了之吨傣及见不一二三四五六七八九十期用级网屋货薄系相泡酿制液采围危煤钒镉架芪式艺雪双火纤衣艇都酰胺酮醛酚卤烷炔套]|^[与用以并项类和为在从由对向于其各是有将把个批户家].|^[市省县区州旗盟镇乡新老原旧本该年]|^聚氨|^[铝镁锌铜铁锂钛钒硅钨钼钴镍锰锡铅锑钐钕镝铌钽铟镓锗钡钙钠钾稀土磁碳氢氧氮氟氯磷硫氨酸苯醇酯烯烃煤焦炭钢石墨晶膜纱丝麻棉毛]+$/u;
/** Words that end the name of a place or kind, not of a firm: 双寨|国际|物流城, 晋冀|北方. */
const GENERAL_END =
  /(?:国际|现代|综合|东部|西部|南部|北部|中部|北方|南方|人工|动物|材料|中心|直流|特种|高端|智能|感知|年产|养生|建设)$/u;
/** What a place has as well as a firm: 杨林汽车产业园. The stem must stand beside a firm that is known. */
const SITE =
  /^[^，。；：、]{0,8}?(?:产业园|工业园|科技园|物流园|园区|物流港|物流城|物流中心|物流基地|示范基地|示范片|走廊|一体化|枢纽|小镇|码头|集聚区|集散|城|道)/u;
/** The list is one of kinds: 古典工艺家具、木雕等业态. */
const OF_KINDS =
  /^[^，。；：]*?等(?![^，。；：、]{0,14}(?:企业|公司|项目|工程))[^，。；：、]{0,8}(?:产业|行业|业态|领域|业务|产品|技术|品种|装备|整机|养殖|种植|集群)/u;
const CUT = new RegExp(
  `^(?:${[...TRADE.split('|'), ...PRODUCT.split('|')].filter((word) => word.length === 2 || word === '房地产').join('|')})`,
  'u',
);
/** Where a name plainly ends. */
const NAME_ENDS =
  /^(?:$|[、，。；：！（等和与及在被获\d]|公司|集团|有限|股份|项目|[一二三四五]期|年产|成为|成功|入选|成立|上市|建设|投资|设立)/u;
/** The trade is part of a common word: 生物|多样性, 能源|产业. */
const GOES_ON = /^(?:产业|行业|创新|商城|商务|多样|资源|市场|化|质|型|级|性|集群|领域|业)/u;
const TRADE_START = new RegExp(
  `^(?:${TRADE.split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
);
const PRODUCT_START = new RegExp(`^(?:${PRODUCT})`, 'u');
/** Rare stems are sought in sentences with one of these alone: a company stands beside what it does. */
const WORTH = /项目|工程|建|投|引进|签|落|入驻|企业|公司|集团|合作|产|上市|园|开工|实施|推进|加快|支持|等/u;

/** What must follow a name that is an ordinary word as well. */
const NEEDED =
  /^(?:集团|公司|股份|产业园|工业园|科技园|电机|新能源|风电|光伏|重工|集装箱|汽车|电器|地产|世界城|广场|中央广场|链主|半导体|能源|[一二三]期|研发中心|科创|数据中心|电子|SDI)/u;

/** Last characters of the words that stand before a company: 引进|华为, 支持|京东. */
const BEFORE_A_NAME = /[进与和及对由持同是将让向在给设入动快托展化成]$/u;

/** 资|金风|险, 航|空客|货, 探|索通|过: both edges of a two-character name lie inside common words. */
function cutFromWords(text: string, start: number, end: number, rarity: Rarity): boolean {
  const [left, right] = [text.slice(start - 1, start + 1), text.slice(end - 1, end + 1)];
  return start > 0 && !BEFORE_A_NAME.test(text.slice(0, start)) && rarity.common(left) && rarity.common(right);
}

/** Known names, with guards against the words they run into. */
function known(text: string, companies: Lexicon | undefined, guards: Lexicon | undefined, rarity: Rarity): Found[] {
  const found: Found[] = [];
  for (const { word, start, end, entry } of companies?.find(text) ?? []) {
    const guard = guards?.get(word)?.columns;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (guard?.['left'] && new RegExp(`(?:${guard['left']})$`, 'u').test(before)) continue;
    if (guard?.['right'] && new RegExp(`^(?:${guard['right']})`, 'u').test(after)) continue;
    if (entry.columns['need'] === '1' && !NEEDED.test(after)) continue;
    if (word.length === 2 && cutFromWords(text, start, end, rarity)) continue;
    const form = /^(?:集团股份有限公司|集团有限公司|集团公司|有限公司|股份有限公司|集团|公司|股份)/u.exec(after);
    found.push({ start, end: end + (form?.[0].length ?? 0), rule: 'company.known' });
  }
  return found;
}

/** Names before a legal form. */
function formed(text: string, ownPlaceEnds: readonly number[]): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(FORM)) {
    const end = match.index + match[0].length;
    if (/^(?:化|制|行|业|卡|存|家|贷|信|账|间|系统|机构|网点|股|治理|类|板块|注册|化|交易|市场)/u.test(text.slice(end)))
      continue;
    // A county or zone of the report's own before the name is where the firm sits, not its name.
    const edge = Math.max(0, match.index - 14, ...ownPlaceEnds.filter((at) => at <= match.index - 2));
    const stem = nameAtEnd(text.slice(edge, match.index));
    const name = stem + match[0];
    if (stem.length < 2 || stem.length > 10) continue;
    if (!CITY_OWNED.test(name) && (KIND.test(name) || KIND_WORD.test(name))) continue;
    if (
      /[一二三四五六七八九十百千万\d]$|^[多个各两几]|^[一二三四五六七八九十两]大|^不含|我市|填补|酒店$|企业$|国企|三大|一流|市级|属地|制定|亿元|世界$/u.test(
        stem,
      )
    )
      continue;
    if (/^(?:生态银行|网络证券)$/u.test(name.slice(-4))) continue;
    found.push({ start: end - name.length, end, rule: 'company.form' });
  }
  return found;
}

/** 高端|印制, 湘南|纺织: a word of every day at either end shows that the cut is wrong. */
const endsOdd = (stem: string, rarity: Rarity): boolean =>
  !rarity.common(stem.slice(0, 2)) && !rarity.common(stem.slice(-2));

/** Stems of rare characters before a trade or a product, where a name may begin. */
function stems(
  text: string,
  placeEnds: ReadonlySet<number>,
  places: readonly Mention[],
  rarity: Rarity,
  isPlace: (stem: string) => boolean,
  beside: boolean,
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 4 <= text.length; at++) {
    // Cheap before dear: a rare name has a rare pair among its first two.
    if (rarity.common(text.slice(at, at + 2)) && rarity.common(text.slice(at + 1, at + 3))) continue;
    if (!mayBegin(text, at, placeEnds)) continue;
    for (const length of [2, 3, 4]) {
      const stem = text.slice(at, at + length);
      const rest = text.slice(at + length);
      if (!isRareName(stem, rarity) || NO_FIRM.test(stem) || isPlace(stem) || isVerb(stem.slice(0, 2))) continue;
      if (places.some((p) => p.start < at + length && at < p.end)) continue;
      const trade = TRADE_START.exec(rest)?.[0];
      // 普安制|药: the cut falls inside a trade or product.
      if (CUT.test(text.slice(at + length - 1))) continue;
      // 无|锡心: the stem begins inside a common word.
      if (
        at > 0 &&
        !placeEnds.has(at) &&
        !BEFORE_A_NAME.test(text.slice(0, at)) &&
        rarity.common(text.slice(at - 1, at + 1))
      )
        continue;
      if (OF_KINDS.test(rest)) continue;
      const after = trade ? rest.slice(trade.length) : '';
      if (trade && !GOES_ON.test(after) && (!WEAK_TRADE.test(trade) || NAME_ENDS.test(after))) {
        found.push({ start: at, end: at + length + trade.length, rule: 'company.trade' });
        break;
      }
      if (GENERAL_END.test(stem) || !endsOdd(stem, rarity)) continue;
      if (
        CAPACITY.test(rest) ||
        (PRODUCT_START.test(rest) && ((beside && !rest.startsWith('物流')) || !SITE.test(rest)))
      ) {
        found.push({ start: at, end: at + length, rule: 'company.stem-and-product' });
        break;
      }
    }
  }
  return found;
}

/** The list says itself that its members are firms: 等3家养殖场, 等电子材料企业. */
const FIRMS_TAIL =
  /、[^、]*等(?:[一二三四五六七八九十几多余\d]+[家户个][^，。；]{0,12}|[^，。；、]{0,10})(?:企业|公司|集团|厂商|养殖场|合作社|药企|车企|房企|央企|国企|民企|外企|龙头|链主|巨头)/u;
/** What ends a list of firms that go public: 播恩集团、天键电声|成功上市. */
const GOES_PUBLIC =
  /(?:成功|顺利|正式|先后|相继|集中|在[^，。；、]{1,6})*(?:IPO|过会|上市(?!公司|企业|产品|销售|许可|后备)|登陆(?:科创板|创业板|北交所|上交所|深交所|新三板|主板|资本市场|纳斯达克|港交所|A股|H股)).*$/u;
const TRADE_END = new RegExp(`^[\\p{Script=Han}]{2,4}(?:${TRADE})$`, 'u');

/** Members of a list that holds a company: a rare name alone, or a stem with a trade whose pairs are not all common. */
function listed(
  text: string,
  known: readonly Found[],
  rarity: Rarity,
  isPlace: (stem: string) => boolean,
  placeEnds: ReadonlySet<number>,
  companies: Lexicon | undefined,
): Found[] {
  const found: Found[] = [];
  for (const list of text.matchAll(/[^，。；：！？]*、[^，。；：！？]*/gu)) {
    const end = list.index + list[0].length;
    const called = FIRMS_TAIL.test(list[0]);
    const beside = known.filter((item) => item.start >= list.index && item.end <= end);
    if (!called && beside.length === 0) continue;
    if (OF_KINDS.test(list[0])) continue;
    let at = list.index;
    const taken: Found[] = [];
    const members = list[0].split('、');
    for (const member of members) {
      const tail = (/等.*$/su.exec(member) ?? GOES_PUBLIC.exec(member))?.[0].length ?? 0;
      // 晶澳三期: the firm in front of its phase.
      const whole = member.slice(0, member.length - tail).replace(/[一二三四五]期$/u, '');
      // 互助源虹: a place of the city's own before the name is no part of it.
      const own = [...placeEnds].filter((e) => e > at && e < at + whole.length - 1).at(-1) ?? at;
      const rest = text.slice(own, at + whole.length);
      const name = at === list.index ? nameAtEnd(rest) : rest;
      const start = at + whole.length - name.length;
      // 建|龙西钢: a single word is no edge when it opens the member.
      const torn = at === list.index && whole.length - name.length === 1 && whole[0] === '建';
      at += member.length + 1;
      // The last member must end its list by 等: else it runs on into the sentence.
      if (tail === 0 && at > end) continue;
      if (known.some((item) => item.start < start + name.length && start < item.end)) continue;
      if (torn || NO_FIRM.test(name) || isPlace(name) || isVerb(name.slice(0, 2))) continue;
      const stem = TRADE_END.test(name) ? name.slice(0, 3) : '';
      const oddStem = stem !== '' && [0, 1].some((i) => !rarity.common(stem.slice(i, i + 2)));
      const word = companies?.get(name)?.columns['need'] === '1';
      if (isRareName(name, rarity) || oddStem || word)
        taken.push({ start, end: start + name.length, rule: 'company.listed' });
    }
    // 铜箔、线路板、电声等企业: one odd word among common ones is a kind as they are.
    const share = (taken.length + beside.length) / members.length;
    if (share > 0.5 || (share === 0.5 && beside.length > 0)) found.push(...taken);
  }
  return found;
}

/** Whether a place lies in the report's own city. */
const isOwn = (place: { readonly code: string | null }, { header }: RecogniseContext): boolean =>
  header.placeId !== null && place.code?.startsWith(header.placeId.replace(/(?:00)+$/u, '')) === true;

/** Companies by the lexicons `companies`, `company-guards` and `common-pairs` and by the rules of company-rules.ts. */
export function recogniseCompanies(
  sentence: Sentence,
  found: readonly Mention[],
  context: RecogniseContext,
): NameMention[] {
  const { text } = sentence;
  const { lexicons } = context;
  const places = found.filter((mention) => mention.kind === 'place');
  const placeEnds = new Set(places.map((place) => place.end));
  const ownPlaceEnds = places
    .filter((place) => place.level === 'zone' || place.level === 'township' || isOwn(place, context))
    .map((place) => place.end);
  const rarity = rarityOf(lexicons.get('common-pairs'));
  const regions = lexicons.get('place-regions');
  const isPlace = (stem: string): boolean =>
    context.gazetteer.candidates(stem).length > 0 || regions?.get(stem) !== undefined;
  const sure: Found[] = [
    ...[...text.matchAll(BUREAU)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: 'company.bureau' })),
    ...known(text, lexicons.get('companies'), lexicons.get('company-guards'), rarityOf(lexicons.get('project-common'))),
    ...formed(text, ownPlaceEnds),
  ];
  const all = [
    ...sure,
    ...(WORTH.test(text) ? stems(text, placeEnds, places, rarity, isPlace, sure.length > 0) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const item of all) {
    const rival = kept.findIndex((other) => other.start < item.end && item.start < other.end);
    if (rival < 0) kept.push(item);
    // 配合|酒钢集团: the known name knows best where it begins.
    else if (item.rule === 'company.known' && item.end === kept[rival]!.end) kept[rival] = item;
  }
  for (const item of listed(text, kept, rarity, isPlace, placeEnds, lexicons.get('companies'))) kept.push(item);
  kept.sort((a, b) => a.start - b.start);
  return kept.map(({ start, end, rule }) => {
    const surface = text.slice(start, end);
    return { kind: 'company', start, end, surface, name: surface, rule };
  });
}
