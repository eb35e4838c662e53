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
import { ClaimKind } from "./claim.ts";
import { Nature } from "./estimate.ts";
import { HarmEffect } from "./harm.ts";
import { EstimateId } from "./id.ts";
import { Extent } from "./incident.ts";
import { IncidentKind } from "./incident-kind.ts";
import { ActorKind } from "./actor.ts";
import { Metric } from "./metric.ts";
import { People } from "./party.ts";
import { PlaceKind } from "./place.ts";
import { PlacePrecision } from "./precision.ts";
import { SourceKind } from "./source.ts";
import { strict } from "./strict.ts";
import {
  listOf,
  flag,
  countUpTo,
  words,
  places,
  actors,
  sources,
  documents,
  datasets,
  verification,
  tags,
  without,
  recordKinds,
  day,
  who,
  sort,
  knownAt,
  paging,
} from "./query-field.ts";

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

/** A filter of incidents with the moment that it is asked at. */
type Narrowing = IncidentFilter & Pick<IncidentQuery, "knownAt">;

/** What of a query narrows incidents, and the moment it is asked at: without order and pages, and without how they are counted. */
export function narrowingOf(query: Narrowing): Narrowing {
  const narrows = (name: string): boolean =>
    name === "knownAt" || Object.hasOwn(IncidentFilter.shape, name);
  return Object.fromEntries(Object.entries(query).filter(([name]) => narrows(name)));
}

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

/** One record by its id, whatever its kind. A text that is no id names no record. */
export const RecordQuery = strict({
  id: z
    .string()
    .trim()
    .min(1, { error: COMPLAINT_SENTENCE.empty })
    .max(200, { error: "must be at most 200 characters" }),
  knownAt,
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
