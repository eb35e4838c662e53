/** The tree of the gazetteer as it stood at a position. */
import { sql } from "kysely";
import type { Engine } from "./engine.ts";

/** The places themselves and everything that lies in them. */
export async function placesWithin(
  engine: Engine,
  places: readonly string[],
  position: number,
): Promise<readonly string[]> {
  const rows = await engine.read
    .withRecursive("inside(id)", (db) =>
      db
        .selectFrom("record")
        .select("record.id")
        .where("record.kind", "=", "place")
        .where("record.id", "in", places)
        .where("record.since", "<=", position)
        .where(sql<boolean>`(record.until is null or record.until > ${position})`)
        .union(
          db
            .selectFrom("inside")
            .innerJoin("place", "place.parent", "inside.id")
            .innerJoin("record", "record.version", "place.version")
            .select("record.id")
            .where("record.since", "<=", position)
            .where(sql<boolean>`(record.until is null or record.until > ${position})`),
        ),
    )
    .selectFrom("inside")
    .select("inside.id")
    .execute();
  return rows.map((row) => row.id);
}

/** What is known of a place without its body. */
export interface PlaceNode {
  readonly id: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly label: string;
  readonly labelAr: string | null;
}

/** Every place at a position, by id. */
export async function placeTree(
  engine: Engine,
  position: number,
): Promise<ReadonlyMap<string, PlaceNode>> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("place", "place.version", "record.version")
    .select([
      "record.id",
      "place.kind",
      "place.parent",
      "record.label",
      "record.label_ar as labelAr",
    ])
    .where("record.kind", "=", "place")
    .where("record.since", "<=", position)
    .where((eb) => eb.or([eb("record.until", "is", null), eb("record.until", ">", position)]))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
