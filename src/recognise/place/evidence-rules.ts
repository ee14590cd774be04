/**
 * What must stand around a form that is not sure to be a place, and what rules a place out.
 * A rule sees the sentence masked: the candidate is ▲, a place already accepted △, another candidate that waits ▽.
 */
import type { Rule } from '../../text/rule.ts';
import type { Sureness } from './candidate.ts';

export interface EvidenceRule extends Rule {
  readonly verdict: 'accept' | 'refuse';
  readonly for: readonly Sureness[];
}

/** Where a name in a list may begin and end. */
const LEFT =
  '(?<=^|[，。、；：（“在与和及对到至向赴是为以含将把△]|推进|加快|支持|建设|实施|抓好|完成|做好|推动|启动|指导)';
const RIGHT =
  '(?=$|[，。、；：）”等和及与至到—－-]|的|[两二三四五六七八九十](?:地|县|区|市|州|镇|乡|个)|周边|地区|[△▽])';
/** Verbs before which a clause is cut and behind which a name begins. */
const VERBS =
  '(?:推进|推动|加快|支持|建设|实施|抓好|完成|做好|启动|指导|打造|建成|开工|提升|改造|新建|续建|加大|整治|援助|支援|帮扶|办好|举办|创建|开展|引进|发展|培育|依托|利用|开发|提速|确保|争取|谋划|规划|扩建|迁建|保护|修复|重点|积极|全面|继续|持续|全力|着力|快推)';
const COUNTY = '(?:区|县|市|旗|州|盟|镇|乡)';

