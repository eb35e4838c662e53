/** A claim as it leaves: the record, and what is computed from it. */
import type { Claim } from "@sitrep/domain/claim";
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Span } from "@sitrep/domain/span";
import { verificationOf } from "@sitrep/domain/verification";
import type { Verification } from "@sitrep/domain/verification";
import { spanOf } from "@sitrep/domain/when";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import type { Shown } from "../shown.ts";
import type { SpeakerView } from "./speaker-view.ts";
import { viewSpeakers } from "./speaker-view.ts";

/** What is derived from a claim. `span` is when it was said; null where no account tells. */
export interface ClaimComputed {
  readonly span: Span | null;
  readonly verification: Verification;
  readonly speakers: readonly SpeakerView[];
  readonly recordedIn: number;
}

/** A claim with its computed fields. */
export type ClaimView = Claim & { readonly computed: ClaimComputed };

/** Views a claim. */
export function viewClaim(
  { record, recordedIn }: Shown<"claim">,
  neighbourhood: Neighbourhood,
  role: ViewerRole,
  isRetracted = false,
): ClaimView {
  return {
    ...record,
    computed: {
      span: record.statedOn === undefined ? null : spanOf(record.statedOn),
      verification: verificationOf(record.reports, neighbourhood, isRetracted),
      speakers: viewSpeakers(record.reports, neighbourhood, role),
      recordedIn,
    },
  };
}
