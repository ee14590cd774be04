/** Policies of the lexicon: names that recur across cities, found with or without quotation marks. */
import type { Lexicon } from '../../text/lexicon.ts';
import { withoutQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { isPolicyCategory } from './categories.ts';

export const LISTED: Rule = {
  id: 'policy.listed',
  pattern: /./u,
  why: 'A name that recurs across cities (data/lexicons/policies.tsv), with or without quotation marks',
  hit: ['深化“〔放管服”改革〕。', '落实〔河湖长制〕。', '保住“〔三保〕”底线。'],
  miss: ['在市乡村振兴局的指导下采茶。', '做好三保险柜的登记。', '获批全国医联体建设试点城市。'],
};

/** Behind these words a listed name is part of a title, an office, a body or a place. */
const NOT_BEFORE =
  /^(?:试点工作|试点县|试点市|示范|先进|局|办公室|部门|重点帮扶|产业园|集团|基金|学院|研究院|干部学院|模范|杯|博物馆|大道|路网|公司|突出贡献|促进会|项目|用地|大厦|行业|产业|企业|医院|经营|培训|产品|商品|专家|学校|职业|小区|片区|工作者|城市|县城|试验|先行|样板|标杆|公共基础设施|金融债权|住房|演出|文艺|工厂|车间|示范村|平台建设|人才|团队|奖|警示片|设施|率|体验|博览|大会|论坛|主题公园|党课|村(?=[、，。和建])|处理体系|收运|收集|投放)/u;
/** `governed` in the lexicon: a way of working that is a policy where a verb carries it out (推行“一企一策”). */
const GOVERNED = /(?:开展|实行|推行|落实|建立|实施|坚持|推广|完善|健全|探索)[“"]?$/u;
/** What is granted from above is an honor: 「获批全国…试点」「入选…示范市」. */
const GRANTED = /(?:获批|获评|获国家|入选|列入|列为|入列|纳入|成为|跻身|评为|确定为|认定为)[^，。；]*$/u;
const TRIAL = /^[^，。；、]{0,8}(?:试点|示范|实验区|试验区|先行区)/u;

/** 「“马上就办、真抓实干”」 is a slogan, whatever it holds. */
function inSlogan(sentence: string, start: number, end: number, slogans: Lexicon): boolean {
  const open = sentence.lastIndexOf('“', start);
  const close = sentence.indexOf('”', open);
  return (
    open >= 0 &&
    close >= end &&
    close - open - 1 > end - start &&
    slogans.get(sentence.slice(open + 1, close)) !== undefined
  );
}

export function listedNames(sentence: string, lexicon: Lexicon | undefined, slogans: Lexicon | undefined): Candidate[] {
  if (!lexicon) return [];
  const { text, origin } = withoutQuotes(sentence);
  const found: Candidate[] = [];
  for (const match of lexicon.find(text)) {
    const start = origin[match.start]!;
    const end = origin[match.end - 1]! + 1;
    const quoted = /["“‘「]/u.test(sentence[start - 1] ?? '');
    if (slogans && inSlogan(sentence, start, end, slogans)) continue;
    if (match.entry.columns['use'] === 'quoted' && !quoted) continue;
    if (match.entry.columns['use'] === 'governed' && !GOVERNED.test(sentence.slice(0, start))) continue;
    if (NOT_BEFORE.test(text.slice(match.end))) continue;
    if (TRIAL.test(text.slice(match.end)) && GRANTED.test(text.slice(0, match.start))) continue;
    const category = match.entry.columns['category']!;
    if (!isPolicyCategory(category)) throw new Error(`policies.tsv: no such category: ${category}`);
    // A longer wording of the same name is the name, and so is what an abbreviation stands for (棚改); another name of
    // the same policy stays as written.
    const short = match.word.length < 3;
    const name = short || match.word.includes(match.entry.name) ? match.entry.name : match.word;
    found.push({
      start,
      end,
      name,
      category,
      rule: LISTED.id,
      quoted: quoted && /^[”"’」]/u.test(sentence.slice(end)),
    });
  }
  return found;
}
