/** Figures told in words, with sentences of our own: the second part of the table in constructs.ts. */
import type { Construct } from './constructs.ts';

export const IN_WORDS: readonly Construct[] = [
  {
    id: 'observation.streak',
    why: 'Years in a row without a number or a rank of their own are counted: 连续六年获评…',
    examples: [
      { text: '我市连续6年获评守信城市。', records: ['连续获评守信城市|level|6|年|actual|2019'] },
      {
        text: '连续4年举办灯会，扭转连续两年下滑的局面，用电量连续三年突破20亿千瓦时。',
        records: ['用电量|level|≥20|亿千瓦时|actual|2017-2019', '连续举办灯会|level|4|年|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.row-of-years',
    why: 'A row of harvests or rises: 十连丰',
    examples: [
      {
        text: '油料生产实现“九连增”，增产2万吨。',
        records: ['油料生产|change|2|万吨|actual|2019', '油料生产连增|level|9|年|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.level-with',
    why: 'As high as the year before is no growth',
    examples: [
      {
        text: '预计用电量增长3%，货运量与上年基本持平。',
        records: ['用电量|growth|3|%|estimate|2019', '货运量|growth|≈0|%|estimate|2019'],
      },
    ],
  },
  {
    id: 'observation.medals',
    why: 'Medals are told by their metal: 3金2银',
    examples: [
      {
        text: '在技能大赛上获得3金2银。',
        records: ['技能大赛金牌|level|3|枚|actual|2019', '技能大赛银牌|level|2|枚|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.rank',
    why: 'Superlatives among places are first ranks, and what is ranked of the last is ranked of each',
    examples: [
      { text: '贷款利率连续两年全省最低。', records: ['贷款利率|rank|1|位|actual|2018-2019'] },
      {
        text: '货运量、客运量增速均列全省第二。',
        records: ['货运量增速|rank|2|位|actual|2019', '客运量增速|rank|2|位|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.rank-inherited',
    why: '均 behind an amount and its growth ranks both',
    examples: [
      {
        text: '煤炭产量达到50万吨、增长8%，均居全省首位。',
        records: [
          '煤炭产量|level|50|万吨|actual|2019',
          '煤炭产量|growth|8|%|actual|2019',
          '煤炭产量|rank|1|位|actual|2019',
          '煤炭产量增速|rank|1|位|actual|2019',
        ],
      },
    ],
  },
  {
    id: 'observation.share-of-counted',
    why: 'A share by what it is used for: 八成以上财力用于民生',
    examples: [{ text: '80%以上财力用于民生。', records: ['财力用于民生比重|share|≥80|%|actual|2019'] }],
  },
  {
    id: 'observation.left',
    why: 'Thresholds tell the class of what is counted',
    examples: [
      {
        text: '引进超5亿元制造项目12个、1亿元以上冷链物流项目30个。',
        records: ['引进超5亿元制造项目|level|12|个|actual|2019', '引进1亿元以上冷链物流项目|level|30|个|actual|2019'],
      },
    ],
  },
  {
    id: 'observation.right',
    why: 'Households and people in a row share what became of them',
    examples: [
      { text: '9户15人脱贫。', records: ['脱贫户数|level|9|户|actual|2019', '脱贫人数|level|15|人|actual|2019'] },
    ],
  },
  {
    id: 'observation.from-to',
    why: 'Growth behind 由A到B holds for the years between; sums and changes in a review of five years hold for the five',
    examples: [
      {
        text: '用电量由2014年的20亿千瓦时增加到2019年的30亿千瓦时，增长50%。',
        frame: 'five_year_review',
        records: [
          '用电量|level|20|亿千瓦时|actual|2014',
          '用电量|level|30|亿千瓦时|actual|2019',
          '用电量|growth|50|%|actual|2015-2019',
        ],
      },
      {
        text: '水利投资累计完成90亿元、公路投资70亿元，灌溉覆盖率由60%提高到75%，水质达标率提高3个百分点。',
        frame: 'five_year_review',
        records: [
          '水利投资|level|90|亿元|actual|2015-2019',
          '公路投资|level|70|亿元|actual|2015-2019',
          '灌溉覆盖率|level|60|%|actual|2014',
          '灌溉覆盖率|level|75|%|actual|2019',
          '水质达标率|change|3|个百分点|actual|2015-2019',
        ],
      },
    ],
  },
];
