/** Which files hold the same report: other name, other format, other source. The text decides. */
import type { ReportFacts } from '../schema/facts.ts';
import { isSameReport } from '../segment/fingerprint.ts';
import { compareBy, compareText } from '../text/order.ts';

export interface ResolvedReport {
  /** `report:630100:2017`: place code (or name) and plan year; a second, different text gets a suffix. */
  readonly id: string;
  readonly facts: ReportFacts;
  /** Other files that hold the same report. */
  readonly others: readonly ReportFacts[];
}

/** Texts are compared when they share a band: with half of the values equal, one of 32 pairs is equal all but surely. */
const BAND = 2;

/** Best witness first: the fullest header, then the most text, then the hash, so that the order of files plays no part. */
const byWorth = compareBy<ReportFacts>(
  (f) => -Object.values(f.header).filter((value) => value !== null).length,
  (f) => -f.passages.length,
  (f) => f.source.sha256,
);

/** Groups facts into reports. Deterministic: independent of the order of `all`. */
export function resolveReports(all: readonly ReportFacts[]): ResolvedReport[] {
  const distinct = [...new Map(all.map((facts) => [facts.source.sha256, facts])).values()].sort(byWorth);
  const groups: ReportFacts[][] = [];
  const bySketch = new Map<string, ReportFacts[][]>();
  const bandsOf = (facts: ReportFacts): string[] => {
    const bands: string[] = [];
    for (let i = 0; i + BAND <= facts.sketch.length; i += BAND)
      bands.push(`${i}:${facts.sketch.slice(i, i + BAND).join(',')}`);
    return bands;
  };
  for (const facts of distinct) {
    const bands = bandsOf(facts);
    const group = bands
      .flatMap((band) => bySketch.get(band) ?? [])
      .find((candidate) => isSameReport(candidate[0]!.sketch, facts.sketch));
    if (group) {
      group.push(facts);
      continue;
    }
    const made = [facts];
    groups.push(made);
    for (const band of bands) {
      const list = bySketch.get(band);
      if (list) list.push(made);
      else bySketch.set(band, [made]);
    }
  }
  const taken = new Map<string, number>();
  const reports = groups.map(([facts, ...others]): ResolvedReport => {
    const { header, source } = facts!;
    const key = header.place
      ? `report:${header.placeId ?? header.place}:${header.year ?? 'undated'}`
      : `report:${source.sha256.slice(0, 12)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const id = before === 0 ? key : `${key}:${source.sha256.slice(0, 8)}`;
    return { id, facts: facts!, others: others.sort((a, b) => compareText(a.source.sha256, b.source.sha256)) };
  });
  return reports.sort((a, b) => compareText(a.id, b.id));
}
