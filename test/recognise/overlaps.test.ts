import { expect, test } from 'vitest';
import type { Mention } from '../../src/recognise/mention.ts';
import { settleOverlaps } from '../../src/recognise/overlaps.ts';

const mention = (kind: string, surface: string, start: number): Mention =>
  ({ kind, surface, name: surface, start, end: start + surface.length, rule: `${kind}.x` }) as unknown as Mention;

/** Mentions of a sentence, and those that stand after settling. */
const CASES: readonly (readonly [string, readonly Mention[], readonly string[]])[] = [
  [
    'a title that holds a project wins',
    [mention('policy', '《鹭岚大桥管理办法》', 0), mention('project', '鹭岚大桥', 1)],
    ['《鹭岚大桥管理办法》'],
  ],
  [
    'a title that crosses a project wins',
    [mention('event', '霁川论坛', 0), mention('project', '论坛中心', 2)],
    ['霁川论坛'],
  ],
  [
    'a policy inside a project goes',
    [mention('project', '霁川乡村振兴示范园', 0), mention('policy', '乡村振兴', 2)],
    ['霁川乡村振兴示范园'],
  ],
  [
    'a company inside a project stays',
    [mention('project', '锐穹集团产业园', 0), mention('company', '锐穹集团', 0)],
    ['锐穹集团产业园', '锐穹集团'],
  ],
  [
    'a place in front stays',
    [mention('project', '民和县水源工程', 0), mention('place', '民和县', 0)],
    ['民和县水源工程', '民和县'],
  ],
  [
    'the far end of a road stays',
    [mention('project', '霁川至攀枝花铁路', 0), mention('place', '攀枝花', 3)],
    ['霁川至攀枝花铁路', '攀枝花'],
  ],
  [
    'a capacity goes',
    [mention('project', '锐穹年产3万吨电解液', 0), mention('quantity', '3万吨', 4)],
    ['锐穹年产3万吨电解液'],
  ],
  [
    'what does not overlap stays',
    [mention('project', '鹭岚大桥', 0), mention('policy', '河长制', 9)],
    ['鹭岚大桥', '河长制'],
  ],
];

test.each(CASES)('%s', (_, mentions, kept) => {
  expect(settleOverlaps(mentions).map((m) => m.surface)).toEqual(kept);
});
