/** Coverage: what a source or dataset watches: where, when, which kinds, by what rule. SPEC V5–V7. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import type { PlaceId as PlaceIdValue } from "./id.ts";
import { CoverageId, DatasetId, PlaceId, SourceId } from "./id.ts";
import type { IncidentKind as IncidentKindValue } from "./incident-kind.ts";
import { IncidentKind } from "./incident-kind.ts";
import { lineage } from "./place.ts";
import { Note, Sentence, Title } from "./prose.ts";
import { Report } from "./report.ts";
import type { Span } from "./span.ts";
import { mayTouch, spanContains } from "./span.ts";
import { strict } from "./strict.ts";
import { When, coreOf, spanOf } from "./when.ts";

/**
 * What is watched. Without `kinds` every kind is. `selection` is the watcher's own rule in our words. With
 * `systematic: false` the watcher looked at samples: a cell without reports stays unknown.
 */
export const Coverage = strict({
  id: CoverageId,
  title: Title,
  watcher: SourceId.optional(),
  dataset: DatasetId.optional(),
  includes: z.array(PlaceId).min(1).max(100),
  excludes: z.array(PlaceId).max(100).default([]),
  period: When,
  kinds: z.array(IncidentKind).min(1).max(40).optional(),
  selection: Sentence,
  systematic: z.boolean().default(true),
  reports: z.array(Report).max(20).default([]),
  notes: Note.optional(),
})
  .refine((coverage) => (coverage.watcher === undefined) !== (coverage.dataset === undefined), {
    path: ["watcher"],
    message: COMPLAINT_SENTENCE.watcherOrDataset,
  })
  .refine((coverage) => !coverage.excludes.some((id) => coverage.includes.includes(id)), {
    path: ["excludes"],
    message: COMPLAINT_SENTENCE.excludesIncluded,
  });
export type Coverage = Readonly<z.output<typeof Coverage>>;

/** A cell asked about: a place, days from `earliest` to `latest`, and a kind or any. */
export interface Cell {
  readonly place: PlaceIdValue;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly kinds: readonly IncidentKindValue[] | null;
}

/** How a coverage lies to a cell: it watches all of it, some of it, or none. */
export type Watch = "whole" | "part" | "none";

type ParentOf = (id: PlaceIdValue) => PlaceIdValue | undefined;

/** How much of a cell a coverage watches. A place inside an included one is included, unless an excluded one is nearer. SPEC V5. */
export function watches(coverage: Coverage, cell: Cell, parentOf: ParentOf): Watch {
  const parts = [
    watchesPlace(coverage, cell.place, parentOf),
    watchesDays(coverage, cell),
    watchesKinds(coverage, cell.kinds),
  ];
  if (parts.includes("none")) return "none";
  return parts.includes("part") ? "part" : "whole";
}

/** How much of a place a coverage watches, whatever the days and kinds. SPEC V5. */
export function watchesPlace(
  coverage: Pick<Coverage, "includes" | "excludes">,
  place: PlaceIdValue,
  parentOf: ParentOf,
): Watch {
  const isInside = (inner: PlaceIdValue, outer: PlaceIdValue): boolean =>
    lineage(inner, parentOf).includes(outer);
  const nearest = lineage(place, parentOf).find(
    (at) => coverage.includes.includes(at) || coverage.excludes.includes(at),
  );
  const hasIncludedPart = coverage.includes.some((at) => at !== place && isInside(at, place));
  const hasExcludedPart = coverage.excludes.some((at) => at !== place && isInside(at, place));
  const isIncluded = nearest !== undefined && !coverage.excludes.includes(nearest);
  if (isIncluded) return hasExcludedPart ? "part" : "whole";
  return hasIncludedPart ? "part" : "none";
}

/** The days that a coverage may have watched, and those that it watched for sure. */
interface WatchedDays {
  readonly span: Span;
  readonly core: Span | null;
}

/** A series asks the same coverage for each of its cells, and reading a date is most of the work. */
const WATCHED_DAYS = new WeakMap<Coverage, WatchedDays>();

function watchedDaysOf(coverage: Coverage): WatchedDays {
  const known = WATCHED_DAYS.get(coverage);
  if (known) return known;
  const days = { span: spanOf(coverage.period), core: coreOf(coverage.period) };
  WATCHED_DAYS.set(coverage, days);
  return days;
}

/** How many of a cell's days a coverage watches: only days that were watched for sure make it whole, not the slack of "about", nor "some day in". SPEC V6. */
export function watchesDays(
  coverage: Coverage,
  { earliest, latest }: Pick<Cell, "earliest" | "latest">,
): Watch {
  const { span, core } = watchedDaysOf(coverage);
  if (!mayTouch(span, earliest, latest)) return "none";
  const cellSpan: Span = { earliest, latest, everyDay: true };
  return core !== null && spanContains(core, cellSpan) ? "whole" : "part";
}

/** How many of the kinds asked about a coverage watches; null asks about all. SPEC V7. */
export function watchesKinds(coverage: Pick<Coverage, "kinds">, asked: Cell["kinds"]): Watch {
  const { kinds } = coverage;
  if (kinds === undefined) return "whole";
  if (asked === null) return "part";
  const watched = asked.filter((kind) => kinds.includes(kind)).length;
  if (watched === 0) return "none";
  return watched === asked.length ? "whole" : "part";
}
