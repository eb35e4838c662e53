/** Estimate: how many or how much, as somebody put it: of what, where, when, and on whose word. SPEC E1–E5. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { Attribution } from "./attribution.ts";
import { ActorId, EstimateId, PlaceId } from "./id.ts";
import { Metric, definitionOf } from "./metric.ts";
import { Note, Sentence, Tag, Title } from "./prose.ts";
import { Quantity } from "./quantity.ts";
import { Reports } from "./report.ts";
import { Sensitivity } from "./sensitivity.ts";
import { strict } from "./strict.ts";
import { DerivedFrom, When } from "./when.ts";

/** A count of things told apart; a judgement of how many; or no more than a limit. */
export const Nature = z.enum(["count", "estimate", "bound"]);
export type Nature = z.output<typeof Nature>;

/** What each nature means. */
export const NATURE = {
  count: "People or things that somebody told apart and counted.",
  estimate: "A judgement of how many or how much.",
  bound: "No more than a limit: so many at least, or at most.",
} as const satisfies Record<Nature, string>;

/** The places that a figure covers and those that it leaves out. */
export const Scope = strict({
  includes: z.array(PlaceId).min(1).max(60),
  excludes: z.array(PlaceId).max(60).default([]),
  words: Title.optional(),
}).refine((scope) => !scope.excludes.some((id) => scope.includes.includes(id)), {
  path: ["excludes"],
  message: COMPLAINT_SENTENCE.excludesIncluded,
});
export type Scope = Readonly<z.output<typeof Scope>>;

/** One part of a total by how surely it is attributed; `share` stays out where the source gave no number. */
export const AttributionShare = strict({
  attribution: Attribution,
  share: Quantity.optional(),
  words: Title.optional(),
});
export type AttributionShare = Readonly<z.output<typeof AttributionShare>>;

/**
 * A figure. `asOf` for a stock, `period` for a flow; `partial` marks a period that was not over when the figure was
 * given. `population` says in words who is counted, and is part of what makes two figures comparable. `saidWith`
 * names other figures of the same breath ("hundreds, likely more than 1,000").
 */
export const Estimate = strict({
  id: EstimateId,
  title: Title,
  metric: Metric,
  nature: Nature,
  subject: ActorId.optional(),
  population: Title,
  scope: Scope,
  asOf: When.optional(),
  period: When.optional(),
  partial: z.literal(true).optional(),
  derivedFrom: DerivedFrom.optional(),
  quantity: Quantity,
  attributionMix: z.array(AttributionShare).max(5).default([]),
  saidWith: z.array(EstimateId).max(20).default([]),
  reports: Reports,
  definition: Sentence.optional(),
  tags: z.array(Tag).max(20).default([]),
  sensitivity: Sensitivity.default("public"),
  notes: Note.optional(),
})
  .refine((estimate) => (estimate.asOf === undefined) !== (estimate.period === undefined), {
    path: ["asOf"],
    message: COMPLAINT_SENTENCE.asOfOrPeriod,
  })
  .refine((estimate) => isInItsTime(estimate), {
    path: ["asOf"],
    message: COMPLAINT_SENTENCE.timeOfMetric,
  })
  .refine((estimate) => estimate.partial === undefined || estimate.period !== undefined, {
    path: ["partial"],
    message: COMPLAINT_SENTENCE.partial,
  })
  .refine((estimate) => definitionOf(estimate.metric).units.includes(estimate.quantity.unit), {
    path: ["quantity", "unit"],
    message: COMPLAINT_SENTENCE.unitOfMetric,
  });
export type Estimate = Readonly<z.output<typeof Estimate>>;

/** What neither or both are given to is said by another check. */
function isInItsTime({
  metric,
  asOf,
  period,
}: {
  readonly metric: Metric;
  readonly asOf?: When | undefined;
  readonly period?: When | undefined;
}): boolean {
  if ((asOf === undefined) === (period === undefined)) return true;
  return (definitionOf(metric).type === "stock") === (asOf !== undefined);
}

/** The time that an estimate speaks of: its `asOf` or its `period`. */
export function timeOf(estimate: Pick<Estimate, "id" | "asOf" | "period">): When {
  const time = estimate.asOf ?? estimate.period;
  // The schema lets none without through.
  if (time === undefined) throw new TypeError(`${estimate.id} has neither asOf nor period`);
  return time;
}
