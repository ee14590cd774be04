import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { originalSpan } from '../../src/text/clean-text.ts';
import { readLexicon } from '../../src/text/lexicon.ts';

const LONG = '全市上下坚持稳中求进工作总基调，统筹发展和安全，经济运行总体平稳，社会大局和谐稳定，主要指标好于预期';

/** What a text reads as once it is clean. */
const CASES: readonly (readonly [what: string, original: string, text: string])[] = [
  ['blanks inside Chinese and beside numbers', '增长 8.5 %，完 成 投资 12 亿元', '增长8.5%，完成投资12亿元'],
  ['a blank between Latin words stays', 'GDP growth 和 5G 基站', 'GDP growth和5G基站'],
  ['a blank between two numbers stays', '12 34', '12 34'],
  ['an abbreviation set wide', '单位 G D P 能耗', '单位GDP能耗'],
  ['thousands set apart by a blank', '改造危房 6 000 户', '改造危房6000户'],
  ['a year set wide', '2 0 1 5 年 政府工作报告', '2015年政府工作报告'],
  ['full-width digits, letters and signs', '建成５Ｇ基站１２０个，增长９．６％', '建成5G基站120个，增长9.6%'],
  [
    'half-width punctuation of Chinese',
    '项目(一期)开工,投资5亿元;二期:待建',
    '项目（一期）开工，投资5亿元；二期：待建',
  ],
  ['numbers keep their marks', '产值1,234万元，12:30开会，占2.5%', '产值1,234万元，12:30开会，占2.5%'],
  ['a comma behind a per cent sign', '增长5.1%,其中工业增长6%', '增长5.1%，其中工业增长6%'],
  ['a ratio of numbers', '三次产业比为3∶47∶50', '三次产业比为3:47:50'],
  ['a lost dot between words', '举办“江城?英才”大会', '举办“江城·英才”大会'],
  ['a question stays one', '怎么办?\n靠实干', '怎么办？\n靠实干'],
  ['straight quotes in pairs', '打造"一核"和"两翼"', '打造“一核”和“两翼”'],
  ['dashes of other blocks', '――经济运行平稳', '——经济运行平稳'],
  ['radicals from a PDF', '⼯业和⺠生', '工业和民生'],
  ['bold and heading marks', '## **一、工作回顾**\n\n**产业**强市', '一、工作回顾\n产业强市'],
  ['subscripts', 'PM<sub>2.5</sub>和PM_2.5、PM 2.5', 'PM2.5和PM2.5、PM2.5'],
  ['entities', '开展&ldquo;双创&rdquo;、2&times;60万千瓦', '开展“双创”、2×60万千瓦'],
  ['breaks and paragraphs of HTML', '一年来。<br/>今年<p>开工</p>', '一年来。\n今年\n开工'],
  ['comments', '甲<!-- 图片说明：\n会场 -->乙', '甲乙'],
  [
    'footnote marks',
    '做好“六稳”[1]工作和“双碳”<sup>2</sup>行动，办好实事：①修路；②建桥',
    '做好“六稳”工作和“双碳”行动，办好实事：①修路；②建桥',
  ],
  ['a document number is no footnote', '国办发〔2021〕15号', '国办发〔2021〕15号'],
  ['table rows', '| 指标 | 单位 |\n| --- | --- |\n| 产值 | 亿元 |', '指标；单位\n产值；亿元'],
  ['lost characters', '优化\uFFFD结构，增长1\uFFFD5%', '优化结构，增长1\uFFFD5%'],
  ['line ends of other systems', '甲\r\n乙\r丙\f丁', '甲\n乙\n丙\n丁'],
  [
    'a paragraph that lost its line end',
    '工作有序推进。　　（二）工业转型加快。',
    '工作有序推进。\n（二）工业转型加快。',
  ],
  ['front matter', '---\ntitle: 某市政府工作报告\n---\n\n各位代表：', '各位代表：'],
  ['a page number inside a sentence', `${LONG}，民生支\n\n— 12 —\n\n出增长5%。`, `${LONG}，民生支出增长5%。`],
  [
    'a page break inside a sentence',
    `${LONG}。全年完成投资突破百亿元\n\n大关。下一段。`,
    `${LONG}。全年完成投资突破百亿元大关。下一段。`,
  ],
  [
    'a heading is not joined with its text',
    '一、坚持稳中求进，经济运行总体保持平稳健康态势向好\n全年产值增长。',
    '一、坚持稳中求进，经济运行总体保持平稳健康态势向好\n全年产值增长。',
  ],
  ['a comma joins lines', '通信、邮政、\n\n快递等行业', '通信、邮政、快递等行业'],
  ['a list is not joined', `${LONG}，\n（一）工业`, `${LONG}，\n（一）工业`],
  [
    'a session over two lines',
    '——2020年1月6日在某市第二届人民代表大会  \n第八次会议上',
    '——2020年1月6日在某市第二届人民代表大会第八次会议上',
  ],
  [
    'navigation above and below',
    `首页 > 政务公开 > 报告\n下载\n打印\n【字号：大 中 小】\n某市政府工作报告\n来源：某某日报\n各位代表：\n${LONG}。${LONG}。\n责任编辑：张三\n相关报道：\n关于预算的报告`,
    `某市政府工作报告\n各位代表：\n${LONG}。${LONG}。`,
  ],
  ['a credit behind the text', `各位代表：\n${LONG}。${LONG}。\n（某某日报）`, `各位代表：\n${LONG}。${LONG}。`],
];

