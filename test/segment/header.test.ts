import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { ReportHeader } from '../../src/schema/facts.ts';
import { datesIn, isoDate } from '../../src/segment/header/dates.ts';
import { readHeader } from '../../src/segment/header/header.ts';
import { sessionIn } from '../../src/segment/header/session.ts';
import { speakerIn, speakerInWords } from '../../src/segment/header/speaker.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

test.each([
  ['2020年4月9日', '2020-04-09'],
  ['二〇二六年一月二十七日', '2026-01-27'],
  ['二○一二年十二月三十日', '2012-12-30'],
  ['二0一五年十月十日', '2015-10-10'],
  ['2012年5月', '2012-05'],
  ['2012年13月5日', undefined],
  ['二零二零年二月', '2020-02'],
])('date %s', (text, date) => {
  expect(datesIn(text).map(isoDate)[0]).toBe(date);
});

test.each([
  ['——2020年4月9日在兰州市第二届人民代表大会第八次会议上', '兰州市第二届人民代表大会第八次会议', '兰州市'],
  ['（2021年1月30日日喀则市第一届人民代表大会第四次会议通过）', '日喀则市第一届人民代表大会第四次会议', '日喀则市'],
  ['二〇二四年二月十三日在青海省十四届人民代表大会第五次会议上', '青海省十四届人民代表大会第五次会议', '青海省'],
  ['2022年1月6日在于都县第十八届人民代表大会第二次会议上', '于都县第十八届人民代表大会第二次会议', '于都县'],
  ['关于印发某某市长在市十七届人大六次会议上的报告', '市十七届人大六次会议', '市'],
  ['——在第九届人民代表大会第二次全体会议上', '第九届人民代表大会第二次全体会议', ''],
  ['在甘肃省兰州市第九届人民代表大会第二次会议上', '甘肃省兰州市第九届人民代表大会第二次会议', '兰州市'],
  ['各位代表：', null, null],
])('session %s', (text, name, place) => {
  const session = sessionIn(text, (words) => SMALL_GAZETTEER.candidates(words).length > 0);
  expect([session?.name ?? null, session?.place ?? null]).toEqual([name, place]);
});

test.each([
  ['市长张晓', '张晓'],
  ['兰州市人民政府代理市长王一二', '王一二'],
  ['（市长：陈立）', '陈立'],
  ['——州长多杰才让', '多杰才让'],
  ['自治区主席艾力·买买提', '艾力·买买提'],
  ['赵立市长', '赵立'],
  ['盟长', null],
  ['市长作政府工作报告', null],
  ['市长专线建设', null],
])('speaker of %s', (line, name) => {
  expect(speakerIn(line)).toBe(name);
});

test.each([
  ['会议听取了李强民市长代表市人民政府所作的报告', '李强民'],
  ['关于印发王立市长在市三届人大一次会议上报告的通知', '王立'],
  ['参加市长热线活动', null],
])('speaker in words: %s', (text, name) => {
  expect(speakerInWords(text)).toBe(name);
});

const OPENING = '现在，我代表市人民政府向大会报告工作，请予审议。';
const source = (text: string, path: string) => ({
  name: path.split('/').at(-1)!,
  path,
  sha256: '0',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
});
const headerOf = (text: string, path = '甲.md') => readHeader(source(text, path), clean(text).text, SMALL_GAZETTEER);

