/** Every rule of places, run through the real recogniser in a report of Haidong. */
import { describe, expect, it } from 'vitest';
import { ABBREVIATION, JOINED_CITIES } from '../../../src/recognise/place/abbreviations.ts';
import { EVIDENCE } from '../../../src/recognise/place/evidence-rules.ts';
import { COUNTRY_RUN } from '../../../src/recognise/place/foreign-letters.ts';
import { FORM_RULES } from '../../../src/recognise/place/form-rules.ts';
import { CITY_OF_COUNTRY, COUNTED_VILLAGES, FARM } from '../../../src/recognise/place/outlying.ts';
import { recognisePlaces } from '../../../src/recognise/place/recognise-place.ts';
import { VILLAGE } from '../../../src/recognise/place/villages.ts';
import { ZONE_RULES } from '../../../src/recognise/place/zone-rules.ts';
import { readExample } from '../../../src/text/rule.ts';
import { mentionsIn } from '../policy/read.ts';

const read = (text: string) => mentionsIn(recognisePlaces, text);
const accepting = [
  ...EVIDENCE.filter((rule) => rule.verdict === 'accept'),
  ...FORM_RULES,
  ...ZONE_RULES,
  VILLAGE,
  ABBREVIATION,
  FARM,
  CITY_OF_COUNTRY,
  COUNTED_VILLAGES,
];

describe.each(accepting.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.hit)('hit %s', (example) => {
    const { text, surface } = readExample(example);
    expect(read(text).map((m) => m.surface)).toContain(surface);
  });
  it.each(rule.miss)('miss %s', (example) => {
    expect(read(readExample(example).text).filter((m) => m.rule === id)).toEqual([]);
  });
});

const refusing = EVIDENCE.filter((rule) => rule.verdict === 'refuse');
describe.each(refusing.map((rule) => [rule.id, rule] as const))('%s refuses', (_id, rule) => {
  it.each(rule.hit)('refused in %s', (example) => {
    const { text, surface } = readExample(example);
    expect(read(text).map((m) => m.surface)).not.toContain(surface);
  });
  it.each(rule.miss)('kept in %s', (example) => {
    const { text, surface } = readExample(example);
    expect(read(text).map((m) => m.surface)).toContain(surface);
  });
});

it('two cities by their first characters', () => {
  const { text } = readExample(JOINED_CITIES.hit[0]!);
  expect(read(text).map((m) => m.name)).toEqual(['西宁市', '海东市']);
  expect(read(JOINED_CITIES.miss[0]!)).toEqual([]);
});

it('countries by their first characters', () => {
  const { text } = readExample(COUNTRY_RUN.hit[1]!);
  expect(read(text).map((m) => m.name)).toEqual(['俄罗斯联邦', '白俄罗斯共和国', '蒙古国']);
  for (const miss of COUNTRY_RUN.miss) expect(read(miss).filter((m) => m.rule === COUNTRY_RUN.id)).toEqual([]);
});
