import { readGazetteer } from '../../src/gazetteer/gazetteer.ts';

/** A few real places, enough to tell names apart. */
export const SMALL_GAZETTEER = readGazetteer(
  [
    '220000\t吉林省\tprovince\t\t吉林',
    '220200\t吉林市\tprefecture\t220000\t吉林',
    '441900\t东莞市\tprefecture\t440000\t东莞',
    '620000\t甘肃省\tprovince\t\t甘肃',
    '620100\t兰州市\tprefecture\t620000\t兰州',
    '630000\t青海省\tprovince\t\t青海',
    '632800\t海西蒙古族藏族自治州\tprefecture\t630000\t海西|海西州',
    '540200\t日喀则市\tprefecture\t540000\t日喀则',
    '360731\t于都县\tcounty\t360700\t于都',
    '320106\t鼓楼区\tcounty\t320100\t鼓楼',
    '350102\t鼓楼区\tcounty\t350100\t鼓楼',
  ].join('\n'),
);
