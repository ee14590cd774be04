/** Completes the names of a list from the head or the tail that its members share. */

import type { Mention } from '../mention.ts';
import type { Grammar, Kind } from './grammar.ts';
import type { List } from './lists.ts';
import { eachOf, sharedTail, shareNumbers, shareStretch, workOf } from './shared.ts';
import { worked } from './tail-work.ts';

export interface NamedMember {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: Kind | null;
  /** The name was completed from its list. */
  readonly completed: boolean;
}

const ROADS = /(?:[^铁]路|街|大道|国道|省道|公路|大街|巷)$/u;
/** Names of routes share their kind after two or three characters: 呈澄、黄马高速. */
const ROUTES = /^(?:高速|公路|铁路|高铁|城际|路|街|大道|大街|环线|隧道|大桥|桥)/u;
const SCHOOLS = /(?:小学|中学|学校|初中部|高中部|幼儿园|学院|[一二三四五六七八九十]中)$/u;

const trimmed = (name: string): string => {
  const cut = name
    .replace(/(?:建设)?(?:项目|工程)$/u, '')
    .replace(/(?:前期|前期工作|控制性|先导|先行|标志性)$/u, '')
    .replace(/项目(?=[一二三四五六]期)/u, '')
    // 环湖28公里步道, 22栋9万平方米安置房: how much of it is no name.
    .replace(/(?<=\p{Script=Han}{2})(?:[\d.]+(?:公里|千米|栋|幢|万?平方米))+(?=\p{Script=Han}{2})/u, '')
    .replace(/^[“”]+$/u, '');
  return cut.length >= 2 ? cut : name;
};

/** Things of one sort, on all of which a work may be done. */
const ALIKE = [
  ROADS,
  SCHOOLS,
  /(?:公园|广场|绿地|游园)$/u,
  /(?:大桥|桥|立交)$/u,
  /[河湖溪渠]$/u,
  /(?:高新区|经开区|开发区|工业园区?|产业园区?)$/u,
  /(?:古镇|古城|古村|老街|街区|祠|寺|故居)$/u,
];

