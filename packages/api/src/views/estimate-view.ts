/** An estimate as it leaves: the record, and what is computed from it. */
import type { Estimate } from "@sitrep/domain/estimate";
import { timeOf } from "@sitrep/domain/estimate";
import type { ViewerRole } from "@sitrep/domain/gate";
import type { Interval } from "@sitrep/domain/interval";
import type { MetricDefinition } from "@sitrep/domain/metric";
import { definitionOf } from "@sitrep/domain/metric";
import { boundsOf, describeQuantity, pointOf } from "@sitrep/domain/quantity";
import type { RateAmount } from "@sitrep/domain/rate";
import { rateAmount } from "@sitrep/domain/rate";
import type { Span } from "@sitrep/domain/span";
import { verificationOf } from "@sitrep/domain/verification";
import type { Verification } from "@sitrep/domain/verification";
import { spanOf } from "@sitrep/domain/when";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import type { Shown } from "../shown.ts";
import type { PlaceView } from "./place-view.ts";
import { viewPlace } from "./place-view.ts";
import type { SpeakerView } from "./speaker-view.ts";
import { viewSpeakers } from "./speaker-view.ts";

/** What is derived from an estimate. */
export interface EstimateComputed {
  /** Every value that the statement allows, by rule Q8. */
  readonly bounds: Interval;
  /** The value that the source itself put forward; null where it gave none. */
  readonly point: number | null;
  /** The quantity in plain English, without its unit. */
  readonly words: string;
  /** What a rate comes to over its period, derived by rule Q11; null of what is no rate, or where no days are sure. */
  readonly amount: Pick<RateAmount, "interval" | "days"> | null;
  readonly metric: MetricDefinition;
  readonly span: Span;
  readonly includes: readonly PlaceView[];
  readonly excludes: readonly PlaceView[];
  readonly verification: Verification;
  readonly speakers: readonly SpeakerView[];
  readonly recordedIn: number;
}

/** An estimate with its computed fields. */
export type EstimateView = Estimate & { readonly computed: EstimateComputed };

/** Views an estimate. */
export function viewEstimate(
  { record, recordedIn }: Shown<"estimate">,
  neighbourhood: Neighbourhood,
  role: ViewerRole,
  isRetracted = false,
): EstimateView {
  return {
    ...record,
    computed: {
      bounds: boundsOf(record.quantity),
      point: pointOf(record.quantity),
      words: describeQuantity(record.quantity),
      amount: amountOf(record),
      metric: definitionOf(record.metric),
      span: spanOf(timeOf(record)),
      includes: record.scope.includes.map((id) => viewPlace(id, neighbourhood)),
      excludes: record.scope.excludes.map((id) => viewPlace(id, neighbourhood)),
      verification: verificationOf(record.reports, neighbourhood, isRetracted),
      speakers: viewSpeakers(record.reports, neighbourhood, role),
      recordedIn,
    },
  };
}

function amountOf(record: Estimate): EstimateComputed["amount"] {
  const amount = rateAmount(record);
  return amount && { interval: amount.interval, days: amount.days };
}
