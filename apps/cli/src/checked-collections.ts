/** Checked collections: contributors' collections that were read and parsed, with every issue of each. */
import type { Caller } from "@sitrep/api/router";
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Gazetteer } from "@sitrep/ingest/gazetteer";
import type { FindMeant } from "@sitrep/ingest/meant-id";
import { looseReferences } from "@sitrep/ingest/loose-references";
import { withMeantDay } from "@sitrep/ingest/meant-day";
import { idFinder, withMeantId } from "@sitrep/ingest/meant-id";
import { readCollection } from "@sitrep/ingest/read-collection";
import type { CollectionReading } from "@sitrep/ingest/read-collection";
import { readOwnGazetteer } from "./own-gazetteer.ts";

/** One collection. */
export interface CheckedCollection {
  readonly path: string;
  readonly input: unknown;
  /** Null where it could not be read so far. */
  readonly dataset: string | null;
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
  readonly isRefused: boolean;
  /** An issue of the same collection, with file and line. */
  readonly locate: CollectionReading["locate"];
}

/** All that were named, and the gazetteer that they may refer to. */
export interface CheckedCollections {
  readonly collections: readonly CheckedCollection[];
  readonly gazetteer: Gazetteer;
}

type Kinds = Map<string, RecordKind>;

/** How collections are read. */
export interface CheckOptions {
  /** The file of the dataset's own record, for a sheet that is given alone. */
  readonly dataset?: string | undefined;
}

/**
 * Reads and checks the collections at these paths. They may refer to each other, to the gazetteer that comes with the
 * project, and to what `caller` has on record.
 */
export async function checkCollections(
  paths: readonly string[],
  caller: Caller | null,
  options: CheckOptions = {},
): Promise<CheckedCollections> {
  const gazetteer = readOwnGazetteer();
  const places = gazetteer.places.map((record) => ({ kind: "place", record }) as const);
  const kinds: Kinds = new Map(places.map(({ record }) => [record.id, "place"]));
  const readings: { readonly path: string; readonly reading: CollectionReading }[] = [];
  for (const path of paths) readings.push({ path, reading: await readCollection(path, options) });
  const written = readings.flatMap(({ reading }) =>
    reading.input === undefined ? [] : parseCollection(reading.input, () => undefined).records,
  );
  for (const { kind, record } of written) kinds.set(record.id, kind);
  const far = written.flatMap(referencesOf).flatMap(({ id }) => (kinds.has(id) ? [] : [id]));
  if (caller !== null) await addKinds(kinds, [...new Set(far)], caller);
  let finder: FindMeant | undefined;
  const find: FindMeant = (text, wanted) =>
    (finder ??= idFinder([...written, ...places]).find)(text, wanted);
  return {
    gazetteer,
    collections: readings.map(({ path, reading }) => checked(path, reading, kinds, find)),
  };
}

/** Adds those of the ids that are on record; asked for by the id itself, which costs no walk over all records. */
async function addKinds(kinds: Kinds, ids: readonly string[], caller: Caller): Promise<void> {
  for (const id of ids) {
    const { kind } = await caller.search.kind({ id });
    if (kind !== null) kinds.set(id, kind);
  }
}

function checked(
  path: string,
  reading: CollectionReading,
  kinds: Kinds,
  find: FindMeant,
): CheckedCollection {
  const { input, locate } = reading;
  const parsed =
    input === undefined
      ? { dataset: null, records: [], issues: [] }
      : parseCollection(input, (id) => kinds.get(id));
  const loose = looseReferences(input, parsed.issues, (id) => kinds.get(id));
  const hinted = [...parsed.issues, ...loose].map((issue, index) =>
    index < MOST_HINTS ? withMeantId(withMeantDay(issue), find) : issue,
  );
  const issues = [...reading.issues, ...hinted.map(locate)].toSorted(inOrder);
  return {
    path,
    input,
    dataset: parsed.dataset,
    records: parsed.records,
    issues,
    isRefused: parsed.dataset === null || issues.some(({ severity }) => severity === "reject"),
    locate,
  };
}

/** So many of a collection's issues are looked up among all names: each costs a walk over them. */
const MOST_HINTS = 200;

/** By file, line and column; what speaks of the whole file comes first. */
function inOrder(one: Issue, other: Issue): number {
  const [left, right] = [one.file ?? "", other.file ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
