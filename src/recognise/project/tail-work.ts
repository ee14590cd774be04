/** Lists that end in a work: 等重点区域拆迁, 等高速淄博段新改建, 等电站还建路治理. */
import type { Grammar, Kind } from './grammar.ts';
import type { NamedMember } from './members.ts';
import { sharedTail } from './shared.ts';

/** Words of a tail that only say what sort of thing its members are. */
const BARE = /(?:区域|地区|企业|河流|湖泊|水|对象|点位|领域|设施|场所|建筑|楼宇)$/u;
/** Ends of a name that is whole although the lexicon knows no such kind. */
const OWN = /[园城馆院厂站场港路桥楼库街区镇村寺塔宫]$/u;
/** Works on a thing that is there; 配套, 加工 and 循环利用 say what sort of project it is. */
const RENEWS =
  /改造|提升|整治|治理|修复|修缮|更新|开发|拆迁|升级|绿化|亮化|美化|加固|改建|疏浚|清淤|截污|重建|保护|扩容|迁建/u;
const ROADS = /^(?:城市|市政|主次?干?|重点)*(?:道路|公路|干道|路)$/u;

/** The members with the work that the tail names, and what it is done on where they do not say it themselves. */
export function worked(raw: readonly NamedMember[], called: string, kind: Kind, grammar: Grammar): NamedMember[] {
  const action = kind.suffix;
  const object = called.slice(0, -action.length);
  if (ROADS.test(object)) return [...raw];
  const bare = BARE.test(object) || object === '';
  const short = object.length <= 4 || (object.length <= 8 && grammar.kindAtEnd(object) !== null);
  const lastWork = raw.findLastIndex((m) => m.kind?.grade === 'a');
  const sharedBy = (m: NamedMember, i: number): string => {
    // 映汶、映卧二级路重建和狮子坪、多诺等电站改造: what stands before a work of its own shares that one.
    if (i < lastWork) return m.kind ? '' : sharedTail(raw[lastWork]!.name, grammar);
    if ((m.kind !== null || OWN.test(m.name)) && !object.startsWith('“')) return RENEWS.test(action) ? action : '';
    return bare ? action : short ? object + action : '';
  };
  return raw.map((m, i) => {
    const shared = m.kind?.grade === 'a' ? '' : sharedBy(m, i);
    return shared ? { ...m, name: m.name + shared, kind, completed: true } : m;
  });
}
