/** How a place is shown beside a record: its names, and what it lies in. */
import type { PlaceId } from "@sitrep/domain/id";
import { gate } from "@sitrep/domain/gate";
import type { Place, PlaceKind, Point } from "@sitrep/domain/place";
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

/** The place, unless its gazetteer may not be passed on: then its id must do. */
function servedPlace(id: PlaceId, neighbourhood: Neighbourhood): Place | undefined {
  const found = neighbourhood.any(id);
  const shown = found && gate(found, "public", neighbourhood).shown;
  return shown?.kind === "place" ? shown.record : undefined;
}

function named(id: PlaceId, neighbourhood: Neighbourhood): NamedPlace {
  const place = servedPlace(id, neighbourhood);
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
  const place = servedPlace(id, neighbourhood);
  return {
    ...named(id, neighbourhood),
    kind: place?.kind ?? null,
    governorate: ofKind("governorate"),
    country: ofKind("country"),
    point: place?.point ?? null,
  };
}
