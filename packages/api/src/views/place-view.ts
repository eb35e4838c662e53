/** How a place is shown beside a record: its names, and what it lies in. */
import type { PlaceId } from "@sitrep/domain/id";
import type { PlaceKind, Point } from "@sitrep/domain/place";
import { lineage, nameOf } from "@sitrep/domain/place";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";

/** A name in both languages; without an Arabic one, the English stands in. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly nameAr: string;
}

/** A place with the governorate and country that it lies in; null where it lies in none. */
export interface PlaceView extends NamedPlace {
  readonly kind: PlaceKind | null;
  readonly governorate: NamedPlace | null;
  readonly country: NamedPlace | null;
  /** The gazetteer's own point: of a settlement or site, never of an area. */
  readonly point: Point | null;
}

function named(id: PlaceId, neighbourhood: Neighbourhood): NamedPlace {
  const place = neighbourhood.get("place", id);
  if (place === undefined) return { id, name: id, nameAr: id };
  return { id, name: nameOf(place, "en"), nameAr: nameOf(place, "ar") };
}

/** Views a place of the neighbourhood. */
export function viewPlace(id: PlaceId, neighbourhood: Neighbourhood): PlaceView {
  const line = lineage(id, neighbourhood.parentOf);
  const ofKind = (kind: PlaceKind): NamedPlace | null => {
    const found = line.find((at) => neighbourhood.get("place", at)?.kind === kind);
    return found === undefined ? null : named(found, neighbourhood);
  };
  const place = neighbourhood.get("place", id);
  return {
    ...named(id, neighbourhood),
    kind: place?.kind ?? null,
    governorate: ofKind("governorate"),
    country: ofKind("country"),
    point: place?.point ?? null,
  };
}
