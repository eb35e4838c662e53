/** Match queries: pairs of records that may be one incident. SPEC M7. */
import type { z } from "zod";
import { DatasetId } from "./id.ts";
import { MatchStrength } from "./match-strength.ts";
import { strict } from "./strict.ts";
import { countUpTo, knownAt } from "./query-field.ts";

/** What narrows a list of pairs that may be one incident; `after` is the `next` of the page before. SPEC M7. */
export const MatchFilter = strict({
  least: MatchStrength.default("fair"),
  knownAt,
  limit: countUpTo(200).default(20),
  after: countUpTo(1e6).optional(),
});
export type MatchFilter = z.output<typeof MatchFilter>;

/** A page of pairs between two datasets, or within one where `right` is left out. */
export const MatchQuery = strict({
  left: DatasetId,
  right: DatasetId.optional(),
  ...MatchFilter.shape,
});
export type MatchQuery = z.output<typeof MatchQuery>;
