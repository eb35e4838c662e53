/**
 * Tables: what every engine keeps, as Kysely sees it. Booleans are 0 and 1, days and instants are text.
 *
 * `batch` and `revision` are the ledger: appended, never changed. The others are projections that answer questions:
 * each row holds from ledger position `since` to before `until` (null: it still does), and is made from the ledger
 * alone. They show what the public may see. SPEC L1–L5.
 */
import type { Change } from "@sitrep/domain/change";
import type { PlaceKind } from "@sitrep/domain/place";
import type { RecordKind } from "@sitrep/domain/record";
import type { Generated } from "kysely";

/** What a revision did to a record. */
export type { Change } from "@sitrep/domain/change";

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

/**
 * One record as one batch left it; `body` is canonical JSON, null where it was retracted. A body of which the public
 * sees only a part has a `salt` that is hashed before it, because the hash is public and what is left out may be
 * guessed.
 */
export interface RevisionTable {
  seq: number;
  position: number;
  id: string;
  kind: RecordKind;
  change: Change;
  body: string | null;
  salt: string | null;
  body_hash: string | null;
}

/**
 * A version of any record; `seq` is the revision that holds its body. `number` is the first revision of the record ever,
 * and stands for it wherever tables refer to it. `day` is the last that it may be of, null where none is known: the
 * database makes it of the two before it.
 */
export interface RecordTable {
  version: number;
  id: string;
  number: number;
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
  day: Generated<string | null>;
  /** The set of `within` that it has; null for kinds that lie nowhere. */
  area: number | null;
  /** The set of its other facets. */
  traits: number | null;
}

/** What incidents are filtered by, with the number of the place; `spread` counts the further places of one that was spread over several. */
export interface IncidentTable {
  version: number;
  kind: string;
  place: number;
  spread: number;
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

/** What places are filtered by; the tree of the gazetteer. */
export interface PlaceTable {
  version: number;
  kind: PlaceKind;
  parent: string | null;
}

/** What actors are filtered by. */
export interface ActorTable {
  version: number;
  kind: string;
}

/** A set of facets that versions share: there are far fewer sets than versions. `members` is the set as JSON. */
export interface FacetSetTable {
  id: number;
  members: string;
}

/**
 * A value of a field that has many: tags, effects of harm, who was harmed, attributions, kinds of speaker; and
 * `within`, every place that a version lies in, however wide.
 */
export interface FacetTable {
  set_id: number;
  name: "tag" | "effect" | "harmed" | "attribution" | "speakers" | "within";
  value: string;
}

/**
 * A reference from a version to another record, by its number; `role` is the number of the field that holds it, without
 * positions. A report without speakers refers to who publishes it as `reports.publisher`.
 */
export interface LinkTable {
  version: number;
  role: number;
  target: number;
}

/**
 * A source that speaks, relays, or publishes in its own voice, in one of several documents that the version rests on,
 * both by their numbers. What rests on one document has no rows here: its links tell as much.
 */
export interface VoiceTable {
  version: number;
  document: number;
  source: number;
}

/** A reference that the public does not see; it finds what a change touches, and answers nothing. */
export interface HiddenLinkTable {
  version: number;
  target: number;
}

/** The words that search finds a version by; `rowid` is the version. Only the index is kept: they cannot be read back. */
export interface SearchTable {
  rowid: number;
  words: string;
}

/** What the search index holds: each word of each version, `doc`. Only read. */
export interface SearchTermTable {
  term: string;
  doc: number;
}

/**
 * That the rows a dataset was made of are kept, as bytes of `row-memory.ts`: a cache, good while `position` and `hash` are
 * those of the dataset's last batch. `standing` tells the kind of each revision in force.
 */
export interface RowMemoryTable {
  dataset: string;
  key: string;
  position: number;
  hash: string;
  digest: string;
  standing: Uint8Array;
}

/** Some of those rows: what their reader told of them, and the revisions of their records; parts are counted from 0. */
export interface RowMemoryPartTable {
  dataset: string;
  part: number;
  told: Uint8Array;
  records: Uint8Array;
}

/**
 * Incident versions as columns, a run of them in each row: what counts are made of, where a count of the tables would read all
 * rows one by one. `first` is the first version of the run, `rows` how many it holds; see `columns/segment.ts`.
 */
export interface IncidentSegmentTable {
  first: number;
  rows: number;
  own: Uint8Array;
  links: Uint8Array;
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
  place: PlaceTable;
  actor: ActorTable;
  facet_set: FacetSetTable;
  facet: FacetTable;
  link: LinkTable;
  voice: VoiceTable;
  hidden_link: HiddenLinkTable;
  search: SearchTable;
  search_term: SearchTermTable;
  row_memory: RowMemoryTable;
  row_memory_part: RowMemoryPartTable;
  incident_segment: IncidentSegmentTable;
  meta: MetaTable;
}
