/** Version writer: the rows of versions that a batch ends and begins. */
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Kysely } from "kysely";
import type { Writing } from "./engine.ts";
import { FacetSets } from "./facet-sets.ts";
import { numberOfRole } from "./link-role.ts";
import type { Projection } from "./projection.ts";
import { RowBuffer } from "./row-buffer.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** The ids that the rows of a version name by their numbers. */
export function idsIn({ links, voices, hidden, own }: Projection): readonly string[] {
  return [
    ...links.map(({ target }) => target),
    ...voices.flatMap(({ document, source }) => [document, source]),
    ...hidden,
    ...(own?.table === "incident" ? [own.row.place] : []),
  ];
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

/** Begins versions, numbered in the order in which they come. */
export class VersionWriter {
  readonly #rows: RowBuffer;
  readonly #sets: FacetSets;
  readonly #position: number;
  #version: number;
  /** How many versions there were before. */
  readonly before: number;

  private constructor(rows: RowBuffer, sets: FacetSets, position: number, version: number) {
    this.#rows = rows;
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
    return new VersionWriter(rows, sets, position, top?.version ?? 0);
  }

  /** Puts the rows of one version; they stand in the tables after `flush`. */
  async begin(header: VersionHeader, projection: Projection, numberOf: NumberOf): Promise<void> {
    this.#version += 1;
    const version = this.#version;
    const rows = this.#rows;
    const { id, kind, dataset, seq } = header;
    const held = { since: this.#position, until: null };
    const area = await this.#sets.numberOf(projection.area);
    const traits = await this.#sets.numberOf(projection.traits);
    const fields = { ...recordFields(projection), area, traits };
    rows.put("record", {
      version,
      id,
      number: numberOf(id),
      kind,
      dataset,
      ...held,
      seq,
      ...fields,
    });
    putKind(rows, version, projection.own, numberOf);
    for (const { role, target } of projection.links)
      rows.put("link", { version, role: numberOfRole(role), target: numberOf(target) });
    for (const { document, source } of projection.voices)
      rows.put("voice", { version, document: numberOf(document), source: numberOf(source) });
    for (const target of projection.hidden)
      rows.put("hidden_link", { version, target: numberOf(target) });
    rows.put("search", { rowid: version, words: projection.words });
    if (rows.isFull) await rows.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    await this.#rows.flush();
  }
}

function putKind(
  rows: RowBuffer,
  version: number,
  own: Projection["own"],
  numberOf: NumberOf,
): void {
  switch (own?.table) {
    case undefined:
      return;
    case "incident":
      return rows.put("incident", { version, ...own.row, place: numberOf(own.row.place) });
    case "estimate":
      return rows.put("estimate", { version, ...own.row });
    case "claim":
      return rows.put("claim", { version, ...own.row });
    case "source":
      return rows.put("source", { version, ...own.row });
    case "place":
      return rows.put("place", { version, ...own.row });
    case "actor":
      return rows.put("actor", { version, ...own.row });
  }
}

function recordFields({ visibility, label, labelAr, span }: Projection) {
  const { earliest, latest } = span;
  return {
    visibility,
    label,
    label_ar: labelAr,
    sort_label: fold(label),
    earliest,
    latest,
  };
}
