/** Words around an indicator that are no part of its name. */

/** Scope, time and weak verbs before the name. Taken off one after the other, so that a longer known form is met first. */
const LEADING =
  /^(?:（\d+）|（[^（）]{1,8}）|.{0,20}(?:目标|指标|任务)(?:是|为|：)|其中|特别是|尤其是|预计|预期|力争|确保|保持|全面|累计|全年|当年|年末|期末|年度|今年|去年|全市|全州|全区|全县|全盟|全域|我市|我州|市域|全社会|地方|本级|地区|境内|全口径|各类|各项|共|实现|完成|达成|取得|推动|促进|带动|拉动|安排|使|但|市?(?:中心|主)?城区(?=(?:环境)?空气|PM)|市区(?=(?:环境)?空气|PM))/u;
/** Words after the name that repeat what the number says. */
const TRAILING =
  /(?:可比|同口径|名义|分别|累计|同比|预计|实现|完成|达到|总数|总量|总额|数量|户数|人数|总值|数|额|的)$/u;
const MARKS = /[\s“”"'‘’「」*]+/gu;
const SHARE = /占(.+?)的?(?:比重|比例|比率)$/u;

/**
 * A noun phrase and the forms left when scope and weak words are taken off, longest first.
 * Quotation marks go (“三公”经费 and 三公经费 are one); 占X的比重 and 占X比例 become 占X比重.
 */
export function bareForms(phrase: string): string[] {
  const forms: string[] = [];
  const add = (form: string) => {
    for (const spelling of spellings(form)) if (spelling.length > 1 && !forms.includes(spelling)) forms.push(spelling);
  };
  let start = phrase.trim().replace(/^[，、；：和及与]+/u, '');
  for (;;) {
    let end = start;
    for (;;) {
      add(end);
      const tail = TRAILING.exec(end);
      if (!tail || tail[0].length >= end.length - 1) break;
      end = end.slice(0, -tail[0].length);
    }
    const head = LEADING.exec(start);
    if (!head || head[0].length >= start.length - 1) return forms;
    start = start.slice(head[0].length);
  }
}

function spellings(form: string): string[] {
  const plain = form.replace(MARKS, '');
  const share = plain.replace(SHARE, '占$1比重');
  return [form, plain, share, share.replace('GDP', '地区生产总值'), plain.replace(/(?<=.)的(?=.)/u, '')];
}
