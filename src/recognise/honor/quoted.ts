/** Titles in quotation marks that are told as such, whatever they end in: 「获“观鸟胜地”称号」「入选“渔乡小城”」. */
import { NO_HONOR } from './anchors.ts';
import type { Found } from './found.ts';
import { titleName } from './title-span.ts';

const WON =
  '荣获|荣膺|荣登|获评|获得|获颁|喜获|斩获|摘得|获|评为|评定为|评选为|授予|命名为|认定为|表彰为|入选|入围|蝉联|跻身|列入|确定为|创成|成功创建|创建|争创|申报|冲刺|争取';
const QUOTED = new RegExp(
  `(?:${WON})(?:成为|了|全市|全省|全国|首家|首个|首批|一批|第[一二三四五六七八九十\\d]+批|国家级?|省级?|20\\d\\d年度?|年度)*((?:“[^“”，。；]{4,24}”(?:称号|荣誉称号)?(?:、|和|及)?)+)(称号|荣誉|殊荣|桂冠|美誉|名单|榜单|共建城市)?`,
  'gu',
);
/** What such titles end in when 称号 does not say that they are some. */
const KIND =
  /(?:城|城市|市|县|区|镇|乡|村|之乡|之都|目的地|胜地|名单|百强|十强|强|先进单位|先进集体|街区|景区|基地|园区|枢纽|试点|示范|示范校|港|湾|湿地|河湖|线路|氧吧|乡村|小镇)$/u;
/** Of works, wares and persons; rhetoric. */
const OTHER =
  /奖|杯|计划|工程|行动|名匠|英雄|标兵|好人|模范(?![城县市区])|之星|青年|商标|产品|品牌|菜|茶叶|电影|歌|剧|赛|第一|双|连冠|[，。]/u;

export function quotedTitles(text: string): Found[] {
  return [...text.matchAll(QUOTED)].flatMap((match): Found[] => {
    const told = match[2] !== undefined || /”(?:荣誉)?称号/u.test(match[1]!);
    const from = match.index + match[0].indexOf(match[1]!);
    return [...match[1]!.matchAll(/“([^“”]{4,24})”/gu)].flatMap((quote): Found[] => {
      const name = titleName(quote[1]!);
      if (NO_HONOR.test(name) || OTHER.test(name) || !(told || KIND.test(name))) return [];
      if (/试点$/u.test(name) && name.length < 5) return [];
      const start = from + quote.index + 1;
      const joint = match[2] === '共建城市' ? match[2] : '';
      return [{ start, end: start + quote[1]!.length, name: name + joint, rule: 'honor.quoted' }];
    });
  });
}
