/** How precisely a place is known; decides what may be drawn: a dot, a ring of 25 km, or a shaded area. SPEC P4. */
import { z } from "zod";

/** From the narrowest to the widest. */
export const PlacePrecision = z.enum([
  "site",
  "settlement",
  "near-settlement",
  "district",
  "governorate",
  "region",
  "country",
  "water",
]);
export type PlacePrecision = z.output<typeof PlacePrecision>;

/** What is known at each precision. */
export const PLACE_PRECISION = {
  site: "The very spot: a bridge, a base, a checkpoint, a farm.",
  settlement: "The village, town or city, or a quarter of it.",
  "near-settlement": "Near a named village, town or city, or on the way to it.",
  district: "The district and nothing finer.",
  governorate: "The governorate and nothing finer.",
  region: "A stretch of land with no sharp border, such as a valley, a desert or a chain of hills.",
  country: "The country and nothing finer.",
  water: "On the sea, a lake or a river.",
} as const satisfies Record<PlacePrecision, string>;

/** The mark that a precision earns on a map. */
export type MapMark = "dot" | "ring" | "area";

const MARK = {
  site: "dot",
  settlement: "dot",
  "near-settlement": "ring",
  district: "area",
  governorate: "area",
  region: "area",
  country: "area",
  water: "area",
} as const satisfies Record<PlacePrecision, MapMark>;

/** Radius of the ring for a place known only as "near" another. Source: UCDP GED, `where_prec` 2. */
export const NEAR_RADIUS_KM = 25;

/** The mark for a precision. */
export function markOf(precision: PlacePrecision): MapMark {
  return MARK[precision];
}

/** Whether a record of this precision may carry a point at all. */
export function earnsPoint(precision: PlacePrecision): boolean {
  return MARK[precision] !== "area";
}

const UCDP = {
  site: 1,
  settlement: 1,
  "near-settlement": 2,
  district: 3,
  governorate: 4,
  region: 5,
  country: 6,
  water: 7,
} as const satisfies Record<PlacePrecision, number>;

/** UCDP's `where_prec`, 1 to 7. SPEC P6. */
export function wherePrec(precision: PlacePrecision): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return UCDP[precision];
}
