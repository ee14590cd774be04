import { understand } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import type { Relater } from '../../src/relate/relation.ts';

const knowledge = loadKnowledge();
const HEAD = '海东市2020年政府工作报告\n——2020年4月在海东市人民代表大会上\n海东市人民政府市长 某某\n';

/** The links that a relater claims from one sentence of a report of Haidong: `type a b`. */
export function linksIn(relater: Relater, sentence: string): string[] {
  const text = `${HEAD}${sentence}\n`;
  const report = understand(
    { name: '海东市2020.md', path: '海东市2020.md', sha256: '0', mediaType: 'text/plain', encoding: 'utf-8', text },
    knowledge,
  );
  return relater(report).flatMap((claim) => (claim.kind === 'link' ? [`${claim.type} ${claim.a} ${claim.b}`] : []));
}
