/**
 * How overlapping mentions of different kinds are settled, once for all kinds, at the end of recognise().
 *
 * 1. A title, event or honor that holds a project's name whole, or crosses it, wins: the project goes.
 * 2. A policy, event or honor that stands inside a project's name goes: 乡村振兴示范园 tells of no programme.
 * 3. A company inside a name of any kind stays: it is the builder, the host or the owner.
 * 4. A place inside a project's name stays: the report names it, be it the location (民和县水源工程) or the far end of a
 *    road (大理至攀枝花铁路). Whether the project lies there is for relate/located.ts to say.
 * 5. A quantity inside a project's name goes: 年产3万吨 is a capacity of the name, no measurement.
 * Mentions of one kind do not overlap: each recogniser sees to that. Times are left alone.
 */
import type { Mention, MentionKind } from './mention.ts';

const TITLED: ReadonlySet<MentionKind> = new Set(['policy', 'event', 'honor']);

const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;
const holds = (outer: Mention, inner: Mention): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** The mentions that stand after settling, in their order. */
export function settleOverlaps(mentions: readonly Mention[]): Mention[] {
  const titled = mentions.filter((m) => TITLED.has(m.kind));
  const lost = (project: Mention): boolean =>
    titled.some((t) => overlap(t, project) && !(holds(project, t) && project.end - project.start > t.end - t.start));
  const projects = mentions.filter((m) => m.kind === 'project' && !lost(m));
  const kept = new Set<Mention>(projects);
  return mentions.filter((m) => {
    if (m.kind === 'project') return kept.has(m);
    const inProject = projects.some((p) => holds(p, m));
    return !(inProject && (TITLED.has(m.kind) || m.kind === 'quantity'));
  });
}
