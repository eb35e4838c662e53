/** History: how a record came to be what it is, told no more openly than the record itself is shown now. */
import type { Difference } from "@sitrep/domain/difference";
import { differencesBetween } from "@sitrep/domain/difference";
import type { ViewerRole } from "@sitrep/domain/gate";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import type { Sensitivity } from "@sitrep/domain/sensitivity";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import type { RevisionEntry } from "@sitrep/store/queries/record";
import type { Change } from "@sitrep/store/tables";
import { showAs } from "./shown.ts";

/** One step of a record's history, newest first in a list; `differences` is empty where it was created or retracted. */
export interface HistoryEntry {
  readonly position: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly change: Change;
  readonly bodyHash: string | null;
  readonly differences: readonly Difference[];
}

/** The steps, newest first, as the viewer may see them. What was protected later is not told of an earlier body either. */
export function historyOf(
  revisions: readonly RevisionEntry[],
  kind: RecordKind,
  role: ViewerRole,
  near: Neighbourhood,
): readonly HistoryEntry[] {
  let before: unknown;
  const entries = protectedBackwards(revisions).map(({ body, ...entry }) => {
    const after = body === null ? undefined : showAs(kind, body, role, near);
    const isAmended = entry.change === "amended" && before !== undefined && after !== undefined;
    const differences = isAmended ? differencesBetween(before, after) : [];
    if (after !== undefined) before = after;
    return { ...entry, differences };
  });
  return entries.toReversed();
}

const OPENNESS = ["public", "coarsen", "withhold"] as const satisfies readonly Sensitivity[];

/** Each body with the strictest protection that it or a later one carries. */
function protectedBackwards(revisions: readonly RevisionEntry[]): readonly RevisionEntry[] {
  let strictest: Sensitivity = "public";
  let isPrivate = false;
  const guarded = revisions.toReversed().map((revision) => {
    const { body } = revision;
    if (body === null) return revision;
    const own = "sensitivity" in body.record ? body.record.sensitivity : "public";
    if (OPENNESS.indexOf(own) > OPENNESS.indexOf(strictest)) strictest = own;
    const identity = body.kind === "source" ? body.record.identity : undefined;
    isPrivate ||= identity?.is === "named" && identity.private === true;
    return { ...revision, body: guard(body, strictest, isPrivate) };
  });
  return guarded.toReversed();
}

function guard(body: AnyRecord, sensitivity: Sensitivity, isPrivate: boolean): AnyRecord {
  switch (body.kind) {
    case "incident":
      return { ...body, record: { ...body.record, sensitivity } };
    case "estimate":
      return { ...body, record: { ...body.record, sensitivity } };
    case "claim":
      return { ...body, record: { ...body.record, sensitivity } };
    case "source": {
      const { identity } = body.record;
      const hidden =
        isPrivate && identity.is === "named" ? { ...identity, private: true as const } : identity;
      return { ...body, record: { ...body.record, sensitivity, identity: hidden } };
    }
    case "dataset":
    case "place":
    case "actor":
    case "document":
    case "coverage":
    case "balance":
    case "judgement":
      return body;
  }
}
