/** Every rule of the engine: whatever a module of a stage exports that has an id, a hit and a miss, alone or in a list. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../src/text/rule.ts';

const SRC = join(import.meta.dirname, '../src');
const STAGES = ['read', 'clean', 'segment', 'recognise', 'relate'];

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'hit' in value && 'miss' in value;

/** Rules with the file that holds each, by file and order of export. */
export async function allRules(): Promise<{ rule: Rule; file: string }[]> {
  const rules: { rule: Rule; file: string }[] = [];
  for (const stage of STAGES)
    for (const file of readdirSync(join(SRC, stage), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.ts')) continue;
      const exports: Record<string, unknown> = await import(pathToFileURL(join(SRC, stage, file)).href);
      for (const value of Object.values(exports))
        for (const item of Array.isArray(value) ? value : [value])
          if (isRule(item) && !rules.some((known) => known.rule === item))
            rules.push({ rule: item, file: `${stage}/${file}` });
    }
  return rules;
}
