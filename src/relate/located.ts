/** located_in: a project in a place nearer than the report's own city. */

import type { GazetteerEntry } from '../gazetteer/gazetteer.ts';
import type { MentionOf } from '../recognise/mention.ts';
import type { LinkClaim } from '../schema/facts.ts';
import { projectsTold } from './project/project-claims.ts';
import { evidenceOf, type RecognisedReport, type Relater } from './relation.ts';
import { topicsOf } from './topic.ts';

const NEARER = new Set(['county', 'township', 'village', 'zone']);
/** Two ends of a road or canal: the first is no place where the thing stands. */
const RANGE = /^[县区市镇]?(?:[—–\-至到经]|高速|公路|铁路)/u;
/** 马尔康红旗桥至丹巴公路: a stretch between two ends stands in neither. */
const STRETCH = /[至—–].*(?:公路|高速|铁路|道路|段|线|航道|通道)/u;
/** 良庆河, 迎泽大街: a river or street of that name, not the district. */
const NAMESAKE = /^(?:隧道|山|河|湖|江|溪|大?街|大?道|路|大?桥|岭|寺|港|峡|曲|川|电厂|广场|公园)/u;
/** Short works that are called after the county: 红原机场, 金川水电站. */
const OF_COUNTY = /^(?:机场|火车站|高铁站|水电站|[一二三]中|医院|监狱)/u;
/** What may stand between the head of a clause and the place that it speaks of. */
const OPENING = /^(?:在|支持|以及|，|依托|以)?$/u;
/** 推动民和县|加快…: the place is made to do what follows, so a verb must follow it. */
const URGED = /^(?:推动|支持|指导|鼓励|督促|引导|协助|帮助|助推|力促)$/u;
/** A verb behind a place shows that the place is the subject. */
const DOES =
  /^(?:要|将|着力|全力|重点|大力|积极|加快|推进|推动|围绕|依托|聚焦|突出|抓好|抓紧|持续|启动|开工|建成|完成|建设|新建|打造|规划|谋划|实施|做强|做优|做大|发挥|加大|立足)/u;
/** 在民和县|开工建设|…: what may stand between the place and the list. */
const DONE_THERE = /^(?:境内|辖区|成功|正式|开工|建设|新建|建成|设立|布局|规划|启动|实施|建立|投资|集中|了|的)*$/u;
/** …等项目|落户|民和县: what may stand between the list and the place. */
const SETTLES =
  /^(?:等?(?:一批|[\d.]+个)?(?:重点|重大)?(?:产业|工业)?项目)?(?:成功|正式|顺利|相继|先后|陆续|签约)*(?:落户|落地|入驻|布局)(?:在|于|到)?$/u;

export interface Nearer {
  readonly name: string;
  readonly rule: string;
}

const homeOf = (report: RecognisedReport): GazetteerEntry | null => {
  const code = report.document.header.placeId;
  return code ? (report.context.gazetteer.byCode(code) ?? null) : null;
};

/** 民和濮耐氧化镁 stands in 民和回族土族自治县: a county of the report's own city opens the name in its short form. */
function countyInFront(report: RecognisedReport, project: MentionOf<'project'>): Nearer | null {
  const home = homeOf(report);
  if (!home || home.level === 'county' || STRETCH.test(project.name)) return null;
  for (let length = Math.min(6, project.name.length - 2); length >= 2; length--) {
    const front = project.name.slice(0, length);
    const rest = project.name.slice(length);
    // 富民路, 平安大道: the word is the name itself.
    if (RANGE.test(rest) || NAMESAKE.test(rest) || (length === 2 && rest.length < 4 && !OF_COUNTY.test(rest))) continue;
    const entry = report.context.gazetteer.lookup(front, home);
    if (entry?.level === 'county' && entry.code !== home.code && report.context.gazetteer.isWithin(entry, home.code))
      return { name: entry.name, rule: 'link.located-in-front' };
  }
  return null;
}

/** The county, district, town or zone in which a project is told to stand: inside its name, or at the head of its clause. */
export function nearerPlace(report: RecognisedReport, sentence: number, project: MentionOf<'project'>): Nearer | null {
  const { text } = report.document.sentences[sentence]!;
  const home = homeOf(report);
  const { gazetteer } = report.context;
  const places = report.mentions[sentence]!.filter((m): m is MentionOf<'place'> => {
    if (m.kind !== 'place' || !NEARER.has(m.level) || m.name === report.document.header.place) return false;
    const entry = m.code ? gazetteer.byCode(m.code) : undefined;
    return !entry || !home || (entry.code !== home.code && gazetteer.isWithin(entry, home.code));
  });
  // 新抚钢: a county's name inside a firm's tells not where its works stand; in 中船|集贤|风电 it does.
  const firms = report.mentions[sentence]!.filter((m) => m.kind === 'company');
  const firm = firms.some((m) => m.start === project.start);
  const within = places.find((m) => {
    if (m.start < project.start || m.end > project.end || STRETCH.test(project.name)) return false;
    if (firms.some((f) => f.start <= m.start && m.end <= f.end)) return false;
    if (m.level === 'township' && m.start - project.start > 6) return false;
    const rest = project.name.slice(m.end - project.start);
    // 瞿昙特色小镇 is the town itself.
    return (
      !/^(?:开发|改造|拆迁|建设|提升|更新)?$/u.test(rest) &&
      !RANGE.test(rest) &&
      !NAMESAKE.test(rest) &&
      !(m.level === 'township' && rest.length <= 4)
    );
  });
  if (within) return { name: within.name, rule: 'link.located-in-name' };
  const front = firm ? null : countyInFront(report, project);
  if (front) return front;
  // 湟中区|的霁岚湖隧道: the place stands right before the name.
  const touching = places.find(
    (m) => /^的?$/u.test(text.slice(m.end, Math.max(m.end, project.start))) && m.end <= project.start,
  );
  if (touching) return { name: touching.name, rule: 'link.located-in-clause' };
  return (
    subjectPlace(text, places, report.mentions[sentence]!, project) ??
    besidePlace(text, places, project) ??
    topicPlace(report, sentence, project)
  );
}

