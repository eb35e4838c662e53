/** Lists: every list that has a page, by its path: which query it takes, and which records that keeps. */
import {
  ActorQuery,
  ClaimQuery,
  ComparisonQuery,
  DocumentQuery,
  IncidentQuery,
  PlaceQuery,
  SourceQuery,
} from "@sitrep/domain/filter";
import { readQuery } from "@sitrep/domain/query-reading";
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "@sitrep/store/engine";
import type { Condition } from "@sitrep/store/listing";
import { actorConditions } from "@sitrep/store/queries/actors";
import { claimConditions } from "@sitrep/store/queries/claims";
import { documentConditions } from "@sitrep/store/queries/documents";
import { estimateConditions } from "@sitrep/store/queries/estimates";
import { placeConditions } from "@sitrep/store/queries/places";
import { sourceConditions } from "@sitrep/store/queries/sources";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { z } from "zod";

/** A list. */
export interface RecordList {
  readonly kind: RecordKind;
  readonly schema: z.ZodObject;
  /** What a parsed query keeps at a position. */
  readonly conditions: (engine: Engine, query: unknown, view: Viewpoint) => readonly Condition[];
  /** Parameters by which a record can enter or leave without being written itself. */
  readonly others: readonly string[];
}

function list<Schema extends z.ZodObject>(
  kind: RecordKind,
  schema: Schema,
  conditions: (engine: Engine, query: z.output<Schema>, view: Viewpoint) => readonly Condition[],
  others: readonly (keyof z.output<Schema> & string)[] = [],
): RecordList {
  return {
    kind,
    schema,
    conditions: (engine, query, view) => conditions(engine, schema.parse(query), view),
    others,
  };
}

/** Incidents are found in columns, and not by conditions. */
const incidents = list("incident", IncidentQuery, () => []);

/** The lists by the path of their page. */
const RECORD_LISTS: Readonly<Record<string, RecordList>> = {
  "/incidents": incidents,
  "/estimates": list("estimate", ComparisonQuery, estimateConditions, ["without"]),
  "/sources": list("source", SourceQuery, sourceConditions, ["document"]),
  "/documents": list("document", DocumentQuery, documentConditions),
  "/claims": list("claim", ClaimQuery, claimConditions, ["without"]),
  "/places": list("place", PlaceQuery, placeConditions, ["used"]),
  "/actors": list("actor", ActorQuery, actorConditions),
};

/** Pages that show the list of incidents in another way, and take parameters of their own beside its filter. */
const SHOWING_INCIDENTS: ReadonlySet<string> = new Set(["/map", "/series", "/explore"]);

/** A list with its query, as the address of a page asks for it. */
export interface AskedList {
  readonly list: RecordList;
  /** What was understood, without paging and order. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Reads the address of a page as a list; what is wrong with it comes out as a sentence. SPEC F3. */
export function askedList(
  path: string,
  query: Readonly<Record<string, string>>,
): AskedList | { readonly wrong: string } {
  const isShown = SHOWING_INCIDENTS.has(path);
  const found = isShown ? incidents : ownList(path);
  if (found === undefined) return { wrong: `${path} is no list of records` };
  const own = isShown
    ? Object.fromEntries(Object.entries(query).filter(([name]) => name in found.schema.shape))
    : query;
  const { kept, removed } = readQuery(found.schema, own);
  const [first] = removed;
  if (first !== undefined) return { wrong: `${first.name}=${first.seen} ${first.why}` };
  const { sort: _, limit: __, after: ___, knownAt: ____, ...filter } = found.schema.parse(kept);
  return { list: found, filter };
}

function ownList(path: string): RecordList | undefined {
  return Object.hasOwn(RECORD_LISTS, path) ? RECORD_LISTS[path] : undefined;
}
