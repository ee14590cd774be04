import { describe, expect, it } from 'vitest';
import { allRules } from '../../../scripts/rule-registry.ts';
import { recogniseEvents } from '../../../src/recognise/event/event.ts';
import { recogniseHonors } from '../../../src/recognise/honor/honor.ts';
import type { Recogniser } from '../../../src/recognise/mention.ts';
import { recognisePolicies } from '../../../src/recognise/policy/recognise-policy.ts';
import { readExample } from '../../../src/text/rule.ts';
import { mentionsIn } from './read.ts';

/** The examples beside the rules of policies, events and honors are their tests. */
const RECOGNISER: Readonly<Record<string, Recogniser>> = {
  policy: recognisePolicies,
  event: recogniseEvents,
  honor: recogniseHonors,
};
const rules = (await allRules())
  .map(({ rule }) => ({ rule, recogniser: RECOGNISER[rule.id.split('.')[0]!] }))
  .filter(({ recogniser }) => recogniser !== undefined);
/** Terms are explained in the annex alone. */
const roleOf = (id: string) => (id === 'policy.glossary' ? 'annex' : 'body');

describe.each(rules.map(({ rule, recogniser }) => [rule.id, rule, recogniser!] as const))(
  '%s',
  (id, rule, recogniser) => {
    it.each(rule.hit)('reads %s', (example) => {
      const { text } = readExample(example);
      const surfaces = [...example.matchAll(/〔([^〕]*)〕/gu)].map((match) => match[1]);
      const found = mentionsIn(recogniser, text, roleOf(id)).filter((m) => m.rule === id);
      expect(found.map((m) => m.surface)).toEqual(surfaces);
    });
    it.each(rule.miss)('leaves %s', (example) => {
      expect(mentionsIn(recogniser, example, roleOf(id)).filter((m) => m.rule === id)).toEqual([]);
    });
  },
);
