/** How the speakers of a record are shown: who they are, or the role of those who are not named. */
import { gate } from "@sitrep/domain/gate";
import type { ViewerRole } from "@sitrep/domain/gate";
import type { DocumentId, SourceId } from "@sitrep/domain/id";
import type { Report, Stance } from "@sitrep/domain/report";
import type { SourceKind } from "@sitrep/domain/source";
import { headcountOf, labelOf } from "@sitrep/domain/source";
import { voicesIn } from "@sitrep/domain/without";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";

/** One speaker of one report. `headcount` is null for a body or a named person. */
export interface SpeakerView {
  readonly id: SourceId;
  readonly label: string;
  readonly kind: SourceKind | null;
  readonly identity: "named" | "anonymous";
  readonly headcount: number | null;
  readonly partyToConflict: boolean;
  readonly stance: Stance;
  readonly document: DocumentId;
}

/** Every speaker of the reports, in their order; who published the original where a report has no other. SPEC I1. */
export function viewSpeakers(
  reports: readonly Report[],
  neighbourhood: Neighbourhood,
  role: ViewerRole,
): readonly SpeakerView[] {
  const seen = new Set<string>();
  return reports.flatMap((report) => {
    return voicesIn(report, neighbourhood).flatMap((id) => {
      const key = `${id} ${report.stance} ${report.document}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return viewSpeaker(id, report, neighbourhood, role);
    });
  });
}

function viewSpeaker(
  id: SourceId,
  report: Report,
  neighbourhood: Neighbourhood,
  role: ViewerRole,
): readonly SpeakerView[] {
  const found = neighbourhood.source(id);
  if (found === undefined) return [];
  const gated = gate({ kind: "source", record: found }, role, neighbourhood);
  if (gated.shown === null || gated.shown.kind !== "source") return [];
  const source = gated.shown.record;
  return [
    {
      id,
      label: labelOf(source),
      kind: source.kind,
      identity: source.identity.is,
      headcount: headcountOf(source),
      partyToConflict: source.partyToConflict,
      stance: report.stance,
      document: report.document,
    },
  ];
}
