/** The closed set of project categories, with captions. The kinds lexicon gives one to every end of a name. */
import { z } from 'zod';
import type { Caption } from '../../schema/values.ts';

export const ProjectCategory = z.enum([
  '铁路',
  '公路',
  '航空水运',
  '水利',
  '能源',
  '产业',
  '商贸物流',
  '数字',
  '科教',
  '医疗',
  '文体',
  '文旅',
  '市政',
  '住房',
  '生态',
  '其他',
]);
export type ProjectCategory = z.infer<typeof ProjectCategory>;

export const projectCategoryCaptions: Record<ProjectCategory, Caption> = {
  铁路: { zh: '铁路与轨道', en: 'rail' },
  公路: { zh: '公路与桥隧', en: 'roads and bridges' },
  航空水运: { zh: '航空与水运', en: 'air and water transport' },
  水利: { zh: '水利', en: 'water works' },
  能源: { zh: '能源', en: 'energy' },
  产业: { zh: '产业', en: 'industry' },
  商贸物流: { zh: '商贸与物流', en: 'trade and logistics' },
  数字: { zh: '数字', en: 'digital' },
  科教: { zh: '科技与教育', en: 'science and education' },
  医疗: { zh: '医疗与养老', en: 'health and care' },
  文体: { zh: '文化与体育', en: 'culture and sports' },
  文旅: { zh: '文旅', en: 'tourism and parks' },
  市政: { zh: '市政', en: 'municipal works' },
  住房: { zh: '住房', en: 'housing' },
  生态: { zh: '生态', en: 'ecology' },
  其他: { zh: '其他', en: 'other' },
};

/** Words inside a name that tell its category where its end does not: the first that fits. */
const WORDS: readonly (readonly [ProjectCategory, RegExp])[] = [
  ['铁路', /铁路|高铁|轨道交通|地铁|\d号线|动车/u],
  ['航空水运', /机场|航站|空港|码头|港区|航道|船闸/u],
  ['公路', /高速|公路|国道|省道|大道|大桥|立交|隧道|[GS]\d{2,4}|路段|道路|[东南西北中]路/u],
  ['水利', /水库|水利|灌区|引水|调水|供水|水源|防洪|河道|水系|水电/u],
  ['能源', /发电|风电|光伏|储能|电站|电厂|千伏|[Kk][Vv]|煤矿|天然气|输气|兆瓦|千瓦|氢能|核电|新能源/u],
  ['医疗', /医院|医疗|康养|养老|卫生|病区/u],
  ['科教', /学校|中学|小学|大学|学院|校区|实验室|研究院/u],
  ['文体', /博物馆|图书馆|体育|文化馆|剧院/u],
  ['文旅', /旅游|景区|公园|古城|古镇|小镇|遗址|度假/u],
  ['商贸物流', /物流|商贸|市场|广场|综合体|保税|冷链/u],
  ['数字', /数据|算力|智慧|云计算|5G/u],
  ['生态', /治理|绿化|修复|湿地|防护林|造林/u],
  ['市政', /管网|污水|垃圾|管廊|片区/u],
  ['住房', /小区|安置|住房|公寓/u],
  ['产业', /万吨|生产|制造|材料|电池|加工|产业|工业|年产|化工|芯片|半导体|汽车|制药|生物|装备/u],
];

/** The category of a project from its name, and from the category of its kind where the name has one. */
export function categoryOf(name: string, kind: ProjectCategory | null): ProjectCategory {
  if (kind && kind !== '其他' && kind !== '市政' && kind !== '产业' && kind !== '生态') return kind;
  return WORDS.find(([, pattern]) => pattern.test(name))?.[0] ?? kind ?? '其他';
}