describe('clean', () => {
  test.each(CASES)('%s', (_, original, text) => {
    expect(clean(original).text).toBe(text);
  });

  test('names of sites at line ends, as the lexicon knows them', () => {
    const known = readLexicon('name\taliases\n某某秘书站\t某秘站');
    expect(clean('一、工作回顾某某秘书站\n全市平稳。某秘站\n参观某秘站的人', known).text).toBe(
      '一、工作回顾\n全市平稳。\n参观某秘站的人',
    );
  });

  test('a foreign string behind full stops that recurs is no text', () => {
    const text = ['甲', '乙', '丙'].map((word) => `${word}区建成投用。好文网站`).join('\n');
    expect(clean(text).text).toBe('甲区建成投用。\n乙区建成投用。\n丙区建成投用。');
  });

  test('lines of a file wrapped at a fixed width are whole paragraphs again', () => {
    const paragraph = (n: number) =>
      `　　第${n}项工作扎实推进，${LONG}，城乡面貌持续改善，群众生活水平稳步提高，${n}个重点项目按期建成投用。`;
    const wrapped = [1, 2, 3, 4, 5, 6, 7, 8]
      .map((n) =>
        paragraph(n)
          .match(/.{1,30}/gu)!
          .join('\n'),
      )
      .join('\n');
    const lines = clean(wrapped).text.split('\n');
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => paragraph(n).trim()));
  });

  test('a running header goes, wherever it breaks a sentence', () => {
    const page = (n: number) => `${LONG}，第${n}批项目顺\n某市第三次会议材料\n利开工。`;
    const { text, removed } = clean([1, 2, 3].map(page).join('\n'));
    expect(text).toBe([1, 2, 3].map((n) => `${LONG}，第${n}批项目顺利开工。`).join('\n'));
    expect(removed['running-line']).toBe(30);
  });

  test('the same report again: the first copy is kept, with other blanks and marks too', () => {
    const words = ['产业', '城乡', '生态', '民生', '开放', '改革', '安全', '文化', '科技', '金融', '交通', '水利'];
    const body = words.map(
      (word, i) =>
        `${word}领域全年完成投资${i + 12}亿元，${word}方面的${i + 3}项改革落地见效，${word}工作走在全省前列，${word}事业惠及城乡${i + 2}万群众，为下一步${word}发展打下基础。`,
    );
    const report = [
      '某市政府工作报告',
      '各位代表：',
      ...body,
      ...body.map((line) => line.replaceAll('全年', '明年').replaceAll('完成', '力争')),
    ].join('\n');
    const spaced = report.replaceAll('，', '， ').replaceAll('亿元', ' **亿元**');
    const { text, removed } = clean(`${report}\n\n${spaced}\n\n${report}`);
    expect(text).toBe(clean(report).text);
    expect(removed['repeated-text']).toBeGreaterThan(report.length);
  });

  test('what is removed is counted by rule, and every unit of the original is kept or counted', () => {
    const original = '---\ntitle: 甲\n---\n**各 位代表：**\n\n增长８%<!-- x -->';
    const { text, removed } = clean(original);
    expect(removed).toEqual({ 'front-matter': 17, 'html-comment': 10, 'markdown-mark': 4, blank: 1, 'empty-line': 1 });
    expect(text.length + Object.values(removed).reduce((sum, n) => sum + n, 0)).toBe(original.length);
  });

  test('a clean span leads back to the original words', () => {
    const original = '# 一、回顾\n完成 **投 资** 12 亿元。';
    const cleaned = clean(original);
    const start = cleaned.text.indexOf('投资12亿元');
    const span = originalSpan(cleaned, start, start + 6);
    expect(original.slice(span.start, span.end)).toBe('投 资** 12 亿元');
  });

  test('a text of half a million characters is clean at once: no pattern goes back and forth', () => {
    const hard = [
      ' '.repeat(100_000),
      '*'.repeat(50_000),
      '<a'.repeat(50_000),
      '[1'.repeat(50_000),
      '（(('.repeat(30_000),
      '|'.repeat(50_000),
      '&amp'.repeat(20_000),
      '第一页'.repeat(20_000),
      '"'.repeat(50_000),
    ];
    for (const text of hard) expect(clean(text).text.length).toBeLessThanOrEqual(text.length);
  }, 20_000);
});
