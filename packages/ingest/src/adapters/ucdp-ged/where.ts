/**
 * Where: the place of an event, as precisely as `where_prec` says and no more. What UCDP calls it stays beside the place, in
 * `words`. A point only where the precision earns one: those of coarser events are centroids. SPEC P4–P6.
 */
import type { Location } from "@sitrep/domain/location";
import type { Place, Point } from "@sitrep/domain/place";
import { nameOf } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { z } from "zod";
import type { RowIssue } from "../../adapter.ts";
import type { SharedDraft } from "../../draft.ts";
import { unknownCode } from "../../row-issue.ts";
import type { NamedPlace, NamedPlaces } from "./named-places.ts";
import type { PointCells } from "./point.ts";
import { farApartKm, readPoint } from "./point.ts";

/** The cells that tell how precisely the place is known. */
export interface WhereCells extends PointCells {
  readonly wherePrec: string;
}

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

const PRECISION: ReadonlyMap<string, PlacePrecision> = new Map(
  Object.entries({
    "1": "settlement",
    "2": "near-settlement",
    "3": "district",
    "4": "governorate",
    "5": "region",
    "6": "country",
    "7": "water",
  } as const),
);

/** A place of the gazetteer that bears the name and lies farther off than this is another. */
const SAME_PLACE_KM = 30;

/** What the names of a row come to at a precision, whatever its point. */
interface Standing {
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly shared: readonly SharedDraft[];
  readonly phrase: string;
}

/** Places events; null where an issue refuses the row. */
export function whereReader(): (
  cells: WhereCells,
  places: NamedPlaces,
  issues: RowIssue[],
) => EventPlace | null {
  // Many events have the same names at the same precision.
  const standings = new WeakMap<NamedPlaces, Map<string, Standing>>();
  const standingOf = (code: string, places: NamedPlaces, spot: Place | null): Standing | null => {
    const precision = PRECISION.get(code);
    if (precision === undefined) return null;
    const known = standings.get(places) ?? new Map<string, Standing>();
    if (known.size === 0) standings.set(places, known);
    const key = spot === null ? code : `spot ${code}`;
    const standing = known.get(key) ?? standAt(precision, places, spot);
    known.set(key, standing);
    return standing;
  };

  return (cells, places, issues) => {
    const { wherePrec } = cells;
    const isEarned = wherePrec === "1" || wherePrec === "2";
    const point = readPoint(cells, isEarned, issues);
    const spot = isEarned && point !== null && lies(places.spot, point) ? places.spot : null;
    const standing = standingOf(wherePrec, places, spot);
    if (standing === null)
      issues.push(unknownCode("where_prec", wherePrec, "1, 2, 3, 4, 5, 6 or 7"));
    if (standing === null || (isEarned && point === null)) return null;
    const { place, precision, shared, phrase } = standing;
    const { country, words } = places;
    const where: EventPlace["where"] = isEarned
      ? { place, precision, point: point ?? undefined, words }
      : { place, precision, words };
    return { where, country: country.id, shared, phrase };
  };
}

function standAt(precision: PlacePrecision, places: NamedPlaces, spot: Place | null): Standing {
  const around = placeAround(precision, places);
  const phrase = phraseOf(precision, places, spot === null ? null : nameOf(spot));
  if (spot === null) return { place: around.id, precision, shared: draftsOf(around), phrase };
  const isSite = spot.kind === "site" && precision === "settlement";
  return { place: spot.id, precision: isSite ? "site" : precision, shared: [], phrase };
}

function lies(spot: Place | null, point: Point): boolean {
  return spot?.point === undefined || farApartKm(spot.point, point) <= SAME_PLACE_KM;
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