export const EVIDENCE: readonly EvidenceRule[] = [
  {
    id: 'place.in-institution',
    verdict: 'refuse',
    for: ['plain', 'ambiguous', 'split', 'far', 'town', 'common'],
    pattern:
      /▲(?:[\p{Script=Han}]{0,4}(?:大学|学院)|(?:(?!设立|引进|新建|建设|组建|投资|成立)[\p{Script=Han}]){0,2}(?:集团|公司|医院|银行)|(?:[东西南北中][一二三]?|第?[一二三四五六七八九十])?(?:路|大道|大街|街(?!道)|站|机场|铁桥|国际站|大学|学院|理工|师范|师大|医科|农大|财大|中学|小学|幼儿园|医院|宾馆|酒店|饭店|啤酒|桥|大桥|特大桥|湾(?!区)|隧道|广场|公园|体育|水库|河(?!内)|江|湖|山(?!区)|寺|庙|阁|银行|农商|证券|集团|公司|股份|电视台|日报|交响|石化|石油|钢铁|重工|电气|海关|铁路局|卷烟|移动|电信|联通|烟草))/u,
    why: '京师大学, 兰州银行 and 南京路 are names of other things; the place inside them claims nothing.',
    hit: ['〔兰州〕银行设立分行', '改造〔南京〕西路'],
    miss: ['〔兰州〕设立银行', '〔南京〕等地', '开通至〔越南〕河内航线'],
  },
  {
    id: 'place.person',
    verdict: 'refuse',
    for: ['plain', 'ambiguous', 'split', 'far', 'town', 'common'],
    pattern:
      /(?:市长|州长|专员|盟长|县长|区长|省长|主任|书记)\s*(?![在到赴对与去是])\p{Script=Han}▲(?=$|[\s，。）；]|同志|代表|作)/u,
    why: 'A person’s two-character given name behind the office and the family name: 市长宫镇江.',
    hit: ['现由市长李〔西宁〕作报告，', '请市长李〔西宁〕，'],
    miss: ['市长在〔西宁〕，'],
  },
  {
    id: 'place.site-of-that-name',
    verdict: 'refuse',
    for: ['far', 'town', 'common'],
    pattern:
      /▲(?:(?:[、和][▽△])*(?:\d+(?:千伏|kV|KV)|特高压|输变电)|[一二三四五]矿|(?!等)[\p{Script=Han}]{0,4}小镇|学宫|书院|(?:[、和][^，。；]{2,8}){0,4}等?(?:重大|重点|中型|大型)?(?:水源|水库|流域|风电|光伏|煤矿|古镇|景区|度假区)|[\p{Script=Han}]{0,2}(?:水电|核电|电站|抽水蓄能|航电|水利|煤矿|金矿|铁矿|煤业|矿业|灌区)|[谷坪峡洞港岛滩关寨堡湾沟岭崖泉川塬海场江口路里巷》角屯宫坝池墩祠礁岩](?!镇|乡|街道|区|口)|源水库|溪(?:源|大桥|特大桥)|地震|河口|国际机场|作业区|特大地震|[\p{Script=Han}]{0,2}(?:电厂|遗址|湿地)|(?:南|北|东|西|中)?(?:大道|大街)|社区|古?村)/u,
    why: 'A power station, mine, gorge or village bears the name of a township without telling of it: 曹坪抽水蓄能电站, 洽湾村.',
    hit: ['推进互助〔东山〕抽水蓄能前期', '推进乐都区〔瞿昙〕水电站'],
    miss: ['建设民和〔官亭〕污水处理厂'],
  },
  {
    id: 'place.in-other-word',
    verdict: 'refuse',
    for: ['plain', 'far', 'town', 'common'],
    pattern:
      /(?<=^|[^大中弱缩窄减较最])小▲|引[黄江长汉洮滦]▲|▲(?:精神(?!文明|卫生|病|专科)|(?:国家|省|重点){0,2}实验室|油田|沙地|沙漠|之[阳畔滨恋歌约韵夏春秋冬会]|古[寨道]|小沟|岩(?=水库|景区|洞|山|[、，。]|$)|接线)/u,
    why: 'What runs on is another word or the name of a thing: a spirit, a desert, a laboratory, a gorge, the little double of a place.',
    hit: ['弘扬〔延安〕精神', '保护〔科尔沁〕沙地', '打造“小〔三亚〕”'],
    miss: ['赴〔延安〕考察'],
  },
  {
    id: 'place.event-of-that-name',
    verdict: 'refuse',
    for: ['far', 'town', 'common'],
    pattern:
      /▲(?:(?:国际|文化|旅游|民俗)?(?:大会|论坛|峰会|博览会|马拉松|庙会|灯会|[\p{Script=Han}]{0,2}节(?![能点约水]))|[▽\p{Script=Han}]{0,3}(?:大桥|特大桥))/u,
    why: 'A fair or a bridge bears the name of a township: 雪浪大会.',
    hit: ['举办〔瞿昙〕大会', '建成〔官亭〕黄河大桥'],
    miss: ['推进〔瞿昙〕节水改造'],
  },
  {
    id: 'place.enumerated',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far'],
    pattern: new RegExp(`△(?:、|和|及|与|—|-|至)▲${RIGHT}|${LEFT}▲(?:、|和|及|与|—|-|至)△`, 'u'),
    why: 'A member of a list of places is a place: 乐都、平安、民和.',
    hit: ['乐都区、〔平安〕、民和县'],
    miss: ['建设平安乐都'],
  },
  {
    id: 'place.list-of-three',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'town', 'common'],
    pattern: new RegExp(`(?:[▽△]、){2,}▲${RIGHT}|${LEFT}▲(?:、[▽△]){2,}|[▽△]、▲(?:、|和|及)[▽△]`, 'u'),
    why: 'Three short names of one city in a row are its counties or townships: 高庙、瞿昙、官亭.',
    hit: ['推进高庙、〔瞿昙〕、官亭三镇建设'],
    miss: ['推进高庙建设'],
  },
  {
    id: 'place.before-kind',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'town', 'common'],
    pattern:
      /▲(?:等(?:[一二三四五六七八九十两几多\d]+个?)?(?:地|县|区(?!域)|市(?!场)|乡|镇|街道)|(?:、▽|、△|和▽|和△)*[二两三四五六七八九十](?:县|区|市|乡|镇|地|街道))/u,
    why: 'The kind that follows says what it is: 平安等县区, 民和互助三县.',
    hit: ['支援〔平安〕等县区'],
    miss: ['平安等目标', '大平安等区域'],
  },
  {
    id: 'place.district-of-the-city',
    verdict: 'accept',
    for: ['ambiguous'],
    pattern: /(?<!城)市▲(?=$|[、，。；和与等）]|[\p{Script=Han}])/u,
    why: 'A district whose full name is an everyday word bears 市 before it: 市城中区.',
    hit: ['打造市〔城中区〕商圈'],
    miss: ['打造城市城中区商圈'],
  },
  {
    id: 'place.after-mark',
    verdict: 'accept',
    for: ['split'],
    pattern:
      /(?:^|[，。；、：（“△]|(?:推进|加快|建成|建设|实施|支持|抓好|完成|开工|启动|对|援助|帮扶|在|与))▲|▲(?=\d)/u,
    why: 'A form made of parts of other words is itself where a clause begins: 民和 at the head is no 人民和.',
    hit: ['〔民和〕氧化镁项目投产'],
    miss: ['让人民和企业满意'],
  },
  {
    id: 'place.holds-next',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far'],
    pattern: /▲[△▽]/u,
    why: 'A county directly before one of its own townships: 互助东山.',
    hit: ['实施〔互助〕东山养殖场'],
    miss: ['互助养老'],
  },
  {
    id: 'place.with',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far'],
    pattern: /(?:对口(?:支援|帮扶|协作)|援助|支援|援建|位于|地处|赴|前往|结对帮扶)▲/u,
    why: 'Verbs that take a place alone.',
    hit: ['赴〔平安〕调研'],
    miss: ['平安建设'],
  },
  {
    id: 'place.after-its-place',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far', 'town'],
    pattern: /(?:^|[^、])△▲/u,
    why: 'A place directly after the place that holds it: 江苏昆山, 互助东山.',
    hit: ['引进江苏〔昆山〕的企业'],
    miss: ['引进昆山的企业'],
  },
  {
    id: 'place.stretch-end',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'town', 'common'],
    pattern:
      /(?:至|到)▲(?:公路|道路|段|高速|快速路|铁路|沿线)|[△\p{Script=Han}]▲(?:至|到)[^，。；、]{2,8}(?:段|公路|高速|铁路|道路|快速路)/u,
    why: 'One end of a stretch of road whose other end no gazetteer knows: 上兰至晋阳湖段.',
    hit: ['整治西干渠〔高庙〕至老鸦湖段', '改造老鸦湖至〔官亭〕公路'],
    miss: ['由互助到合作共赢'],
  },
  {
    id: 'place.capacity-in-township',
    verdict: 'accept',
    for: ['common'],
    pattern: /△▲(?=\d)/u,
    why: 'An everyday word is a township between its county and a figure: 互助东山20万只.',
    hit: ['实施互助〔东山〕20万只养殖场'],
    miss: ['互助东山养殖'],
  },
  {
    id: 'place.route-end',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far', 'town', 'common'],
    pattern: new RegExp(`△▲(?:至|到|－|-)|[▽△](?:至|到|—|－|-)▲(?!${COUNTY})|▲(?:至|到|—|－|-)[▽△]`, 'u'),
    why: 'Ends of a road or line: 街子至隆务.',
    hit: ['街子至〔白庄〕公路'],
    miss: ['白庄公路'],
  },
  {
    id: 'place.rare',
    verdict: 'accept',
    for: ['far', 'town'],
    pattern: new RegExp(
      `(?<=^|[^\\p{Script=Han}]|[△▽]|${VERBS}|[在与和及对到至向赴往由从为将把以含了是经])▲(?![城街路阁])`,
      'u',
    ),
    why: 'A form that no ordinary wording makes is the place wherever a word may begin: 映秀, 鲁朗, 都江堰.',
    hit: ['推进〔瞿昙〕污水处理厂建设', '启动〔格尔木〕产业园合作'],
    miss: ['推进大瞿昙污水处理厂'],
  },
  {
    id: 'place.rail-pair',
    verdict: 'accept',
    for: ['ambiguous', 'split', 'far'],
    pattern: /▲△(?=铁路|高铁|高速|公路)|△▲(?=铁路|高铁|高速|公路)/u,
    why: 'Two places before a line are its ends: 同江双鸭山铁路.',
    hit: ['推进〔格尔木〕西宁铁路扩能', '推进西宁〔平安〕公路改造'],
    miss: ['推进平安铁路建设'],
  },
];
