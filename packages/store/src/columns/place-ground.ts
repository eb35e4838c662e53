/** Place ground: the gazetteer as it stood at a position, by the numbers of its places, with the points that may be told. */
import type { PlaceId } from "@sitrep/domain/id";
import type { PlaceKind, Point } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { markOf } from "@sitrep/domain/precision";
import { isWideEnough } from "@sitrep/domain/place-width";
import { recordOf } from "../body.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";

/** A place of the gazetteer. */
export interface GroundPlace {
  readonly id: PlaceId;
  readonly number: number;
  readonly kind: PlaceKind;
  readonly parent: PlaceId | null;
  /** Null of an area, and where the gazetteer may not be passed on. */
  readonly point: Point | null;
}

/** See the file. */
export interface PlaceGround {
  readonly byNumber: ReadonlyMap<number, GroundPlace>;
  readonly byId: ReadonlyMap<string, GroundPlace>;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

/** Where something is on a map: at a point, near one, or somewhere in an area. */
export type Spot =
  | { readonly mark: "dot" | "ring"; readonly place: GroundPlace; readonly point: Point }
  | { readonly mark: "area"; readonly place: GroundPlace };

/** The gazetteer at a position; read once. */
export async function placeGround(
  engine: Engine,
  columns: IncidentColumns,
  position: number,
): Promise<PlaceGround> {
  return derivedOf(columns, `places ${position}`, () => readGround(engine, position));
}

async function readGround(engine: Engine, position: number): Promise<PlaceGround> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.number", "record.visibility", "revision.kind", "revision.body"])
    .where("record.kind", "=", "place")
    .where(heldAt(position))
    .execute();
  const places = rows.flatMap(({ number, visibility, kind, body }): readonly GroundPlace[] => {
    const any = body === null ? null : recordOf(kind, body);
    if (any?.kind !== "place") return [];
    const { id, kind: own, parent = null, point = null } = any.record;
    return [{ id, number, kind: own, parent, point: visibility === "public" ? point : null }];
  });
  const byId = new Map<string, GroundPlace>(places.map((place) => [place.id, place]));
  return {
    byId,
    byNumber: new Map(places.map((place) => [place.number, place])),
    parentOf: (id) => byId.get(id)?.parent ?? undefined,
  };
}

/**
 * Where something that is known to a place so precisely is on a map. A settlement or site without a point stands for itself, as a
 * part of the area that it lies in. SPEC P4.
 */
export function spotOf(
  { byId, parentOf }: PlaceGround,
  place: GroundPlace,
  precision: PlacePrecision,
): Spot {
  const mark = markOf(precision);
  if (mark !== "area" && place.point !== null) return { mark, place, point: place.point };
  const wide = lineage(place.id, parentOf).find((id) =>
    isWideEnough(byId.get(id)?.kind ?? "site", precision),
  );
  return { mark: "area", place: (wide === undefined ? undefined : byId.get(wide)) ?? place };
}
