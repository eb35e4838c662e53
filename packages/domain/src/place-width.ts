/** Place width: how wide a place of each kind is, and how far up from a named place each precision makes one climb. SPEC P4. */
import type { PlaceKind } from "./place.ts";
import type { PlacePrecision } from "./precision.ts";

/** From the narrowest; what is as wide as another has the same number. */
export const PLACE_WIDTH = {
  site: 0,
  settlement: 0,
  district: 1,
  governorate: 2,
  region: 3,
  country: 4,
} as const satisfies Record<PlaceKind, number>;

const NARROWEST = {
  site: 0,
  settlement: 0,
  "near-settlement": 0,
  district: 1,
  governorate: 2,
  region: 3,
  water: 3,
  country: 4,
} as const satisfies Record<PlacePrecision, number>;

/** Whether a place of this kind is wide enough to stand for what is known at this precision. */
export function isWideEnough(kind: PlaceKind, precision: PlacePrecision): boolean {
  return PLACE_WIDTH[kind] >= NARROWEST[precision];
}
