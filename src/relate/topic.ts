/** The zone or county that a sentence or paragraph is about: what is told after it stands there, until the talk turns. */
import type { MentionOf } from '../recognise/mention.ts';
import type { RecognisedReport } from './relation.ts';

type Place = MentionOf<'place'>;

/** Running numbers and marks before a heading's first word. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、．.是]?|[*#—\s]|第[一二三四五六七八九十]+，)*/u;
/** Words of which a heading sentence consists beside its place: 不断加快▲建设步伐. */
const HEADING =
  /^(?:进一步|着力|全力|大力|强力|聚力|倾力|积极|不断|持续|深入|统筹|全面|加快|加速|推进|推动|促进|抓好|抓实|做好|提速|提升|优化|强化|加强|支持|助推|突出|实施|做大|做强|做优|打造|建设|高标准|高水平|高质量|高起点|高品质|高档次|稳步|扎实|有序|的|新一轮)*▲(?:的|及周边)?(?:开发|开放|建设|发展|繁荣|步伐|提质|增效|扩容|升级|提速|提效|突破|成势|崛起|高质量|功能|完善|整体|全面|各项|工作|加快|蓄势|水平|能级|进程)*[。：:；！]?$/u;
/** What may follow a place that is the subject of its sentence: no list, no part of a longer name. */
const NO_SUBJECT = /^(?:[、和与及以至到—－\-（等]|[^，。]{0,6}(?:获评|荣获|获批|入选|被|跻身|入围|位居|列入|通过))/u;
/** Signs that the talk has turned to the whole city. */
const TURNS = /全[市州盟]|我[市州盟]|市[级区本]|全域|(?:中心|主|老)城区|各[县区园]|县[域城]/u;

/** Where another subject takes over within a sentence. */
const TURN_INSIDE =
  /；|全[市州盟]|我[市州盟]|，[^，；。]{2,8}(?:园区|[区园城])(?=重点|加快|抓好|年内|推进|建成|完成|全面)/u;

export interface Topic {
  readonly place: Place;
  /** Offset in the sentence from which it holds. */
  readonly from: number;
  /** Offset up to which it holds. */
  readonly to: number;
}

const NEARER = new Set(['county', 'township', 'zone']);

/**
 * The topic of each sentence, by index.
 * @param inCity whether a place lies in the report's own city and is nearer than it
 */
export function topicsOf(report: RecognisedReport, inCity: (place: Place) => boolean): (Topic | null)[] {
  const topics: (Topic | null)[] = [];
  let paragraph = -1;
  let heading: Place | null = null;
  let carried: Place | null = null;
  for (const sentence of report.document.sentences) {
    const { text } = sentence;
    const mentions = report.mentions[sentence.index]!;
    const places = mentions.filter((m): m is Place => m.kind === 'place' && NEARER.has(m.level) && inCity(m));
    // A place inside a project's name tells of that project alone.
    const free = places.filter(
      (m) => !mentions.some((p) => p.kind === 'project' && p.start <= m.start && m.end <= p.end),
    );
    const first = free[0];
    const front = NUMBER.exec(text)![0].length;
    const isHeading =
      first !== undefined &&
      free.length === 1 &&
      HEADING.test(`${text.slice(front, Math.max(front, first.start))}▲${text.slice(first.end)}`);
    if (sentence.role === 'heading') {
      heading = isHeading ? first : null;
      carried = null;
      topics.push(null);
      continue;
    }
    if (sentence.paragraph !== paragraph) {
      // A paragraph of its own may be the heading of the next: 加快X建设。
      if (carried === null || !isAlone(report, sentence.index - 1)) carried = heading;
      paragraph = sentence.paragraph;
    }
    if (isHeading) {
      carried = first;
      topics.push({ place: first, from: first.end, to: text.length });
      continue;
    }
    const subject =
      first &&
      first.start === front &&
      !NO_SUBJECT.test(text.slice(first.end)) &&
      free.every((m) => m.name === first.name);
    // A zone that opens a sentence holds up to its ；, or until the talk turns to another subject.
    if (subject && first.level === 'zone') {
      const rest = text.slice(first.end);
      const turn = rest.search(TURN_INSIDE);
      if (carried?.name !== first.name) carried = null;
      topics.push({ place: first, from: first.end, to: turn < 0 ? text.length : first.end + turn });
      continue;
    }
    if (carried !== null && (free.some((m) => m.name !== carried!.name) || TURNS.test(text))) carried = null;
    topics.push(carried === null ? null : { place: carried, from: 0, to: text.length });
  }
  return topics;
}

/** Whether a sentence is a paragraph by itself. */
function isAlone({ document }: RecognisedReport, index: number): boolean {
  const { sentences } = document;
  const own = sentences[index]?.paragraph;
  return own !== undefined && sentences[index - 1]?.paragraph !== own && sentences[index + 1]?.paragraph !== own;
}
