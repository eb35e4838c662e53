/** Checked collections: contributors' collections that were read and parsed, with every issue of each. */
import type { Caller } from "@sitrep/api/router";
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import { sentenceOf } from "@sitrep/domain/issue";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import type { Gazetteer } from "@sitrep/ingest/gazetteer";
import { readCollection } from "@sitrep/ingest/read-collection";
import type { CollectionReading } from "@sitrep/ingest/read-collection";
import { OWN_GAZETTEER } from "./env.ts";
import { Failure } from "./failure.ts";

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

/**
 * Reads and checks the collections at these paths. They may refer to each other, to the gazetteer that comes with the
 * project, and to what `caller` has on record.
 */
export async function checkCollections(
  paths: readonly string[],
  caller: Caller | null,
): Promise<CheckedCollections> {
  const gazetteer = readOwnGazetteer();
  const kinds: Kinds = new Map(gazetteer.places.map(({ id }) => [id, "place"]));
  const readings: { readonly path: string; readonly reading: CollectionReading }[] = [];
  for (const path of paths) readings.push({ path, reading: await readCollection(path) });
  for (const { reading } of readings) {
    const { records } = parseCollection(reading.input, () => undefined);
    for (const { kind, record } of records) kinds.set(record.id, kind);
  }
  const dangling = readings.flatMap(({ reading }) => danglingIds(reading, kinds));
  if (caller !== null) await addKinds(kinds, [...new Set(dangling)], caller);
  return {
    gazetteer,
    collections: readings.map(({ path, reading }) => checked(path, reading, kinds)),
  };
}

/** The gazetteer that comes with the project, which a damaged copy of the project may not hold. @throws Failure */
function readOwnGazetteer(): Gazetteer {
  const at = (name: string): URL => new URL(name, OWN_GAZETTEER);
  const gazetteer = readGazetteer({
    dataset: at("dataset.json"),
    places: [at("geonames.jsonl"), at("places.jsonl")],
  });
  const fault = gazetteer.issues.find(({ severity }) => severity === "reject");
  if (fault !== undefined) throw new Failure(1, `the gazetteer is not whole: ${sentenceOf(fault)}`);
  return gazetteer;
}

function danglingIds({ input }: CollectionReading, kinds: Kinds): readonly string[] {
  if (input === undefined) return [];
  return parseCollection(input, (id) => kinds.get(id)).issues.flatMap(({ code, seen }) =>
    code === "dangling-reference" && seen !== undefined ? [JSON.parse(seen)] : [],
  );
}

/** Adds those of the ids that are on record. */
async function addKinds(kinds: Kinds, ids: readonly string[], caller: Caller): Promise<void> {
  for (const id of ids) {
    const { items } = await caller.search.nearest({ id });
    const found = items.find((item) => item.id === id);
    if (found !== undefined) kinds.set(id, found.kind);
  }
}

function checked(path: string, reading: CollectionReading, kinds: Kinds): CheckedCollection {
  const { input, locate } = reading;
  const parsed =
    input === undefined
      ? { dataset: null, records: [], issues: [] }
      : parseCollection(input, (id) => kinds.get(id));
  const issues = [...reading.issues, ...parsed.issues.map(locate)];
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