const HEADERS: readonly (readonly [what: string, text: string, path: string, expected: Partial<ReportHeader>])[] = [
  [
    'a full front',
    `# 政 府 工 作 报 告\n\n——2020年4月9日在兰州市第二届人民代表大会  \n第八次会议上\n\n市 长 王 林\n\n各位代表：\n${OPENING}\n一、2019年工作回顾`,
    '甲.md',
    {
      title: '政府工作报告',
      place: '兰州市',
      placeId: '620100',
      year: 2020,
      reviewYear: 2019,
      thisYear: 2020,
      date: '2020-04-09',
      speaker: '王林',
      session: '兰州市第二届人民代表大会第八次会议',
    },
  ],
  [
    'given in December for the year to come',
    '——2021年12月21日在兰州市第十七届人民代表大会第一次会议上\n市长 张伟文\n各位代表：\n三、2022年工作安排\n',
    '兰州市/2021.md',
    { year: 2022, reviewYear: 2021, thisYear: 2021, date: '2021-12-21' },
  ],
  [
    'no day stated, but the text calls the year behind it 今年',
    '2017年兰州市政府工作报告\n各位代表：\n一、过去五年政府工作回顾\n预计今年完成产值2000亿元。今年以来，形势好转。\n三、2017年的重点工作\n做好明年政府工作，明年要抓好三件事。\n',
    '甲.txt',
    { year: 2017, thisYear: 2016, date: null, speaker: null, session: null, place: '兰州市' },
  ],
  [
    'a short form of an autonomous prefecture',
    `2020年海西州政府工作报告\n各位代表：\n${OPENING}\n一、2019年工作回顾`,
    '甲.txt',
    { place: '海西蒙古族藏族自治州', placeId: '632800', year: 2020 },
  ],
  [
    'a province with its session in Chinese numerals',
    '2024年青海省政府工作报告\n——二〇二四年二月十三日在青海省十四届人民代表大会第五次会议上\n来源：某日报\n时间：2024-02-20\n青海省省长 赵立本\n各位代表：',
    '甲.txt',
    { place: '青海省', date: '2024-02-13', speaker: '赵立本', year: 2024 },
  ],
  [
    'the title of the front matter tells day and speaker',
    `---\ntitle: 兰州市政府工作报告（2014年1月7日 阿 成）\n---\n\n各位代表：\n${OPENING}\n一、2013年工作回顾`,
    '甲.md',
    { date: '2014-01-07', speaker: '阿成', title: '兰州市政府工作报告', year: 2014 },
  ],
  [
    'a session that names only the kind of the place',
    `——2014年1月14日在市第十四届人民代表大会第五次会议上\n各位代表：\n我代表东莞市人民政府报告工作。\n一、2013年工作回顾`,
    '甲.md',
    { place: '东莞市', session: '东莞市第十四届人民代表大会第五次会议' },
  ],
  [
    'the city and the province of one name: the text calls itself 全市',
    `吉林市政府工作报告\n各位代表：\n${OPENING}全市向前，我市平稳，全市上下一心。`,
    '甲.md',
    { place: '吉林市' },
  ],
  [
    'the day of publication is not the day of the speech',
    `政府工作报告\n发布时间：2020年5月13日 来源：某网\n各位代表：\n${OPENING}\n一、2019年工作回顾`,
    '兰州市/2020.md',
    { date: null, place: '兰州市', year: 2020 },
  ],
  ['the inner of two places', '甘肃省兰州市人民政府工作报告\n各位代表：', '甲.md', { place: '兰州市' }],
  [
    'a prefecture without a congress',
    '海西州行署工作报告\n（2014年2月20日）\n州长 多杰\n同志们：',
    '甲.md',
    { title: '海西州行署工作报告', date: '2014-02-20', speaker: '多杰' },
  ],
  [
    'the text, not the file’s name, tells the year',
    `——2014年2月19日在兰州市第六届人民代表大会第四次会议上\n各位代表：\n2013年工作回顾\n`,
    '兰州市/2015.md',
    { year: 2014 },
  ],
  [
    'a folder that the text never names is no place',
    `政府工作报告\n各位代表：\n${OPENING}`,
    '东莞/2020.md',
    { place: null, year: 2020 },
  ],
  [
    'a name that several places bear stays open',
    `鼓楼区政府工作报告\n各位代表：\n我代表区人民政府报告工作。`,
    '甲.md',
    { place: null },
  ],
  [
    'nothing known',
    '各位代表：\n一年来，我们努力工作。',
    '甲.md',
    { place: null, year: null, reviewYear: null, thisYear: null, date: null, speaker: null, title: null },
  ],
];

describe('readHeader', () => {
  test.each(HEADERS)('%s', (_, text, path, expected) => {
    expect(headerOf(text, path)).toMatchObject(expected);
  });
});
