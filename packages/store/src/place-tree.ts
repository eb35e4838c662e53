/** The tree of the gazetteer as it stood at a position. */
import type { PlaceKind } from "@sitrep/domain/place";
import { heldAt } from "./held.ts";
import type { Engine } from "./engine.ts";

/** What is known of a place without its body. */
export interface PlaceNode {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly parent: string | null;
  readonly label: string;
  readonly labelAr: string | null;
}

/** Every place at a position, by id; one that its licence keeps from being served bears its id for a name. */
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
      "record.visibility",
    ])
    .where("record.kind", "=", "place")
    .where(heldAt(position))
    .orderBy("record.id")
    .execute();
  return new Map(
    rows.map(({ visibility, ...node }) => [
      node.id,
      visibility === "public" ? node : { ...node, label: node.id, labelAr: null },
    ]),
  );
}
