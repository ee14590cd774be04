import { expect, test } from 'vitest';
import { understand } from '../../../src/extract.ts';
import { loadKnowledge } from '../../../src/knowledge.ts';
import { relateEvents } from '../../../src/relate/event/event.ts';
import { relatePolicies } from '../../../src/relate/policy/policy.ts';
import { fromText } from './report.ts';

const knowledge = loadKnowledge();

test('one event under two names is one', () => {
  const report = understand(fromText('举办首届环湖国际茶业博览会。\n今年继续办好茶业博览会。'), knowledge);
  const names = relateEvents(report).flatMap((claim) => ('name' in claim ? [claim.name] : []));
  expect(names).toEqual(['环湖国际茶业博览会', '环湖国际茶业博览会']);
});

test('one policy in two wordings is one, under the name of the lexicon where the report uses it', () => {
  const report = understand(fromText('深化国有企业改革。\n国企改革蹄疾步稳，取得实效。'), knowledge);
  const names = relatePolicies(report).flatMap((claim) => ('name' in claim ? [claim.name] : []));
  expect(names).toEqual(['国企改革', '国企改革']);
});
