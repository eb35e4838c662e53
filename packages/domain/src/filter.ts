/**
 * Filters: one schema for a URL's query, a CLI's flags and an API's input: same names, same meaning. SPEC F1–F5.
 *
 * A list is given as an array or as text with commas; values of one field are alternatives, fields narrow each other.
 * `from` and `to` keep what may have happened in those days, and with `sure` only what did for sure.
 */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { Attribution } from "./attribution.ts";
import { Box } from "./box.ts";
import { Change } from "./change.ts";
import { ClaimKind } from "./claim.ts";
import { Day } from "./day.ts";
import { Nature } from "./estimate.ts";
import { HarmEffect } from "./harm.ts";
import { ActorId, DatasetId, DocumentId, EstimateId, PlaceId, RecordId, SourceId } from "./id.ts";
import { Extent } from "./incident.ts";
import { IncidentKind } from "./incident-kind.ts";
import { ActorKind } from "./actor.ts";
import { MatchStrength } from "./match-strength.ts";
import { Metric } from "./metric.ts";
import { MonitorId } from "./monitor.ts";
import { People } from "./party.ts";
import { PlaceKind } from "./place.ts";
import { PlacePrecision } from "./precision.ts";
import { Tag } from "./prose.ts";
import { RecordKind } from "./record.ts";
import { SourceKind } from "./source.ts";
import { strict } from "./strict.ts";
import { VerificationStatus } from "./verification.ts";
import { Without } from "./without.ts";

const MOST_VALUES = 50;

/** Alternatives. An empty list asks for nothing in particular, as if it were left out. */
export function listOf<Item extends z.ZodType<string, string>>(item: Item) {
  return z.preprocess(splitCommas, z.array(item).max(MOST_VALUES).optional()).optional();
}

function splitCommas(value: unknown): unknown {
  const parts: unknown = typeof value === "string" ? [value] : value;
  if (!Array.isArray(parts)) return value;
  const items = parts.flatMap((part: unknown) =>
    typeof part === "string" ? part.split(",").flatMap((text) => text.trim() || []) : [part],
  );
  return items.length === 0 ? undefined : items;
}

const FLAG_WORDS: ReadonlyMap<unknown, boolean | undefined> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
  ["", undefined],
]);

const flag = z
  .preprocess(
    (value) => (FLAG_WORDS.has(value) ? FLAG_WORDS.get(value) : value),
    z.boolean().optional(),
  )
  .optional();

/** A whole number, also as the digits of a query. */
function countUpTo(most: number) {
  const digits = (value: unknown): unknown =>
    typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return z.preprocess(digits, z.number().int().min(1).max(most));
}

const words = z.string().trim().max(200, { error: "must be at most 200 characters" }).optional();

function isOnCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  return Day.safeParse(day).success && (text === day || !Number.isNaN(Date.parse(text)));
}

/** A ledger position (batch number), a day, or an instant in UTC; the state at the end of it. SPEC L5. */
export const KnownAt = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string()
    .regex(/^(?:\d{1,9}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?)$/, {
      error: COMPLAINT_SENTENCE.knownAt,
    })
    .refine((text) => /^\d{1,9}$/.test(text) || isOnCalendar(text), {
      error: COMPLAINT_SENTENCE.neverWas,
    }),
);
export type KnownAt = z.output<typeof KnownAt>;

// Fields that several filters have. Each is made once: making a schema takes longer than asking one question of it.
const places = listOf(PlaceId);
const actors = listOf(ActorId);
const sources = listOf(SourceId);
const documents = listOf(DocumentId);
const datasets = listOf(DatasetId);
const verification = listOf(VerificationStatus);
const tags = listOf(Tag);
const without = listOf(Without);
const recordKinds = listOf(RecordKind);
const day = Day.optional();
const who = z.enum(["named", "anonymous"]).optional();
const sort = z.enum(["-when", "when", "title"]).default("-when");
const knownAt = KnownAt.optional();

const paging = {
  knownAt,
  limit: countUpTo(200).default(50),
  after: z.string().max(400).optional(),
};

