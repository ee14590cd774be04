/** The closed set of policy categories, and the one that a name's last word tells. */
export const POLICY_CATEGORIES = ['法规', '规划', '战略', '改革', '行动', '制度', '工程', '其他'] as const;
export type PolicyCategory = (typeof POLICY_CATEGORIES)[number];

/** First row whose ending fits decides. */
const ENDINGS: readonly (readonly [PolicyCategory, RegExp])[] = [
  ['改革', /改革(?:试点|方案)?$/u],
  ['行动', /(?:行动|行动计划|行动方案|活动|攻坚战?|保卫战|斗争|整治|治理|普查|普法|教育|革命|运动|整改|大会战)$/u],
  [
    '法规',
    /(?:法|条例|办法|规定|规则|细则|准则|意见|通知|决定|措施|标准|公约|导则|守则|\d+条|[一二三四五六七八九十]+条)$/u,
  ],
  ['规划', /(?:规划|纲要|方案|计划|详规|控规|预案|布局)$/u],
  ['战略', /战略$/u],
  ['工程', /(?:工程|改造|建设)$/u],
  ['制度', /(?:制|制度|机制|试点|政策|工作法|清单|模式|保险|合作)$/u],
];

/** @returns the category that the name's ending tells; 其他 when none does */
export function categoryOf(name: string): PolicyCategory {
  const bare = name.replace(/（[^）]*）$/u, '');
  return ENDINGS.find(([, ending]) => ending.test(bare))?.[0] ?? '其他';
}

export function isPolicyCategory(word: string): word is PolicyCategory {
  return (POLICY_CATEGORIES as readonly string[]).includes(word);
}
