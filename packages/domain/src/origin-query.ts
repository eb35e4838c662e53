/** Origin query: what narrows all that is said of something, be it in incidents, estimates or claims, to count its origins. SPEC F1, I9. */
import { z } from "zod";
import { EstimateFilter, IncidentQuery } from "./filter.ts";
import { listOf } from "./query-field.ts";
import { RecordId } from "./id.ts";
import { strict } from "./strict.ts";

/** The kinds of record that somebody says, and that origins are counted of. */
export const SaidKind = z.enum(["incident", "estimate", "claim"]);

const { q, place, actor, from, to, sure, source, document, dataset, tag, knownAt } =
  IncidentQuery.shape;

/**
 * Some records by id, or whatever narrows them. `actor` takes part in a deed or is what a figure or claim is about;
 * `limit` is how many ways are listed.
 */
export const OriginQuery = strict({
  id: listOf(RecordId),
  kind: listOf(SaidKind),
  q,
  metric: EstimateFilter.shape.metric,
  place,
  actor,
  from,
  to,
  sure,
  source,
  document,
  dataset,
  tag,
  knownAt,
  limit: z
    .preprocess(
      (value) => (typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value),
      z.number().int().min(1).max(1000),
    )
    .default(200),
});
export type OriginQuery = z.output<typeof OriginQuery>;
