/** GeoJSON (RFC 7946): a point only where the precision of a record has earned one; the place stands in the properties. */
import type { ItemOf } from "../nouns/answers.ts";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { pointOf } from "../nouns/sheets.ts";

/** A feature; its geometry is null for a record that is known to an area only. */
export interface PointFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: {
    readonly type: "Point";
    readonly coordinates: readonly [number, number];
  } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The nouns that lie somewhere. */
export type PlacedNoun = "incidents" | "places";

function feature(
  id: string,
  point: { readonly lat: number; readonly lon: number } | null | undefined,
  properties: PointFeature["properties"],
): PointFeature {
  const geometry =
    point === null || point === undefined
      ? null
      : ({ type: "Point", coordinates: [point.lon, point.lat] } as const);
  return { type: "Feature", id, geometry, properties };
}

function ofIncident(item: ItemOf["incidents"]): PointFeature {
  const { computed, where } = item;
  return feature(item.id, pointOf(item), {
    title: item.title,
    kind: item.kind,
    when: item.when,
    ...computed.span,
    place: computed.place,
    alsoIn: computed.alsoIn,
    precision: where.precision,
    mark: computed.mark,
    ...(computed.mark === "ring" && { radiusKm: NEAR_RADIUS_KM }),
    harm: computed.harm,
    parties: item.parties,
    verification: computed.verification.status,
    origins: [computed.verification.origins.low, computed.verification.origins.high],
  });
}

function ofPlace({ id, kind, parent, point, computed }: ItemOf["places"]): PointFeature {
  const { name, nameAr, governorate, country } = computed;
  return feature(id, point, { name, nameAr, kind, parent: parent ?? null, governorate, country });
}

/** The feature of a record of each noun that lies somewhere. */
export const FEATURES: {
  readonly [Name in PlacedNoun]: (item: ItemOf[Name]) => PointFeature;
} = { incidents: ofIncident, places: ofPlace };
