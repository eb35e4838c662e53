/** Flags: made from the filter schemas of the domain, so that a flag, a URL's query and an API's input are one thing. */
import type {
  ActorQuery,
  ClaimQuery,
  ComparisonQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import type { BatchChangesQuery, BatchQuery, ChangeQuery } from "@sitrep/domain/change-query";
import type { MatchFilter } from "@sitrep/domain/match-query";
import type { SeriesQuery, WatchQuery } from "@sitrep/domain/count-query";
import type { OriginQuery } from "@sitrep/domain/origin-query";
import type { z } from "zod";

/** The name of any field of any filter. */
export type FlagName =
  | keyof IncidentQuery
  | keyof EstimateQuery
  | keyof ComparisonQuery
  | keyof SourceQuery
  | keyof DocumentQuery
  | keyof ClaimQuery
  | keyof PlaceQuery
  | keyof ActorQuery
  | keyof SeriesQuery
  | keyof WatchQuery
  | keyof SearchQuery
  | Exclude<keyof OriginQuery, "id">
  | keyof MatchFilter
  | keyof BatchQuery
  | Exclude<keyof BatchChangesQuery, "differences">
  | keyof ChangeQuery;

/** A schema of filters. */
export interface FilterSchema extends z.ZodType {
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

/** One flag of a command. */
export interface Flag {
  /** The field of the schema, such as `knownAt`. */
  readonly name: FlagName;
  /** `list`: several values, by commas or said again; `one`: one value; `switch`: none, and a `--no-` form. */
  readonly takes: "list" | "one" | "switch";
  /** The values that it knows; null where they are open. */
  readonly values: readonly string[] | null;
  /** What stands for the value in a list of flags. */
  readonly placeholder: string;
  readonly summary: string;
}

const WORDS = {
  id: ["ids", "these records, by id"],
  q: ["words", "records that hold all of these words"],
  kind: ["kinds", "of these kinds"],
  place: ["places", "in these places, by id or by a name that only one place has"],
  box: ["degrees", "that may lie between these degrees: west,south,east,north"],
  from: ["day", "that may have happened on this day or later; of changes: recorded then"],
  to: ["day", "that may have happened on this day or earlier; of changes: recorded then"],
  sure: ["", "with --from, --to and --box: only what lies between them for sure"],
  actor: ["actors", "in which these actors take part"],
  attribution: ["degrees", "laid to somebody so surely"],
  harmed: ["people", "that harmed such people"],
  effect: ["effects", "that did such harm"],
  extent: ["extents", "single deeds, series of them, or patterns"],
  precision: ["precisions", "whose place is known so precisely"],
  source: ["sources", "that these sources speak of or relay"],
  document: ["documents", "that these documents report"],
  dataset: ["datasets", "of these datasets"],
  without: [
    "whom",
    "as if these were not heard: sources, datasets, anonymous, party, or a kind of source",
  ],
  verification: ["statuses", "whose accounts amount to this"],
  tag: ["tags", "with these tags"],
  sort: ["order", "in this order; a hyphen turns it round"],
  knownAt: ["when", "as it was known at a batch number, a day or an instant"],
  limit: ["count", "at most so many at once"],
  after: ["cursor", "what follows, by the cursor that an earlier answer gave"],
  before: ["batch", "batches before this one"],
  change: ["changes", "that did this to a record"],
  record: ["ids", "that changed these records, by id"],
  since: ["batch", "what was written behind this batch"],
  metric: ["metrics", "that measure this"],
  nature: ["natures", "counts, estimates or bounds"],
  subject: ["actors", "about these actors"],
  speakers: ["who", "that at least one such speaker gave"],
  identity: ["who", "known by name, or not"],
  party: ["", "that are a party to the conflict; --no-party for all others"],
  watcher: [
    "monitors",
    "what these watch and what they do not: sources, by id or name, and datasets",
  ],
  publisher: ["sources", "published by these sources"],
  reprint: ["", "that print another document again; --no-reprint for all others"],
  parent: ["places", "that lie directly in these places"],
  used: ["", "that some record names; --no-used for all others"],
  by: ["cell", "one cell for each day, month or governorate"],
  least: ["strength", "pairs for which at least so much speaks"],
  likeForLike: ["", "only what one and the same coverage watched from the first day to the last"],
  split: ["how", "each cell by how surely it is laid to anybody"],
  beside: [
    "what",
    "a series of its own for each of several places, actors, sources, datasets or kinds",
  ],
  harm: ["effect", "the people to whom this was done, in each cell"],
  who: ["people", "with --harm: only people of this kind"],
  count: ["what", "each record, or each incident once, however many records tell of it"],
} as const satisfies Record<FlagName, readonly [string, string]>;

function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(WORDS, name);
}

/** The flags of a command that takes these filters; a field of several is one flag. */
export function flagsOf(schemas: readonly FilterSchema[]): readonly Flag[] {
  const fields = new Map(schemas.flatMap(({ shape }) => Object.entries(shape)));
  return [...fields].flatMap(([name, field]): Flag[] => {
    if (!isFlagName(name)) return [];
    const [placeholder, summary] = WORDS[name];
    return [{ name, ...readField(field), placeholder, summary }];
  });
}

/** The parts of a zod definition that say what a field takes. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

/** Looks through what is optional, has a default or is prepared, down to the list, the values or the switch. */
function readField(field: z.ZodType): Pick<Flag, "takes" | "values"> {
  // Zod's own type of a definition is a union of all of them, of which we read four fields.
  const { type, innerType, out, element, entries } = field.def as Definition;
  if (type === "array" && element !== undefined)
    return { takes: "list", values: readField(element).values };
  if (type === "boolean") return { takes: "switch", values: null };
  if (type === "enum") return { takes: "one", values: Object.values(entries ?? {}) };
  const inner = innerType ?? (type === "pipe" ? out : undefined);
  return inner === undefined ? { takes: "one", values: null } : readField(inner);
}
