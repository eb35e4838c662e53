/** GeoJSON (RFC 7946): a point only where the precision of a record has earned one; the place stands in the properties. */
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { creditOf } from "./credit.ts";
import type { SheetContext } from "./credit.ts";
import type { SheetItem } from "./sheet-noun.ts";
import { pointOf } from "./sheets.ts";

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

function ofIncident(item: SheetItem["incidents"]): PointFeature {
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

function ofPlace({ id, kind, parent, point, computed }: SheetItem["places"]): PointFeature {
  const { name, nameAr, governorate, country } = computed;
  return feature(id, point, { name, nameAr, kind, parent: parent ?? null, governorate, country });
}

const FEATURES: {
  readonly [Name in PlacedNoun]: (item: SheetItem[Name]) => PointFeature;
} = { incidents: ofIncident, places: ofPlace };

/** Whether records of a noun lie somewhere. */
export function isPlaced(noun: string): noun is PlacedNoun {
  return Object.hasOwn(FEATURES, noun);
}

/** The feature of a record of a noun, with whose data it is among its properties. */
export function featureOf(
  noun: PlacedNoun,
  item: SheetItem[PlacedNoun],
  context: Pick<SheetContext, "datasets">,
): PointFeature {
  // The item is of the noun, which a union of pairs cannot express.
  const make = FEATURES[noun] as (item: SheetItem[PlacedNoun]) => PointFeature;
  const own = make(item);
  return { ...own, properties: { ...own.properties, ...creditOf(item.id, context) } };
}
