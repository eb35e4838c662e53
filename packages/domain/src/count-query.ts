/** Count queries: how many incidents, on what they rest, as a series, and what was watched. SPEC F7, J5, V15–V21. */
import { z } from "zod";
import { HarmEffect } from "./harm.ts";
import { MonitorId } from "./monitor.ts";
import { People } from "./party.ts";
import { strict } from "./strict.ts";
import { flag, knownAt, listOf } from "./query-field.ts";
import { IncidentFilter } from "./filter.ts";

/** What is counted: every record, which is also what is counted where nothing is said, or with `cluster` every incident once, however many records tell of it. SPEC J5. */
export const CountOf = z.enum(["record", "cluster"]);
export type CountOf = z.output<typeof CountOf>;

const count = CountOf.optional();

/** How many incidents a filter leaves, by record or by cluster. */
export const IncidentCountQuery = strict({ ...IncidentFilter.shape, count, knownAt });
export type IncidentCountQuery = z.output<typeof IncidentCountQuery>;

/** What incidents rest on that a filter leaves. SPEC F7. */
export const LeaningQuery = strict({ ...IncidentFilter.shape, knownAt });
export type LeaningQuery = z.output<typeof LeaningQuery>;

/** What series are set beside one another by: a field of the filter. */
export const Beside = z.enum(["place", "actor", "source", "dataset", "kind"]);
export type Beside = z.output<typeof Beside>;

/**
 * A series of incidents, by day, month, year or governorate. Days, months and years need a `from` and a `to`.
 * `likeForLike` keeps only what one and the same coverage watched from the first day to the last; `split` tells how much of
 * each cell is laid to somebody how surely; `harm` counts the people to whom that was done, of one kind with `who`, or whoever
 * they were; `beside` gives a series of its own to each of several places, actors, sources, datasets or kinds. SPEC V15–V16, V18–V19, V21.
 */
export const SeriesQuery = strict({
  ...IncidentFilter.shape,
  by: z.enum(["day", "month", "year", "governorate"]).default("month"),
  count,
  likeForLike: flag,
  split: z.enum(["attribution"]).optional(),
  beside: Beside.optional(),
  harm: HarmEffect.optional(),
  who: People.optional(),
  knownAt,
});
export type SeriesQuery = z.output<typeof SeriesQuery>;

/** A grid of governorates by months: what all who watch, or some of them, watch; some kinds, the governorates in some places, some days. SPEC V20. */
export const WatchQuery = strict({
  watcher: listOf(MonitorId),
  kind: IncidentFilter.shape.kind,
  place: IncidentFilter.shape.place,
  from: IncidentFilter.shape.from,
  to: IncidentFilter.shape.to,
  knownAt,
});
export type WatchQuery = z.output<typeof WatchQuery>;
