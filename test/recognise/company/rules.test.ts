/** Every rule of companies, run through the real recogniser in a report of Haidong. */
import { describe, expect, it } from 'vitest';
import { COMPANY_RULES } from '../../../src/recognise/company/company-rules.ts';
import { recogniseCompanies } from '../../../src/recognise/company/recognise-company.ts';
import { recognisePlaces } from '../../../src/recognise/place/recognise-place.ts';
import { readExample } from '../../../src/text/rule.ts';
import { context, sentenceOf } from '../policy/read.ts';

const read = (text: string) => {
  const sentence = sentenceOf(text);
  return recogniseCompanies(sentence, recognisePlaces(sentence, [], context), context);
};
const surfaces = (text: string) => read(text).map((m) => m.surface);

describe.each(COMPANY_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.hit)('hit %s', (example) => {
    const { text, surface } = readExample(example);
    expect(surfaces(text)).toContain(surface);
  });
  it.each(rule.miss)('miss %s', (example) => {
    expect(read(readExample(example).text).filter((m) => m.rule === id)).toEqual([]);
  });
});

describe('no company', () => {
  it.each([
    '打造地方特色品牌',
    '新增上市公司三家、小额贷款公司两家',
    '引进世界500强企业和国有企业',
    '其中车站十个',
    '整治城市绿地面积',
    '组建城市医疗集团和教育集团',
    '发展精细化工、生物制药等产业',
    '建设五星级酒店和购物中心',
    '做强木雕、实木家具等产业',
    '整治老小区，拆围退围26万平方米',
    '推广离网制氢和双相不锈钢',
    '建设杨林汽车产业园、白螺物流港',
    '做大四大集团，免征证券交易印花税',
    '持续压降银行不良贷款，严厉打击逃废银行债务',
    '组建实验中学教育集团',
    '加工羊皮食品、羊毛制品，推进中美创新园',
    '争取大型超市投资落户',
    '关停小石子、小石灰等企业',
    '支持铜箔、线路板、电声、陶瓷等重点外贸企业',
  ])('%s', (text) => {
    expect(surfaces(`推进项目建设，${text}。`)).toEqual([]);
  });
});

describe('whole names', () => {
  it.each([
    ['与中铁二十局、甘肃银行签订协议。', ['中铁二十局', '甘肃银行']],
    ['推动城投公司和水务公司上市。', ['城投公司', '水务公司']],
    ['全力支持酒钢集团扩大产能。', ['酒钢集团']],
    ['加快民和鑫沅矿业、博铧光电等项目建设。', ['鑫沅矿业', '博铧光电']],
    ['推进武钢三硅钢项目建设。', ['武钢']],
    ['播恩集团、濮键电声成功上市。', ['播恩集团', '濮键电声']],
    ['推进比亚迪、铧晟三期、濮汇等项目建设。', ['比亚迪', '铧晟', '濮汇']],
    ['引进深圳濮晟科技建设基地。', ['深圳濮晟科技']],
    ['支持陕西锌业、恒瑞达、晟鑫新材等龙头企业扩产。', ['陕西锌业', '恒瑞达', '晟鑫新材']],
    ['恒晟达、鑫瑞科技获评国家专精特新小巨人企业。', ['恒晟达', '鑫瑞科技']],
    ['先后与甘肃银行、上海交大教育集团签约。', ['甘肃银行', '上海交大教育集团']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});
