/** What `zhengtu extract --json` prints: the annotation format of the guidelines, with offsets. */
import { z } from 'zod';
import { ReportHeader } from './facts.ts';
import { Comparator, HonorStatus, LinkType, Measure, Nature, PolicyAction, ProjectStatus } from './values.ts';

/** `quote` is the original text between `start` and `end` with white space and marks removed. */
const Quoted = { quote: z.string(), start: z.int(), end: z.int(), rule: z.string() };

export const Extraction = z.object({
  report: ReportHeader,
  observations: z.array(
    z.object({
      ...Quoted,
      place: z.string(),
      indicator: z.string(),
      measure: Measure,
      value: z.union([z.number(), z.string(), z.null()]),
      unit: z.string().nullable(),
      comparator: Comparator,
      nature: Nature,
      period: z.string().nullable(),
      wording: z.string().nullable(),
    }),
  ),
  projects: z.array(
    z.object({
      ...Quoted,
      name: z.string(),
      status: z.array(ProjectStatus),
      place: z.string().nullable(),
      companies: z.array(z.string()),
    }),
  ),
  companies: z.array(z.object({ ...Quoted, name: z.string() })),
  policies: z.array(z.object({ ...Quoted, name: z.string(), action: PolicyAction })),
  places: z.array(z.object({ ...Quoted, name: z.string(), surface: z.array(z.string()) })),
  events: z.array(z.object({ ...Quoted, name: z.string() })),
  honors: z.array(z.object({ ...Quoted, name: z.string(), status: HonorStatus, place: z.string() })),
  links: z.array(z.object({ ...Quoted, type: LinkType, a: z.string(), b: z.string() })),
});
export type Extraction = z.infer<typeof Extraction>;
