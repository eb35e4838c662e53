/** An incident as it leaves: the record, and what is computed from it. */
import type { Count } from "@sitrep/domain/count";
import type { ViewerRole } from "@sitrep/domain/gate";
import { countOfHarm } from "@sitrep/domain/harm";
import type { Harm } from "@sitrep/domain/harm";
import type { Incident } from "@sitrep/domain/incident";
import { markOf } from "@sitrep/domain/precision";
import type { MapMark } from "@sitrep/domain/precision";
import type { Span } from "@sitrep/domain/span";
import { verificationOf } from "@sitrep/domain/verification";
import type { Verification } from "@sitrep/domain/verification";
import { datePrecision, spanOf } from "@sitrep/domain/when";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import type { Shown } from "../shown.ts";
import type { PlaceView } from "./place-view.ts";
import { viewPlace } from "./place-view.ts";
import type { SpeakerView } from "./speaker-view.ts";
import { viewSpeakers } from "./speaker-view.ts";

/** What is derived from an incident; nothing in here was typed in by anyone. */
export interface IncidentComputed {
  readonly span: Span;
  /** UCDP's `date_prec`; null where it cannot say. */
  readonly datePrecision: 1 | 2 | 3 | 4 | 5 | null;
  readonly place: PlaceView;
  readonly alsoIn: readonly PlaceView[];
  /** The mark that the precision earns on a map. */
  readonly mark: MapMark;
  readonly harm: readonly (Pick<Harm, "effect" | "who"> & { readonly count: Count })[];
  readonly verification: Verification;
  readonly speakers: readonly SpeakerView[];
  /** The ledger position at which this version was written. */
  readonly recordedIn: number;
}

/** An incident with its computed fields. */
export type IncidentView = Incident & { readonly computed: IncidentComputed };

/** Views an incident. */
export function viewIncident(
  { record, recordedIn }: Shown<"incident">,
  neighbourhood: Neighbourhood,
  role: ViewerRole,
  isRetracted = false,
): IncidentView {
  return {
    ...record,
    computed: {
      span: spanOf(record.when),
      datePrecision: datePrecision(record.when),
      place: viewPlace(record.where.place, neighbourhood),
      alsoIn: record.where.alsoIn.map((id) => viewPlace(id, neighbourhood)),
      mark: markOf(record.where.precision),
      harm: record.harm.map((harm) => ({
        effect: harm.effect,
        who: harm.who,
        count: countOfHarm(harm),
      })),
      verification: verificationOf(record.reports, neighbourhood, isRetracted),
      speakers: viewSpeakers(record.reports, neighbourhood, role),
      recordedIn,
    },
  };
}
