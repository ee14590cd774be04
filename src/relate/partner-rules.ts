/** How reports say that two places are joined. Rules see △ for a place and ◆ for a company; group 1 holds the other side. */
import type { Rule } from '../text/rule.ts';

const LIST = '(△△?(?:(?:、|和|及|以及|与)△△?|、[\\p{Script=Han}]{2,6}(?=、△))*)';
/** What may stand between the places and the word of joining. No firm, school or body: those are joined otherwise. */
const NO_BODY =
  '(?:(?!国资委|委|局|厅|港|法院|大学|高校|学院|院校|院所|企业|公司|集团|商会|媒体|机构|部门|铁路|科学院|研究|医院|银行|协会|学校|专家|客商)[^。；，！？△◆])';
const JOINED = '(?:合作|协作|帮扶|对接|结对|友好|友城|共建|联动|协同|一体化|同城化|互联互通|携手|战略协议|联运)';
const WIDE =
  '(?:等(?:周边|沿线|兄弟|发达|先进|友好|省内|省外|国内)*(?:地区|地|省市|省区市|省份|市州|城市|市|国家|国|县区|省)?)?';

export const PARTNER_RULES: readonly Rule[] = [
  {
    id: 'link.partner-with',
    pattern: new RegExp(
      `(?<!参|中国|内地|我国)(?:与|同|和)${LIST}${WIDE}(?:在${NO_BODY}{2,16}(?:领域|方面|产业)(?:的|开展)?)?${NO_BODY}{0,12}?${JOINED}`,
      'gu',
    ),
    why: 'The usual wording: 加强与酒泉、张掖等周边地区合作.',
    hit: ['深化与〔无锡市〕的帮扶合作', '加强与〔无锡市〕在人才、科技、文旅等领域深度合作'],
    miss: ['深化与无锡市江南大学合作', '无锡市企业深化合作'],
  },
  {
    id: 'link.partner-aid',
    pattern: new RegExp(
      `(?:对口(?:支援|帮扶|协作|合作)|结对帮扶|定点帮扶|援建|东西部(?:扶贫)?协作)(?:的|工作|地区|市)?${LIST}`,
      'gu',
    ),
    why: 'Aid names the place after it: 对口支援新疆哈密.',
    hit: ['做好对口支援〔和田〕工作'],
    miss: ['做好对口支援工作'],
  },
  {
    id: 'link.partner-supported',
    pattern: new RegExp(`(?:支援|增援|援助)(?:了)?${LIST}(?!.?(?:企业|公司|银行|大学|医院))`, 'gu'),
    why: 'Help sent to places: 支援西宁、海北抗疫, 援助果洛.',
    hit: ['有力支援〔西安市〕抗疫'],
    miss: ['支援农村教育', '对口支援医院'],
  },
  {
    id: 'link.partner-aided-by',
    pattern: new RegExp(
      `${LIST}(?:市|区)?(?:的)?(?:对口(?:支援|帮扶|协作|合作)|结对帮扶|倾情帮扶|东西部(?:扶贫)?协作|倾力支援)`,
      'gu',
    ),
    why: 'Or before it: 江苏省无锡市对口帮扶.',
    hit: ['〔无锡市〕对口帮扶成效明显'],
    miss: ['无锡市企业对口招聘'],
  },
  {
    id: 'link.partner-twin',
    pattern: new RegExp(
      `(?<!参|中国|内地|我国)(?:与|同|和)${LIST}${WIDE}(?:${NO_BODY}{0,8})(?:缔结|结为|结成|建立|签订|签署)${NO_BODY}{0,8}(?:友好|友城|合作|协议|备忘录)`,
      'gu',
    ),
    why: 'Twin towns: 与某市结为友好城市.',
    hit: ['与〔顺天市〕缔结友好城市'],
    miss: ['在顺天市建立友好医院'],
  },
];

/** Two places side by side that grow into one: 太原晋中同城化, 太原—晋中同城化. */
export const JOIN: Rule = {
  id: 'link.partner-join',
  pattern: /(△)(?:[—－-]|—|与|和|、)?(△)(?:市)?(?:同城化|一体化|同城|组群|双城经济圈|协作|对口协作)/gu,
  why: 'Names set side by side before 同城化.',
  hit: ['推进〔太原晋中〕同城化'],
  miss: ['推进太原同城化', '推进太原、晋中两市的绿化'],
};

/** Two places of which neither is the speaker: 城阳区与高青县结对帮扶. */
export const PAIR: Rule = {
  id: 'link.partner-pair',
  pattern: /(?<![、与和同△])(△△?)(?:与|和|同)(△△?)[^。；，△◆]{0,6}(?:结对|对口|帮扶|协作|缔结|结为|共建|飞地)/gu,
  why: 'Both sides are named.',
  hit: ['〔城阳区与高青县〕结对帮扶'],
  miss: ['城阳区和高青县完成绿化'],
};

/** Two letters of provinces in a wording of joining, made places by the recogniser in that wording alone. */
export const LETTERS: Rule = {
  id: 'link.partner-letters',
  pattern: /△△/gu,
  why: '京蒙、沪蒙等区域合作 names both sides by one letter each.',
  hit: ['深化〔苏青〕协作'],
  miss: ['深化校地协作'],
};
