/**
 * Event place: where an event was, as precisely as its publisher says and no more. What the publisher calls it stays beside the
 * place, in `words`. A point only where the precision earns one: those of coarser events are centroids or capitals. SPEC P4–P6.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { Location } from "@sitrep/domain/location";
import type { Place, Point } from "@sitrep/domain/place";
import { nameOf } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { earnsPoint } from "@sitrep/domain/precision";
import type { z } from "zod";
import type { RowIssue } from "./adapter.ts";
import type { SharedDraft } from "./draft.ts";
import type { NamedPlace, NamedPlaces, Standing } from "./named-places.ts";
import { farApartKm } from "./point.ts";

/** Where an event was. */
export interface EventPlace {
  readonly where: z.input<typeof Location>;
  /** The id of the country. */
  readonly country: string;
  /** The dataset's own places that it leans on. */
  readonly shared: readonly SharedDraft[];
  /** For the title, with what leads to it: " near Bayji, Salah ad-Din". */
  readonly phrase: string;
}

/** A place of the gazetteer that bears the name and lies farther off than this is another. */
const SAME_PLACE_KM = 30;

/** Places an event; a `point` that its precision has not earned is left out. */
export function placeEvent(
  precision: PlacePrecision,
  places: NamedPlaces,
  point: Point | null,
): EventPlace {
  const isEarned = earnsPoint(precision);
  const { country, spot, words } = places;
  const standing = standingOf(precision, places, isEarned && lies(spot, point) ? spot : null);
  const { place, precision: known, shared, phrase } = standing;
  const where: EventPlace["where"] =
    isEarned && point !== null
      ? { place, precision: known, point, words }
      : { place, precision: known, words };
  return { where, country: country.id, shared, phrase };
}

/** Many events have the same names at the same precision, and telling them takes longer than finding what was told. */
function standingOf(precision: PlacePrecision, places: NamedPlaces, spot: Place | null): Standing {
  const key = spot === null ? precision : `spot ${precision}`;
  let standing = places.standings.get(key);
  if (standing === undefined)
    places.standings.set(key, (standing = standAt(precision, places, spot)));
  return standing;
}

function standAt(precision: PlacePrecision, places: NamedPlaces, spot: Place | null): Standing {
  const around = placeAround(precision, places);
  const phrase = phraseOf(precision, places, spot === null ? null : nameOf(spot));
  if (spot === null) return { place: around.id, precision, shared: draftsOf(around), phrase };
  const isSite = spot.kind === "site" && precision === "settlement";
  const shared = draftsOf(places.country);
  return { place: spot.id, precision: isSite ? "site" : precision, shared, phrase };
}

function lies(spot: Place | null, point: Point | null): boolean {
  if (point === null || spot?.point === undefined) return true;
  return farApartKm(spot.point, point) <= SAME_PLACE_KM;
}

/** The narrowest division that the precision reaches. */
function placeAround(precision: PlacePrecision, { country, adm1, adm2 }: NamedPlaces): NamedPlace {
  switch (precision) {
    case "site":
    case "settlement":
    case "near-settlement":
    case "district":
      return adm2 ?? adm1 ?? country;
    case "governorate":
    case "region":
    case "water":
      return adm1 ?? country;
    case "country":
      return country;
  }
}

function draftsOf(place: NamedPlace): readonly SharedDraft[] {
  const drafts: SharedDraft[] = [];
  for (let at: NamedPlace | null = place; at !== null; at = at.parent)
    if (at.draft !== null) drafts.push(at.draft);
  return drafts;
}

function phraseOf(precision: PlacePrecision, places: NamedPlaces, spot: string | null): string {
  const { country, adm1, adm2, spotName } = places;
  const name = spot ?? spotName.replace(/ (?:city|town|village)$/i, "");
  const wider = adm1 ?? country;
  switch (precision) {
    case "site":
    case "settlement":
      return name === "" ? ` in ${wider.name}` : ` in ${inside(name, wider.name)}`;
    case "near-settlement":
      return name === "" ? ` in ${wider.name}` : ` near ${inside(name, wider.name)}`;
    case "district":
      return ` in ${adm2 === null ? wider.name : inside(adm2.name, wider.name)}`;
    case "governorate":
      return ` in ${adm1 === null ? country.name : inside(adm1.name, country.name)}`;
    case "region":
    case "water":
      return name === "" ? `, ${country.name}` : `, ${inside(name, country.name)}`;
    case "country":
      return ` in ${country.name}`;
  }
}

/** "Mosul, Ninewa"; a place that bears the name of the wider one stands alone. */
function inside(name: string, wider: string): string {
  return name === wider || name.includes(wider) ? name : `${name}, ${wider}`;
}

/**
 * An issue where latitude and longitude stand in each other's place: the town that the row names lies where they point when they
 * are swapped. A town that the gazetteer does not have cannot tell.
 */
export function swapIssue(
  { spot }: Pick<NamedPlaces, "spot">,
  point: Point | null,
  { latitude }: { readonly latitude: string } = { latitude: "latitude" },
): RowIssue | null {
  const own = spot?.point;
  if (point === null || own === undefined || farApartKm(own, point) <= SAME_PLACE_KM) return null;
  if (farApartKm(own, { lat: point.lon, lon: point.lat }) > SAME_PLACE_KM) return null;
  return {
    code: "invalid",
    severity: "reject",
    ...said({ is: "swapped-by-place", own: { lat: own.lat, lon: own.lon } }),
    column: latitude,
    seen: `${point.lat}, ${point.lon}`,
  };
}
