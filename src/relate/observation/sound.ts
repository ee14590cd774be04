/** One test for the name of an indicator, whatever construct read it: no clause, no beginning or end inside a phrase. */
import type { Rule } from '../../text/rule.ts';

/** Names that say nothing that could be measured; the figure is left out. */
export const SHREDS: readonly Rule[] = [
  {
    id: 'shred.causative',
    pattern:
      /(?<![转出礼互谦辞避退忍承])让(?![利渡售])(?=[\p{Script=Han}“”]{2})|(?:使得|促使|品尝|再添)(?=[\p{Script=Han}“])/u,
    why: 'What is made to happen to somebody is a clause: 让市民…',
    hit: ['真正让市民放心', '步道再添新景', '灯会让游客爱上小城'],
    miss: ['流转出让土地', '减税让利', '转让股权', '礼让斑马线路口'],
  },
  {
    id: 'shred.manner',
    pattern:
      /(?<![沿土执意显附穿衣素沉])着(?!力|装|陆|火|色|床|眼|手|重|实|落)(?=[\p{Script=Han}]{2})|一律不|[能会得]不|千方百计|全力以赴/u,
    why: 'How something is done belongs to a clause',
    hit: ['队员每天带着工具入户', '清单内项目一律不得引进'],
    miss: ['沿着湖岸步道', '着力整治', '原住民土著民俗村'],
  },
  {
    id: 'shred.part-of-list',
    pattern: /(?:、|和|及|与|以及)[国省市县区州乡镇村]$|^(?:县（市、?区）|县市区|县区|区县|市县)$/u,
    why: 'The list goes on behind the name, or it is one of places alone',
    hit: ['省定实事和市', '县（市、区）'],
    miss: ['城区和乡镇', '通公交县区', '省和市级示范村'],
  },
  {
    id: 'shred.pointing',
    pattern:
      /^(?:以上|上述|前述|这)[一二两三四五六七八九十\d]*[项个类][\p{Script=Han}]{0,4}(?:指标|数据|任务|收入|支出)$/u,
    why: 'Points back at several names without telling them',
    hit: ['以上六项指标', '上述三项支出'],
    miss: ['以上市公司为主的企业', '三项支出'],
  },
  {
    id: 'shred.addressee',
    pattern:
      /(?:向|对|给|给予|为|与)我(?:市|州|县|区|盟)(?!级)|(?<=[\p{Script=Han}]{2})向(?:市民|公众|社会|游客|群众)$/u,
    why: 'To whom something was given, without what it was',
    hit: ['未来两年向我市投资', '公园免费向市民'],
    miss: ['我市民生实事', '向市民开放公园'],
  },
  {
    id: 'shred.conjunction',
    pattern:
      /(?<=[\p{Script=Han}]{2})(?:或者?|而|(?<!原|准|规|细|守|法)则|却|且|把|(?<!棉)被|并且|但|(?<![惠普波涉触兼论顾危])及)$/u,
    why: 'A name does not end in a word that joins it to the next',
    hit: ['平台转型或', '园区建设而'],
    miss: ['发放棉被', '政策惠及', '道路波及'],
  },
];

/** What stands within quotation marks is a name of its own: “要素跟着项目走”. */
export const isShred = (name: string): boolean => {
  const open = name.replace(/“[^”]*”/gu, '“”');
  return SHREDS.some(({ pattern }) => pattern.test(open));
};
