/** Where a name begins in a list member: behind verbs, adverbs, times, counts and phrases that end in 的. */
import type { Grammar, Verb } from './grammar.ts';

/** Words that may stand before a verb or a name and are never part of it, tried at the front in this order. */
const FILL =
  /^(?:(?:20\d\d年|今年|明年|去年|本年|当年|全年|年内|年底前?|年初|年中|上半年|下半年|[一二三四]季度|近期|近年来|五年来|一年来|目前|至此|同时|此外|另外|其中|如|即|一[是]|二是|三是|四是|五是|（[一二三四五六七八九十]）|[①-⑩]|全市|我市|全州|我州|我们)[，]?|\d{1,2}月(?:份|底|末)?前?|积极|大力|全力以赴|全力|着力|重点|扎实|稳步|稳妥|有序|科学|深入|进一步|抓紧|尽快|尽早|及早|早日|统筹|协调|全面|认真|精心|适时|高标准|高质量|高水平|高品质|高起点|高效率?|同步|率先|努力|切实|奋力|超前|主动|成功|顺利|正式|陆续|相继|先后|分类|分步|集中|优先|强力|合力|联合|共同|自主|市县|基本|累计|不断|逐步|深度|提速|加速|快速(?![路通环公化])|如期|按期|提前|继续|持续|坚持|坚决|力争|确保|切实|大步|聚力|抢抓|紧抓|国家(?:重大|重点)(?:工程|项目)|了|好|以及|预计|计划|一批|一系列|系列|一大批|多个)/u;

/** Stand before verbs and adverbs, and begin names and other words too. */
const LIGHT = /^[并要将已还均再又]/u;

/** （六）, ①, —— and 【…】 in front of a name or of a heading that runs on in the line. */
const NUMERAL =
  /^(?:[—–－•●◆★]+|【[^【】]{1,20}】即?|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[①-⑩]|\d{1,2}[.．]|[一二三四五六七八九十]{1,3}、)/u;

/** 总投资20亿元的, 占地300亩的, 全长12公里的, 11个, 投资3亿元 */
export const MEASURED =
  /^(?:总投资|计划投资|投资|总长|全长|占地|总建筑面积|建筑面积|长)[约达近超]?[\d.一二三四五六七八九十百千万亿]+多?(?:万|亿)?(?:元|美元|公里|平方米|平方公里|亩|米)(?:以上)?的?/u;

/** 全国首个, 全省唯一, 全球规模最大 … 的 */
export const FIRST =
  /^(?:(?:全球|世界|亚洲|全国|国内|我国|西部|西北|西南|东北|全省|全区|省内|区内|全市|我市|我省)(?:(?:首|第一|唯一一?|规模最大|单体最大|最大|最长|最先进)(?:规模)?[个条座家所批]?)+(?:的)?|(?:首|唯一一)[个条座家所批](?:的)?)/u;

/** What is left of 建设路 or 新建南路 behind the verb is no name: the verb belongs to it. */
const TORN =
  /^(?:[东南西北中大小新老]?(?:[一二三四五六七八九]?[路街巷桥]|大街|大道|广场|公园|大厦|兵团|银行|村|区|港|园|城|小区|小学|中学|学校)(?:$|[^口段灯网]))/u;

export interface Lead {
  /** Where the name begins. */
  readonly start: number;
  /** Where the words of building before it begin; equal to `start` where there are none. */
  readonly verbs: number;
  /** Whether a verb stands before it: a new thing is said from here on. */
  readonly verb: boolean;
}

/** Whether the verb at `at` really is one, given what follows it up to `end`. */
function parts(text: string, behind: number, end: number, grammar: Grammar, verb?: Verb): boolean {
  const rest = text.slice(behind, end);
  // 建设路, 发展大道; but 支持｜大道汽车.
  const namesake = verb === undefined || verb.cut === 'start' || verb.word === '新建';
  if (rest === '' || (namesake && TORN.test(rest)) || /^[性化型者类率费式业]/u.test(rest)) return false;
  const kind = grammar.kindAtEnd(rest);
  return !(kind && kind.suffix.length === rest.length && kind.grade !== 's' && kind.grade !== 'u');
}

/** Skips fillers and verbs from `at`; returns where they end and whether a verb was among them. */
function skip(
  text: string,
  inside: Uint8Array,
  at: number,
  end: number,
  grammar: Grammar,
): { at: number; verb: boolean } {
  let verb = false;
  at += text.slice(at, end).match(NUMERAL)?.[0].length ?? 0;
  for (;;) {
    if (at >= end || inside[at]) return { at, verb };
    const rest = text.slice(at, end);
    const word = grammar.verbAt(rest, 0);
    if (word && word.cut !== '' && parts(text, at + word.word.length, end, grammar, word)) {
      at += word.word.length;
      verb ||= word.weight > 0;
      continue;
    }
    if (LIGHT.test(rest) && (FILL.test(rest.slice(1)) || grammar.verbAt(rest, 1)?.cut)) {
      at += 1;
      continue;
    }
    const filler = rest.match(FILL) ?? rest.match(MEASURED) ?? rest.match(FIRST);
    if (filler && parts(text, at + filler[0].length, end, grammar)) {
      at += filler[0].length;
      continue;
    }
    return { at, verb };
  }
}

/**
 * Finds where the name in text[start, end) begins.
 * @param end where the name ends: verbs behind it are not looked at
 */
export function leadOf(text: string, inside: Uint8Array, start: number, end: number, grammar: Grammar): Lead {
  let at = start;
  let verbs = start;
  const first = skip(text, inside, start, end, grammar);
  let cut = first.verb;
  if (first.at > start) at = first.at;
  // A verb that never stands inside a name cuts anywhere: 市县合力｜推进, 通过…｜打造.
  for (let i = at; i < end - 1; i++) {
    if (inside[i]) continue;
    // 比亚迪投资12亿元建设…: money in front of a name cuts anywhere.
    const money = text[i] === '投' || text[i] === '总' ? text.slice(i, end).match(MEASURED) : null;
    if (money && parts(text, i + money[0].length, end, grammar)) {
      cut = true;
      verbs = i;
      at = skip(text, inside, i + money[0].length, end, grammar).at;
      i = at - 1;
      continue;
    }
    const verb = grammar.verbAt(text, i, end);
    if (!verb) continue;
    const behind = i + verb.word.length;
    if (verb.cut === 'any' && parts(text, behind, end, grammar, verb)) {
      cut = true;
      verbs = i;
      at = skip(text, inside, behind, end, grammar).at;
      i = at - 1;
    } else if (verb.word.length > 2) i = behind - 1;
  }
  // The last 的 outside marks ends a description: 连接主城的快速路.
  for (let i = end - 3; i >= at; i--)
    if (text[i] === '的' && !inside[i]) {
      at = skip(text, inside, i + 1, end, grammar).at;
      break;
    }
  return { start: at, verbs: at === start ? start : Math.min(verbs, at), verb: cut };
}
