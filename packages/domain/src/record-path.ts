/** Record path: where each kind of record has its page on every site of Sitrep, by which it is cited. SPEC L11. */
import type { RecordKind } from "./record.ts";

const FOLDERS = {
  incident: "incidents",
  estimate: "estimates",
  source: "sources",
  document: "documents",
  claim: "claims",
  place: "places",
  actor: "actors",
  dataset: "datasets",
} as const satisfies Partial<Record<RecordKind, string>>;

const KINDS: ReadonlyMap<string, RecordKind> = new Map(
  // The names of the folders' kinds are kinds.
  Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind as RecordKind]),
);

/** The kind of record of which each page in a folder is one; undefined of a folder that holds no records. */
export function kindOfFolder(folder: string): RecordKind | undefined {
  return KINDS.get(folder);
}

/** Whether records of a kind have a page each. */
export function hasOwnPage(kind: RecordKind): kind is keyof typeof FOLDERS {
  return Object.hasOwn(FOLDERS, kind);
}

/** The path of a record's page; one of a kind without pages of its own is shown by its id. */
export function pathOfRecord(kind: RecordKind, id: string): string {
  return hasOwnPage(kind) ? `/${FOLDERS[kind]}/${id}` : `/record?id=${id}`;
}
