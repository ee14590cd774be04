import { leadingVerb } from './action-verbs.ts';
import { INNER, LEADING, LEADING_BEFORE_VERB, NOTHING, TIME_IN_RATE, TRAILING } from './scope-words.ts';

/** The noun phrase as a statistician would write it: without scope, time, adverbs and weak verbs around it. */
export function trimName(raw: string): string {
  let name = raw;
  for (let turn = 0; turn < 8; turn++) {
    const before = name;
    for (const pattern of LEADING) name = name.replace(pattern, '');
    const rest = LEADING_BEFORE_VERB.exec(name)?.groups?.['rest'];
    if (rest && leadingVerb(rest) !== '') name = rest;
    name = name.replace(TRAILING, '');
    if (name === before) break;
  }
  name = name
    .replace(INNER, '')
    .replace(TIME_IN_RATE, '')
    .replace(/(?<=[\p{Script=Han}])(?:各类|各种|各项(?!贷|存|税)|各级各类)(?=[\p{Script=Han}]{2})/u, '')
    .replace(/规上(?=工业|企业|服务|文化|高)/gu, '规模以上');
  return NOTHING.test(name) ? '' : balance(name);
}

/** A quotation mark or bracket whose partner was cut off goes too; marks around the whole name stay: “三公”经费. */
function balance(name: string): string {
  // 物业管理“全覆盖” with the words turned round leaves the marks back to front.
  let text = name.indexOf('”') >= 0 && name.indexOf('”') < name.indexOf('“') ? name.replace(/[“”]/gu, '') : name;
  for (const [open, close] of ['“”', '（）', '()', '《》', '「」'] as const) {
    const opens = text.split(open!).length;
    const closes = text.split(close!).length;
    if (opens > closes) text = text.endsWith(open!) ? text.slice(0, -1) : text.replace(open!, '');
    else if (closes > opens) text = text.replace(close!, '');
  }
  return text;
}
