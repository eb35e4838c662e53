/** Column writer: adds the incident versions of a batch to the columns, which are read instead of the tables to count. SPEC L5. */
import type { Kysely } from "kysely";
import type { Bulk, Writing } from "../engine.ts";
import { numberOfRole } from "../link-role.ts";
import type { Projection } from "../projection.ts";
import type { Tables } from "../tables.ts";
import type { NumberOf, VersionHeader } from "../version-writer.ts";
import { coordinateOf } from "./coordinate.ts";
import { slotsOf } from "./day-slot.ts";
import { HarmDraft, unpackHarm } from "./harm-section.ts";
import { SEGMENT, SegmentDraft, unpackLinks, unpackOwn } from "./segment.ts";

/** The ledger's numbers of a version, and of the sets of its facets. */
export interface VersionNumbers {
  readonly version: number;
  readonly since: number;
  readonly area: number | null;
  readonly traits: number | null;
}

/** See the file. */
export class ColumnWriter {
  readonly #db: Kysely<Tables>;
  readonly #bulk: Bulk;
  #draft: SegmentDraft | null = null;
  #harm = new HarmDraft();
  /** The first version of the draft. */
  #first = 0;

  constructor({ db, bulk }: Writing) {
    this.#db = db;
    this.#bulk = bulk;
  }

  /** Adds a version, which is written after `flush`; a record of another kind adds nothing. */
  async put(
    { version, since, area, traits }: VersionNumbers,
    { id, dataset, seq }: VersionHeader,
    { own, span, visibility, links }: Projection,
    numberOf: NumberOf,
  ): Promise<void> {
    if (own?.table !== "incident") return;
    if (this.#draft !== null && this.#draft.rows === SEGMENT) await this.flush();
    const draft = this.#draft ?? (await this.#begin(version));
    const { place, point, harm, ...row } = own.row;
    draft.put({
      ...row,
      ...slotsOf(span.earliest, span.latest),
      version,
      seq,
      since,
      dataset,
      visibility,
      number: numberOf(id),
      place: numberOf(place),
      lat: coordinateOf(point?.lat),
      lon: coordinateOf(point?.lon),
      area: area ?? 0,
      traits: traits ?? 0,
    });
    this.#harm.put(harm);
    for (const { role, target } of links) draft.link(numberOfRole(role), numberOf(target));
  }

  /** Goes on with the last segment where it has room, which is written again. */
  async #begin(version: number): Promise<SegmentDraft> {
    const last = await this.#db
      .selectFrom("incident_segment")
      .selectAll()
      .orderBy("first", "desc")
      .limit(1)
      .executeTakeFirst();
    const hasRoom = last !== undefined && last.rows < SEGMENT;
    this.#first = hasRoom ? last.first : version;
    this.#draft = hasRoom
      ? SegmentDraft.from(unpackOwn(last.own), unpackLinks(last.links, last.rows))
      : new SegmentDraft();
    // Tables of before harm was kept are made anew before anything is written.
    const harm = hasRoom ? unpackHarm(last.own) : null;
    this.#harm = harm === null ? new HarmDraft() : HarmDraft.from(harm);
    return this.#draft;
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const draft = this.#draft;
    if (draft === null) return;
    this.#draft = null;
    const { own, links } = draft.pack();
    await this.#db.deleteFrom("incident_segment").where("first", "=", this.#first).execute();
    await this.#bulk.insert(
      "incident_segment",
      ["first", "rows", "own", "links"],
      [this.#first, draft.rows, Buffer.concat([own, this.#harm.pack()]), links],
    );
  }
}
