/** Neighbourhood: a set of records with everything they refer to, and what that leads to, as it stood at a position. */
import { gate } from "@sitrep/domain/gate";
import { datasetOf } from "@sitrep/domain/id";
import type { PlaceId } from "@sitrep/domain/id";
import { fold } from "@sitrep/domain/text";
import { lineage } from "@sitrep/domain/place";
import type { AnyRecord, RecordKind, RecordOf } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import { recordsAt } from "./body.ts";
import type { ProjectionLookup } from "./projection.ts";
import type { Tables } from "./tables.ts";

/** Finds records by id without asking the database again; satisfies every look-up of the domain. */
export interface Neighbourhood extends ProjectionLookup {
  readonly get: <Kind extends RecordKind>(kind: Kind, id: string) => RecordOf[Kind] | undefined;
  readonly any: (id: string) => AnyRecord | undefined;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

/** Finds records by id, as they stand; ids that name nothing are left out. */
export type FindRecords = (ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, AnyRecord>>;

/** Loads the neighbourhood of `records`, which are in it themselves whatever the tables say of them. */
export async function neighbourhoodOf(
  db: Kysely<Tables>,
  records: readonly AnyRecord[],
  position: number,
): Promise<Neighbourhood> {
  const known = new Map<string, AnyRecord>(records.map((any) => [any.record.id, any]));
  await gather(records, known, (ids) => recordsAt(db, ids, position));
  return over((id) => known.get(id));
}

/** The records that are known already. */
interface Known {
  readonly has: (id: string) => boolean;
  readonly set: (id: string, any: AnyRecord) => void;
}

/** Makes known what records lead to, step by step. */
async function gather(
  records: readonly AnyRecord[],
  known: Known,
  find: FindRecords,
): Promise<void> {
  const asked = new Set<string>();
  let front: readonly AnyRecord[] = records;
  while (front.length > 0) {
    const wanted = new Set<string>();
    const want = (id: string): void => {
      if (!known.has(id) && !asked.has(id)) wanted.add(id);
    };
    for (const any of front) {
      want(datasetOf(any.record.id));
      if (asked.has(any.record.id) && !isFollowed(any)) continue;
      for (const { id } of referencesOf(any)) want(id);
    }
    const found = wanted.size === 0 ? [] : await find(wanted);
    for (const id of wanted) asked.add(id);
    for (const [id, any] of found) known.set(id, any);
    front = [...found].map(([, any]) => any);
  }
}

/** How many documents, and how many records of other kinds, a moving neighbourhood keeps at hand. */
const MOST_DOCUMENTS = 10_000;
const MOST_OTHERS = 30_000;

/** A neighbourhood that moves along a row of records which stand as they are, and remembers what was near lately. */
export interface MovingNeighbourhood {
  /** Brings in what the records lead to. */
  readonly moveTo: (records: readonly AnyRecord[]) => Promise<void>;
  readonly lookup: Neighbourhood;
}

/** A neighbourhood over records that `find` finds, which must not change while it is used. */
export function movingNeighbourhood(find: FindRecords): MovingNeighbourhood {
  const documents = new Map<string, AnyRecord>();
  const others = new Map<string, AnyRecord>();
  const names = new Map<string, string>();
  const get: KnownRecord = (id, kind) => {
    if (kind === "document") return documents.get(id);
    return others.get(id) ?? (kind === undefined ? documents.get(id) : undefined);
  };
  const known = {
    has: (id: string) => others.has(id) || documents.has(id),
    set: (id: string, any: AnyRecord) =>
      void (any.kind === "document" ? documents : others).set(id, any),
  };
  return {
    lookup: over(get, names),
    moveTo: async (records) => {
      // What a document leads to is at hand as long as the document is.
      if (documents.size > MOST_DOCUMENTS || others.size > MOST_OTHERS) documents.clear();
      if (others.size > MOST_OTHERS) others.clear();
      if (names.size > MOST_OTHERS) names.clear();
      // Nobody asks for the incidents near an incident.
      for (const any of records) if (isFollowed(any)) known.set(any.record.id, any);
      await gather(records, known, find);
    },
  };
}

/**
 * Whether what a record refers to is loaded with it. Incidents, estimates and claims that others refer to are shown by
 * name, and what they rest on is not followed.
 */
export function isFollowed({ kind }: AnyRecord): boolean {
  return FOLLOWED.has(kind);
}

const FOLLOWED: ReadonlySet<RecordKind> = new Set(["place", "actor", "source", "document"]);

/** A record that is known by its id; `kind` is the only one that is of use, where it is told. */
type KnownRecord = (id: string, kind?: RecordKind) => AnyRecord | undefined;

function over(known: KnownRecord, names = new Map<string, string>()): Neighbourhood {
  const get = <Kind extends RecordKind>(kind: Kind, id: string): RecordOf[Kind] | undefined => {
    const any = known(id, kind);
    // The kind was just compared.
    return any?.kind === kind ? (any.record as RecordOf[Kind]) : undefined;
  };
  const parentOf = (id: PlaceId): PlaceId | undefined => get("place", id)?.parent;
  const neighbourhood: Neighbourhood = {
    get,
    parentOf,
    any: (id) => known(id),
    source: (id) => get("source", id),
    document: (id) => get("document", id),
    dataset: (id) => get("dataset", id),
    governorateOf: (id) => {
      const line = lineage(id, parentOf);
      const ofKind = (kind: string): PlaceId | undefined =>
        line.find((at) => get("place", at)?.kind === kind);
      return ofKind("governorate") ?? ofKind("country") ?? line.at(-1);
    },
    namesOf: (id) => {
      const before = names.get(id);
      if (before !== undefined) return before;
      const own = fold(publicNames(known(id), neighbourhood).join(" "));
      names.set(id, own);
      return own;
    },
  };
  return neighbourhood;
}

/** The names that a record may be found by from outside; a place also by those of the places it lies in. */
function publicNames(any: AnyRecord | undefined, neighbourhood: Neighbourhood): readonly string[] {
  if (any === undefined) return [];
  const line =
    any.kind === "place"
      ? lineage(any.record.id, neighbourhood.parentOf).flatMap((at) => neighbourhood.any(at) ?? [])
      : [any];
  return line.flatMap((one) => {
    const { shown } = gate(one, "public", neighbourhood);
    return shown === null ? [] : namesOf(shown);
  });
}
