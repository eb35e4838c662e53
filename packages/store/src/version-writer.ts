/** Version writer: the rows of versions that a batch ends and begins. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Kysely } from "kysely";
import { ColumnWriter } from "./columns/column-writer.ts";
import type { Writing } from "./engine.ts";
import { FacetSets } from "./facet-sets.ts";
import { numberOfRole } from "./link-role.ts";
import type { Projection } from "./projection.ts";
import { RowBuffer } from "./row-buffer.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** Tells each id that the rows of a version name by its number. */
export function forIdsIn(
  { links, voices, hidden, own }: Projection,
  tell: (id: string) => void,
): void {
  for (const { target } of links) tell(target);
  for (const { document, source } of voices) {
    tell(document);
    tell(source);
  }
  for (const target of hidden) tell(target);
  if (own?.table === "incident") tell(own.row.place);
}

/** Ends the versions in force of records with these ids. */
export async function endVersions(
  db: Kysely<Tables>,
  position: number,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    await db
      .updateTable("record")
      .set({ until: position })
      .where("id", "in", ids.slice(start, start + CHUNK))
      .where("until", "is", null)
      .execute();
  }
}

/** Tells the number of a record by its id. */
export type NumberOf = (id: string) => number;

/** Whose version begins, and the revision that holds its body. */
export interface VersionHeader {
  readonly id: string;
  readonly kind: RecordKind;
  readonly dataset: string;
  readonly seq: number;
}

/** The columns of tables to which versions of many kinds add rows. */
const RECORD = [
  "version", "id", "number", "kind", "dataset", "since", "seq", "visibility", "label", "label_ar", "sort_label", "earliest",
  "latest", "area", "traits",
] as const; // prettier-ignore
const INCIDENT = [
  "version", "kind", "place", "spread", "precision", "extent", "verification",
] as const; // prettier-ignore

function tablesIn(rows: RowBuffer) {
  return {
    record: rows.table("record", RECORD),
    incident: rows.table("incident", INCIDENT),
    estimate: rows.table("estimate", ["version", "metric", "nature", "verification"]),
    claim: rows.table("claim", ["version", "kind"]),
    source: rows.table("source", ["version", "kind", "identity", "party"]),
    place: rows.table("place", ["version", "kind", "parent"]),
    actor: rows.table("actor", ["version", "kind"]),
    link: rows.table("link", ["version", "role", "target"]),
    voice: rows.table("voice", ["version", "document", "source"]),
    hidden: rows.table("hidden_link", ["version", "target"]),
    search: rows.table("search", ["rowid", "words"]),
  };
}

/** Begins versions, numbered in the order in which they come. */
export class VersionWriter {
  readonly #rows: RowBuffer;
  readonly #tables: ReturnType<typeof tablesIn>;
  readonly #sets: FacetSets;
  readonly #columns: ColumnWriter;
  readonly #position: number;
  #version: number;
  /** How many versions there were before. */
  readonly before: number;

  private constructor(
    rows: RowBuffer,
    sets: FacetSets,
    columns: ColumnWriter,
    { position, version }: { readonly position: number; readonly version: number },
  ) {
    this.#rows = rows;
    this.#columns = columns;
    this.#tables = tablesIn(rows);
    this.#sets = sets;
    this.#position = position;
    this.before = version;
    this.#version = version;
  }

  /** A writer of the versions that begin with a batch. */
  static async at({ db, bulk }: Writing, position: number): Promise<VersionWriter> {
    const top = await db
      .selectFrom("record")
      .select("version")
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    const rows = new RowBuffer(bulk);
    const sets = await FacetSets.over(db, rows);
    const columns = new ColumnWriter({ db, bulk });
    return new VersionWriter(rows, sets, columns, { position, version: top?.version ?? 0 });
  }

  /** Puts the rows of one version; they stand in the tables after `flush`. */
  async begin(header: VersionHeader, projection: Projection, numberOf: NumberOf): Promise<void> {
    this.#version += 1;
    const version = this.#version;
    const tables = this.#tables;
    const sets = this.#sets;
    const { id, kind, dataset, seq } = header;
    const { visibility, label, labelAr, sortLabel, span } = projection;
    const areaKnown = sets.known(projection.area);
    const area = areaKnown === undefined ? await sets.numberOf(projection.area) : areaKnown;
    const traitsKnown = sets.known(projection.traits);
    const traits = traitsKnown === undefined ? await sets.numberOf(projection.traits) : traitsKnown;
    // prettier-ignore
    tables.record.put(
      version, id, numberOf(id), kind, dataset, this.#position, seq, visibility, label, labelAr, sortLabel,
      span.earliest, span.latest, area, traits,
    );
    this.#putKind(version, projection.own, numberOf);
    for (const { role, target } of projection.links)
      tables.link.put(version, numberOfRole(role), numberOf(target));
    for (const { document, source } of projection.voices)
      tables.voice.put(version, numberOf(document), numberOf(source));
    for (const target of projection.hidden) tables.hidden.put(version, numberOf(target));
    tables.search.put(version, projection.words);
    const numbers = { version, since: this.#position, area, traits };
    await this.#columns.put(numbers, header, projection, numberOf);
    if (this.#rows.isFull) await this.#rows.write();
  }

  #putKind(version: number, own: Projection["own"], numberOf: NumberOf): void {
    const tables = this.#tables;
    switch (own?.table) {
      case undefined:
        return;
      case "incident": {
        const { kind, place, spread, precision, extent, verification } = own.row;
        tables.incident.put(
          version,
          kind,
          numberOf(place),
          spread,
          precision,
          extent,
          verification,
        );
        return;
      }
      case "estimate":
        tables.estimate.put(version, own.row.metric, own.row.nature, own.row.verification);
        return;
      case "claim":
        tables.claim.put(version, own.row.kind);
        return;
      case "source":
        tables.source.put(version, own.row.kind, own.row.identity, own.row.party);
        return;
      case "place":
        tables.place.put(version, own.row.kind, own.row.parent);
        return;
      case "actor":
        tables.actor.put(version, own.row.kind);
    }
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    await this.#rows.flush();
    await this.#columns.flush();
  }
}
