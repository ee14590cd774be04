/**
 * Which names mean one thing everywhere, and which mean another thing in every city: every city has its 人民医院,
 * its 滨河路 and its 城投集团. A local name is kept apart city by city; two of one name become candidates, not one node.
 */
import { normalName } from './names.ts';

/** Works that cross city borders by nature and bear one name along their way. */
const CROSSING =
  /(?:铁路|高铁|客专|客运专线|城际|高速公路|高速|航道|运河|特高压|直流|输气管道|输油管道|天然气管道|引水|调水|水资源配置|抽水蓄能)|西气东输|南水北调|^[g]\d{1,3}(?!\d)|国道|引[\p{Script=Han}]{1,3}[入济补]/u;
/** … but these every city has, or each bears its name in one city only. */
const CITY_OWN =
  /^(?:[东南西北中内外二三四五]*(?:绕城|环城|外环|内环|环线|环)(?:高速|高速公路|快速路|公路)?|城市?轨道|地铁|轨道交通|有轨|云轨|\d+号线|高铁新?城|高铁站|高铁片区|市域|(?:疏港|机场|空港|滨江|滨河)(?:高速|铁路|快速))|专用线|过境|连接线|出入口|互通|收费站|(?:市区|城区|城市)段|省道/u;
/** What stands beside the words of kind in the name of a work: without it the name is a kind. */
const KIND_WORDS =
  /高速铁路|铁路|高铁|客运专线|客专|城际|高速公路|高速|航道|运河|特高压|直流|管道|引水|调水|水资源配置|抽水蓄能|电站|扩能|改造|工程|项目|[\d.万吨级kv千伏±]+|[一二三四五六七八九十]+(?:期|线)|新建|复线|电气化|段/gu;
/** Streets, parks and schools bear the names of far places: 北京路, 南京大街 and 朝阳公园 stand in many cities. */
const NAMED_AFTER_PLACES =
  /(?:路|街|大道|桥|广场|公园|花园|小区|新村|中学|小学|学校|酒店|大厦|水库|湖|站|楼|医院|市场|商场|街区)$/u;

const GENERIC =
  /人民|中心|第[一二三四五六七八九十]|[一二三四五六七八九十]期|市民|文化|体育|艺术|科技|会展|国际|会议|展览|博览|规划|城市|城乡|农村|社会|综合|儿童|妇幼|妇女|老年|青少年|工人|群众|全民|健身|养老|服务|福利|保健|中医|中西医|传染病|精神|卫生|疾病|预防|控制|急救|医疗|医学|职业|技术|技师|学院|学校|大学|高级|实验|第|中学|小学|幼儿园|医院|院区|新区|校区|场馆|博物|图书|美术|档案|纪念|游泳|体育场|体育馆|游客|集散|旅游|大剧院|剧院|剧场|音乐|广场|公园|湿地|植物|动物|森林|郊野|口袋|滨河|滨江|滨湖|滨海|沿江|沿河|沿湖|环湖|生态|景观|绿道|步道|污水|处理|垃圾|焚烧|发电|餐厨|填埋|自来|水厂|供水|热电|热力|供热|燃气|管网|管廊|地下|海绵|停车|公交|客运|枢纽|汽车|火车|车站|站前|站|高铁|物流|园区|产业|工业|农业|现代|高新|经济|开发|创新|创业|孵化|基地|示范|标准|厂房|数据|大数据|智慧|信息|云计算|商务|商业|步行|美食|特色|街区|古城|古镇|老街|历史|改造|提升|扩建|新建|迁建|改扩建|建设|工程|项目|一|二|三|东|西|南|北|中|内|外|新|老|大|环|路|街|道|桥|隧道|快速|主干|大道|大桥|高架|互通|立交|连接线|延伸|段|线|区|市|县|城|馆|院|校|场|厂|站|园|楼|湖|河|江|山|片区|水库|水利|水务|水电|防洪|治理|综合|保护|修复|总部|大厦|家园|花园|小区|安置|保障|公租|人才|住房|棚户|安居|和平|解放|建设|胜利|中山|民主|光明|青年|友谊|团结|幸福|迎宾|世纪/gu;

/** What is left of a name when generic words are taken away: what makes it one of its own. */
export function distinctivePart(name: string): string {
  return normalName(name)
    .replace(GENERIC, '')
    .replace(/[\d.,()号机组]+/gu, '');
}

export type Scope = 'everywhere' | 'city';

/**
 * @param holdsPlaceName whether the name begins with a prefecture's name or that of a county of the reporting province
 * @param isCompany whether the name begins with a company's: its plants in two cities are two projects
 */
export function projectScope(name: string, holdsPlaceName: boolean, isCompany = false): Scope {
  const key = normalName(name);
  if (isCompany || CITY_OWN.test(key)) return 'city';
  if (CROSSING.test(key))
    return /^g\d|国道/u.test(key) || distinctivePart(key.replace(KIND_WORDS, '')).length >= 1 ? 'everywhere' : 'city';
  return holdsPlaceName && !NAMED_AFTER_PLACES.test(key) ? 'everywhere' : 'city';
}

export function companyScope(name: string): Scope {
  const rest = distinctivePart(
    normalName(name).replace(
      /集团|公司|有限|责任|股份|投资|控股|国有|资本|运营|金融|担保|交通|交投|城投|水投|文旅|能源|置业|地产|银行|信用社|商行/gu,
      '',
    ),
  );
  return rest.length >= 1 ? 'everywhere' : 'city';
}

export function eventScope(name: string): Scope {
  const rest = distinctivePart(
    normalName(name).replace(
      /马拉松|半程|全程|龙舟|赛事|大赛|赛|节|会|展|论坛|活动|周|月|季|年|读书|购物|消费|招聘|全国|全省|锦标|冠军|运动|邀请|公开|自行车|徒步|登山|足球|篮球/gu,
      '',
    ),
  );
  return rest.length >= 1 ? 'everywhere' : 'city';
}

/** A plan or a regulation that no lexicon knows belongs to the city that has it; a strategy, reform or campaign is met everywhere. */
export function policyScope(category: string): Scope {
  return category === '法规' || category === '规划' ? 'city' : 'everywhere';
}
