/** Rules for forms that need nothing around them. The forms stand in the gazetteer and in the lexicon `place-regions`. */
import type { Rule } from '../../text/rule.ts';

export const FORM_RULES: readonly Rule[] = [
  {
    id: 'place.full',
    pattern: /(?:省|市|州|盟|地区|区|县|旗|镇|乡|苏木|街道)$/u,
    why: 'A form with its own suffix is a place, unless the suffix begins another word: 某区|域, 某市|场.',
    hit: ['〔民和县〕完成绿化', '支持〔高庙镇〕建设'],
    miss: ['拓展劳务合作市场', '创建国家示范县'],
  },
  {
    id: 'place.short',
    pattern: /[\p{Script=Han}]{2,}/u,
    why: 'Short forms of provinces and cities, and of the city’s own counties, that are no other word.',
    hit: ['在〔西宁〕举办推介会', '加快〔化隆〕道路建设', '融入〔长三角〕'],
    miss: ['维护社会长治久安', '阿里巴巴投资'],
  },
];
