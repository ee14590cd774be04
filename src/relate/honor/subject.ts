/** The words of a clause that name the holder of a title: its subject, what is urged to win it, what stands right before it. */

/** What opens a predicate: the subject ends before it. */
const PREDICATE =
  /成功|分别|分获|即将|有望|顺利|喜获|新获|新晋|正式|率先|双双|相继|先后|同时|再次|连续|首次|共同|全部|均|已|将|正在|力争|积极|全力|加快|努力|着力|入选|入围|入列|入库|上榜|荣获|荣膺|荣登|荣|获|被|成为|列入|列为|纳入|跻身|晋升|晋级|升级|升格|创成|创建|创|争创|争取|申报|申创|申建|建成|建设|通过|当选|打造|摘得|夺得|蝉联|保持|保留|进入|位列|位居|稳居|列全|实现|达到|评为|认定|授予|确定|命名|在全[国省]|打捆|联合|新入选/u;
/** What makes the subject do it: 支持|白鹭岛|创建…, 将|白鹭街|打造为…. */
const URGED =
  /^(?:（[一二三四五六七八九十]+）)?(?:\d+[.．])?(?:并|积极|大力|全力|着力|努力|加快|持续|同时|重点|进一步|扎实|有序|继续|加大力度)*(?:支持|推动|推进|助力|指导|帮助|引导|鼓励|力争|力促|促进|确保|争取|协助|积极|将|把|使|做好|抓好|加快|推荐|全力|完成|新增|建设|以|围绕|统筹|培育|完善|配合|保障)/u;
/** Behind a list of holders, before the title: 白鹭岛、青石镇等|3家. */
const COUNT =
  /(?:等(?:[\p{Script=Han}]{0,6}?)?)?(?:\d+|[一二三四五六七八九十两]+)?[个家处座条所]?(?:村（镇）|县（市、区）|县|村|镇|乡镇|景区|园区|地|区)?$/u;
/** Verbs behind which the holders stand and no predicate follows: 新增白鹭岛、云顶山2家4A级景区. */
const LEADS =
  /^.*(?:新增|创建|争创|申报|做好|抓好|支持|推进|推动|加快|建设|建成|完成|打造|完善|实施|启动|培育|确定|新晋|全力|争取|确保|力争|提升|巩固|以)/u;

const members = (list: string): string[] =>
  list
    .replace(/等.*$/u, '')
    .split(/、|以及|(?<=[\p{Script=Han}”）]{2})(?:和|及|与)(?=[\p{Script=Han}“]{2})/u)
    .map((member) => member.replace(/^[“"]|[”"]$/gu, ''))
    .filter((member) => member !== '');

export interface Subject {
  readonly names: readonly string[];
  /** Whether the words stand right before the title, with no verb between. */
  readonly touching: boolean;
  /** 分别, 分获: the first title is the first holder's. */
  readonly each: boolean;
}

/** @param before the clause up to the title */
export function subjectOf(before: string): Subject {
  const bare = before.replace(/[“"]$/u, '');
  const urged = bare.match(URGED)?.[0].length ?? 0;
  const rest = bare.slice(urged);
  const verb = rest.search(PREDICATE);
  if (verb > 0) {
    const list = rest
      .slice(0, verb)
      .replace(
        /(?:等(?:地)?)?(?:\d+|[一二三四五六七八九十两]+)?[个家处座条所](?:村（镇）|县（市、区）|县|村|镇|乡镇|景区|园区|地|区)?$|等(?:地|县|村|镇)?$/u,
        '',
      );
    return { names: members(list), touching: false, each: /分别|分获/u.test(rest.slice(verb)) };
  }
  // 「打造商圈和国家…示范街」: the title is one of the list itself.
  if (/(?:、|和|及|与)$/u.test(bare)) return { names: [], touching: false, each: false };
  if (verb < 0 && urged > 0 && rest !== '')
    return { names: members(rest.replace(COUNT, '')), touching: true, each: false };
  const led = bare.match(LEADS)?.[0].length ?? 0;
  if (led > 0 && led < bare.length)
    return { names: members(bare.slice(led).replace(COUNT, '')), touching: true, each: false };
  if (verb < 0 && urged === 0) return { names: members(rest.replace(COUNT, '')), touching: true, each: false };
  return { names: [], touching: false, each: false };
}
