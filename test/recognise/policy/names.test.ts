import { expect, test } from 'vitest';
import { recognisePolicies } from '../../../src/recognise/policy/recognise-policy.ts';
import { mentionsIn } from './read.ts';

const names = (text: string) => mentionsIn(recognisePolicies, text).map((m) => m.name);

/** What a sentence names, in its order. */
const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['wordings with and without quotes', '深化“放管服”改革和放管服改革。', ['放管服改革', '放管服改革']],
  ['a list of reforms', '推进渔港管理改革、船籍登记改革。', ['渔港管理改革', '船籍登记改革']],
  ['a shared tail', '深化渔港经营、船检服务等改革。', ['渔港经营改革', '船检服务改革']],
  ['two reforms that share 体制', '深化渔港管理体制和国有企业改革。', ['渔港管理体制改革', '国有企业改革']],
  ['a list of titles', '出台《茶园保护条例》《茶山管理办法》。', ['茶园保护条例', '茶山管理办法']],
  ['a draft loses its bracket', '审议《茶园保护条例（草案）》。', ['茶园保护条例']],
  ['quotes that share a tail', '健全“一船一档”“一港一策”等机制。', ['一船一档机制', '一港一策机制']],
  ['a year of action', '开展“项目攻坚年”各项工作。', ['项目攻坚年活动']],
  ['banners of the city', '深化平安海东建设，擦亮诚信海东品牌。', ['平安海东建设']],
  ['verb and object apart', '改造老旧小区12个。', ['老旧小区改造']],
  ['a quoted name inside a plan', '实施“厕所革命”三年行动计划。', ['厕所革命三年行动计划']],
  ['the clause ends the name', '国企改革三年行动圆满收官。', ['国企改革三年行动']],
  ['documents in a list', '制定茶园管护办法、茶农奖励办法。', ['茶园管护办法', '茶农奖励办法']],
  ['the verb of promotion belongs to the document', '出台促进茶业发展的意见。', ['促进茶业发展的意见']],
  ['measures by number', '出台加强渔政管理九条措施和渔船救助办法。', ['加强渔政管理九条措施', '渔船救助办法']],
  ['a heading number goes', '（一）渔业供给改革取得重大进展。', ['渔业供给改革']],
  ['a verb at the head of a plan goes', '先期启动渔港新区详规编制。', ['渔港新区详规']],
  ['the owner of a plan goes', '修订我市渔港片区空间规划。', ['渔港片区空间规划']],
  ['创新 belongs to 驱动', '实施创新驱动核心战略。', ['创新驱动核心战略']],
  ['a predicate inside', '东湖经济区上升为国家战略。', []],
  ['a counted row of plans', '编制渔港保护三大规划。', []],
  ['a sport', '发展医疗卫生、康体运动等中心。', []],
  ['a work on one site', '推进东湖流域综合整治。', []],
  ['a noun goes on behind the tail', '签订“一船一策”战略合作协议。', []],
  ['a thing to be built', '加快“渔业大脑”建设。', []],
  ['counts go', '完成8个区域9项市级渔港综合配套改革。', ['渔港综合配套改革']],
  ['新一轮 goes', '开展新一轮渔船整治行动。', ['渔船整治行动']],
  ['who made it goes', '落实省委和州委改进渔政作风的规定。', ['改进渔政作风的规定']],
  ['what the work is hung on', '以渔业跨越提升行动为抓手，聚集资源。', ['渔业跨越提升行动']],
  [
    'a row of campaigns',
    '五大行动：渔港提升行动、渔船更新行动、渔民增收行动。',
    ['渔港提升行动', '渔船更新行动', '渔民增收行动'],
  ],
  ['ways of serving', '推广“甲乙通办”，出台“惠渔12条”。', ['甲乙通办', '惠渔12条']],
  ['a party committee’s slogans', '落实省委“渔业富省”和市委“六大渔场”战略。', ['六大渔场战略']],
  ['numbered articles', '推出扶持茶企9条。', ['扶持茶企9条']],
  ['a five-year plan in other words', '编制“十五五”经济社会发展规划。', ['十五五规划']],
];
test.each(NAMES)('%s', (_, text, expected) => {
  expect(names(text).map((name) => (name.startsWith('十五五') ? '十五五规划' : name))).toEqual(expected);
});

/** Guiding thought, slogans, meetings, kinds, titles of places, works of art. */
const NOTHING: readonly string[] = [
  '增强“四个意识”，做到“两个维护”。',
  '坚持稳中求进工作总基调。',
  '贯彻新发展理念，统筹“五位一体”总体布局。',
  '健全规章制度，完善工作机制。',
  '统筹推进各项改革。',
  '现在请审议《政府工作报告》。',
  '歌剧《白茶花》获奖。',
  '听取各方面意见。',
  '落实年度供地计划。',
  '采取5条措施。',
  '推进六个专项行动。',
  '白鹭片区完成控制性详规编制。',
  '疫情防控取得重大战略成果。',
  '巩固“国家卫生城市”创建成果。',
  '在乡村振兴局指导下工作。',
  '解决“停车难”问题。',
  '实施水库除险加固工程。',
  '完成固定资产投资计划。',
  '广泛开展群众文体活动。',
];
test.each(NOTHING)('nothing in %s', (text) => {
  expect(names(text)).toEqual([]);
});
