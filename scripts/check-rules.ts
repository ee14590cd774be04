/**
 * Lists rules that never fire on a folder of reports, and rule ids in evidence that no rule bears.
 *   npm run check:rules [-- FOLDER_OR_FILE …]     default: the folder corpus/ beside the project, every sixth report
 */
import { join } from 'node:path';
import { extract, understand } from '../src/extract.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { listFiles } from '../src/read/list-files.ts';
import { readDocument } from '../src/read/read-file.ts';
import { allRules } from './rule-registry.ts';

const given = process.argv.slice(2);
const corpus = join(process.env['ZHENGTU_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'corpus');
const { files } = await listFiles(given.length > 0 ? given : [corpus]);
const chosen = given.length > 0 ? files : files.filter((_, i) => i % 6 === 0);
const knowledge = loadKnowledge();
const fired = new Map<string, number>();
const count = (id: string, n = 1): void => void fired.set(id, (fired.get(id) ?? 0) + n);
for (const { path, shownPath } of chosen) {
  const document = await readDocument(path, shownPath).catch(() => null);
  if (!document) continue;
  try {
    for (const mentions of understand(document, knowledge).mentions) for (const { rule } of mentions) count(rule);
    const facts = extract(document, knowledge);
    for (const { evidence } of facts.claims) count(evidence.rule);
    for (const [rule, n] of Object.entries(facts.removed)) count(rule, n);
  } catch (error) {
    console.error(`${shownPath}: ${error instanceof Error ? error.message : error}`);
  }
}
const rules = await allRules();
const silent = rules.filter(({ rule }) => !fired.has(rule.id));
console.log(`${chosen.length} reports, ${rules.length} rules with examples, ${silent.length} never fired:`);
for (const { rule, file } of silent) console.log(`  ${rule.id}   ${file}`);
const known = new Set(rules.map(({ rule }) => rule.id));
const bare = [...fired].filter(([id]) => !known.has(id)).sort((a, b) => b[1] - a[1]);
console.log(`${bare.length} ids in evidence without examples of their own:`);
for (const [id, n] of bare) console.log(`  ${id}   ${n}`);
