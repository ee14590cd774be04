/** Words for values of closed sets, from the schema that the server sends. */
import { caption } from '../words/t.ts';
import { schema } from './atoms.ts';

const STATUS_SETS = ['projectStatus', 'policyAction', 'honorStatus', 'nature'] as const;

/** Word for a status of a project or honor, or an action of a policy. */
export function statusWord(status: string): string {
  for (const set of STATUS_SETS) {
    const words = schema.value?.values[set]?.[status];
    if (words) return caption(words);
  }
  return status;
}

export const timeFrameWord = (frame: string): string => caption(schema.value?.values['timeFrame']?.[frame]);
export const measureWord = (measure: string): string => caption(schema.value?.values['measure']?.[measure]);
export const kindWord = (label: string): string =>
  caption(Object.values(schema.value?.nodes ?? {}).find((node) => node.label === label)?.caption);

const LEVELS: Readonly<Record<string, { zh: string; en: string }>> = {
  country: { zh: '国家', en: 'country' },
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡镇', en: 'township' },
  village: { zh: '村', en: 'village' },
  zone: { zh: '开发区、新区', en: 'zone' },
  region: { zh: '区域', en: 'region' },
};
/** A category as the reports' own word, a place's level in the reader's language. */
export const categoryWord = (category: string): string => caption(LEVELS[category]) || category;
