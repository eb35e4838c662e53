/** Place words: where something happened, no finer than anybody said. */
import type { PlaceView } from "@sitrep/api/views/place-view";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { listWords } from "../words/names.ts";

/** A place in a sentence: the words before its name, the name that is linked, and what it lies in. */
export interface PlacePhrase {
  readonly before: string;
  readonly place: PlaceView;
  readonly after: string;
}

const BEFORE = {
  site: "at ",
  settlement: "in ",
  "near-settlement": "near ",
  district: "somewhere in ",
  governorate: "somewhere in ",
  region: "somewhere in ",
  country: "somewhere in ",
  water: "on the waters of ",
} as const satisfies Record<PlacePrecision, string>;

/** "near Hawija, Kirkuk, Iraq" in its three parts. A region may be a line or a belt, which nothing is "in". */
export function placePhrase(place: PlaceView, precision: PlacePrecision): PlacePhrase {
  const around = [place.governorate, place.country].flatMap((one) =>
    one === null || one.id === place.id ? [] : one.name,
  );
  const isBelt = place.kind === "region" && /border|road|line/i.test(place.name);
  return {
    before: isBelt ? "somewhere on the " : BEFORE[precision],
    place,
    after: around.length === 0 ? "" : `, ${around.join(", ")}`,
  };
}

/** The same as plain text, with the other places that something was spread over. */
export function placeText(
  place: PlaceView,
  precision: PlacePrecision,
  alsoIn: readonly PlaceView[],
): string {
  const { before, after } = placePhrase(place, precision);
  const others = listWords(alsoIn.map(({ name }) => name));
  return `${before}${place.name}${after}${others === "" ? "" : `; also in ${others}`}`;
}

/** How precisely the place is known, as a sentence. */
export const PRECISION_WORDS = {
  site: "Known to the very site.",
  settlement: "Known to a town or village.",
  "near-settlement": "Known only to lie near a town or village: within some 25 km of it.",
  district: "Known only to a district.",
  governorate: "Known only to a governorate.",
  region: "Known only to a part of a country or a belt of land, whose edge nobody draws.",
  country: "Known only to a country.",
  water: "On water or in the air.",
} as const satisfies Record<PlacePrecision, string>;
