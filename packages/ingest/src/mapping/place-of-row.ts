/** Place of a row: the names of its divisions, found in the gazetteer or made places of the dataset's own. */
import type { FindPlace } from "../place-finder.ts";
import type { NamedPlace, NamedPlaces } from "../named-places.ts";
import { namedPlaceReader } from "../named-places.ts";
import { cellIssue } from "../row-issue.ts";
import type { CellOf, Notebook } from "./cell-reader.ts";
import { readTextFrom } from "./cell-reader.ts";
import type { PlaceFrom } from "./mapping.ts";

/** Reads the places that rows name; null where a row names no country. */
export function placeReader(
  dataset: string,
  findPlace: FindPlace,
  from: PlaceFrom,
): (cell: CellOf, notebook: Notebook) => NamedPlaces | null {
  const placesOf = namedPlaceReader(dataset, findPlace);
  return (cell, { issues }) => {
    const country = readTextFrom(from.country, cell);
    if (country === "") {
      const column = "column" in from.country ? from.country.column : "country";
      const defect = { is: "cell-empty", column, wants: { is: "country" } } as const;
      issues.push(cellIssue(column, "", { code: "missing", severity: "reject", defect }));
      return null;
    }
    return placesOf({
      country,
      countryId: "",
      adm1: readTextFrom(from.governorate, cell),
      adm2: readTextFrom(from.district, cell),
      spot: readTextFrom(from.settlement, cell),
    });
  };
}

/** The narrowest of the places that a row names, for a figure that speaks of it. */
export function narrowestOf({ country, adm1, adm2 }: NamedPlaces): NamedPlace {
  return adm2 ?? adm1 ?? country;
}
