/** Countries named by one character in a run: 日韩, 朝、日、韩. Alone, a character says nothing. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Rule } from '../../text/rule.ts';
import type { Letter } from './abbreviations.ts';

/** Character → ISO code of the country. 蒙 beside 俄 is Mongolia, not the region within China. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ 朝: 'KP', 日: 'JP', 韩: 'KR', 俄: 'RU', 蒙: 'MN', 白: 'BY' }),
);

export const COUNTRY_RUN: Rule = {
  id: 'place.country-run',
  pattern:
    /(?:(?<![\p{Script=Han}])|(?<=[与对向和及赴在美欧中]|面向|拓展|吸引|巩固|瞄准|推动|开展|加强|深化|扩大|开拓|赴))(?:(?:俄|朝)?(?:日韩|韩日)(?:俄|朝|蒙)?|俄白蒙|俄蒙|蒙俄|俄白|日[、和]韩|朝、日、韩|[俄朝]、日、韩|日、韩、[俄朝])(?!经济走廊|式|料|系|语|剧|版|线|文|云|美食|国|本)/gu,
  why: 'Two or more countries by their first characters where a word may begin: 日韩, 俄白蒙.',
  hit: ['面向〔日韩〕开展招商', '巩固〔俄白蒙〕市场'],
  miss: ['建设中蒙俄经济走廊', '引进日韩料理'],
};

/** The countries that single characters of the sentence stand for. */
export function findCountryLetters(text: string, gazetteer: Gazetteer): Letter[] {
  return [...text.matchAll(COUNTRY_RUN.pattern)].flatMap((match) =>
    [...match[0]].flatMap((letter, i) => {
      const code = COUNTRIES.get(letter);
      const entry = code ? gazetteer.byCode(code) : undefined;
      return entry ? [{ start: match.index + i, entry }] : [];
    }),
  );
}
