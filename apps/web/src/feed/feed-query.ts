/** Feed query: what is followed (the id of a record, or the address of a page), and where a later page of it begins. */
import { ChangeQuery, SinceQuery } from "@sitrep/domain/change-query";
import { KnownAt } from "@sitrep/domain/known-at";
import { strict } from "@sitrep/domain/strict";

/** Without `of`, every change. */
export const FeedQuery = strict({
  of: SinceQuery.shape.of.optional(),
  before: ChangeQuery.shape.before,
  knownAt: KnownAt.optional(),
});
