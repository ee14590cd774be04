/** Words around an indicator that are no part of its name. */

const LEADING: readonly RegExp[] = [
  /^[、，：；—\-“”\s·]*(?:和(?!谐|美|田|平)|及|与|以及|并(?!网)|且|而|或)?(?=[\p{Script=Han}\dA-Z“《（(])/u,
  /^(?:（?[一二三四五六七八九十]+）?(?:是|、)|[①-⑩]|\d+[.．、])/u,
  /^(?:其中|同时|此外|另外|特别是|尤其是|预期目标是|目标是|即|以及|并且|而且|从而|进而|因此|不断|继续|积极|大力|着力|全力|努力|切实|扎实|深入|有序|有效|有力|稳步|持续|进一步|加快|全面|顺利|圆满|成功|高标准|高质量|高水平|高起点|超额|提前|如期|按期|按时|集中|重点|统筹|认真|严格|严肃|坚决|科学|合理|主动|精准|创新|优化|鼓励|引导|充分|逐步|分批|分类|分步|率先|共|还|也|已|将|要|就|再|又|均|都(?!市|江|匀)|仅|只|约|近|可|能够|能|确保|力争|争取(?=实现|完成|达到|全年|全市|新|使|在|到|规|地区|固定|社会|城)|保证|保持|使得|使|让|把|预计|预估|有望|预期|计划|拟|累计(?!投资)|共计|总计|合计|先后|首次|连续|陆续|相继|我们将?|新一轮|齐心协力|推动(?=经济|地区|规|服务|工业|全|农业|外贸|固定|社会|居民|城)|促进(?=经济|地区|规|服务|工业|全|农业|外贸|居民|城)|年初以来|截至目前|截止目前|目前|现有|当前|现|年内|全年|当年|每年|年均|今年|去年|明年|上年|本年|一年来|年末|年底|期末|至此|到(?!位|期|账|户)|按照|根据|通过|围绕|聚焦|坚持|立足|依托|以(?!上|下|内|工代)|由于|由|从(?!业|事)|在(?!建|册|校|岗|园|外|职|编|线|库|孵|手|谈|读)|对(?!外|口|接)|为(?!民)|向(?!社会|好)|给|由此|于|对于|关于|至)(?=[\p{Script=Han}\dA-Z“《（(])/u,
  /^(?:全市|全州|全盟|全县|全区|全省|全地区|全域|我市|我州|我区|我盟|我县|本市|市内|州内|市域|市政府|市财政|地区(?!生产|外贸|经济|性)|市本级|整个|各地|各级|各类|各项(?!贷|存|税|民|支)|各种|一批|这些|该|此|市(?=级?财政|属)|总(?=投放))(?=[\p{Script=Han}\dA-Z“《（(])/u,
  /^(?:20\d\d年|\d{1,2}月底?前?|第?[一二三四]季度|前[一二三四]季度|上半年|下半年|“?十[一二三四五]五”?(?:期间|时期|末|以来)|[过近这]?[去]?[一二三四五六七八九十]+年(?:来|间|里))(?:的|，|以来)?/u,
  /^(?:完成|实现|达到|达成|取得了?|成功实现)(?=[\p{Script=Han}\dA-Z“《（(]{2})/u,
];
/** 完成 before a thing done stays out of the name, yet 完成投资 is 投资. */
const INNER =
  /(?<=[\p{Script=Han}”）)\dA-Za-z%])(?:预计实现|预计完成|累计完成|累计实现|共完成|分别完成|分别实现|预计|已经|累计|共计|全年共|全年|年内|实现|完成了?|现已|力争|确保|均已|达到)(?=[\p{Script=Han}“])(?!率|度|情况|时间|成率|化|人)/gu;
const TRAILING =
  /(?:的|等|约|近|分别|均|也|且|以及|和|与|及|、|，|了|：|共|已|为|有|是|在|达|由|从|将|累计|等共|等重点|总共|一共|合计|目标|任务|工作任务|水平达|共计|数达)$/u;

/** The noun phrase as a statistician would write it: without scope, time, adverbs and weak verbs around it. */
export function trimName(raw: string): string {
  let name = raw;
  for (let turn = 0; turn < 8; turn++) {
    const before = name;
    for (const pattern of LEADING) name = name.replace(pattern, '');
    name = name.replace(TRAILING, '');
    if (name === before) break;
  }
  name = name
    .replace(INNER, '')
    .replace(/(?<=[\p{Script=Han}])(?:各类|各种|各项(?!贷|存|税)|各级各类)(?=[\p{Script=Han}]{2})/u, '')
    .replace(/规上(?=工业|企业|服务|文化|高)/gu, '规模以上');
  return /^(?:全市|全州|全县|全区|全省|其中|我市|全年|目前|累计|共|市|州|县|区|现|已|总|新)$/u.test(name)
    ? ''
    : balance(name);
}

/** A quotation mark or bracket whose partner was cut off goes too. */
function balance(name: string): string {
  let text = name;
  for (const [open, close] of ['“”', '（）', '()', '《》', '「」'] as const) {
    const opens = text.split(open!).length;
    const closes = text.split(close!).length;
    if (opens > closes) text = text.endsWith(open!) ? text.slice(0, -1) : text.replace(open!, '');
    else if (closes > opens) text = text.replace(close!, '');
  }
  return text;
}
