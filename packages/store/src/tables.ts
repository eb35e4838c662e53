/**
 * Tables: what every engine keeps, as Kysely sees it. Booleans are 0 and 1, days and instants are text.
 *
 * `batch` and `revision` are the ledger: appended, never changed. The others are projections that answer questions:
 * each row holds from ledger position `since` to before `until` (null: it still does), and is made from the ledger
 * alone. They show what the public may see. SPEC L1–L5.
 */
import type { RecordKind } from "@sitrep/domain/record";
import type { Generated } from "kysely";

/** What a revision did to a record. */
export type Change = "created" | "amended" | "retracted";

/** `public` is served; `counted` enters sums but no list (its licence forbids rows); `withheld` is for editors alone. */
export type Visibility = "public" | "counted" | "withheld";

/** One write: who, when, why, and the hash that chains it to the one before. */
export interface BatchTable {
  position: number;
  recorded_at: string;
  author: string;
  reason: string;
  dataset: string;
  created: number;
  amended: number;
  retracted: number;
  previous: string;
  hash: string;
}

/** One record as one batch left it; `body` is canonical JSON, null where it was retracted. */
export interface RevisionTable {
  seq: Generated<number>;
  position: number;
  id: string;
  kind: RecordKind;
  change: Change;
  body: string | null;
  body_hash: string | null;
}

/** A version of any record; `seq` is the revision that holds its body. */
export interface RecordTable {
  version: Generated<number>;
  id: string;
  kind: RecordKind;
  dataset: string;
  since: number;
  until: number | null;
  seq: number;
  visibility: Visibility;
  label: string;
  label_ar: string | null;
  sort_label: string;
  earliest: string | null;
  latest: string | null;
  sort_when: string;
}

/** What incidents are filtered by. */
export interface IncidentTable {
  version: number;
  kind: string;
  place: string;
  precision: string;
  extent: string;
  verification: string;
}

/** What estimates are filtered by. */
export interface EstimateTable {
  version: number;
  metric: string;
  nature: string;
  verification: string;
}

/** What claims are filtered by. */
export interface ClaimTable {
  version: number;
  kind: string;
}

/** What sources are filtered by. */
export interface SourceTable {
  version: number;
  kind: string;
  identity: string;
  party: number;
}

/** What documents are filtered by. */
export interface DocumentTable {
  version: number;
  publisher: string;
  republishes: string | null;
}

/** What places are filtered by; the tree of the gazetteer. */
export interface PlaceTable {
  version: number;
  kind: string;
  parent: string | null;
}

/** What actors are filtered by. */
export interface ActorTable {
  version: number;
  kind: string;
}

/** A value of a field that has many: tags, effects of harm, who was harmed, attributions, kinds of speaker. */
export interface FacetTable {
  version: number;
  name: "tag" | "effect" | "harmed" | "attribution" | "speakers";
  value: string;
}

/** A reference from a version to another record; `role` is the field that holds it, without positions. */
export interface LinkTable {
  version: number;
  role: string;
  target: string;
}

/** The words that search finds a version by; `rowid` is the version. */
export interface SearchTable {
  rowid: number;
  label: string;
  words: string;
}

/** Facts about the file itself. */
export interface MetaTable {
  name: string;
  value: string;
}

/** All tables by name. */
export interface Tables {
  batch: BatchTable;
  revision: RevisionTable;
  record: RecordTable;
  incident: IncidentTable;
  estimate: EstimateTable;
  claim: ClaimTable;
  source: SourceTable;
  document: DocumentTable;
  place: PlaceTable;
  actor: ActorTable;
  facet: FacetTable;
  link: LinkTable;
  search: SearchTable;
  meta: MetaTable;
}
