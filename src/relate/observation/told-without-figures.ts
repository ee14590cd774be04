/** What a clause without figures leaves for the figures behind it: a subject, a topic, an object, an industry. */
import { leadingVerb } from './action-verbs.ts';
import { trimName } from './name.ts';

/** A verb with an object of its own turns to something else: 深挖冬闲田潜力; 居全省前列 does not. */
const ASIDE = /^(?!.*(?:居|列|排名|位次|水平|平均))[\p{Script=Han}]{2}[\p{Script=Han}“”]{3,}/u;

/** The industry or programme that heads the sentence: 晶硅光伏产业要稳产提质，…. */
export function topicOf(text: string): string {
  const hit =
    /^(?:[（(]?[一二三四五六七八九十]+(?:[)）、]|是))?(?<topic>[\p{Script=Han}“”]{2,14}?(?:产业|行业|经济|集群|基地|服务业|工业|农业|旅游业|物流业))(?=要|立足|发挥|发展|保持|加快|持续|快速|不断|稳步|坚持|聚焦|提质|做|蓬勃|迅速|规模)/u.exec(
      text,
    );
  return trimName(hit?.groups?.['topic'] ?? '');
}

/** 粮食生产实现“十连丰”，增产5亿斤 */
const HARVEST =
  /^(?<name>[^、，]{2,12}?)(?:再次|连年|又)?(?:实现了?|再?获|喜获|取得|夺取|迎来)“?(?:[一二三四五六七八九十\d]+连[丰增]|(?:大|好)?丰收|丰产)”?$/u;

/** 城乡居民人均可支配收入稳步增长，分别达到…: a clause without figures that names a subject and its movement. */
export function pendingOf(text: string): string {
  // 地区生产总值、固定资产投资等主要经济指标，年均分别增长…
  const listed =
    /^(?<list>[^，]{6,60}?)等[\d一二三四五六七八九十]*[项大个]?(?:主要)?(?:经济)?(?:社会)?(?:发展)?指标$/u.exec(text)
      ?.groups?.['list'];
  if (listed) return trimName(listed);
  const crop = HARVEST.exec(text)?.groups?.['name'];
  if (crop) return trimName(crop.replace(/^.*年/u, ''));
  const hit =
    /^(?<name>[^、，]{2,24}?(?:、[^、，]{2,14}?|和[^、，]{2,14}?)*?)(?:继续|持续|稳步|较快|平稳|快速|大幅|不断|进一步|显著|明显|稳定|保持|实现|均|双双|连续)*(?:增长|提高|提升|上升|增加|下降|降低|回升|攀升|改善|优化|扩大|突破|翻番|较快增长)$/u.exec(
      text,
    );
  return hit ? trimName(hit.groups!['name']!) : '';
}

/** What a clause without figures is about, for a bare 投资 or 投入 after it: 以市政设施为重点，完成投资2亿元. */
export function aboutOf(text: string): string {
  const focus = /^以(?<what>.{2,24})为(?:重点|主|抓手|契机|核心)$/u.exec(text)?.groups?.['what'];
  if (focus) return trimName(focus);
  const done =
    /^(?<what>[^，]{2,24}?)(?:项目|工程|工作|建设)?(?:全部|基本|顺利|全面|有序|扎实|稳步|加快|正式|深入|圆满|进展|取得|持续|按时|按期|如期)+(?:办结|办复|答复|落实|整改|销号|完成|推进|实施|启动|建成|展开|推开|顺利|见效|进展|竣工|突破)$/u.exec(
      text,
    )?.groups?.['what'];
  if (done) return trimName(done);
  const trimmed = trimName(text);
  const verb = leadingVerb(trimmed);
  const object = verb === '' ? '' : trimmed.slice(verb.length).replace(/(?:短板|力度|步伐|工作|机制|作用|体系)$/u, '');
  return object.length >= 3 && object.length <= 18 && !/[、，]/u.test(object) ? object : '';
}

export const isAside = (text: string): boolean => text.length >= 5 && ASIDE.test(text);

const SECTOR =
  /^(?:加快|推动|保持|促进|推进|支持|发展|壮大|做强|做大做强|做优做强|培育|培育壮大|全力发展|大力发展|着力|全力|大力|积极|继续)*(?<what>[\p{Script=Han}“”+]{0,9}?(?:产业|[工农商林渔牧副种养服务制造旅游物流建筑畜]业|经济|粮食|蔬菜|国企|国有企业|房地产|房地产业|外贸))(?=$|稳|保持|持续|不断|加快|加速|快速|迅速|助推|支撑|完成|平稳|健康|呈|蓬勃|提质|提速|提档|势头|运行|实现|做|再|丰|增|发展|转型|向好|优化|壮大|集聚|回升|恢复|企稳)/u;

/** 工业支撑持续强化, 粮食稳产丰收, 现代中药产业呈集群化态势: the industry or body that the clause tells of. */
export function sectorOf(text: string): string {
  return trimName(SECTOR.exec(text)?.groups?.['what'] ?? '');
}
