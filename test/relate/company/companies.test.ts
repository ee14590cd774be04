import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge.ts';
import { companyNames } from '../../../src/relate/company/companies.ts';

const lexicon = loadKnowledge().lexicons.get('companies');

it.each([
  ['the shortest form with a legal ending', ['酒钢', '酒钢集团', '酒钢集团公司'], '酒钢集团'],
  ['a form that stands alone stays', ['酒钢'], '酒钢'],
  ['names that no lexicon knows', ['濮晟', '濮晟公司'], '濮晟公司'],
])('%s', (_, surfaces, name) => {
  expect(new Set(companyNames(surfaces, lexicon).values())).toEqual(new Set([name]));
});

it('keeps different firms apart', () => {
  const names = companyNames(['兰州银行', '甘肃银行', '三一重工', '三一重能'], lexicon);
  expect(new Set(names.values()).size).toBe(4);
});