/** The members of a list with their full names. */
export function nameMembers(text: string, list: List, found: readonly Mention[], grammar: Grammar): NamedMember[] {
  const raw = list.members.map((m) => ({ ...m, name: trimmed(text.slice(m.start, m.end)), completed: false }));
  const last = raw.at(-1)!;
  const { tail } = list;
  // 等特色小镇: what the tail calls the members completes those that end in no kind.
  if (tail.list && tail.kind && tail.called && tail.kind.grade !== 'a' && tail.kind.grade !== 'n') {
    const called = tail.called.replace(/^(?:特色|精品|干线)(?=.*(?:景区|公路|街区|美食))/u, '');
    return raw.map((m) => {
      const own = m.kind !== null || /[园城馆院厂站场港路桥楼库]$/u.test(m.name);
      if (own || m.name.endsWith(called) || called.length > 10) return m;
      const overlap = [3, 2, 1].find((n) => called.startsWith(m.name.slice(-n))) ?? 0;
      return { ...m, name: m.name + called.slice(overlap), kind: tail.kind, completed: true };
    });
  }
  // 甲、乙等房地产项目: a firm alone builds what the tail says.
  if (
    tail.list &&
    tail.project &&
    !tail.kind &&
    /^(?!产业|投资|企业|批|拟|行业|合作|签约)\p{Script=Han}{2,8}(?<!业|产业链|标志性)$/u.test(tail.called)
  )
    for (const [i, m] of raw.entries())
      if (!m.kind && found.some((f) => f.kind === 'company' && f.start === m.start && f.end === m.end))
        raw[i] = { ...m, name: m.name + tail.called, completed: true };
  if (tail.list && tail.kind?.grade === 'a') return worked(raw, tail.called, tail.kind, grammar);
  shareNumbers(raw);
  shareStretch(raw);
  // 富民罗免、五华西翥2个片区高效节水灌溉: what follows the number is done in each.
  const counted =
    raw.length > 1 ? last.name.match(/^(.{2,8}?)(?:\d+|[两三四五六七八九十])[个条座处家所](.{2,14})$/u) : null;
  if (counted && last.kind) {
    const end = last.start + counted[1]!.length;
    return raw.map((m, i) => {
      if (i < raw.length - 1 && (m.kind || m.completed)) return m;
      const own = i === raw.length - 1 ? counted[1]! : m.name;
      const noun = /[路道街]$/u.test(own) ? counted[2]!.replace(/^(?:道路|街道|路)/u, '') : counted[2]!;
      return { ...m, end: i === raw.length - 1 ? end : m.end, name: own + noun, kind: last.kind, completed: true };
    });
  }
  // 晋宁、宜良、富民小型农田水利项目: places share what is done in the last.
  const placeAt = (start: number) => found.find((f) => f.kind === 'place' && f.start === start);
  const lastPlace = placeAt(last.start);
  if (raw.length > 1 && lastPlace && lastPlace.end < last.end && lastPlace.end - last.start <= 4 && !tail.list) {
    const shared = trimmed(text.slice(lastPlace.end, last.end));
    for (
      let i = raw.length - 2;
      i >= 0 && raw[i]!.kind === null && (placeAt(raw[i]!.start)?.end === raw[i]!.end || raw[i]!.name.length <= 4);
      i--
    )
      raw[i] = { ...raw[i]!, name: raw[i]!.name + shared, kind: last.kind, completed: true };
  }
  // 市第一人民医院和第二人民医院: the second is the city's too.
  for (let i = 1; i < raw.length; i++) {
    const owner = raw[i - 1]!.name.match(/^([市省州县区])第[一二三四五六七八九十]/u);
    if (owner && /^第[一二三四五六七八九十]/u.test(raw[i]!.name))
      raw[i] = { ...raw[i]!, name: owner[1]! + raw[i]!.name };
  }
  // 南环、北环路; 呈澄、黄马、功待高速: short members without a kind take that of the next that has one.
  for (let i = raw.length - 2; i >= 0; i--) {
    const m = raw[i]!;
    const next = raw[i + 1]!;
    if (m.kind || m.completed || !next.kind) continue;
    // 绿美社区、绿美园区: names with one head are whole.
    const parallel = m.name.slice(0, 2) === next.name.slice(0, 2);
    const shared = parallel ? '' : sharedTail(next.name, grammar);
    const longest = /[至到—]/u.test(m.name) ? 12 : ROUTES.test(shared) ? 4 : 6;
    const whole = /[”）园城馆院校厂站场港路桥楼库镇区山寺塔宫村湾河湖岛店厦苑坊街电业矿]$/u.test(m.name);
    if (shared && !tail.list && m.name.length <= longest && next.kind.suffix !== next.name && !whole)
      raw[i] = { ...m, name: m.name + shared, kind: next.kind, completed: true };
    else if (
      shared &&
      tail.list &&
      m.name.length <= 3 &&
      next.name.length - shared.length <= 4 &&
      // 宜良、大运河; 余慈站、梁周线北延: no head to set beside, or a whole thing of its own.
      (next.name.length - shared.length >= 2 || ROUTES.test(shared)) &&
      !/[站场馆院厂桥库]$/u.test(m.name)
    )
      raw[i] = { ...m, name: m.name + shared, kind: next.kind, completed: true };
  }
  // 胜利路小学、实验中学改扩建: a work done on the last is done on all, where they are alike and not being built.
  const end = raw.at(-1)!;
  const work = end.kind?.grade === 'a' && !tail.kind ? workOf(end.name, grammar) : '';
  const object = work ? end.name.slice(0, -work.length) : '';
  const alike = work ? ALIKE.find((group) => group.test(object)) : undefined;
  if (alike)
    for (let i = raw.length - 2; i >= 0 && alike.test(raw[i]!.name); i--)
      raw[i] = { ...raw[i]!, name: raw[i]!.name + work, kind: end.kind, completed: true };
  // 霁川河、鹭岚河全段和玖樾河截污: a river alone is worked on like the last.
  for (const [i, m] of raw.entries())
    if (work && m.kind === null && !m.completed && /^\p{Script=Han}{2,5}[河江湖沟溪渠]$/u.test(m.name))
      raw[i] = { ...m, name: m.name + work, kind: end.kind, completed: true };
  return raw.flatMap((m) => eachOf(m.name)?.map((name) => ({ ...m, name, completed: true })) ?? [m]);
}
