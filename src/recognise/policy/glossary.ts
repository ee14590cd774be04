/** Terms that an annex explains: 「3.“双证联办”：是指…的审批制度。」 The term is a policy when it or the end of its definition says so. */
import { stripQuotes } from '../../text/quote-free.ts';
import type { Rule } from '../../text/rule.ts';
import type { Candidate } from './candidate.ts';
import { categoryOf } from './categories.ts';

export const GLOSSARY: Rule = {
  id: 'policy.glossary',
  pattern:
    /^(?:[[（(〔【]?\d{1,3}[\]）)〕】]?[.．、:：]?|[①-⑳])?(?<term>[“"《]?[^：:，。；]{2,24}?)(?<joint>[：:]|(?:是|即)?指(?:的是)?|，(?:是|即)?指|是指)(?<meaning>.+)$/u,
  why: 'A numbered term, then what it means; programmes end their definitions in 行动, 改革, 政策, …',
  hit: ['7.“〔船证联办〕”：是指渔船检验与登记一次受理的审批改革。'],
  miss: ['8.“数字孪生”：是指用模型映射实物的技术。'],
};

/** What the definition ends in, or its first words, when the term is something that a government does. */
const DOES =
  /(?:行动|工程|政策|政策措施|改革|制度|机制|战略|计划|规划|举措|措施|试点|工作法|专项|活动|整治|审批|部署|服务模式|治理模式|管理模式|工作模式|新模式|模式|任务|要求|办法|目标责任|责任制|监管方式|做法|整改|改造|创建)[。；]?$/u;
const TERM_DOES =
  /(?:行动|工程|改革|机制|制度|计划|战略|责任制|工作法|审批|通办|联办|联创|清单|攻坚|信贷通|双考核|政策|专项整治|攻坚战|会战|普查|试点|河长制|长制|规划|纲要|方案|条例|意见|办法|免申即享|承诺制|普法|合一|一次办|直达|双控|以旧换新)$/u;
/** “6+4”产业体系, 三同五化: frames and coinages of numbers. */
const FRAME =
  /^[\dNnXx]+(?:\+[\dNnXx]+)+(?:产业体系|产业格局|政策体系|工作体系|工作机制|模式)$|^[一二三四五六七八][\p{Script=Han}]{1,2}[一二三四五六七八][化制联创清补提促免抓]$/u;
/** Things, people, places and figures: explained too, never policies. */
const NO_PROGRAMME =
  /企业$|产品|技术|平台$|指数|产业$|产业集群|集群$|人员$|人群|家庭|公司|银行|园$|园区|基地$|城市群|都市圈|经济圈|经济带$|走廊|项目$|路$|线$|通道|系统$|网$|网络|中心$|馆$|码$|数据|算力|材料|设备|装备|电池|农产品|品牌|认证|率$|值$|GDP|债|贷$|基金|保险|班列|物流|市场$|经济$|业态|消费$|金融$|旅游$|空间|布局|格局|思想|理念|精神|意识|自信|维护|确立|观$|论$|原则|总基调|主义|目标$|定位$|指标|村$|镇$|县$|区$|岛|湾|河$|湖$|奖$|称号|问题$|现象|四风|三公|三农|五保|人才$|团队|医院$|学校$|大学$|岗位|队伍|组织$|协定$|污染|废物|气体|碳$|能源$|发电/u;

export function glossaryNames(sentence: string): Candidate[] {
  const groups = sentence.match(GLOSSARY.pattern)?.groups;
  if (!groups) return [];
  const term = groups['term']!;
  const name = stripQuotes(term.replace(/《|》/gu, ''));
  const meaning = groups['meaning']!;
  if (name.length < 3 || name.length > 22 || NO_PROGRAMME.test(name) || /^[是在为以对将把和与第]/u.test(name))
    return [];
  if (!/[“"《]/u.test(term) && !TERM_DOES.test(name) && !/^\D*\d/u.test(sentence)) return [];
  if (!TERM_DOES.test(name) && !FRAME.test(name) && !DOES.test(meaning)) return [];
  const start = sentence.indexOf(term) + (/^[“"《]/u.test(term) ? 1 : 0);
  const end = sentence.indexOf(term) + term.length - (/[”"》]$/u.test(term) ? 1 : 0);
  return [{ start, end, name, category: categoryOf(name), rule: GLOSSARY.id }];
}
