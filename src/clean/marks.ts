/**
 * Marks that are no part of what was said, as data: everything that `pattern` matches is removed and counted under `id`.
 * 〔…〕 in a hit is what must go. Quantifiers are bounded and no two of them can share a text: matching stays linear.
 */
import type { Rule } from '../text/rule.ts';

/** Before lines are looked at: the wrapping of the file. */
export const WRAPPING: readonly Rule[] = [
  {
    id: 'front-matter',
    pattern: /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]{0,2000}\n){0,60}?---[ \t]*(?:\r?\n|$)/gu,
    why: 'Markdown files carry title and source between two --- lines; the header reads them from the original.',
    hit: ['〔---\ntitle: 某市政府工作报告\n---\n〕各位代表：'],
    miss: ['各位代表：\n---\n一年来\n---\n', '---\n正文从这里开始，没有结尾标记'],
  },
  {
    id: 'invisible',
    pattern: /(?:(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Variation_Selector}])+/gu,
    why: 'Zero-width and control characters stand inside words of copied web text and break every name.',
    hit: ['生产〔\u200B〕总值', '〔\uFEFF〕政府工作报告', '城〔\u00AD〕镇'],
    miss: ['生产总值\t增长\n8%'],
  },
  {
    id: 'footnote-mark',
    pattern: /<sup>\s{0,3}[[〔［]?\d{1,3}[\]〕］]?\s{0,3}<\/sup>/giu,
    why: 'A raised number behind a word is a note, and would read as a digit of the word: 六稳<sup>1</sup>.',
    hit: ['做好“六稳”〔<sup>1</sup>〕工作', '双创〔<sup>[12]</sup>〕示范'],
    miss: ['排放量<sub>2</sub>', '每平方米<b>12</b>元'],
  },
  {
    id: 'web-address',
    pattern: /(?:https?:\/\/|www\.)[\w\-./?=&%#:~+@]{3,300}/giu,
    why: 'Addresses of pages say nothing of the city.',
    hit: ['来源 〔https://example.org/a_1.html〕', '〔www.example.cn〕下载'],
    miss: ['建设5G+工业互联网', '打造www平台'],
  },
];

/** Once lines stand: the marks inside them. */
export const MARKS: readonly Rule[] = [
  {
    id: 'markdown-image',
    pattern: /!\[[^\][\n]{0,200}\]\([^()\n]{0,500}\)/gu,
    why: 'A picture and its caption belong to the page, not to the speech.',
    hit: ['〔![会场](a.jpg)〕各位代表'],
    miss: ['各位代表![1]', '好！[注](见后)'],
  },
  {
    id: 'markdown-link',
    pattern: /\[(?=[^\][\n]{1,200}\]\([^()\n]{0,500}\))|(?<=\[[^\][\n]{1,200})\]\([^()\n]{0,500}\)/gu,
    why: 'Of a link the words stay and the target goes.',
    hit: ['见〔[〕规划纲要](a.html)', '见[规划纲要〔](a.html)〕'],
    miss: ['“双千亿”[3]工程', '甘肃(兰州)国际陆港'],
  },
  {
    id: 'markdown-rule',
    pattern: /^[ \t]*(?:(?:-[ \t]?){3,}|(?:\*[ \t]?){3,}|(?:_[ \t]?){3,}|(?:=[ \t]?){3,})[ \t]*$/gmu,
    why: 'A drawn line between parts.',
    hit: ['上文\n〔---〕\n下文', '〔* * *〕'],
    miss: ['——2020年1月6日', '- 一、打通堵点'],
  },
  {
    id: 'markdown-mark',
    pattern:
      /\*+|`+|~~|_+|\\(?=[*_|#~`[\]().+\-\\])|^[ \t]*#{1,6}[ \t]+|^[ \t]*#{1,6}(?=[^\d#\s])|^[ \t]*(?:>[ \t]?){1,4}|^[ \t]*[-+•●■◆▪□◇►][ \t\u3000]+/gmu,
    why: 'Emphasis, headings, quotes and bullets of Markdown; an underscore also sets subscripts (PM_2.5).',
    hit: ['〔**〕主要指标**', '〔## 〕一、2019年工作回顾', '〔- 〕一、打通断头路', 'PM〔_〕2.5浓度'],
    miss: ['3#机组投产', '——经济运行平稳', '-12.9%'],
  },
  {
    id: 'footnote-mark',
    pattern:
      /(?<=[\p{Script=Han}A-Za-z0-9”’》）)%。，、；：])[[［【〔﹝][ \t]?(?:注[ \t]?|\^)?\d{1,3}[ \t]?[\]］】〕﹞](?!号)/gu,
    why: 'Notes behind words, explained at the end: 六稳[1].',
    hit: ['扎实做好“六稳”〔[1]〕工作', '基金〔【12】〕21支', '双创〔[注3]〕示范', '土地超市”〔[^4]〕作用'],
    miss: ['国办发〔2021〕15号', '[1]六稳：指稳就业', '“1+8+12”政策体系'],
  },
  {
    id: 'footnote-mark',
    pattern:
      /(?<=[\p{Script=Han}A-Za-z0-9”’》）)%])[①-⑳㉑-㉟❶-❿]|(?<=[\p{Script=Han}”’》）)])(?<![米里分])[¹²³⁰⁴-⁹]+/gu,
    why: 'Circled or raised numbers behind a word are notes; behind a colon or a semicolon they count a list.',
    hit: ['“千吨万人”〔①〕水源地', '碳达峰〔¹²〕行动'],
    miss: ['办好实事：①修路；②建桥', '每平方公里²', '①千吨万人：指'],
  },
  {
    id: 'lost-character',
    pattern: /(?<![\d.,，％%])[\uFFFD\uFFFC\uE000-\uF8FF]+(?![\d.,，％%])|(?<=\d)\?(?=[亿万千百元个户人公平])/gu,
    why: 'A character that did not survive; beside a number it stays, so that half a number is never read as a whole one.',
    hit: ['优化〔\uFFFD〕结构', '招商〔\uE004〕引资', '收入230〔?〕亿元'],
    miss: ['增长1\uFFFD5%', '\uFFFD12.5%', '增长5\uFFFD'],
  },
];
