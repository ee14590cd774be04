import { expect, test } from 'vitest';
import { relatePresence } from '../../src/relate/present.ts';
import { linksIn } from './read-links.ts';

const LINKS: readonly (readonly [string, readonly string[]])[] = [
  ['引进比亚迪、华为等企业。', ['present_in 比亚迪 海东市', 'present_in 华为 海东市']],
  ['渣打银行等机构相继落户。', ['present_in 渣打银行 海东市']],
  ['先后与中铁二十局、甘肃银行签订战略合作协议。', ['present_in 中铁二十局 海东市', 'present_in 甘肃银行 海东市']],
  ['比亚迪项目落户河湟新区。', ['present_in 比亚迪 河湟新区']],
  [
    '支持循化比亚迪、民和顺丰等企业扩产。',
    ['present_in 比亚迪 循化撒拉族自治县', 'present_in 顺丰 民和回族土族自治县'],
  ],
  ['比亚迪销量大幅增长。', []],
  ['引进一批高层次人才。', []],
  ['放宽人才落户政策。', []],
];
test.each(LINKS)('%s', (sentence, expected) => {
  expect(linksIn(relatePresence, sentence)).toEqual(expected);
});
