/** Feed query: what is followed (the id of a record, or the address of a page), and where a later page of it begins. */
import { ChangeQuery, KnownAt, SinceQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";

/** Without `of`, every change. */
export const FeedQuery = strict({
  of: SinceQuery.shape.of.optional(),
  before: ChangeQuery.shape.before,
  knownAt: KnownAt.optional(),
});
