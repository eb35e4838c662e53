/**
 * Without: what is left of a record, or of a figure, when somebody is not heard: a source, a kind of source, or a whole
 * dataset. SPEC F6.
 */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import type { OriginLookup } from "./chain.ts";
import { originalOf } from "./chain.ts";
import { DatasetId, SourceId } from "./id.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import { SourceKind } from "./source.ts";

/** Groups of sources that can be left out together: those who are not named, parties to the conflict, or a kind of source. */
export const SourceGroup = z.enum(["anonymous", "party", ...SourceKind.options]);
export type SourceGroup = z.output<typeof SourceGroup>;

/** What is left out: the id of a source, a group of sources, or the id of a dataset. A group comes before a dataset of its name. */
export const Without = z
  .string()
  .refine((text) => [SourceGroup, SourceId, DatasetId].some((one) => one.safeParse(text).success), {
    error: COMPLAINT_SENTENCE.without,
  });

/** What is left out, sorted out. */
export interface LeftOut {
  readonly sources: readonly SourceId[];
  readonly groups: readonly SourceGroup[];
  readonly datasets: readonly DatasetId[];
}

/** Sorts out what is left out. */
export function sortOut(terms: readonly string[]): LeftOut {
  const groups = terms.flatMap((term) => SourceGroup.safeParse(term).data ?? []);
  const known: readonly string[] = groups;
  return {
    groups,
    sources: terms.flatMap((term) => SourceId.safeParse(term).data ?? []),
    datasets: terms.flatMap((term) =>
      known.includes(term) ? [] : (DatasetId.safeParse(term).data ?? []),
    ),
  };
}

/** The groups that a source belongs to; one that is not on file to none. */
export function groupsOf(source: Source | undefined): readonly SourceGroup[] {
  if (source === undefined) return [];
  return [
    ...(source.identity.is === "anonymous" ? (["anonymous"] as const) : []),
    ...(source.partyToConflict ? (["party"] as const) : []),
    source.kind,
  ];
}

/** Who speaks in a report: its speakers, or who published the original. SPEC I1. */
export function voicesIn(report: Report, lookup: OriginLookup): readonly SourceId[] {
  if (report.speakers.length > 0) return report.speakers;
  const original = originalOf(report.document, lookup.document);
  const document = lookup.document(original) ?? lookup.document(report.document);
  return document === undefined ? [] : [document.publisher];
}

/**
 * The reports in which somebody is still heard, each without those who are left out. Who only passes on what another says
 * is no voice: what it hands on stands as long as its speaker does. SPEC F6.
 */
export function reportsWithout(
  reports: readonly Report[],
  lookup: OriginLookup,
  { sources, groups }: Pick<LeftOut, "sources" | "groups">,
): readonly Report[] {
  const isHeard = (id: SourceId): boolean =>
    !sources.includes(id) && !groupsOf(lookup.source(id)).some((group) => groups.includes(group));
  return reports.flatMap((report) => {
    const voices = voicesIn(report, lookup);
    const heard = voices.filter(isHeard);
    if (heard.length === 0 && voices.length > 0) return [];
    return heard.length === voices.length ? report : { ...report, speakers: heard };
  });
}