const topicsOfReport = new WeakMap<RecognisedReport, ReturnType<typeof topicsOf>>();

/** The zone that the sentence or the paragraph is about. */
function topicPlace(report: RecognisedReport, sentence: number, project: MentionOf<'project'>): Nearer | null {
  let topics = topicsOfReport.get(report);
  if (!topics) {
    const home = homeOf(report);
    const { gazetteer } = report.context;
    topics = topicsOf(report, (m) => {
      const entry = m.code ? gazetteer.byCode(m.code) : undefined;
      return m.name !== report.document.header.place && (!entry || !home || gazetteer.isWithin(entry, home.code));
    });
    topicsOfReport.set(report, topics);
  }
  const topic = topics[sentence];
  if (!topic || project.start < topic.from || project.end > topic.to || STRETCH.test(project.name)) return null;
  const elsewhere = report.mentions[sentence]!.some(
    (m) => m.kind === 'place' && m.start >= project.start && m.end <= project.end && m.name !== topic.place.name,
  );
  return elsewhere ? null : { name: topic.place.name, rule: 'link.located-in-topic' };
}

/** The place that a clause up to the project has as its subject, when no other place is named between. */
function subjectPlace(
  text: string,
  places: readonly MentionOf<'place'>[],
  all: RecognisedReport['mentions'][number],
  project: MentionOf<'project'>,
): Nearer | null {
  const place = places.filter((m) => m.end <= project.listStart).at(-1);
  // 金川|水电站核准、双江口…: the place of another project's name is no subject.
  if (!place || all.some((m) => m.kind === 'project' && m.start <= place.start && place.end <= m.end)) return null;
  const front = text.slice(text.slice(0, place.start).search(/[^，。；：！？]*$/u), place.start);
  const between = text.slice(place.end, project.listStart);
  const rule = 'link.located-in-clause';
  // 在化隆县设立返乡创业园, 文殊镇侧重抓好…: the place opens the clause.
  if (OPENING.test(front) && !/[，。；：！？]/u.test(between)) return { name: place.name, rule };
  if (!DOES.test(between)) return null;
  const sameClause = !/[，。；：！？]/u.test(between);
  if (!OPENING.test(front) && !(URGED.test(front) && sameClause)) return null;
  const other = all.some((m) => m.kind === 'place' && m.start >= place.end && m.end <= project.listStart);
  // 民和县加快…，推进…: the subject holds until the sentence turns to the city or another place.
  return other || /[。；！？]|全[市州县]|我[市州]|市[级区]|等/u.test(between) ? null : { name: place.name, rule };
}

/** 在民和县建设…, …落户民和县: the place where the list is told to be built or to settle. */
function besidePlace(
  text: string,
  places: readonly MentionOf<'place'>[],
  project: MentionOf<'project'>,
): Nearer | null {
  const rule = 'link.located-in-clause';
  const built = places.find(
    (m) =>
      m.end <= project.listStart &&
      /(?:在|位于|坐落于)$/u.test(text.slice(0, m.start)) &&
      DONE_THERE.test(text.slice(m.end, project.listStart)),
  );
  if (built) return { name: built.name, rule };
  // 总部基地、研发中心等|钒钛新城|重大项目: the place stands in the tail of the list.
  const tail = places.find((m) => m.start >= project.end && m.end <= project.listEnd && text[m.start - 1] === '等');
  if (tail) return { name: tail.name, rule };
  const settled = places.find((m) => m.start >= project.listEnd && SETTLES.test(text.slice(project.listEnd, m.start)));
  return settled ? { name: settled.name, rule } : null;
}

/** One link for each project and place. */
export const relateLocated: Relater = (report) => {
  const claims: LinkClaim[] = [];
  for (const { sentence, mention, name } of projectsTold(report)) {
    const place = nearerPlace(report, sentence, mention);
    if (!place || place.name === name) continue;
    const told = report.document.sentences[sentence]!;
    claims.push({
      kind: 'link',
      type: 'located_in',
      a: name,
      b: place.name,
      evidence: evidenceOf(report.document, told, mention.start, mention.end, place.rule),
    });
  }
  return claims;
};
