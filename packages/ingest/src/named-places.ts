/**
 * Named places: the country, divisions and spot of a row, found in the gazetteer within one another. What it lacks becomes a
 * place of the dataset's own, under the parent that is known, so that no event loses its place.
 */
import type { Place } from "@sitrep/domain/place";
import { nameOf } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import { boundedCache } from "./bounded-cache.ts";
import { cleanText, cutText } from "./clean-text.ts";
import type { SharedDraft } from "./draft.ts";
import type { FindPlace } from "./place-finder.ts";
import { soleBest } from "./place-finder.ts";
import { foldPlaceName } from "./place-name.ts";
import { fingerprintOf, slugOf } from "./slug.ts";

/** The cells that name places; empty where the publisher has none. */
export interface PlaceNames {
  readonly country: string;
  /** The publisher's number of the country. */
  readonly countryId: string;
  /** The first division of the country. */
  readonly adm1: string;
  /** The second. */
  readonly adm2: string;
  /** The town or spot. */
  readonly spot: string;
}

/** A place that a row names: one of the gazetteer, or one of the dataset's own with its draft. */
export interface NamedPlace {
  readonly id: Place["id"] | string;
  readonly name: string;
  readonly draft: SharedDraft | null;
  readonly parent: NamedPlace | null;
}

/** What the names of a row lead to. */
export interface NamedPlaces {
  readonly country: NamedPlace;
  readonly adm1: NamedPlace | null;
  readonly adm2: NamedPlace | null;
  /** A settlement or site of the gazetteer; its own point may still lie elsewhere than the row's. */
  readonly spot: Place | null;
  /** The publisher's name of the spot, cleaned; empty where there is none. */
  readonly spotName: string;
  /** All that the publisher calls it, from the narrowest to the widest. */
  readonly words: string;
  /** What was told of these names before, by precision; at most two for each. */
  readonly standings: Map<string, Standing>;
}

/** What the names of a row come to at a precision, wherever its point lies. */
export interface Standing {
  readonly place: string;
  readonly precision: PlacePrecision;
  readonly shared: readonly SharedDraft[];
  /** As in `EventPlace`. */
  readonly phrase: string;
}

const SEPARATOR = "\u0000";
const LONGEST_TITLE = 160;

/** Reads names of places for a dataset; one and the same object for the same names. */
export function namedPlaceReader(
  dataset: string,
  findPlace: FindPlace,
): (names: PlaceNames) => NamedPlaces {
  const countryOf = boundedCache((key) => readCountry(key, dataset, findPlace));
  const divisionOf: (key: string) => NamedPlace = boundedCache((key) => {
    const [kind = "", country = "", adm1 = "", name = ""] = key.split(SEPARATOR);
    const parent = adm1 === "" ? countryOf(country) : divisionOf(`1${SEPARATOR}${country}${SEPARATOR}${SEPARATOR}${adm1}`); // prettier-ignore
    return readDivision(name, { kind: kind === "1" ? "governorate" : "district", parent, dataset, findPlace }); // prettier-ignore
  });
  const placesOf = boundedCache((key): NamedPlaces => {
    const [number = "", name = "", ...others] = key.split(SEPARATOR);
    const [adm1 = "", adm2 = "", spot = ""] = others.map(cleanText);
    const countryKey = `${number} ${name}`;
    const division = (kind: string, above: string, own: string) =>
      own === "" ? null : divisionOf([kind, countryKey, above, own].join(SEPARATOR));
    const places = {
      country: countryOf(countryKey),
      adm1: division("1", "", adm1),
      adm2: division("2", adm1, adm2),
    };
    const words = [...new Set([spot, adm2, adm1])].filter(Boolean).join(", ");
    return {
      ...places,
      spot: spotOf(spot, places, findPlace),
      spotName: spot,
      words: cutText(words === "" ? places.country.name : words, LONGEST_TITLE),
      standings: new Map(),
    };
  });
  return ({ country, countryId, adm1, adm2, spot }) =>
    placesOf([countryId, country, adm1, adm2, spot].join(SEPARATOR));
}

/** `key` is the country's number, a blank, and its name. */
function readCountry(key: string, dataset: string, findPlace: FindPlace): NamedPlace {
  const [, number = "", cell = ""] = /^(\S*) (.*)$/s.exec(key) ?? [];
  const name = cutText(cleanText(cell), LONGEST_TITLE) || "a country that is not named";
  // "Yemen (North Yemen)", "Russia (Soviet Union)": the first is today's name.
  const today = name.replace(/\s*\([^)]*\)$/, "");
  for (const one of [name, today]) {
    const found = soleBest(findPlace(one, { kinds: ["country"] }));
    if (found !== null) return inGazetteer(found, null);
  }
  const slug = /^\d{1,6}(?:\.0)?$/.test(number) ? String(Number(number)) : slugOf(name);
  return ofOwn(`${dataset}/place-${slug}`, name, { kind: "country", parent: null });
}

function readDivision(
  name: string,
  known: {
    readonly kind: "governorate" | "district";
    readonly parent: NamedPlace;
    readonly dataset: string;
    readonly findPlace: FindPlace;
  },
): NamedPlace {
  const { kind, parent, dataset } = known;
  // A place of the dataset's own holds nothing of the gazetteer.
  if (parent.draft === null) {
    const within = parent.id as Place["id"];
    const found = soleBest(known.findPlace(name, { within, kinds: [kind] }));
    if (found !== null) return inGazetteer(found, parent);
  }
  const [, above = ""] = parent.id.split("/");
  const slug = `${above.startsWith("place-") ? "" : "place-"}${above}-${slugOf(foldPlaceName(name).key || name)}`;
  const short =
    slug.length <= 80 ? slug : `${slug.slice(0, 60).replace(/[.-]+$/, "")}-${fingerprintOf(slug)}`;
  return ofOwn(`${dataset}/${short}`, cutText(name, LONGEST_TITLE), { kind, parent });
}

function spotOf(
  spot: string,
  { country, adm1, adm2 }: Pick<NamedPlaces, "country" | "adm1" | "adm2">,
  findPlace: FindPlace,
): Place | null {
  if (spot === "") return null;
  const kinds = ["settlement", "site"] as const;
  // A town of the name in another division is another town, or one whose division is disputed: the publisher's stands.
  for (const around of [adm2, adm1 ?? country]) {
    if (around === null || around.draft !== null) continue;
    const found = soleBest(findPlace(spot, { within: around.id as Place["id"], kinds }));
    if (found !== null) return found;
  }
  return null;
}

function inGazetteer(place: Place, parent: NamedPlace | null): NamedPlace {
  return { id: place.id, name: nameOf(place), draft: null, parent };
}

function ofOwn(
  id: string,
  name: string,
  { kind, parent }: { readonly kind: Place["kind"]; readonly parent: NamedPlace | null },
): NamedPlace {
  const names = [{ text: name, lang: "en", preferred: true as const }];
  const record = { id, kind, names, ...(parent !== null && { parent: parent.id }) };
  return { id, name, draft: { kind: "place", record }, parent };
}
