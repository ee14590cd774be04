import { expect, test } from 'vitest';
import { understand } from '../../../src/extract.ts';
import { loadKnowledge } from '../../../src/knowledge.ts';
import { relate } from '../../../src/relate/relate.ts';

const knowledge = loadKnowledge();

/** The claims of a plan of one sentence in a report of 海东市. */
function claimsOf(sentence: string) {
  const text = `海东市政府工作报告\n——2020年1月5日，海东市第三届人民代表大会第一次会议\n市长 王某\n\n各位代表：\n\n二、2020年重点工作\n\n${sentence}\n`;
  const report = understand(
    {
      name: '海东市2020.txt',
      path: '海东市2020.txt',
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      text,
    },
    knowledge,
  );
  return { claims: relate(report), text };
}

const links = (sentence: string, type: string) =>
  claimsOf(sentence).claims.flatMap((c) => (c.kind === 'link' && c.type === type ? [[c.a, c.b]] : []));

/** Where a project stands, nearer than the city. */
const LOCATED: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['加快循化霁岚线椒产业园建设。', [['循化霁岚线椒产业园', '循化撒拉族自治县']]],
  [
    '民和县加快鹭岚电芯、玖樾负极等项目建设。',
    [
      ['鹭岚电芯', '民和回族土族自治县'],
      ['玖樾负极', '民和回族土族自治县'],
    ],
  ],
  ['推动民和县加快鹭岚电芯项目建设。', [['鹭岚电芯', '民和回族土族自治县']]],
  ['民和县聚焦农旅融合，加快鹭岚古镇建设。', [['鹭岚古镇', '民和回族土族自治县']]],
  ['鹭岚电芯项目落户民和县。', [['鹭岚电芯', '民和回族土族自治县']]],
  ['民和县获评先进，全市加快鹭岚古镇建设。', []],
  ['启动民和至鹭岚公路建设。', []],
  ['加快平安路、鹭岚路建设。', []],
];

test.each(LOCATED)('located: %s', (sentence, expected) => {
  expect(links(sentence, 'located_in')).toEqual(expected);
});

test('a project claim carries place and status, and its evidence opens the name', () => {
  const { claims, text } = claimsOf('加快循化霁岚线椒产业园建设。');
  const claim = claims.find((c) => c.kind === 'project')!;
  expect(claim).toMatchObject({ name: '循化霁岚线椒产业园', status: 'under_construction', place: '循化撒拉族自治县' });
  expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe('循化霁岚线椒产业园');
});

/** Who builds it. */
const UNDERTAKEN: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['推进比亚迪动力电池、鹭岚电芯等项目建设。', [['比亚迪', '比亚迪动力电池']]],
  ['支持比亚迪投资12亿元建设鹭岚产业园。', [['比亚迪', '鹭岚产业园']]],
];

test.each(UNDERTAKEN)('undertaken: %s', (sentence, expected) => {
  for (const link of expected) expect(links(sentence, 'undertakes')).toContainEqual(link);
  for (const [a, b] of links(sentence, 'undertakes')) expect(a).not.toBe(b);
});
