/** Change queries: batches, what they changed, and what became of a record or a list. SPEC L14–L15. */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { Change } from "./change.ts";
import { RecordId } from "./id.ts";
import { strict } from "./strict.ts";
import {
  listOf,
  flag,
  countUpTo,
  words,
  places,
  sources,
  datasets,
  recordKinds,
  day,
  knownAt,
  paging,
} from "./query-field.ts";

/** A page of the ledger's batches, newest first; `before` is the number of the last one of the page before. */
export const BatchQuery = strict({
  knownAt,
  before: countUpTo(1e9).optional(),
  limit: paging.limit,
});
export type BatchQuery = z.output<typeof BatchQuery>;

/** A ledger position from before the first batch on. */
const Position = z.preprocess(
  (value) => (typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value),
  z.number({ error: COMPLAINT_SENTENCE.position }).int().min(0).max(1e9),
);

/** What narrows the changes of a batch, or of all of them, by the records that they changed. */
const changed = {
  q: words,
  kind: recordKinds,
  change: listOf(Change),
  place: places,
  source: sources,
};

/**
 * What narrows the changes of the ledger. Here `from` and `to` are the days on which something was recorded, and `since`
 * keeps what came behind a position. `place` and `source` also keep the changes of their own records. SPEC L14.
 */
export const ChangeFilter = strict({
  ...changed,
  dataset: datasets,
  record: listOf(RecordId),
  from: day,
  to: day,
  since: Position.optional(),
});
export type ChangeFilter = z.output<typeof ChangeFilter>;

/** A page of changes, batch by batch, the newest first; `before` is the `next` of the page before, and `limit` counts batches. */
export const ChangeQuery = strict({
  ...ChangeFilter.shape,
  knownAt,
  before: countUpTo(1e9).optional(),
  limit: countUpTo(100).default(20),
});
export type ChangeQuery = z.output<typeof ChangeQuery>;

/** A page of what one batch changed; `after` is the `next` of the page before, and `differences` tells amended records field by field. */
export const BatchChangesQuery = strict({
  knownAt,
  ...changed,
  differences: flag,
  after: countUpTo(1e9).optional(),
  limit: countUpTo(5000).default(500),
});
export type BatchChangesQuery = z.output<typeof BatchChangesQuery>;

/** What became of a record, or of the list behind an address, since a position of the ledger. SPEC L15. */
export const SinceQuery = strict({
  of: z.string().trim().min(1, { error: COMPLAINT_SENTENCE.empty }).max(4000),
  since: Position,
  knownAt,
});
export type SinceQuery = z.output<typeof SinceQuery>;

/** A page of what batches did to the list behind an address, the newest first; `before` is the `next` of the page before. SPEC L15. */
export const ListChangesQuery = strict({
  of: SinceQuery.shape.of,
  knownAt,
  before: countUpTo(1e9).optional(),
});
export type ListChangesQuery = z.output<typeof ListChangesQuery>;
