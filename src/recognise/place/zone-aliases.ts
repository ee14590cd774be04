/** Short forms of zones that only the whole report explains: 新区 is its one new area, 东乡经开区 the 东乡经济开发区 it writes out. */
import type { Sentence } from '../../segment/report-document.ts';
import type { Rule } from '../../text/rule.ts';
import type { Mention, PlaceMention } from '../mention.ts';

export const ZONE_ALIAS: Rule = {
  id: 'place.zone-alias',
  pattern:
    /(?<=^|[，。；、：（]|[在与和及对以]|推进|推动|加快|促进|支持|建设|抓好|实施|扩大|提升|做好|加强|完善|优化|做大做强|入驻|落户)(?:边境经济合作区|新区|合作区|试验区|创新区|经济区)(?=$|[，。；、：）的内]|[\p{Script=Han}]{2})(?!域|[一二三四五六七八九十])/gu,
  why: 'Where a clause or an object begins, the bare kind is the one zone of that kind that the report names in full.',
  hit: ['河湟新区加快建设。进一步促进〔新区〕繁荣'],
  miss: ['河湟新区加快建设。新区域规划', '河湟新区、群科新区加快建设。促进新区繁荣', '促进新区繁荣'],
};

/** Behind the bare kind: a heading of many, 新区城镇, or a title that the city seeks. */
const NOT_BEHIND = /^(?:域|镇|块|联动|先行先试|试点|政策|创建|申报)/u;
/** 旧城改造和新区开发: the new quarters of towns in general. */
const MANY = /[旧老]城|老区|各[新园县]|新区建设等/u;
const isZone = (m: Mention): m is PlaceMention => m.kind === 'place' && m.level === 'zone';

/** The mentions of every sentence with the short forms added, and each zone under one name. */
export function explainZones(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  homeStem: string | null,
  provinceStem: string | null = null,
): readonly (readonly Mention[])[] {
  const names = new Set(mentions.flatMap((list) => list.filter(isZone).map((m) => m.name)));
  const written = new Set(
    mentions.flatMap((list) => list.filter((m) => isZone(m) && m.name === m.surface).map((m) => m.name)),
  );
  /** 滨海新区 is 阳江滨海新区 where the report says so; 东乡经济技术开发区 gives way to 东乡经济开发区 written out. */
  const oneName = (whole: string): string => {
    // 泸州国家高新技术产业开发区 is the 泸州高新技术产业开发区 of the other sentences.
    const bare = whole.replace(/国家级?(?=(?:高新技术|经济技术)产?业?开发区$)/u, '');
    const name = bare !== whole && names.has(bare) ? bare : whole;
    if (homeStem && names.has(`${homeStem}${name}`)) return `${homeStem}${name}`;
    if (written.has(name)) return name;
    const other = name.endsWith('经济技术开发区')
      ? name.replace(/经济技术开发区$/u, '经济开发区')
      : name.replace(/经济开发区$/u, '经济技术开发区');
    return written.has(other) ? other : name;
  };
  /** 高新区 in Xining is the one that the report calls 青海国家高新区. */
  const ofProvince = (name: string): string => {
    const kind = name.match(/(?:高新技术产业|经济技术)开发区$/u)?.[0];
    if (!kind || !provinceStem || written.has(name)) return name;
    const other = [`${provinceStem}国家${kind}`, `${provinceStem}国家级${kind}`].find((n) => names.has(n));
    return other ?? name;
  };
  const full = new Set([...names].map(oneName));
  const only = (kind: string): string | null => {
    const bearers = [...full].filter((name) => name.endsWith(kind) && name.length > kind.length);
    return bearers.length === 1 ? bearers[0]! : null;
  };
  return sentences.map((sentence) => {
    const own = mentions[sentence.index]!.map((m) =>
      isZone(m) ? { ...m, name: oneName(m.rule === 'place.zone-alone' ? ofProvince(m.name) : m.name) } : m,
    );
    const added: PlaceMention[] = [];
    for (const match of sentence.text.matchAll(ZONE_ALIAS.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const name = only(match[0]);
      if (!name || NOT_BEHIND.test(sentence.text.slice(end)) || MANY.test(sentence.text)) continue;
      if (own.some((m) => m.kind === 'place' && m.start < end && start < m.end)) continue;
      const rule = ZONE_ALIAS.id;
      added.push({ kind: 'place', start, end, surface: match[0], name, rule, code: null, level: 'zone' });
    }
    if (added.length === 0) return own;
    return [...own, ...added].sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
  });
}
