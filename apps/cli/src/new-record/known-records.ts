/** Known records: what a new record may refer to: those of its own file, the gazetteer, and what is on record. */
import { existsSync } from "node:fs";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { idFinder } from "@sitrep/ingest/meant-id";
import type { FindMeant, KnownRecord } from "@sitrep/ingest/meant-id";
import type { Call } from "../call.ts";
import { openPlace } from "../counter.ts";
import { readOwnGazetteer } from "../own-gazetteer.ts";

/** The records, which grow while new ones are made. */
export interface KnownRecords {
  readonly find: FindMeant;
  readonly kindOf: (id: string) => RecordKind | undefined;
  /** All of some kinds, those of the file first. */
  readonly list: (kinds: readonly RecordKind[]) => readonly KnownRecord[];
  readonly add: (any: AnyRecord) => void;
}

/** How many sources, documents and actors on record are offered. */
const MOST = 200;

/** Gathers what is known. A database that is not there holds nothing. */
export async function knownRecords(own: readonly AnyRecord[], call: Call): Promise<KnownRecords> {
  const { places } = readOwnGazetteer();
  const onRecord = await recordsOnRecord(call);
  let all: readonly AnyRecord[] = [
    ...own,
    ...onRecord,
    ...places.map((record): AnyRecord => ({ kind: "place", record })),
  ];
  let finder = idFinder(all);
  return {
    find: (written, kinds) => finder.find(written, kinds),
    kindOf: (id) => finder.known.get(id)?.kind,
    list: (kinds) => [...finder.known.values()].filter(({ kind }) => kinds.includes(kind)),
    add: (any) => {
      all = [any, ...all];
      finder = idFinder(all);
    },
  };
}

async function recordsOnRecord({ place }: Call): Promise<readonly AnyRecord[]> {
  if (place.is === "file" && !existsSync(place.path)) return [];
  const { caller, close } = await openPlace(place);
  try {
    const asked = { limit: MOST };
    const sources = await caller.sources.list(asked);
    const documents = await caller.documents.list(asked);
    const actors = await caller.actors.list(asked);
    // An item of a list is the record with what is computed beside it.
    return [
      ...sources.items.map((record) => ({ kind: "source", record })),
      ...documents.items.map((record) => ({ kind: "document", record })),
      ...actors.items.map((record) => ({ kind: "actor", record })),
    ] as unknown as readonly AnyRecord[];
  } finally {
    await close();
  }
}
