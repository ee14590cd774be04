/** How reports say that a firm comes to a place or sits there. Rules see ◆ for a company and △ for a place; group 1 holds the firms. */
import type { Rule } from '../text/rule.ts';

/** Firms of a list, each with some words of what it builds: ◆物流园、◆和◆. */
const FIRMS =
  '((?:△?[\\p{Script=Han}A-Za-z\\d]{0,4}◆[^，。；：！？、△◆]{0,14}(?:、[\\p{Script=Han}\\d]{2,16}(?=、|等)|、|和|及|以及)*)+)';

export const PRESENT_RULES: readonly Rule[] = [
  {
    id: 'link.present-attracted',
    pattern: new RegExp(
      `(?:引进|引入|招引|招来|引来|承接|签约引进|成功签约|牵手)(?:了|来|到|以)?(?:△|[\\p{Script=Han}“”]{0,6})?${FIRMS}`,
      'gu',
    ),
    why: 'A firm that is brought in is in the place: 引进顺丰、京东.',
    hit: ['引进〔顺丰〕建设枢纽'],
    miss: ['引进一批企业', '顺丰引进人才'],
  },
  {
    id: 'link.present-settled',
    pattern: new RegExp(
      `${FIRMS}(?:等[^，。；△◆]{0,18})?(?:先后|相继|成功|正式|陆续|纷纷|签约|注册)*(?:入驻|落户|进驻|抢滩|来[\\p{Script=Han}]{0,3}投资)`,
      'gu',
    ),
    why: 'A firm that settles: 渣打银行落户.',
    hit: ['〔渣打银行〕等机构落户'],
    miss: ['人才落户政策放宽'],
  },
  {
    id: 'link.present-project',
    pattern: new RegExp(
      `${FIRMS}(?:等[^，。；△◆]{0,12})?(?:项目|企业|总部|基地|公司|机构)(?:先后|相继|成功|正式|陆续|纷纷|顺利)*(?:签约(?!仪式|额|率)|落地(?!见效|生效|生根|率|实施|转化))`,
      'gu',
    ),
    why: 'A firm whose project is signed or lands: 比亚迪等项目签约.',
    hit: ['〔比亚迪〕等重大项目成功签约'],
    miss: ['一批项目签约落地', '比亚迪等企业签约率提高'],
  },
  {
    id: 'link.present-branch',
    pattern: new RegExp(
      `${FIRMS}(?:等[^，。；△◆]{0,12})?在(?:△|[\\p{Script=Han}]{1,3})(?:成功)?(?:设立|新设|开设|建立|布局|投资|建设|成立|注册|落户|落地|投产)`,
      'gu',
    ),
    why: 'A branch or works set up in the place.',
    hit: ['〔渣打银行〕在昆设立分行'],
    miss: ['渣打银行发布报告'],
  },
  {
    id: 'link.present-signed',
    pattern: new RegExp(
      `(?<!◆)(?:与|同|和)${FIRMS}(?:等[^，。；△◆]{0,18})?(?:成功|正式|全面|分别|先后)?(?:签订|签署|签约|达成|缔结|开展战略合作|建立战略|战略合作)`,
      'gu',
    ),
    why: 'The city signs with the firm: 与中铁二十局签订战略合作协议.',
    hit: ['先后与〔中铁二十局〕签订协议'],
    miss: ['与高校签订协议'],
  },
  {
    id: 'link.present-in-town',
    pattern: new RegExp(
      `${FIRMS}(?:等|及)?[^，。；△◆]{0,8}(?:等)?(?:在|驻)(?:△|[\\p{Script=Han}]{1,2})(?:大型|重点|骨干|中央|中省)?(?:企业|单位|央企)`,
      'gu',
    ),
    why: 'Named among the firms in town: 酒钢集团等在嘉企业.',
    hit: ['支持〔酒钢集团〕等在嘉企业'],
    miss: ['支持酒钢集团等大企业'],
  },
  {
    id: 'link.present-headquarters',
    pattern: new RegExp(
      `${FIRMS}(?:区域|全国|西南|西北|华东|华南|华中|华北|东北|第二|中国)*(?:总部|分行|分公司|分部|运营中心|结算中心)(?:[^，。；△◆]{0,8})?(?:落户|揭牌|开业|成立|落成|获批|落地|启用|投用)`,
      'gu',
    ),
    why: 'A head office or branch opens.',
    hit: ['〔浦发银行〕分行开业'],
    miss: ['总部经济加快发展'],
  },
];

/** A county, zone or town of the report's own right before a firm tells where the firm sits: 洛南|环亚源. */
export const COUNTY_FIRM: Rule = {
  id: 'link.present-county-firm',
  pattern: /△(◆)(?=[、等和及][^，。；：！？]*企业)/gu,
  why: 'The county before the name of a firm in a list of firms: 支持互助恒鑫达等企业.',
  hit: ['支持互助〔恒鑫达〕、民和晟瑞等企业扩产'],
  miss: ['支持甘肃银行扩大放贷', '建设互助恒鑫达物流园'],
};
