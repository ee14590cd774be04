/** Places named by one character: 京蒙协作, 济淄同城化. Only in the wording of joining; elsewhere 京 or 新 says nothing. */

import type { Gazetteer, GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import type { Rule } from '../../text/rule.ts';

/** Character → code of the province. */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    京: '11',
    津: '12',
    冀: '13',
    晋: '14',
    蒙: '15',
    辽: '21',
    吉: '22',
    黑: '23',
    沪: '31',
    苏: '32',
    浙: '33',
    皖: '34',
    闽: '35',
    赣: '36',
    鲁: '37',
    豫: '41',
    鄂: '42',
    湘: '43',
    粤: '44',
    桂: '45',
    琼: '46',
    渝: '50',
    川: '51',
    黔: '52',
    贵: '52',
    滇: '53',
    云: '53',
    藏: '54',
    陕: '61',
    甘: '62',
    青: '63',
    宁: '64',
    新: '65',
    港: '81',
    澳: '82',
    台: '71',
  }),
);
const LETTER = `[${[...PROVINCES.keys()].join('')}]`;

export const ABBREVIATION: Rule = {
  id: 'place.abbreviation',
  pattern: new RegExp(
    `(?:${LETTER}{2})(?=(?:、${LETTER}{2})*(?:等)?(?:东西部|区域|对口|扶贫|劳务|产业|经贸|文化|教育|医疗|消费|山海|深度|全面|战略)*(?:协作|合作|帮扶|结对|共建))`,
    'gu',
  ),
  why: 'Two letters of provinces before a word of cooperation, one of them the report’s own: 京蒙协作.',
  hit: ['深化〔苏〕青协作'],
  miss: ['深化校企协作', '京津冀协同发展'],
};

export const JOINED_CITIES: Rule = {
  id: 'place.joined-cities',
  pattern: /(?<![\p{Script=Han}]{0,1}[城镇产校])[\p{Script=Han}]{2}(?=同城化)/gu,
  why: 'The first characters of two cities of one province before 同城化, one of them the report’s own: 西海同城化, 济淄同城化.',
  hit: ['推动〔西〕海同城化'],
  miss: ['推动全域同城化'],
};

export interface Letter {
  readonly start: number;
  readonly entry: GazetteerEntry;
}

/** The places that single characters of the sentence stand for, two by two. */
export function findLetters(text: string, home: GazetteerEntry | null, gazetteer: Gazetteer): Letter[] {
  if (!home) return [];
  const letters: Letter[] = [];
  const province = home.code.slice(0, 2);
  for (const match of text.matchAll(ABBREVIATION.pattern)) {
    const codes = [...match[0]].map((letter) => PROVINCES.get(letter)!);
    if (!codes.includes(province) || codes[0] === codes[1]) continue;
    codes.forEach((code, i) => {
      const entry = gazetteer.byCode(`${code}0000`);
      if (entry) letters.push({ start: match.index + i, entry });
    });
  }
  for (const match of text.matchAll(JOINED_CITIES.pattern)) {
    const at = match[0].indexOf(home.name[0]!);
    if (at < 0 || home.level !== 'prefecture') continue;
    const others = gazetteer
      .prefecturesOf(province)
      .filter((city) => city !== home && city.name[0] === match[0][1 - at]);
    // Of several the capital is meant: 济 is 济南.
    const other = others.length === 1 ? others[0]! : others.find((city) => city.code.endsWith('0100'));
    if (!other) continue;
    letters.push({ start: match.index + at, entry: home }, { start: match.index + 1 - at, entry: other });
  }
  return letters;
}