/** What narrows a list of incidents. `place` includes all that lies in it; `box` keeps what may lie in it, and with `sure` what does, SPEC F8; `source` is a speaker or relay; `without` leaves out whom nobody is to hear, SPEC F6. */
export const IncidentFilter = strict({
  q: words,
  kind: listOf(IncidentKind),
  place: places,
  box: Box.optional(),
  from: day,
  to: day,
  sure: flag,
  actor: actors,
  attribution: listOf(Attribution),
  harmed: listOf(People),
  effect: listOf(HarmEffect),
  extent: listOf(Extent),
  precision: listOf(PlacePrecision),
  source: sources,
  document: documents,
  dataset: datasets,
  without,
  verification,
  tag: tags,
});
export type IncidentFilter = z.output<typeof IncidentFilter>;

/** A page of incidents. */
export const IncidentQuery = strict({
  ...IncidentFilter.shape,
  sort,
  ...paging,
});
export type IncidentQuery = z.output<typeof IncidentQuery>;

/** What narrows a list of estimates. `speakers` keeps those that at least one named, or anonymous, speaker gave. */
export const EstimateFilter = strict({
  q: words,
  metric: listOf(Metric),
  nature: listOf(Nature),
  place: places,
  subject: actors,
  from: day,
  to: day,
  sure: flag,
  speakers: who,
  source: sources,
  document: documents,
  dataset: datasets,
  without,
  verification,
  tag: tags,
});
export type EstimateFilter = z.output<typeof EstimateFilter>;

/** A page of estimates. */
export const EstimateQuery = strict({
  ...EstimateFilter.shape,
  sort,
  ...paging,
});
export type EstimateQuery = z.output<typeof EstimateQuery>;

/** Figures to be held against one another: those of a filter, or some picked by hand. The oldest come first. */
export const ComparisonQuery = strict({
  id: listOf(EstimateId),
  ...EstimateFilter.shape,
  knownAt,
  limit: countUpTo(500).default(500),
  after: paging.after,
});
export type ComparisonQuery = z.output<typeof ComparisonQuery>;

/** A page of sources. `party` keeps parties to the conflict, or with false all others. */
export const SourceQuery = strict({
  q: words,
  kind: listOf(SourceKind),
  identity: who,
  party: flag,
  document: documents,
  dataset: datasets,
  ...paging,
});
export type SourceQuery = z.output<typeof SourceQuery>;

/** A page of documents. */
export const DocumentQuery = strict({
  q: words,
  publisher: sources,
  dataset: datasets,
  reprint: flag,
  sort,
  ...paging,
});
export type DocumentQuery = z.output<typeof DocumentQuery>;

/** A page of claims. */
export const ClaimQuery = strict({
  q: words,
  kind: listOf(ClaimKind),
  place: places,
  subject: actors,
  from: day,
  to: day,
  sure: flag,
  source: sources,
  document: documents,
  dataset: datasets,
  without,
  tag: tags,
  sort,
  ...paging,
});
export type ClaimQuery = z.output<typeof ClaimQuery>;

/** A page of places. With `used`, only those that some record names. */
export const PlaceQuery = strict({
  q: words,
  kind: listOf(PlaceKind),
  parent: places,
  used: flag,
  ...paging,
});
export type PlaceQuery = z.output<typeof PlaceQuery>;

/** A page of actors. */
export const ActorQuery = strict({
  q: words,
  kind: listOf(ActorKind),
  dataset: datasets,
  ...paging,
});
export type ActorQuery = z.output<typeof ActorQuery>;

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
  knownAt: KnownAt.optional(),
});
export type WatchQuery = z.output<typeof WatchQuery>;

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

/** One record by its id, whatever its kind. A text that is no id names no record. */
export const RecordQuery = strict({
  id: z
    .string()
    .trim()
    .min(1, { error: COMPLAINT_SENTENCE.empty })
    .max(200, { error: "must be at most 200 characters" }),
  knownAt: KnownAt.optional(),
});
export type RecordQuery = z.output<typeof RecordQuery>;

/** A search over every kind of record, or over some of them. */
export const SearchQuery = strict({
  q: z
    .string()
    .trim()
    .min(1, { error: COMPLAINT_SENTENCE.empty })
    .max(200, { error: "must be at most 200 characters" }),
  kind: recordKinds,
  knownAt,
  limit: countUpTo(100).default(30),
});
export type SearchQuery = z.output<typeof SearchQuery>;
