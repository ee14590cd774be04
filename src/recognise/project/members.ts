/** Completes the names of a list from the head or the tail that its members share. */

import type { Mention } from '../mention.ts';
import type { Grammar, Kind } from './grammar.ts';
import type { List } from './lists.ts';

export interface NamedMember {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: Kind | null;
  /** The name was completed from its list. */
  readonly completed: boolean;
}

const ROADS = /(?:路|街|大道|国道|省道|公路|大街|巷)$/u;
/** Names of routes share their kind after two or three characters: 呈澄、黄马高速. */
const ROUTES = /^(?:高速|公路|铁路|高铁|城际|路|街|大道|大街|环线|隧道|大桥|桥)/u;
const SCHOOLS = /(?:小学|中学|学校|初中部|高中部|幼儿园|学院|[一二三四五六七八九十]中)$/u;

/** The kinds that end a name, taken off from the right as long as each stands on another: 公路一期, 国道昆明段提升改造. */
function sharedTail(name: string, grammar: Grammar): string {
  let left = name;
  let tail = '';
  for (let step = 0; step < 4; step++) {
    const kind = grammar.kindAtEnd(left);
    if (!kind || kind.suffix.length >= left.length) break;
    tail = kind.suffix + tail;
    left = left.slice(0, left.length - kind.suffix.length);
    if (kind.grade !== 'a' && kind.grade !== 'p') return tail;
  }
  return /[段期]$/u.test(tail) ? '' : tail;
}

const trimmed = (name: string): string => {
  const cut = name
    .replace(/(?:建设)?(?:项目|工程)$/u, '')
    .replace(/(?:前期|前期工作)$/u, '')
    .replace(/^[“”]+$/u, '');
  return cut.length >= 2 ? cut : name;
};

/** The members of a list with their full names. */
export function nameMembers(text: string, list: List, found: readonly Mention[], grammar: Grammar): NamedMember[] {
  const raw = list.members.map((m) => ({ ...m, name: trimmed(text.slice(m.start, m.end)), completed: false }));
  const last = raw.at(-1)!;
  const { tail } = list;
  // 等特色小镇: what the tail calls the members completes those that end in no kind.
  if (tail.list && tail.kind && tail.called && tail.kind.grade !== 'a' && tail.kind.grade !== 'n') {
    const called = tail.called;
    return raw.map((m) => {
      const own = m.kind !== null || /[园城馆院厂站场港路桥楼库]$/u.test(m.name);
      if (own || m.name.endsWith(called) || called.length > 10) return m;
      const overlap = [3, 2, 1].find((n) => called.startsWith(m.name.slice(-n))) ?? 0;
      return { ...m, name: m.name + called.slice(overlap), kind: tail.kind, completed: true };
    });
  }
  // 等重点区域拆迁, 等高速淄博段新改建: a work on all of them, or what it is done on.
  if (tail.list && tail.kind?.grade === 'a') {
    const action = tail.kind.suffix;
    const object = tail.called.slice(0, -action.length);
    const whole = grammar.kindAtEnd(object);
    if (/(?:道路|公路|路)$/u.test(object)) return raw;
    const bare = /(?:区域|地区|企业|河流|湖泊|流域|水|对象|点位|领域)$/u.test(object) || object === '';
    const shared =
      whole && object.length <= 6 && !bare ? object : bare ? action : tail.called.length <= 6 ? tail.called : '';
    if (shared)
      return raw.map((m) =>
        m.kind?.grade === 'a' || (shared === object && m.kind)
          ? m
          : { ...m, name: m.name + shared, kind: whole ?? tail.kind, completed: true },
      );
  }
  // 1、2号线首期: numbers share the head of the first and the tail of the last.
  const numbered = last.name.match(/^(\d+|[一二三四五六])(号线?.*|(?:国道|省道|期).*)$/u);
  if (numbered && raw.length > 1) {
    let head = '';
    for (let i = raw.length - 2; i >= 0; i--) {
      const m = raw[i]!.name.match(/^(.*?)(\d+|[一二三四五六])$/u);
      if (!m) break;
      head = m[1]! || head;
      raw[i] = { ...raw[i]!, name: raw[i]!.name + numbered[2]!, kind: last.kind, completed: true };
    }
    if (head) raw[raw.length - 1] = { ...last, name: head + last.name, completed: true };
  }
  // 富民罗免、五华西翥2个片区高效节水灌溉: what follows the number is done in each.
  const counted =
    raw.length > 1 ? last.name.match(/^(.{2,8}?)(?:\d+|[两三四五六七八九十])[个条座处家所](.{2,14})$/u) : null;
  if (counted && last.kind) {
    const end = last.start + counted[1]!.length;
    return raw.map((m, i) => {
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
      i >= 0 && (placeAt(raw[i]!.start)?.end === raw[i]!.end || (raw[i]!.kind === null && raw[i]!.name.length <= 4));
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
    const whole = /[”）园城馆院厂站场港路桥楼库镇区山寺塔宫村湾河湖岛店厦苑坊街电业]$/u.test(m.name);
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
  const work = last.kind?.grade === 'a' && !tail.list ? sharedTail(last.name, grammar) : '';
  if (work && raw.length > 1) {
    const action = work.slice(work.search(/(?:提升|改造|改扩建|扩建|迁建|整治|治理|截污|绿化|修复|亮化)/u));
    const object = last.name.slice(0, last.name.length - action.length);
    const alike = [ROADS, SCHOOLS].find((group) => group.test(object));
    if (alike && action)
      for (let i = raw.length - 2; i >= 0 && alike.test(raw[i]!.name); i--)
        raw[i] = { ...raw[i]!, name: raw[i]!.name + action, kind: last.kind, completed: true };
  }
  return raw;
}
