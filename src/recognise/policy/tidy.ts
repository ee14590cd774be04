/** One last test for the names of all rules but the listed ones: verbs and authors off the head, no predicate inside, no bare count. */
import type { Candidate } from './candidate.ts';

/** Names that no grammar has bounded need no test. */
const SURE: ReadonlySet<string> = new Set([
  'policy.listed',
  'policy.titled',
  'policy.city-banner',
  'policy.split-programme',
  'policy.city-strategy',
  'policy.chiefs',
]);

/** Whose it is, and the verb that works on it: 启动新一轮甲规划, 我市甲战略, 先期启动甲详规. */
const HEAD =
  /^(?:我[市省州区县盟]|本市|新一轮|先期启动|启动|推动做好|做好|推动|(?:积极|有序|统筹|加速|深入|扎实|全力)?推进(?!年|会)|开展|搭建|放大|策应|重点突出|突出(?!问题|贡献)|落细|用准用实)+/u;
/** What may be taken off behind a verb of issue. */
const OWNER = /^(?:我[市省州区县盟]|本市|新一轮)+/u;
/** 「加快甲规划编制」: of plans of towns and land only; a text that is issued may well be one on 加快…. */
const ISSUED = /(?:出台|制定|制订|印发|发布|推出|落实|实施|颁布)[“”了]*$/u;
const HURRIED = /^加快(?:推进)?(?=[^，。；]{4,}(?:规划|详规|控规)$)/u;
/** A predicate inside: the clause was taken for its noun. */
const PREDICATE_INSIDE =
  /上升为|上升到|承担|签订|作为|入围|纳入|列入|位居|荣获|.(?:制定|出台|编制)(?!标准|管理)|推出|^(?:首批|第[一二三四五六]批)/u;
const BARE_PLANS =
  /^(?:[两三四五六七八九十]+大|相关专项|各类专项|有关专项|控制性详细|修建性详细|国土空间控制性详细|详细|年度)*规划$/u;
const COUNTED_PLANS = /[两三四五六七八九十](?:大|个|项)规划$/u;
/** What is moved is a body or a thing: 运动 is a sport unless its name says what is campaigned for. */
const SPORT =
  /(?<!(?:卫生|节约|节支|革命|文明|创建|节能|禁毒|绿化|学习|竞赛|清洁|整治|改造|增产|禁烟|控烟|除害|生产|清剿|拆违))运动$/u;
/** What is set right in one place is a work there. */
const WORK_ON_SITE =
  /(?:河|江|湖|海|湾|渠|沟|塘|水库|流域|矿山?|岸|小区|路|街|道|线|景区|片区|城区|地质环境)(?:周边|沿线|两侧|环境|水环境|水系|生态)*综合整治$/u;
const TAIL_OF_ROW = /^(?:供给|技术|体制|消费|执法|监管|重塑性|管理|单列管理)(?:革命|改革|行动)$/u;
/** 战略 before these tells what the noun behind is like. */
const ATTRIBUTE = /^[”"]?(?:任务|实施示范|合作|叠加|布局|定位|支点|腹地|通道|平台|力量|性|意义|目标|思想)/u;

/** @returns the candidate with a clean head, or none when it is no name */
export function tidy(candidate: Candidate, sentence: string): Candidate[] {
  if (SURE.has(candidate.rule)) return [candidate];
  const surface = sentence.slice(candidate.start, candidate.end);
  const cut =
    candidate.rule === 'policy.quoted' || candidate.rule === 'policy.glossary'
      ? 0
      : headOf(surface, candidate, sentence.slice(0, candidate.start));
  const name = candidate.name.slice(cut);
  if (name.length < 4 && cut > 0) return [];
  // What stands between quotation marks may hold any verb.
  if (
    PREDICATE_INSIDE.test(name.replace(surface.match(/[“"](.+)[”"]/u)?.[1] ?? '', '')) ||
    BARE_PLANS.test(name) ||
    COUNTED_PLANS.test(name)
  )
    return [];
  if (SPORT.test(name) || WORK_ON_SITE.test(name) || TAIL_OF_ROW.test(name)) return [];
  if (
    candidate.rule === 'policy.strategy' &&
    (/^(?:打造|建设|学习|争取)|^国家(?:重|大|的)*战略$/u.test(name) || ATTRIBUTE.test(sentence.slice(candidate.end)))
  )
    return [];
  return [cut === 0 ? candidate : { ...candidate, start: candidate.start + cut, name }];
}

function headOf(surface: string, candidate: Candidate, before: string): number {
  const head = surface.match(ISSUED.test(before) ? OWNER : HEAD)?.[0] ?? '';
  const hurried = candidate.rule === 'policy.document' ? (surface.slice(head.length).match(HURRIED)?.[0] ?? '') : '';
  const width = head.length + hurried.length;
  return candidate.name.startsWith(surface.slice(0, width)) ? width : 0;
}
