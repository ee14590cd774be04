import { expect, test } from 'vitest';
import { relatePartners } from '../../src/relate/partner.ts';
import { linksIn } from './read-links.ts';

const LINKS: readonly (readonly [string, readonly string[]])[] = [
  ['深化与无锡市的帮扶合作。', ['partner 海东市 无锡市']],
  ['加强与西宁、兰州等周边城市的旅游协作。', ['partner 海东市 西宁市', 'partner 海东市 兰州市']],
  ['江苏省无锡市对口帮扶成效明显。', ['partner 海东市 无锡市']],
  ['做好对口支援新疆哈密各项工作。', ['partner 海东市 哈密市']],
  ['无锡市滨湖区与化隆县结对帮扶。', ['partner 滨湖区 化隆回族自治县']],
  ['深化苏青协作。', ['partner 江苏省 青海省']],
  ['推进西宁海东同城化。', ['partner 西宁市 海东市']],
  ['与江南大学深化合作。', []],
  ['加强与无锡市江南大学的合作。', []],
  ['与青海省各部门加强对接。', []],
  ['加强乐都区与民和县道路建设。', []],
];
test.each(LINKS)('%s', (sentence, expected) => {
  expect(linksIn(relatePartners, sentence)).toEqual(expected);
});
