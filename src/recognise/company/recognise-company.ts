/** Companies of one sentence: known names, names with a legal form, stems with a trade, stems before a product. */
import type { Sentence } from '../../segment/report-document.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { Mention, NameMention, RecogniseContext } from '../mention.ts';
import { type Rarity, rarityOf } from '../rare-name.ts';
import { CITY_OWNED, FORM, KIND, KIND_WORD } from './company-rules.ts';
import type { Found } from './found.ts';
import { BEFORE_A_NAME, nameAtEnd } from './left-edge.ts';
import { listed } from './listed.ts';
import { heads } from './project-heads.ts';
import { stems } from './stems.ts';

const BUREAU =
  /(?:中铁|中建|中交|中冶|中水|中国水电|中电建|铁建)[一二三四五六七八九十]{1,3}局(?:集团)?|(?:中国|中冶)?(?:[一二三五]|十[七九]|二十二?)冶(?=集团|公司|[、等和与，])/gu;
/** 省农行, 四川联通: the branch of a bank or operator for a province or city. */
const BRANCH =
  /(?:农行|工行|建行|中行|交行|农发行|国开行|邮储银行|农信社|农信联社|联通|铁塔|(?:移动|电信|广电)(?=公司|[、等和与，]))(?![互网道])/gu;
/** Rare stems are sought in sentences with one of these alone: a company stands beside what it does. */
const WORTH = /项目|工程|建|投|引进|签|落|入驻|企业|公司|集团|合作|产|上市|园|开工|实施|推进|加快|支持|等/u;

/** What must follow a name that is an ordinary word as well. */
const NEEDED =
  /^(?:集团|公司|股份|产业园|工业园|科技园|电机|新能源|风电|光伏|重工|集装箱|汽车|电器|地产|世界城|广场|中央广场|链主|半导体|能源|[一二三]期|研发中心|科创|数据中心|电子|SDI)/u;

/** Or what firms make and ordinary words do not stand before: 三一|工程机械, 明阳|20万千瓦. */
const MAKES =
  /^(?:零碳|工程机械|新材料|智能制造|智能装备|装备制造|重卡|风机|叶片|塔筒|风力发电|氢能|储能|锂电|光伏|硅料|冷链|[\d.]+万?千瓦|[\d.]+(?:兆瓦|GW|MW)|智慧能源|生产基地|制造基地|皇冠假日)/u;

/** Trades that a short name of two characters takes into the name: 建龙|钢铁. */
const OWN_TRADE =
  /^(?:钢铁|化工|重工|药业|制药|矿业|铝业|铜业|石化|地产|电气|光电|半导体|水泥|锂业|特钢|纸业|乳业)(?!产业|生产|制造业)/u;

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
    if (entry.columns['need'] === '1' && !NEEDED.test(after) && !MAKES.test(after)) continue;
    if (word.length === 2 && cutFromWords(text, start, end, rarity)) continue;
    const form =
      (word.length === 2 ? OWN_TRADE.exec(after) : null) ??
      /^(?:集团股份有限公司|集团有限公司|集团公司|有限公司|股份有限公司|集团|公司|股份)/u.exec(after);
    found.push({ start, end: end + (form?.[0].length ?? 0), rule: 'company.known' });
  }
  return found;
}

/** Branches of banks and operators behind 省, 市 or a place. */
function branches(text: string, isPlace: (name: string) => boolean): Found[] {
  return [...text.matchAll(BRANCH)].flatMap((match) => {
    const at = [3, 2].find((length) => isPlace(text.slice(Math.max(0, match.index - length), match.index)));
    const length = at ?? (/(?<!全)[省市]$/u.test(text.slice(0, match.index)) ? 1 : 0);
    if (length === 0 || match.index < length) return [];
    return [{ start: match.index - length, end: match.index + match[0].length, rule: 'company.branch' }];
  });
}

/** Words of time, of saying and of ways, by which no firm's name begins. */
const NO_HEAD =
  /^(?:\d*月?[底末初]前|月底|月末|年底|年末|季度末|上半年|下半年|指|探索|尝试|符合|采取|采用|按照|根据|针对|允许|要求|督查|同意|政府|每|凡)/u;

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
    // 6月|底前公交集团, 指|符合银行: words of time and of saying are no head of a name.
    if (NO_HEAD.test(stem)) continue;
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

/** Rules that know a name by its look alone. */
const GUESSED: ReadonlySet<string> = new Set([
  'company.head-of-project',
  'company.listed',
  'company.stem-and-product',
  'company.trade',
]);

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
  const ownPlaces = places.filter(
    (place) => place.level === 'zone' || place.level === 'township' || isOwn(place, context),
  );
  const rarity = rarityOf(lexicons.get('common-pairs'));
  const regions = lexicons.get('place-regions');
  const isPlace = (stem: string): boolean =>
    context.gazetteer.candidates(stem).length > 0 || regions?.get(stem) !== undefined;
  const names = {
    table: lexicons.get('firm-characters')!,
    some: rarity,
    many: rarityOf(lexicons.get('project-common')),
    isPlace,
    companies: lexicons.get('companies'),
    kinds: lexicons.get('listed-kinds'),
  };
  const sure: Found[] = [
    ...[...text.matchAll(BUREAU)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: 'company.bureau' })),
    ...known(text, lexicons.get('companies'), lexicons.get('company-guards'), rarityOf(lexicons.get('project-common'))),
    ...branches(text, isPlace),
    ...formed(
      text,
      ownPlaces.map((place) => place.end),
    ),
  ];
  const odd = WORTH.test(text) ? stems(text, placeEnds, places, names, sure.length > 0) : [];
  // A head that is found makes its neighbours in the list more likely: the second look knows it.
  const first = heads(text, placeEnds, places, sure, odd, names);
  const more = first.length > 0 ? heads(text, placeEnds, places, [...sure, ...first], odd, names) : [];
  const all = [...sure, ...odd, ...first, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const item of all) {
    const rival = kept.findIndex((other) => other.start < item.end && item.start < other.end);
    if (rival < 0) kept.push(item);
    // 配合|酒钢集团: the known name knows best where it begins.
    else if (item.rule === 'company.known' && item.end === kept[rival]!.end) kept[rival] = item;
  }
  for (const item of listed(text, kept, places, ownPlaces, names)) kept.push(item);
  kept.sort((a, b) => a.start - b.start);
  return kept.map(({ start: at, end, rule }) => {
    // 江苏|恒瑞: a province or city of elsewhere before a name is its first half.
    const home = GUESSED.has(rule) ? places.find((place) => place.end === at) : undefined;
    const start =
      home &&
      (home.level === 'province' || home.level === 'prefecture') &&
      !isOwn(home, context) &&
      home.name !== context.header.place
        ? home.start
        : at;
    const surface = text.slice(start, end);
    return { kind: 'company', start, end, surface, name: surface, rule };
  });
}
