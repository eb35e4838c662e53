/** What a shape says of itself, looked up in the gazetteer so that names stand in one place only. */
import { nameOf } from "@sitrep/domain/place";
import { handKept, readPlaces } from "./on-file.ts";

/** The properties of a shape: the place that it is, its names in English and Arabic, the country it lies in. */
export interface Label {
  readonly place: string;
  readonly name: string;
  readonly nameAr: string;
  readonly country?: string;
}

/** A function from a code of the source to the label of its place; it throws where no place has that code. */
export function readLabels(): (codeName: string, code: string) => Label {
  const places = readPlaces(handKept);
  return (codeName, code) => {
    const place = places.find(({ codes }) => codes?.[codeName] === code);
    if (place === undefined)
      throw new Error(`no place has ${codeName} ${code}: add it to places.jsonl`);
    const { id, parent } = place;
    const label = { place: id, name: nameOf(place), nameAr: nameOf(place, "ar") };
    return parent === undefined ? label : { ...label, country: parent };
  };
}
